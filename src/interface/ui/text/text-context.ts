/*
 * Where parts and screens find the page's Text.
 * In: nothing. Out: the context; text-provider.tsx fills it, use-text.ts reads it.
 */
import { createContext } from 'react';
import type { TextStore } from './text-store.ts';

/** The store of the page, or undefined outside a provider. */
export const TextContext = createContext<TextStore | undefined>(undefined);
