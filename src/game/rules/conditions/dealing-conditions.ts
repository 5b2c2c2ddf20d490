// Conditions on what actors have said and agreed: public lines, the register, requests, clauses in force.
// Procedure takes time: an entry of the register counts only from the turn after it was made, unless the condition asks for this turn.
import type { AgreementState } from '../game-state.ts';
import type { Asked, ConditionDefinition } from './condition-kind.ts';
import { actorOf, isMeant, seatOf } from './who.ts';
import type { InForceCondition } from '../../../scenario/index.ts';

/**
 * Whether the agreement makes the clause binding: on the party asked for, or on at least one party if none is asked for.
 * A party that reserved the clause when it signed is not bound by it.
 */
const bindsBy = (asked: Asked, agreement: AgreementState, condition: InForceCondition): boolean => {
  if (agreement.status !== 'in-force') return false;
  if (!agreement.clauses.some((filled) => filled.clause === condition.clause)) return false;
  const bound = agreement.parties.filter(
    (party) => !(agreement.signed[party] ?? []).includes(condition.clause),
  );
  if (condition.party === undefined) return bound.length > 0;
  const party = seatOf(asked, condition.party);
  return party !== undefined && bound.includes(party);
};

/** Definitions of conditions on dealings. */
export const dealingConditions = {
  'in-force': {
    holds: (asked, condition) =>
      asked.state.agreements.some((agreement) => bindsBy(asked, agreement, condition)),
    describe: (condition) =>
      condition.party === undefined
        ? { id: 'conditions.in-force', values: { clause: condition.clause } }
        : { id: 'conditions.in-force.party', values: { clause: condition.clause, actor: condition.party } },
  } satisfies ConditionDefinition<'in-force'>,
  line: {
    holds: (asked, condition) => {
      const actor = actorOf(asked, condition.of);
      const line = actor === undefined ? undefined : asked.state.actors[actor]?.line;
      return line !== undefined && condition.lines.includes(line);
    },
    describe: (condition) => ({
      id: 'conditions.line',
      values: { actor: condition.of },
      parts: condition.lines.map((line) => ({ id: 'conditions.name.line', values: { line } })),
    }),
  } satisfies ConditionDefinition<'line'>,
  registered: {
    holds: (asked, condition) => {
      const { register, turn } = asked.state;
      return register.some(
        (entry) =>
          entry.kind === condition.entry &&
          isMeant(asked, condition.by, entry.by) &&
          isMeant(asked, condition.to, entry.to) &&
          (condition.thisTurn === true ? entry.turn === turn : entry.turn < turn),
      );
    },
    describe: (condition) => ({
      id: condition.thisTurn === true ? 'conditions.registered.this-turn' : 'conditions.registered',
      values: { entry: condition.entry, actor: condition.by ?? 'anyone', other: condition.to ?? 'anyone' },
    }),
  } satisfies ConditionDefinition<'registered'>,
  request: {
    holds: (asked, condition) =>
      asked.state.requests.some(
        (request) =>
          request.kind === condition.request &&
          condition.statuses.includes(request.status) &&
          isMeant(asked, condition.by, request.by) &&
          isMeant(asked, condition.of, request.of),
      ),
    describe: (condition) => ({
      id: 'conditions.request',
      values: {
        request: condition.request,
        actor: condition.by ?? 'anyone',
        other: condition.of ?? 'anyone',
      },
      parts: condition.statuses.map((status) => ({ id: 'conditions.name.status', values: { status } })),
    }),
  } satisfies ConditionDefinition<'request'>,
};
