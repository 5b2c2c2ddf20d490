/*
 * The acts of the law that a word from a file of cases may have meant.
 * In: a word that is no act. Out: up to three acts, nearest first, for the diagnostic; none where nothing is near.
 * It compares beginnings of words, where `nearest` compares whole ones: `disrupt` is far from `disruptive_operation` in letters.
 */
import { ACT_KINDS } from '../../../law/index.ts';
import type { ActKind } from '../../../law/index.ts';

const MOST = 3;
/** Letters that two words have to begin with to be near. */
const LETTERS = 3;

function sharedBeginning(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  return shared;
}

/** The acts that begin alike, in any of their words; ties in the order of the law. */
export function nearActs(word: string): readonly ActKind[] {
  const parts = word.toLowerCase().split(/[^a-z]+/);
  const shared = (act: ActKind): number =>
    Math.max(...act.split('_').flatMap((own) => parts.map((part) => sharedBeginning(own, part))));
  return ACT_KINDS.map((act) => ({ act, letters: shared(act) }))
    .filter(({ letters }) => letters >= LETTERS)
    .sort((one, other) => other.letters - one.letters)
    .slice(0, MOST)
    .map(({ act }) => act);
}
