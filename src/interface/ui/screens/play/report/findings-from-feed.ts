/*
 * The findings of a turn with their proof, as the feed has brought them to this seat.
 * In: the feed. Out: findings on acts and duties; in assessment there are none before the debrief.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import type { Preview } from '../seat/table-seat.ts';

/** A verdict with its proof. */
export type ShownVerdict = NonNullable<Preview>;

/** A finding as it is shown while the exercise runs: on what was known. */
export interface FeedFinding {
  readonly number: number;
  /** The act it is about; absent: a duty. */
  readonly act?: string;
  readonly seat?: string;
  readonly test: string;
  readonly known: ShownVerdict;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A verdict crosses the feed as it was judged; what lacks its path is not one. */
const isVerdict = (value: unknown): value is ShownVerdict => isRecord(value) && Array.isArray(value.path);

/** Findings made in a turn. */
export function findingsOf(feed: readonly FeedLine[], turn: number): readonly FeedFinding[] {
  return feed.flatMap((line): FeedFinding[] => {
    const { subject, test, seat, known } = line.fields;
    if (line.type !== 'finding-made' || line.turn !== turn || !isVerdict(known)) return [];
    const act = isRecord(subject) && typeof subject.act === 'string' ? subject.act : undefined;
    return [
      {
        number: line.number,
        test: typeof test === 'string' ? test : '',
        known,
        ...(act === undefined ? {} : { act }),
        ...(typeof seat === 'string' ? { seat } : {}),
      },
    ];
  });
}
