// Builds the debrief of a run that is over: truth, acts with both findings, estimates, secrets, promises, timeline, scores.
// In: a run in its debrief. Out: plain JSON. Decides nothing; asks the score layer for points.
import { present } from '../../base/index.ts';
import type { ResponseId, SeatId } from '../../vocabulary/index.ts';
import { effectiveEntries, type ExerciseRun } from '../log/index.ts';
import { indexOf, responsesOf, type ActRecord, type FindingRecord, type GameEvent } from '../rules/index.ts';
import { objectivesOf, reached, scoreCards } from '../score/index.ts';
import type { DebriefAct, DebriefView } from './debrief-view.ts';
import { feedFromEntries, feedLines, type FeedLine } from './feed-from-entries.ts';

const DEBRIEF = { kind: 'debrief' } as const;

const causedBy = (event: GameEvent, act: ActRecord): boolean =>
  'cause' in event && event.cause.kind === 'act' && event.cause.act === act.id;

const findingsIn = (events: readonly GameEvent[]): readonly FindingRecord[] =>
  events.flatMap((event) => (event.type === 'finding-made' ? [event.finding] : []));

const actsOf = (run: ExerciseRun, events: readonly GameEvent[]): readonly DebriefAct[] =>
  run.position.acts.map((act) => {
    const finding = findingsIn(events).findLast(
      ({ subject }) => subject.kind === 'act' && subject.act === act.id,
    );
    const caused = events.filter((event) => causedBy(event, act));
    const consequences: readonly FeedLine[] = feedLines(caused, DEBRIEF, { last: 0, turn: act.turn });
    return { act, ...(finding ? { finding } : {}), consequences };
  });

const linesOf = (run: ExerciseRun): DebriefView['lines'] => {
  let turn = 0;
  return effectiveEntries(run.entries, run.entries.length).flatMap((entry) =>
    entry.events.flatMap((event) => {
      if (event.type === 'phase-entered') turn = event.turn;
      if (event.type !== 'line-taken') return [];
      const { of, line, named } = event;
      return [{ of, turn, line, ...(named === undefined ? {} : { named }) }];
    }),
  );
};

const untriedBy = (run: ExerciseRun, seat: SeatId): readonly ResponseId[] => {
  const done = new Set(run.position.acts.filter((act) => act.seat === seat).map((act) => act.response));
  return responsesOf(indexOf(run.header.compiled), seat)
    .filter((response) => !done.has(response.id) && !response.tags.includes('temptation'))
    .map((response) => response.id);
};

/** The debrief of a run. Call it only when the exercise is over: it tells everything. */
export const debriefView = (run: ExerciseRun): DebriefView => {
  const { position, header, entries } = run;
  const scenario = header.compiled;
  const record = { index: indexOf(scenario), state: position };
  const events = effectiveEntries(entries, entries.length).flatMap((entry) => entry.events);
  return {
    truth: position.truth,
    seed: position.seed,
    ending: present(position.ending, 'an exercise in its debrief has an ending'),
    turns: position.history.length,
    digest: run.digest,
    lens: header.lens,
    people: scenario.seats.filter((seat) => position.seats[seat]?.driver === 'human'),
    choices: [...position.choices],
    escalation: position.history.map((turn) => turn.escalation),
    harm: position.history.map((turn) => turn.harm),
    estimates: scenario.seats.map((seat) => ({ seat, turns: position.seats[seat]?.estimates ?? [] })),
    acts: actsOf(run, events),
    duties: findingsIn(events).filter(({ subject }) => subject.kind !== 'act'),
    lines: linesOf(run),
    evidence: scenario.evidence.map(({ id, nature }) => {
      const item = position.evidence[id];
      return {
        id,
        nature: nature[position.truth] ?? 'genuine',
        holders: item?.holders ?? [],
        published: item?.published ?? false,
        burned: item?.burned ?? false,
        ...(item?.plantedBy === undefined ? {} : { plantedBy: item.plantedBy }),
      };
    }),
    secrets: scenario.secrets
      .filter((secret) => !secret.under || secret.under.includes(position.truth))
      .map(({ id, of }) => {
        const out = position.exposed[id];
        return { id, of, ...(out === undefined ? {} : { out }) };
      }),
    objectives: scenario.seats.flatMap((seat) =>
      objectivesOf(record, seat).map((objective) => ({
        id: objective.id,
        of: seat,
        secret: objective.secret,
        weight: objective.weight,
        percent: reached(record, objective),
      })),
    ),
    promises: position.agreements.flatMap(({ id, breaches }) =>
      breaches.map(({ clause, by, turn, detected }) => ({ agreement: id, clause, by, turn, detected })),
    ),
    timeline: feedFromEntries(entries, DEBRIEF),
    scores: scoreCards(run),
    untried: scenario.seats.map((seat) => ({ seat, responses: untriedBy(run, seat) })),
  };
};
