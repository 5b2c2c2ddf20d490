/*
 * Sorts what was held into what misled and what told the truth, and looks at what estimates did when it arrived.
 * In: the debrief and the beliefs. Out: items by group. That estimates moved in the same turn is all it says: never why.
 */
import type { DebriefView } from '../../../../../game/views/index.ts';
import type { EvidenceId, EvidenceNature, SeatId } from '../../../../../vocabulary/index.ts';
import type { SeatBelief } from './calibration.ts';

/** What an estimate did in the turn in which an item arrived. */
export interface TokenMove {
  readonly seat: SeatId;
  readonly turn: number;
  readonly before: number;
  readonly after: number;
}

/** An item of evidence, with hindsight. */
export interface ToldItem {
  readonly id: EvidenceId;
  readonly nature: EvidenceNature;
  readonly holders: readonly SeatId[];
  readonly published: boolean;
  readonly burned: boolean;
  readonly plantedBy?: SeatId;
  /** One for each seat whose estimate changed then, in the order of arrival. */
  readonly moves: readonly TokenMove[];
}

/** All items of the scenario that were or could have been held. */
export interface ToldItems {
  readonly misled: readonly ToldItem[];
  readonly told: readonly ToldItem[];
  /** Never held by anybody, never published. */
  readonly unseen: readonly ToldItem[];
}

/** The estimate with which a seat went into the first turn, if it laid one. */
function firstEstimate(view: DebriefView, seat: string): number | undefined {
  const line = view.timeline.find(
    ({ type, turn, fields }) => type === 'estimated' && turn === 0 && fields.seat === seat,
  );
  const tokens = line?.fields.tokens;
  if (typeof tokens !== 'object' || tokens === null) return undefined;
  const onTruth = (tokens as Readonly<Record<string, unknown>>)[view.truth];
  return typeof onTruth === 'number' ? onTruth : 0;
}

function movesOf(view: DebriefView, beliefs: readonly SeatBelief[], item: string): readonly TokenMove[] {
  const arrived = new Set<unknown>();
  return view.timeline.flatMap(({ type, turn, fields }): readonly TokenMove[] => {
    if (type !== 'evidence-gained' || fields.item !== item) return [];
    // Whoever has it already learns nothing from a second copy.
    if (arrived.has(fields.to)) return [];
    arrived.add(fields.to);
    if (turn < 1) return [];
    const belief = beliefs.find(({ seat }) => seat === fields.to);
    const after = belief?.turns[turn - 1];
    if (belief === undefined || after?.laid !== true) return [];
    const before = turn === 1 ? firstEstimate(view, belief.seat) : belief.turns[turn - 2]?.onTruth;
    if (before === undefined || before === after.onTruth) return [];
    return [{ seat: belief.seat, turn, before, after: after.onTruth }];
  });
}

/** Items by what they were worth, each group in the scenario's order. */
export function toldItems(view: DebriefView, beliefs: readonly SeatBelief[]): ToldItems {
  const items = view.evidence.map((item): ToldItem => ({ ...item, moves: movesOf(view, beliefs, item.id) }));
  const seen = items.filter(({ holders, published }) => holders.length > 0 || published);
  return {
    misled: seen.filter(({ nature, plantedBy }) => nature !== 'genuine' || plantedBy !== undefined),
    told: seen.filter(({ nature, plantedBy }) => nature === 'genuine' && plantedBy === undefined),
    unseen: items.filter((item) => !seen.includes(item)),
  };
}
