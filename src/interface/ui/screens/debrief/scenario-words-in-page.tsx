/*
 * Words of the scenario inside the page: marked with their own language where it is not the page's.
 * In: words. Out: a span, or running text, that screen readers pronounce as it is written.
 */
import { Prose } from '../../parts/prose.tsx';
import { useDebrief } from './debrief-table.ts';

/** A name or a short line of the scenario. */
export function ScenarioLine({ children }: { readonly children: string }) {
  const { words } = useDebrief();
  return words.foreign === undefined ? children : <span lang={words.foreign}>{children}</span>;
}

/** Running text of the scenario. */
export function ScenarioProse({ text }: { readonly text: string }) {
  const { words } = useDebrief();
  return words.foreign === undefined ? <Prose text={text} /> : <Prose text={text} language={words.foreign} />;
}
