/*
 * How parts and screens speak.
 * In: the provider above. Out: the current Text; the component is drawn again when language or areas change.
 */
import { use } from 'react';
import { useStore } from 'zustand';
import { present } from '../../../base/index.ts';
import type { Text } from '../../text/index.ts';
import { TextContext } from './text-context.ts';
import type { TextStore } from './text-store.ts';

/** The Text of the page: `const { t } = useText()`. */
export function useText(): Text {
  return useStore(useTextStore(), (state) => state.text);
}

/** The store behind it, for the shell: to switch language or to load areas. */
export function useTextStore(): TextStore {
  return present(use(TextContext), 'parts stand inside a TextProvider');
}
