// How it ends: the first ending of the scenario whose condition holds, before the last turn only where the scenario lets it.
// And the thirty days after: what comes out that was hidden.
import { happens } from '../../base/index.ts';
import type { EndingSpec } from '../../scenario/index.ts';
import { holds } from './conditions/holds.ts';
import { deliverDue } from './injects.ts';
import { moveTrust } from './effects/clamped-changes.ts';
import { plantingsFoundOut } from './effects/plantings.ts';
import { exposeSecret } from './effects/secret-effects.ts';
import type { Play } from './play.ts';

/** Trust that everybody loses in whoever is found to have planted evidence. */
const PLANTING_COST = 20;
/** Chance in a thousand that a breach nobody noticed comes out within the thirty days. */
const LATE_DISCOVERY = 500;

const firstThatHolds = (play: Play, endings: readonly EndingSpec[]): EndingSpec | undefined =>
  endings.find((ending) => holds({ index: play.index, state: play.state }, ending.when));

/** An ending that cuts the exercise short now, if one does. */
export const earlyEnding = (play: Play): EndingSpec | undefined =>
  firstThatHolds(
    play,
    play.index.scenario.endings.filter((ending) => ending.early),
  );

const AFTERMATH = { kind: 'rule', rule: 'aftermath' } as const;

const secretsComeOut = (play: Play): void => {
  for (const secret of play.index.scenario.secrets) {
    const { state } = play;
    if (state.exposed[secret.id] !== undefined) continue;
    if (secret.under && !secret.under.includes(state.truth)) continue;
    if (!happens(state.seed, secret.permille, 'aftermath', secret.id)) continue;
    exposeSecret(play, secret, { ...AFTERMATH, seat: secret.of });
  }
};

const plantingsComeOut = (play: Play): void => {
  for (const { item, by } of plantingsFoundOut(play.index, play.state)) {
    play.emit({ type: 'planting-found', item, by });
    for (const seat of play.index.scenario.seats) {
      if (seat === by) continue;
      moveTrust(play, { of: seat, in: by, by: -PLANTING_COST, cause: { ...AFTERMATH, seat: by } });
    }
  }
};

const breachesComeOut = (play: Play): void => {
  const hidden = play.state.agreements.flatMap(({ id, parties, breaches }) =>
    breaches.filter((breach) => !breach.detected).map((breach) => ({ id, parties, breach })),
  );
  for (const { id, parties, breach } of hidden) {
    const { clause, by, turn } = breach;
    if (!happens(play.state.seed, LATE_DISCOVERY, 'aftermath-breach', id, clause, by, turn)) continue;
    play.emit({ type: 'breach-detected', id, parties: [...parties], clause, by, turn });
    // It costs the trust that it would have cost in its turn; what else would have followed has no turn left to follow in.
    const loss = play.index.scenario.numbers.trust.broken;
    for (const party of parties) {
      if (party !== by)
        moveTrust(play, {
          of: party,
          in: by,
          by: loss,
          cause: { kind: 'breach', agreement: id, clause, by },
        });
    }
  }
};

/** What comes out within thirty days: secrets by their chance, plantings, breaches that nobody noticed, news of the aftermath. */
export const thirtyDaysLater = (play: Play): void => {
  secretsComeOut(play);
  plantingsComeOut(play);
  breachesComeOut(play);
  deliverDue(play, ['aftermath']);
};

/** Reaches the ending; the last of the scenario's endings catches what no other does. */
export const reachEnding = (play: Play, early: EndingSpec | undefined): void => {
  const { endings } = play.index.scenario;
  const ending = early ?? firstThatHolds(play, endings) ?? endings[endings.length - 1];
  if (ending) play.emit({ type: 'ending-reached', ending: ending.id });
};
