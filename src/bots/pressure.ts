// What weighs on a seat: what is hurt on its side, how hot things are, who presses it and how hard, and what it has promised to leave unsaid.
// In: public scenario and view. Out: plain figures. Nothing here looks beyond the seat's view.
import type { PublicActor } from '../game/views/index.ts';
import type { ActorId } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import { isPressure } from './purposes.ts';
import { lookUpIn } from './table-look-up.ts';

/** The weight of things on a seat. */
export interface Pressure {
  /** The actor that pressed the seat most in public lately, if any did. */
  readonly aggressor: ActorId | undefined;
  /** Points of integrity lost by what the seat owns, hosts or lives from. */
  readonly hurt: number;
  readonly escalation: number;
  /** How hard the seat is pressed to stop what comes from its side: calls, notices, measures, names, strain, escalation. */
  readonly pressed: number;
  /** Whether a clause in force binds the seat to say nothing alone. */
  readonly gagged: boolean;
}

/** Turns for which a hard public act against a seat is remembered. */
const REMEMBERED = 2;

/** Who pressed the seat in public lately, once for each act, the latest last. */
const hardActs = ({ table, view }: BotSituation): readonly ActorId[] => {
  const lookUp = lookUpIn(table);
  const hard: ActorId[] = [];
  for (const act of view.board.acts) {
    if (act.turn < view.turn - REMEMBERED) continue;
    const asset = act.targetAsset === undefined ? undefined : lookUp.assets.get(act.targetAsset);
    if ((act.targetActor ?? asset?.owner) !== view.seat) continue;
    const response = lookUp.responses.get(act.response);
    if (response && isPressure(response)) hard.push(act.seat);
  }
  return hard;
};

const hurtOf = ({ table, view }: BotSituation, me: PublicActor): number => {
  const { assets } = lookUpIn(table);
  let hurt = 0;
  for (const { id, lost } of view.board.assets) {
    const asset = assets.get(id);
    if (!asset) continue;
    const { owner, host } = asset;
    if (owner === me.id || host === me.id || (me.home !== undefined && host === me.home)) hurt += lost;
  }
  return hurt;
};

const NAMED_POINTS = { silence: 0, concern: 0, group: 0, territory: 5, state: 10 } as const;

const pressedBy = ({ view }: BotSituation, hard: number, escalation: number): number => {
  let calls = 0;
  let notices = 0;
  for (const { to, kind } of view.dealings.register) {
    if (to !== view.seat) continue;
    if (kind === 'call') calls += 1;
    if (kind === 'notice') notices += 1;
  }
  let named = 0;
  for (const actor of view.board.actors) if (actor.named === view.seat) named += NAMED_POINTS[actor.line];
  const home = Math.max(0, view.self.strain - 50);
  const heat = Math.max(0, escalation - 55);
  return (
    Math.min(2, calls) * 6 +
    Math.min(2, notices) * 14 +
    Math.min(4, hard) * 12 +
    Math.min(15, named) +
    home +
    heat
  );
};

/** The clause of the shared catalogue by which parties promise to name nobody and to publish nothing alone. */
const GAG = 'quiet-line';

const isGagged = ({ view }: BotSituation): boolean =>
  view.dealings.agreements.some(
    (one) =>
      one.status === 'in-force' &&
      one.clauses.some(({ clause }) => (clause as string) === GAG) &&
      !one.signed.some(
        ({ seat, reserved }) => seat === view.seat && reserved.some((clause) => (clause as string) === GAG),
      ),
  );

/** What weighs on the seat, which is `me`. */
export const pressureOn = (situation: BotSituation, me: PublicActor): Pressure => {
  const { meters } = situation.view.board;
  const escalation = meters.find((meter) => (meter.id as string) === 'escalation')?.value ?? 0;
  const hard = hardActs(situation);
  return {
    aggressor: hard.at(-1),
    hurt: hurtOf(situation, me),
    escalation,
    pressed: pressedBy(situation, hard.length, escalation),
    gagged: isGagged(situation),
  };
};
