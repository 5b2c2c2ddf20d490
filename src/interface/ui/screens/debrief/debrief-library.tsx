/*
 * The library beside a debrief: the same reading room, with the acts of this exercise marked.
 * In: the address inside it. Out: the room. It is fetched when somebody first goes there.
 */
import { useMemo } from 'react';
import { useText } from '../../text/use-text.ts';
import { libraryRoot } from '../library/library-place.ts';
import { LibraryRoom } from '../library/library-room.tsx';
import { subjectName } from './acts/case-words.ts';
import { casesOf } from './acts/chosen-cases.ts';
import { useDebrief } from './debrief-table.ts';

/** Values of the room. */
export interface DebriefLibraryProps {
  readonly rest: string;
  /** The reader came here from the debrief, so the focus moves. */
  readonly moved: boolean;
}

/** The room. */
export function DebriefLibrary({ rest, moved }: DebriefLibraryProps) {
  const text = useText();
  const { exercise, view, words } = useDebrief();
  const run = useMemo(
    () => ({
      exercise,
      cases: casesOf(view),
      subject: (judged: Parameters<typeof subjectName>[0]) => subjectName(judged, { text, words, view }),
      actor: ({ seat }: { readonly seat?: string }) => (seat === undefined ? undefined : words.name(seat)),
    }),
    [exercise, view, words, text],
  );
  return <LibraryRoom root={libraryRoot(exercise)} rest={rest} run={run} moved={moved} />;
}
