/*
 * Checks the master list of injects: rings, turns outside a cut, news that cannot come, too much or nothing in a turn.
 * In: the linked draft. Out: findings. What depends on play is not judged: only what is wrong in every exercise.
 */
import { LENGTHS, type Length } from '../../vocabulary/index.ts';
import type { LinkContext } from '../link/check-references.ts';
import { injectTurns } from '../link/inject-turns.ts';
import { placeIn, type Sourced } from '../link/sourced.ts';
import type { InjectSpec } from '../model/incident-spec.ts';
import type { InjectSource } from '../schema/incident-schema.ts';
import { injectsNeeded } from './condition-truth.ts';
import { cyclesIn } from './cycles.ts';

/** An inject with its turns filled in and its rank in the list, which is the order of delivery. */
interface Listed {
  readonly inject: InjectSource;
  readonly turns: InjectSpec['turn'];
  readonly rank: number;
}

/** Reports faults of single injects and of their order. */
export function lintInjects(context: LinkContext): void {
  const { draft, findings } = context;
  const listed = new Map<string, Listed>();
  draft.injects.forEach(({ value }, rank) => {
    listed.set(value.id, { inject: value, turns: injectTurns(value, draft.cuts), rank });
  });
  for (const sourced of draft.injects) {
    lintKind(sourced, context);
    const own = listed.get(sourced.value.id);
    if (own !== undefined) for (const length of LENGTHS) lintCut(sourced, length, listed, context);
  }
  const waits = new Map(
    draft.injects.map(({ value }): [string, string[]] => [
      value.id,
      [...value.after, ...injectsNeeded(value.when)],
    ]),
  );
  for (const cycle of cyclesIn(waits)) {
    const first = draft.injects.find(({ value }) => value.id === cycle[0]);
    if (first === undefined) continue;
    const where = first.value.after.length > 0 ? 'after' : 'when';
    const data = { cycle: [...cycle, cycle[0]].join(' > ') };
    findings.report('scenario/inject-cycle', placeIn(first.origin, where), { data });
  }
}

function lintKind({ value, origin }: Sourced<InjectSource>, { findings, draft }: LinkContext): void {
  const { kind, turn, when, after } = value;
  if ((kind === 'scheduled' || kind === 'conditional') && turn === undefined) {
    findings.report('scenario/inject-without-turn', placeIn(origin), { data: { kind } });
  } else if (Object.keys(injectTurns(value, draft.cuts)).length === 0) {
    findings.report('scenario/inject-in-no-cut', placeIn(origin, 'turn'), { data: { id: value.id } });
  }
  if (kind === 'conditional' && when === undefined && after.length === 0) {
    findings.report('scenario/inject-without-condition', placeIn(origin));
  }
  if (kind === 'reserve' && when !== undefined) {
    findings.report('scenario/inject-condition-unread', placeIn(origin, 'when'), { data: { kind } });
  }
}

function lintCut(
  { value, origin }: Sourced<InjectSource>,
  cut: Length,
  listed: ReadonlyMap<string, Listed>,
  { draft, findings }: LinkContext,
): void {
  const own = listed.get(value.id);
  const turn = own?.turns[cut];
  if (own === undefined || turn === undefined) return;
  const { turns } = draft.cuts[cut];
  if (turn > turns) {
    findings.report('scenario/inject-after-end', placeIn(origin, 'turn', cut), {
      data: { cut, turn, turns },
    });
  }
  value.after.forEach((id, at) => {
    const earlier = listed.get(id);
    if (earlier === undefined || id === value.id) return;
    const data = { cut, after: id };
    const place = placeIn(origin, 'after', at);
    if (earlier.turns[cut] === undefined) findings.report('scenario/after-not-in-cut', place, { data });
    else if (comesLater(earlier, own, cut)) findings.report('scenario/after-comes-later', place, { data });
  });
}

/** Whether what an inject waits for can only come when its own hour is over. */
function comesLater(earlier: Listed, own: Listed, cut: Length): boolean {
  if (earlier.inject.kind === 'aftermath') return own.inject.kind !== 'aftermath' || earlier.rank > own.rank;
  if (own.inject.kind !== 'scheduled') return false;
  const [first, turn] = [earlier.turns[cut] ?? 0, own.turns[cut] ?? 0];
  if (first !== turn) return first > turn;
  // Within a turn news comes in the order of the list.
  return earlier.inject.kind === 'scheduled' && earlier.rank > own.rank;
}
