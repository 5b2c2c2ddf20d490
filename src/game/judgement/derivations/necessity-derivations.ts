// The plea of necessity (ARSIWA art. 25): each element from the harm to one's own essential services and from what was tried before.
// In: a case that may come to be judged by that plea. Out: facts of the group `necessity`; whoever pleads bears the burden, so
// what play does not show stays unknown.
import type { FACT_GROUPS } from '../../../law/index.ts';
import { linked } from '../../rules/index.ts';
import type { Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { lossesOf } from '../harm-of-act.ts';
import { weakestEssential } from '../injury.ts';
import { peacefulMeans } from '../procedure-on-record.ts';
import { isEssential, perilOf, rankOf, severityOfLosses, severityOfWave } from '../rubric-of-harm.ts';
import { byRubric, byState, FIXED_BY_CONDUCT, judgedBy, type OriginsOf } from './fact-origin.ts';

/** Tables that may hand on to the plea. */
const MAY_PLEAD: ReadonlySet<string> = new Set(['necessity_measure', 'takedown', 'public_core_operation']);

const pleads = ({ test, actor }: Case): boolean => MAY_PLEAD.has(test) && actor.kind === 'state';

const weakest = ({ world, act, ownState }: Case): number | undefined =>
  weakestEssential(world, ownState ?? act.seat);

const peril = (given: Case): Derived<'grave_imminent_peril'> | undefined => {
  if (!pleads(given)) return undefined;
  const cause = byRubric('peril');
  const level = weakest(given);
  const pressing = rankOf(severityOfWave(given.world.state.harm)) >= 3;
  if (level === undefined || !pressing) return { value: 'no', cause };
  return { value: perilOf(level), cause };
};

/** Own protection and asking must both have been tried in an earlier turn; with one of them the question stays open. */
const onlyWay = (given: Case): Derived<'only_way'> | undefined => {
  if (!pleads(given)) return undefined;
  const { world, act, accused } = given;
  const guarded = world
    .acts()
    .some(
      (one) =>
        one.seat === act.seat &&
        one.turn < act.turn &&
        linked(world.index.responses, one.response).class === 'protective',
    );
  const asked =
    accused !== undefined && peacefulMeans(world, { by: act.seat, to: accused, turn: act.turn }).size > 0;
  const cause = byState(`acts:${act.seat}`);
  if (guarded && asked) return { value: 'yes', cause };
  return { value: guarded || asked ? 'unknown' : 'no', cause };
};

const impairs = (given: Case): Derived<'impairs_others_essential_interest'> | undefined => {
  if (!pleads(given)) return undefined;
  const rank = rankOf(severityOfLosses(lossesOf(given.harm).filter(({ sector }) => isEssential(sector))));
  const cause = byRubric(`harm:${given.act.id}`);
  if (rank >= 3) return { value: 'yes', cause };
  return { value: rank === 2 ? 'unknown' : 'no', cause };
};

/** A state that is behind the peril, or let it happen, cannot plead it; whether its own blows fed it is open. */
const contributed = (given: Case): Derived<'contributed_to_situation'> | undefined => {
  const { world, act, ownState } = given;
  if (!pleads(given) || ownState === undefined) return undefined;
  const behind = world.answersFor(ownState);
  if (behind) return { value: 'yes', cause: behind };
  const blow = world.acts().find((one) => {
    const { class: grade } = linked(world.index.responses, one.response);
    return one.seat === act.seat && one.turn < act.turn && (grade === 'coercive' || grade === 'force');
  });
  if (blow) return { value: 'unknown', cause: { kind: 'event', event: blow.id } };
  return { value: 'no', cause: byState(`acts:${act.seat}`) };
};

/** Origins of the facts of group G. */
export const NECESSITY_ORIGINS = {
  essential_interest: {
    precedence: 'conduct',
    onlyOn: judgedBy(MAY_PLEAD),
    derive: (given) =>
      pleads(given) && weakest(given) !== undefined ? { value: 'yes', cause: byRubric('peril') } : undefined,
  },
  grave_imminent_peril: { precedence: 'conduct', onlyOn: judgedBy(MAY_PLEAD), derive: peril },
  only_way: { precedence: 'conduct', onlyOn: judgedBy(MAY_PLEAD), derive: onlyWay },
  impairs_others_essential_interest: { precedence: 'conduct', onlyOn: judgedBy(MAY_PLEAD), derive: impairs },
  contributed_to_situation: { precedence: 'conduct', onlyOn: judgedBy(MAY_PLEAD), derive: contributed },
  obligation_excludes_necessity: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<typeof FACT_GROUPS.necessity>;
