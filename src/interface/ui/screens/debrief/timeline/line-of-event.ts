/*
 * Finds the line of the timeline that a contribution to a score rests on.
 * In: timeline and score cards. Out: for an event's place in the log its line. The timeline of the debrief has a line for
 * every event, and events of one entry stand together, so that one number per entry, the line before its first event, is
 * enough: it is the one on which all contributions that name the entry agree.
 */
import type { DebriefView, FeedLine, ScoreContribution } from '../../../../../game/views/index.ts';

type EventPlace = NonNullable<ScoreContribution['event']>;
type Placed = ScoreContribution & { readonly event: EventPlace };

const seatOf = (values: ScoreContribution['values']): unknown => values.seat;

const recordIn = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** Whether a line can be the event of a contribution, by what both say of it. */
function fits({ type, turn, fields }: FeedLine, { id, values }: ScoreContribution): boolean {
  if (id === 'score.protection.turn') return type === 'wave-struck' && fields.turn === values.turn;
  if (id === 'score.peace.raised') return type === 'meter-changed' && fields.by === values.by;
  if (type !== 'finding-made' || turn !== values.turn) return false;
  const finding = recordIn(fields.finding);
  const subject = recordIn(finding.subject);
  if (finding.seat !== seatOf(values)) return false;
  if (id === 'score.law.duty') return subject.kind === 'duty' && subject.duty === values.subject;
  return id !== 'score.judgement.citation' || subject.kind === 'act';
}

/** The offset that most contributions of one entry allow; of equals the first. */
function agreedOffset(timeline: readonly FeedLine[], placed: readonly Placed[]): number | undefined {
  const votes = new Map<number, number>();
  for (const contribution of placed) {
    for (const line of timeline) {
      if (!fits(line, contribution)) continue;
      const offset = line.number - contribution.event.place;
      votes.set(offset, (votes.get(offset) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  for (const [offset, count] of votes) {
    if (best === undefined || count > (votes.get(best) ?? 0)) best = offset;
  }
  return best;
}

/** Line numbers by event place. */
export function linesOfEvents(view: DebriefView): (event: EventPlace) => number | undefined {
  const bySequence = new Map<number, Placed[]>();
  for (const card of view.scores) {
    for (const { contributions } of card.scales) {
      for (const contribution of contributions) {
        const { event } = contribution;
        if (event === undefined) continue;
        const known = bySequence.get(event.sequence);
        if (known === undefined) bySequence.set(event.sequence, [{ ...contribution, event }]);
        else known.push({ ...contribution, event });
      }
    }
  }
  const offsets = new Map<number, number | undefined>();
  return ({ sequence, place }) => {
    if (!offsets.has(sequence))
      offsets.set(sequence, agreedOffset(view.timeline, bySequence.get(sequence) ?? []));
    const offset = offsets.get(sequence);
    return offset === undefined ? undefined : offset + place;
  };
}
