// What every kind of condition must offer: whether it holds, and how it reads as a reason.
import type { ConditionKind, ConditionOf } from '../../../scenario/index.ts';
import type { ActorId } from '../../../vocabulary/index.ts';
import type { Described } from '../effects/effect-kind.ts';
import type { GameState } from '../game-state.ts';
import type { ScenarioIndex } from '../scenario-index.ts';

/** The world a condition is asked of. Reads only. */
export interface Asked {
  readonly index: ScenarioIndex;
  readonly state: GameState;
  readonly self?: ActorId | undefined;
  readonly target?: ActorId | undefined;
}

/** One kind of condition. */
export interface ConditionDefinition<K extends ConditionKind> {
  readonly holds: (asked: Asked, condition: ConditionOf<K>) => boolean;
  /** How it reads, as what must hold. */
  readonly describe: (condition: ConditionOf<K>) => Described;
}
