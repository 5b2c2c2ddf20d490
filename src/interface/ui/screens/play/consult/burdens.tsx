/*
 * What follows from something, line by line, as the rules describe it.
 * In: descriptions of effects. Out: a short list of text, usable inside a label.
 */
import type { Described } from '../../../../text/index.ts';
import { useDescribed } from '../seat/use-described.ts';

/** The lines; nothing where nothing follows. */
export function Burdens({ effects }: { readonly effects: readonly Described[] }) {
  const describe = useDescribed();
  if (effects.length === 0) return null;
  return (
    <span className="burdens">
      {effects.map((effect, at) => (
        <span key={at}>{describe(effect)}</span>
      ))}
    </span>
  );
}
