// The effect by which a secret comes out, and what everybody then thinks of its owner.
// `exposeSecret` is for every way in which a secret can come out, the thirty days after included.
import { happens } from '../../../base/index.ts';
import type { SecretSpec } from '../../../scenario/index.ts';
import type { ActorId } from '../../../vocabulary/index.ts';
import type { Cause } from '../events/game-event.ts';
import type { Play } from '../play.ts';
import { moveTrust } from './clamped-changes.ts';
import type { EffectDefinition } from './effect-kind.ts';
import { CERTAIN, numberFaults } from './number-faults.ts';
import { seatsOf } from './selectors.ts';

/** Whether the secret exists under the truth of this exercise and is still kept. */
export const isKept = (play: Play, secret: SecretSpec): boolean =>
  (secret.under === undefined || secret.under.includes(play.state.truth)) &&
  play.state.exposed[secret.id] === undefined;

/** The secret comes out: every other seat that has a tie with its owner trusts the owner less by the secret's cost. */
export const exposeSecret = (play: Play, secret: SecretSpec, cause: Cause): void => {
  play.emit({ type: 'secret-exposed', secret: secret.id, of: secret.of });
  for (const seat of play.index.scenario.seats) {
    moveTrust(play, { of: seat, in: secret.of, by: -secret.cost, cause });
  }
};

/** The secrets of an actor that an effect can bring out: the one named, or all, in the scenario's order. */
const keptSecrets = (play: Play, owner: ActorId, named: string | undefined): readonly SecretSpec[] =>
  play.index.scenario.secrets.filter(
    (secret) => secret.of === owner && (named === undefined || secret.id === named) && isKept(play, secret),
  );

/** Definition of the effect on secrets. */
export const secretEffects = {
  expose: {
    apply(play, effect, setting) {
      for (const owner of seatsOf(play, effect.of, setting)) {
        const [secret] = keptSecrets(play, owner, effect.secret);
        if (secret && happens(play.state.seed, effect.permille, setting.key, 'expose', owner)) {
          exposeSecret(play, secret, setting.cause);
        }
      }
    },
    // Which secret it would be stays off the card: its name alone would give it away.
    describe: (effect) => ({
      id: 'effects.expose',
      values: { actor: effect.of, permille: effect.permille },
    }),
    check: (effect) => numberFaults(['permille', effect.permille, 0, CERTAIN]),
  } satisfies EffectDefinition<'expose'>,
};
