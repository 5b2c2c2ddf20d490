/*
 * Checks how much comes in a turn: a seat can read only so much, and a turn without news is a turn wasted.
 * In: the linked draft. Out: findings, an error for what comes in every exercise, a warning for what may come.
 * Only scheduled news is counted: how much of the conditional comes at once cannot be told beforehand.
 */
import { LENGTHS, type Length, type SeatId } from '../../vocabulary/index.ts';
import type { LinkContext } from '../link/check-references.ts';
import { placeIn, type Sourced } from '../link/sourced.ts';
import type { InjectSource } from '../schema/incident-schema.ts';
import { knownTruth } from './condition-truth.ts';

/** Reports turns with too many new items for a seat, and turns without any. */
export function lintPace(context: LinkContext): void {
  const { cuts } = context.draft;
  if (cuts.short.turns > cuts.medium.turns || cuts.medium.turns > cuts.full.turns) {
    context.findings.report('scenario/cuts-out-of-order', { file: context.draft.file, path: ['cuts'] });
  }
  for (const cut of LENGTHS) {
    for (let turn = 1; turn <= cuts[cut].turns; turn += 1) lintTurn(cut, turn, context);
  }
}

function lintTurn(cut: Length, turn: number, context: LinkContext): void {
  const { draft, findings } = context;
  const scheduled = draft.injects.filter(
    ({ value }) => value.kind === 'scheduled' && value.turn?.[cut] === turn,
  );
  for (const { value: seat } of draft.seats) lintSeat(scheduled, seat, { cut, turn }, context);
  const quiet = draft.hypotheses.some(({ value }) => coming(scheduled, value.id, 'perhaps').length === 0);
  if (!quiet) return;
  const place = { file: draft.file, path: ['cuts', cut, 'turns'] };
  findings.report('scenario/quiet-turn', place, { data: { cut, turn }, severity: 'warning' });
}

function lintSeat(
  scheduled: readonly Sourced<InjectSource>[],
  seat: SeatId,
  when: { readonly cut: Length; readonly turn: number },
  { draft, findings }: LinkContext,
): void {
  const limit = draft.numbers.itemsPerTurn;
  const read = scheduled.filter(({ value }) => value.to === 'all' || value.to.includes(seat));
  for (const how of ['surely', 'perhaps'] as const) {
    const most = draft.hypotheses
      .map(({ value }) => coming(read, value.id, how))
      .reduce((top, list) => (list.length > top.length ? list : top), []);
    const over = most[limit];
    if (over === undefined) continue;
    const data = { ...when, seat, count: most.length, limit };
    const severity = how === 'surely' ? 'error' : 'warning';
    findings.report('scenario/too-many-items', placeIn(over.origin, 'turn', when.cut), { data, severity });
    return;
  }
}

function coming(
  injects: readonly Sourced<InjectSource>[],
  truth: string,
  how: 'surely' | 'perhaps',
): readonly Sourced<InjectSource>[] {
  return injects.filter(({ value }) => {
    const known = value.when === undefined ? true : knownTruth(value.when, truth);
    const waits = value.after.length > 0;
    return how === 'surely' ? known === true && !waits : known !== false;
  });
}
