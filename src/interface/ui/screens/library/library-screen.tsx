/*
 * The library of law on its own, at `library/…`: open to everybody at any time, with nothing of any exercise in it.
 * In: the address behind it. Out: the room.
 */
import { useParams } from 'wouter';
import { LibraryRoom } from './library-room.tsx';
import { libraryRoot } from './library-place.ts';

/** The screen. */
export function LibraryScreen() {
  const { '*': rest = '' } = useParams<{ '*'?: string }>();
  return <LibraryRoom root={libraryRoot()} rest={rest} />;
}
