/*
 * Catches what breaks while a screen is drawn, and says what can be done.
 * In: a screen, and what may help to rescue (for example the link that exports the log). Out: the screen, or an error panel
 * with the way on. It mends nothing: saved exercises lie safely elsewhere.
 */
import { Component } from 'react';
import type { ReactNode } from 'react';

/** Values of the boundary. */
export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Draws what is shown instead. */
  readonly fallback: (error: Error) => ReactNode;
}

interface Caught {
  readonly error: Error | undefined;
}

/** Give it a `key` that changes with the screen, so that going elsewhere clears the error. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { error: undefined };

  static getDerivedStateFromError(thrown: unknown): Caught {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    return this.state.error === undefined ? this.props.children : this.props.fallback(this.state.error);
  }
}
