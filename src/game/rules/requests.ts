// What becomes of requests that nobody answers: after a full consultation in which the addressee could have spoken, they lapse.
import type { RequestState } from './game-state.ts';
import { moveTrust } from './effects/clamped-changes.ts';
import type { Play } from './play.ts';

/** Requests still pending whose addressee has had a consultation since the turn in which they were made. */
export const overdueRequests = (play: Pick<Play, 'state'>): readonly RequestState[] =>
  play.state.requests.filter((request) => request.status === 'pending' && request.turn < play.state.turn);

/** Lets overdue requests lapse; the asker trusts the addressee less. No request is held against anyone in its own turn. */
export const lapseRequests = (play: Play): void => {
  for (const { id, by, of } of overdueRequests(play)) {
    play.emit({ type: 'request-lapsed', id, by, of });
    const loss = play.index.scenario.numbers.trust.unanswered;
    moveTrust(play, { of: by, in: of, by: loss, cause: { kind: 'rule', rule: 'unanswered', seat: of } });
  }
};
