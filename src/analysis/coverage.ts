// Coverage play: does everything an author wrote ever happen? Plays doctrines, mixtures and restless bots, and lists what never fired.
// In: a scenario and how many runs. Out: what fired how often, what never did, and what the law was asked.
import { present } from '../base/index.ts';
import { BOTS } from '../bots/index.ts';
import type { ExerciseRun } from '../game/log/index.ts';
import type { CompiledScenario } from '../scenario/index.ts';
import { DOCTRINES, type Doctrine, type SeatId } from '../vocabulary/index.ts';
import { lawTally, type LawTally } from './law-tally.ts';
import { playOutToCount, type PlayOut } from './play-out.ts';
import { restlessBot, type Seen } from './restless-bot.ts';

/** What is counted. */
export const COVERED = [
  'hypotheses',
  'injects',
  'responses',
  'clauses',
  'endings',
  'choices',
  'evidence',
] as const;
export type Covered = (typeof COVERED)[number];

/** What happened over the runs. */
export interface Coverage {
  readonly runs: number;
  /** Times each id fired; ids that never did are in it with 0. Clause options are `clause/option`. */
  readonly fired: Readonly<Record<Covered, Readonly<Record<string, number>>>>;
  readonly never: Readonly<Record<Covered, readonly string[]>>;
  /** Bots' moves that were refused, by code: doctrine bots should have none. */
  readonly refused: Readonly<Record<string, number>>;
  /** What the law was asked, and what it found. */
  readonly law: LawTally;
}

type Counts = Record<Covered, Record<string, number>>;

const zeros = (ids: readonly string[]): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, 0]));

const emptyCounts = (scenario: CompiledScenario): Counts => ({
  hypotheses: zeros(scenario.hypotheses.map((one) => one.id)),
  // Reserve injects wait for a facilitator's hand; no play without one can fire them.
  injects: zeros(scenario.injects.filter((one) => one.kind !== 'reserve').map((one) => one.id)),
  responses: zeros(scenario.responses.map((one) => one.id)),
  clauses: zeros(
    scenario.packages.flatMap((one) =>
      one.clauses.flatMap((id) => {
        const clause = scenario.clauses.find((each) => each.id === id);
        return clause ? clause.options.map((option) => `${id}/${option.id}`) : [];
      }),
    ),
  ),
  endings: zeros(scenario.endings.map((one) => one.id)),
  choices: zeros([...new Set(scenario.hypotheses.flatMap((one) => one.choices.map((each) => each.choice)))]),
  evidence: zeros(scenario.evidence.map((one) => one.id)),
});

const tally = (counts: Counts, what: Covered, id: string | undefined): void => {
  if (id !== undefined && counts[what][id] !== undefined) counts[what][id] += 1;
};

const count = (counts: Counts, run: ExerciseRun): void => {
  const { position } = run;
  tally(counts, 'hypotheses', position.truth);
  tally(counts, 'endings', position.ending);
  for (const id of Object.keys(position.delivered)) tally(counts, 'injects', id);
  for (const act of position.acts) tally(counts, 'responses', act.response);
  for (const choice of position.choices) tally(counts, 'choices', choice);
  for (const agreement of position.agreements) {
    if (agreement.since === undefined) continue;
    for (const { clause, option } of agreement.clauses) tally(counts, 'clauses', `${clause}/${option}`);
  }
  for (const [id, item] of Object.entries(position.evidence)) {
    if (item.holders.length > 0 || item.published) tally(counts, 'evidence', id);
  }
};

/** The doctrine whose place a restless seat takes. */
const RESTLESS = 'cooperative' satisfies Doctrine;
const FIXED: readonly Doctrine[] = DOCTRINES.filter((doctrine) => doctrine !== 'passive');

/** How a run is played: by which doctrines, and which seats are restless instead. */
interface Way {
  readonly doctrine: PlayOut['doctrine'];
  readonly isRestless: (seat: SeatId) => boolean;
}

const NOBODY = (): boolean => false;
const EVERYBODY = (): boolean => true;

/** Whether the seat could ever choose a response that nobody has been seen to choose. */
const hasUnseen = (scenario: CompiledScenario, seat: SeatId, seen: Seen): boolean => {
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind;
  return scenario.responses.some(
    (one) =>
      !seen.has(one.id) && one.kinds.some((each) => each === kind) && (one.seats?.includes(seat) ?? true),
  );
};

/** In turn: each doctrine alone, passing, a mixed table, a restless table, and one restless seat among hard ones. */
const wayOf = (scenario: CompiledScenario, run: number, seen: Seen): Way => {
  const way = run % 8;
  const doctrine = FIXED[way];
  if (doctrine) return { doctrine, isRestless: NOBODY };
  if (way === 4) return { doctrine: 'passive', isRestless: NOBODY };
  if (way === 5) {
    return {
      doctrine: (seat: SeatId) =>
        present(FIXED[(run + seat.length) % FIXED.length], 'there are fixed doctrines'),
      isRestless: NOBODY,
    };
  }
  if (way === 6) return { doctrine: RESTLESS, isRestless: EVERYBODY };
  const round = Math.trunc(run / 8);
  const curious = scenario.seats.filter((seat) => hasUnseen(scenario, seat, seen));
  const seats = curious.length > 0 ? curious : scenario.seats;
  const alone = seats[round % seats.length];
  const isRestless = (seat: SeatId): boolean => seat === alone;
  return { doctrine: (seat) => (isRestless(seat) ? RESTLESS : 'coercive'), isRestless };
};

/** Plays `runs` exercises and counts. `from` is the first seed's number, so that a run can be repeated alone. */
export const coverage = (scenario: CompiledScenario, runs: number, from = 1): Coverage => {
  const counts = emptyCounts(scenario);
  const refused: Record<string, number> = {};
  const law = lawTally();
  for (let run = 0; run < runs; run += 1) {
    const seen = new Set(
      [...Object.entries(counts.responses), ...Object.entries(counts.clauses)]
        .filter(([, times]) => times > 0)
        .map(([id]) => id),
    );
    const { doctrine, isRestless } = wayOf(scenario, run, seen);
    const how: PlayOut = {
      seed: String(from + run),
      doctrine,
      refused: (seat, _command, code) => {
        if (!isRestless(seat)) refused[code] = (refused[code] ?? 0) + 1;
      },
      ...(isRestless === NOBODY ? {} : { bots: { ...BOTS, [RESTLESS]: restlessBot(seen) } }),
    };
    const played = playOutToCount(scenario, how);
    count(counts, played);
    law.add(played);
  }
  const never = Object.fromEntries(
    COVERED.map((what) => [what, Object.keys(counts[what]).filter((id) => counts[what][id] === 0)]),
  ) as Record<Covered, string[]>;
  return { runs, fired: counts, never, refused, law: law.sum() };
};
