/*
 * Checks that a covert act keeps its author's name until it is found out, and that it can be found out.
 * In: the linked draft. Out: findings: a card that could be played covertly and then would never do what it says.
 */
import type { LinkContext } from '../link/check-references.ts';
import { placeIn } from '../link/sourced.ts';
import { canBeFoundOut, nameAuthorAtOnce, type Authorship } from '../model/names-author.ts';

/** Reports cards that may be covert and whose effects name their author to others without any chance of discovery. */
export function lintCovert({ draft, findings }: LinkContext): void {
  const open = new Set<string>(draft.flags.filter(({ value }) => value.public).map(({ value }) => value.id));
  for (const { value, origin } of draft.responses) {
    if (!value.publicity.includes('covert')) continue;
    const authorship: Authorship = { authors: value.seats ?? [], isPublic: (flag) => open.has(flag) };
    if (!nameAuthorAtOnce(value.effects, authorship) || canBeFoundOut(value.effects, authorship)) continue;
    findings.report('scenario/covert-names-author', placeIn(origin, 'effects'), { data: { id: value.id } });
  }
}
