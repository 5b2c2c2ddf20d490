/*
 * Suggests one thing to take away: of all that a seat could have gained on a scale, where the most was left lying, and what
 * that seat never tried although it fits.
 * In: the debrief, a seat. Out: the contribution and up to three responses. Derived from the record alone, always the same.
 */
import type {
  DebriefView,
  PublicResponse,
  PublicScenario,
  ScaleScore,
  ScoreContribution,
} from '../../../../../game/views/index.ts';
import type { ResponseId, ResponseTag } from '../../../../../vocabulary/index.ts';
import { lostTenths } from '../scores/scale-shares.ts';

/** What a loss was about; each asks a question of its own. */
export type LessonKind = 'law' | 'norms' | 'peace' | 'protection' | 'interests' | 'citation' | 'estimate';

/** The largest loss of a seat. */
export interface Lesson {
  readonly kind: LessonKind;
  readonly scale: ScaleScore;
  readonly contribution: ScoreContribution;
  /** Tenths of a point, of the thousand of the scale. */
  readonly lost: number;
}

/** The scale of protection is everybody's, so that it says nothing about one seat. */
const SHARED: ReadonlySet<string> = new Set(['protection']);
/** Less than a point is no lesson. */
const LEAST_TENTHS = 10;

function kindOf({ scale }: ScaleScore, { id }: ScoreContribution): LessonKind {
  if (scale !== 'judgement') return scale;
  return id === 'score.judgement.citation' ? 'citation' : 'estimate';
}

/** The contribution on which a seat lost most; undefined where it lost next to nothing. */
export function lessonOf(view: DebriefView, seat: string): Lesson | undefined {
  const card = view.scores.find((one) => one.seat === seat);
  let worst: Lesson | undefined;
  for (const scale of card?.scales ?? []) {
    if (SHARED.has(scale.scale)) continue;
    for (const contribution of scale.contributions) {
      const lost = lostTenths(scale, contribution);
      if (lost < LEAST_TENTHS || lost <= (worst?.lost ?? 0)) continue;
      worst = { kind: kindOf(scale, contribution), scale, contribution, lost };
    }
  }
  return worst;
}

/** Tags of responses that answer to a loss, the best first. */
const FITTING: Readonly<Record<LessonKind, readonly ResponseTag[]>> = {
  law: ['asks', 'investigates', 'helps'],
  norms: ['helps', 'shares', 'asks'],
  peace: ['helps', 'asks', 'shares'],
  protection: ['visible', 'helps'],
  interests: ['investigates', 'visible', 'shares'],
  citation: ['asks', 'investigates'],
  estimate: ['investigates', 'asks', 'shares'],
};

/** Classes that are nobody's wrong: the debrief recommends no pressure. */
const GENTLE: ReadonlySet<string> = new Set(['protective', 'cooperative', 'diplomatic']);

/** Responses never tried, the fitting ones first; each group in the scenario's order. */
export function untriedFor(
  view: DebriefView,
  scenario: PublicScenario,
  seat: string,
  kind: LessonKind | undefined,
): readonly ResponseId[] {
  const untried = view.untried.find((one) => one.seat === seat)?.responses ?? [];
  const known = new Map<string, PublicResponse>(scenario.responses.map((one) => [one.id, one]));
  const gentle = untried.filter((id) => GENTLE.has(known.get(id)?.class ?? ''));
  const wanted = kind === undefined ? [] : FITTING[kind];
  const rank = (id: string): number => {
    const tags = known.get(id)?.tags ?? [];
    const place = wanted.findIndex((tag) => tags.includes(tag));
    return place < 0 ? wanted.length : place;
  };
  return [...gentle].sort((one, other) => rank(one) - rank(other));
}
