/*
 * Says aloud what arrives while the seat is at work: a new phase, news, calls, answers, proposals.
 * In: the seat round it. Out: announcements for screen readers; it is seen in the feed and on the desk, and covers nothing there. What was there before is not read out again.
 */
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../../parts/announcer.tsx';
import type { FeedLine } from '../../../../../game/views/index.ts';
import { sentenceFromLine } from '../feed/sentence-from-line.ts';
import { wordOf } from '../feed/field-of-line.ts';
import { useReader } from '../seat/use-reader.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Lines worth interrupting the reader for. */
const LOUD: readonly FeedLine['type'][] = [
  'contacted',
  'channel-tested',
  'message-sent',
  'request-made',
  'request-answered',
  'agreement-proposed',
  'agreement-countered',
  'agreement-signed',
  'agreement-declined',
  'agreement-withdrawn',
  'evidence-gained',
  'source-burned',
];
/** More at once are said by their number in the feed alone. */
const MOST_AT_ONCE = 3;

/** Put once on the table. */
export function Arrivals() {
  const { feed, seat } = useTableSeat();
  const reader = useReader();
  const announce = useAnnounce();
  const heard = useRef(feed.at(-1)?.number ?? 0);
  useEffect(() => {
    const fresh = feed.filter((line) => line.number > heard.current);
    heard.current = feed.at(-1)?.number ?? heard.current;
    // A new phase has its own sentence in the head, and its news are opened one by one.
    if (fresh.some((line) => line.type === 'phase-entered')) return;
    const loud = fresh.filter((line) => LOUD.includes(line.type) && !isOwnWord(line, seat));
    for (const line of loud.slice(-MOST_AT_ONCE)) {
      const sentence = sentenceFromLine(line, reader);
      if (sentence !== undefined) announce(sentence, 'heard');
    }
  }, [feed, seat, reader, announce]);
  return null;
}

/** What the seat has just said itself needs no echo; what came of its calls does. */
function isOwnWord(line: FeedLine, seat: string): boolean {
  if (line.type === 'contacted') return false;
  return wordOf(line, 'by') === seat || wordOf(line, 'from') === seat;
}
