/*
 * What a part of a shelf is called: by the law's own texts, else by the page.
 * In: the part. Out: its name.
 */
import type { ShelfPart } from '../../../../../hosting/session/law-library.ts';
import { useText } from '../../../text/use-text.ts';
import type { Shelf } from '../library-place.ts';

/** A way to name parts. Facts and instruments both have a part on human rights; it is called alike. */
export function usePartName(): (shelf: Shelf, part: ShelfPart) => string {
  const text = useText();
  return (_shelf, { id, name }) => {
    const message = `library.part.${id}`;
    return name ?? (text.has(message) ? text.t(message) : id);
  };
}
