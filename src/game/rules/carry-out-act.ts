// Carries out one act of an opened order: its cost, the act itself, its effects. What the law makes of it comes after.
import type { ActorId } from '../../vocabulary/index.ts';
import type { Veil } from './effects/effect-kind.ts';
import { applyEffects } from './effects/apply-effects.ts';
import type { Act, ActRecord } from './game-state.ts';
import type { Play } from './play.ts';
import { moveCapital } from './effects/clamped-changes.ts';
import { linked, type ScenarioIndex } from './scenario-index.ts';

/** The actor at the receiving end of an act: its target, or the owner of the asset it aims at. */
export const affectedBy = (index: ScenarioIndex, act: Act): ActorId | undefined =>
  act.targetActor ??
  (act.targetAsset === undefined ? undefined : linked(index.assets, act.targetAsset).owner);

/** A covert act is veiled until it is found out: what would show others whose act it was waits for that. */
const veilOf = (index: ScenarioIndex, act: ActRecord): Veil | undefined =>
  act.publicity === 'covert'
    ? {
        authorship: { authors: [act.seat], isPublic: (flag) => linked(index.flags, flag).public },
        found: false,
        waiting: [],
      }
    : undefined;

/** Carries out the act: events of cost, act and effects, each folded before the next. */
export const carryOutAct = (play: Play, act: ActRecord): void => {
  const response = linked(play.index.responses, act.response);
  const cause = { kind: 'act', act: act.id } as const;
  moveCapital(play, { of: act.seat, by: -response.cost, cause });
  play.emit({ type: 'act-resolved', act });
  applyEffects(play, response.effects, {
    self: act.seat,
    targetActor: act.affects,
    targetAsset: act.targetAsset,
    parties: [],
    evidence: act.evidence,
    cause,
    key: `act:${act.seat}:${String(act.turn)}:${act.response}:${act.targetActor ?? act.targetAsset ?? ''}`,
    veil: veilOf(play.index, act),
  });
};
