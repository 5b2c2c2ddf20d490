// The incident itself: how hard this turn's wave strikes, what tames it, what it does to assets and to those who live with them.
// Source of the starting numbers: docs/rules (harm by truth); scenarios set their own.
import { percentOf, roundHalfAway } from '../../base/index.ts';
import type { HypothesisSpec } from '../../scenario/index.ts';
import type { ActorId, AssetId } from '../../vocabulary/index.ts';
import { holds } from './conditions/holds.ts';
import { applyEffects } from './effects/apply-effects.ts';
import { moveAsset, moveStrain } from './effects/clamped-changes.ts';
import type { Play } from './play.ts';
import { linked } from './scenario-index.ts';

/** The hypothesis that is true. */
export const truthOf = (play: Pick<Play, 'index' | 'state'>): HypothesisSpec =>
  linked(play.index.hypotheses, play.state.truth);

/** Force of the turn's wave in tenths of a point, after what tames it; before shields. */
export const waveForce = (play: Play): number => {
  const truth = truthOf(play);
  let force = truth.wave.base + truth.wave.slope * play.state.turn;
  for (const answer of truth.answers) {
    if (holds({ index: play.index, state: play.state }, answer.when))
      force = percentOf(force, answer.percent);
  }
  const chosen = truth.choices.find((one) => one.choice === play.state.choice);
  return chosen ? percentOf(force, chosen.percent) : force;
};

/** Percent of a wave that an asset is spared in this turn: its strongest shield, at most the scenario's maximum. */
export const shieldOf = (play: Play, asset: AssetId): number => {
  const shields = play.state.assets[asset]?.shields ?? [];
  let strongest = 0;
  for (const shield of shields) {
    if (shield.until >= play.state.turn && shield.percent > strongest) strongest = shield.percent;
  }
  return Math.min(strongest, play.index.scenario.numbers.shieldMax);
};

const hitsOf = (truth: HypothesisSpec, turn: number): readonly AssetId[] =>
  truth.hits[Math.min(turn, truth.hits.length) - 1] ?? [];

const suffer = (play: Play, asset: AssetId, points: number): void => {
  const { owner, host } = linked(play.index.assets, asset);
  const rule = play.index.scenario.numbers.strain.perHarmTenths;
  const bearers = new Set<ActorId>([owner, host]);
  for (const bearer of bearers) {
    const cause = { kind: 'rule', rule: 'harm', seat: bearer } as const;
    moveStrain(play, { of: bearer, by: roundHalfAway(points * rule, 10), cause });
  }
};

/** Strikes the turn's wave: its force is split evenly over the assets it hits, each less its shield. */
export const strikeWave = (play: Play): void => {
  const { turn } = play.state;
  const hits = hitsOf(truthOf(play), turn);
  const force = waveForce(play);
  const cause = { kind: 'wave', turn } as const;
  let harm = 0;
  for (const asset of hits) {
    const share = roundHalfAway(force, 10 * hits.length);
    const left = percentOf(share, 100 - shieldOf(play, asset));
    moveAsset(play, { asset, by: -left, cause });
    // What is already dead cannot be harmed further, but people still suffer the outage.
    harm += left;
    suffer(play, asset, left);
  }
  play.emit({ type: 'wave-struck', turn, harm, assets: [...hits] });
};

/** Carries out the private choice of the seat behind the incident, if it took one this turn. */
export const carryOutChoice = (play: Play): void => {
  const truth = truthOf(play);
  const { chooser } = truth;
  const choice = chooser === undefined ? undefined : play.state.seats[chooser]?.order?.choice;
  if (chooser === undefined || choice === undefined) return;
  play.emit({ type: 'choice-taken', seat: chooser, choice });
  const spec = truth.choices.find((one) => one.choice === choice);
  if (!spec) return;
  applyEffects(play, spec.effects, {
    self: chooser,
    parties: [],
    evidence: [],
    cause: { kind: 'choice', choice },
    key: `choice:${String(play.state.turn)}`,
  });
};
