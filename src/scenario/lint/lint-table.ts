/*
 * Checks that everybody at the table has something to do, to want and to hide, and that the pieces fit the seats.
 * In: the linked draft. Out: findings.
 */
import { COMMON_METERS, type ActorKind, type HypothesisId, type SeatId } from '../../vocabulary/index.ts';
import type { LinkContext } from '../link/check-references.ts';
import { placeIn, type Sourced } from '../link/sourced.ts';

/** Reports what a seat lacks, and entries that no seat can use. */
export function lintTable(context: LinkContext): void {
  const { draft, findings } = context;
  for (const meter of COMMON_METERS) {
    if (draft.meters.some(({ value }) => (value.id as string) === meter)) continue;
    findings.report('scenario/common-meter-missing', section(context, 'meters'), { data: { meter } });
  }
  for (const { value: seat, origin } of draft.seats) {
    const lacking = (of: readonly Sourced<OwnedByTruth>[]) =>
      draft.hypotheses.find(({ value }) => !of.some((one) => isOf(one.value, seat, value.id)))?.value.id;
    const wanting = lacking(draft.objectives);
    if (wanting !== undefined) {
      findings.report('scenario/seat-without-objective', origin, { data: { seat, hypothesis: wanting } });
    }
    const hiding = lacking(draft.secrets);
    if (hiding !== undefined) {
      const data = { seat, hypothesis: hiding };
      findings.report('scenario/seat-without-secret', origin, { data, severity: 'warning' });
    }
  }
  lintResponses(context);
  lintPackages(context);
  lintTies(context);
}

interface OwnedByTruth {
  readonly of: SeatId;
  readonly under?: readonly HypothesisId[];
}

function isOf(one: OwnedByTruth, seat: SeatId, truth: HypothesisId): boolean {
  return one.of === seat && (one.under === undefined || one.under.includes(truth));
}

function lintResponses(context: LinkContext): void {
  const { draft, findings } = context;
  const served = new Set<string>();
  for (const { value, origin } of draft.responses) {
    const users = draft.seats
      .map((seat) => seat.value)
      .filter((seat) => value.seats === undefined || value.seats.includes(seat))
      .filter((seat) => hasKind(context, seat, value.kinds));
    for (const seat of users) served.add(seat);
    if (users.length === 0) {
      const data = { id: value.id };
      findings.report('scenario/response-for-nobody', placeIn(origin), { data, severity: 'warning' });
    }
    lintKinds(context, value.seats ?? [], value.kinds, (at) => placeIn(origin, 'seats', at));
    if (value.evidence !== undefined && value.evidence.min > value.evidence.max) {
      findings.report('scenario/range-reversed', placeIn(origin, 'evidence'), {
        data: { ...value.evidence },
      });
    }
  }
  for (const { value: seat, origin } of draft.seats) {
    if (!served.has(seat)) findings.report('scenario/seat-without-response', origin, { data: { seat } });
  }
}

function lintPackages(context: LinkContext): void {
  const { draft, findings } = context;
  for (const { value, origin } of draft.packages) {
    lintKinds(context, value.needs, value.kinds, (at) => placeIn(origin, 'needs', at));
    const parties = draft.seats.filter((seat) => hasKind(context, seat.value, value.kinds));
    if (parties.length >= 2) continue;
    findings.report('scenario/package-without-parties', placeIn(origin, 'kinds'), { data: { id: value.id } });
  }
}

function lintKinds(
  context: LinkContext,
  seats: readonly SeatId[],
  kinds: readonly ActorKind[],
  placeAt: (at: number) => ReturnType<typeof placeIn>,
): void {
  seats.forEach((seat, at) => {
    const kind = context.tables.actorKinds.get(seat);
    if (kind === undefined || kinds.includes(kind)) return;
    context.findings.report('scenario/seat-of-other-kind', placeAt(at), { data: { seat, kind } });
  });
}

function lintTies(context: LinkContext): void {
  const { draft, findings } = context;
  const tied = new Set<string>();
  for (const { value, origin } of draft.ties) {
    const [first, second] = value.between;
    const data = { first, second };
    if (first === second)
      findings.report('scenario/tie-to-itself', placeIn(origin, 'between'), { data: { id: first } });
    else if (tied.has(pairKey(first, second))) {
      findings.report('scenario/duplicate-tie', placeIn(origin, 'between'), { data });
    }
    tied.add(pairKey(first, second));
  }
  const seats: readonly string[] = draft.seats.map((seat) => seat.value);
  seats.forEach((first, at) => {
    for (const second of seats.slice(at + 1)) {
      if (first === second || tied.has(pairKey(first, second))) continue;
      const place = section(context, 'ties');
      const data = { first, second };
      findings.report('scenario/seats-without-tie', place, { data, severity: 'warning' });
    }
  });
}

function pairKey(first: string, second: string): string {
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

function hasKind({ tables }: LinkContext, seat: string, kinds: readonly ActorKind[]): boolean {
  const kind = tables.actorKinds.get(seat);
  return kind !== undefined && kinds.includes(kind);
}

function section({ draft }: LinkContext, key: string) {
  return { file: draft.file, path: [key] };
}
