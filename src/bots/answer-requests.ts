// How a bot answers what it was asked: by trust, by what it can do, and by what an answer would bind it to.
// In: requests that await its answer. Out: an answer to each; silence is nobody's policy.
import type { SeatCommand } from '../game/rules/index.ts';
import type { DealingsView } from '../game/views/index.ts';
import type { DeclineReason, EvidenceId } from '../vocabulary/index.ts';
import type { Attitude } from './attitude.ts';
import type { BotSituation } from './bot.ts';
import { shareableItems, wouldShareWith } from './choose-evidence.ts';
import type { Reading } from './reading.ts';

/** Items a bot hands over with a granted request at most. */
const ITEMS_WITH_ANSWER = 2;
/** An accused seat grants what looks like admission only under as much pressure, in points. */
const ADMITS_UNDER = 14;
/** A guilty one promises to stop when it is this near to giving way. */
const NEARLY = 6;
/** Doubt, in permille, from which on it has nothing to clarify yet. */
const UNCLEAR_FROM = 500;

type Request = DealingsView['requests'][number];

/** What it hands over with a granted request for evidence: what it may let go and the asker has not got. */
const itemsFor = (situation: BotSituation, reading: Reading, { lacks }: Request): readonly EvidenceId[] =>
  shareableItems(situation, reading)
    .filter((item) => lacks?.includes(item))
    .slice(0, ITEMS_WITH_ANSWER);

/** Why it would rather not deal with the asker at all, by what was asked. */
const distrusts = ({ kind }: Request, { me, doubt }: Reading): DeclineReason => {
  if ((kind === 'consent' || kind === 'cessation') && me.kind !== 'state') return 'no-authority';
  return kind === 'clarification' && doubt >= UNCLEAR_FROM ? 'too-early' : 'trust-broken';
};

/** Why it declines; `undefined`: it grants. Guilty and innocent give the same reasons: they tell nothing. */
const objection = (
  request: Request,
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): DeclineReason | undefined => {
  if (request.kind === 'evidence' && request.lacks?.length === 0) return 'nothing-to-give';
  if (reading.trustIn(request.by) < attitude.grantsFromTrust) return distrusts(request, reading);
  switch (request.kind) {
    case 'evidence':
      if (!wouldShareWith(reading, request.by)) return 'own-inquiry';
      return itemsFor(situation, reading, request).length > 0 ? undefined : 'restricted';
    case 'cessation': {
      // Nobody who has nothing to stop can promise to stop it; one who has does so when it is pressed.
      const yields =
        reading.stance === 'guilty'
          ? reading.pressure().pressed >= attitude.yielding.pause - NEARLY
          : reading.stance === 'accused' && reading.pressure().pressed >= ADMITS_UNDER;
      return yields ? undefined : 'not-ours';
    }
    case 'consent':
      return reading.stance !== 'guilty' || reading.pressure().pressed >= ADMITS_UNDER
        ? undefined
        : 'own-inquiry';
    case 'clarification':
    case 'assistance':
      return undefined;
  }
};

/** Reasons that a curt temper keeps to itself. */
const UNSAID: readonly DeclineReason[] = ['trust-broken', 'not-ours'];

/** Answers to all requests that await one. */
export const answersOf = (
  situation: BotSituation,
  attitude: Attitude,
  reading: Reading,
): readonly SeatCommand[] =>
  situation.view.dealings.requests
    .filter((request) => request.of === situation.view.seat && request.status === 'pending')
    .map((request): SeatCommand => {
      const reason = objection(request, situation, attitude, reading);
      const { id } = request;
      if (reason === undefined) {
        const items = request.kind === 'evidence' ? itemsFor(situation, reading, request) : [];
        return { type: 'answer', request: id, answer: 'granted', evidence: [...items] };
      }
      if (!attitude.pressing.procedure && UNSAID.includes(reason))
        return { type: 'answer', request: id, answer: 'declined', evidence: [] };
      return { type: 'answer', request: id, answer: 'declined-with-reasons', reason, evidence: [] };
    });
