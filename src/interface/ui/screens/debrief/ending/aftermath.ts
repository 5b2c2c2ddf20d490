/*
 * What the thirty days after brought, read off the record: everything that follows the close of the last turn.
 * In: the debrief. Out: news, secrets with when they came out, promises broken, each counted once per seat and clause.
 */
import type { DebriefView } from '../../../../../game/views/index.ts';
import type { ClauseId, InjectId, SeatId, SecretId } from '../../../../../vocabulary/index.ts';

/** A secret that came out. */
export interface SecretOut {
  readonly id: SecretId;
  readonly of: SeatId;
  /** Turn in which it came out; absent: within the thirty days. */
  readonly turn?: number;
}

/** A clause that a seat broke, once or more often. */
export interface BrokenPromise {
  readonly clause: ClauseId;
  readonly by: SeatId;
  readonly first: number;
  readonly times: number;
  /** At least one of the breaches was noticed. */
  readonly noticed: boolean;
}

/** Everything the aftermath tells. */
export interface Aftermath {
  readonly news: readonly InjectId[];
  readonly out: readonly SecretOut[];
  readonly kept: number;
  readonly promises: readonly BrokenPromise[];
}

/** The number of the line with which the last turn closes; after it come the thirty days. */
function lastClose(view: DebriefView): number {
  return view.timeline.findLast(({ type }) => type === 'turn-closed')?.number ?? Number.POSITIVE_INFINITY;
}

function brokenPromises(view: DebriefView): readonly BrokenPromise[] {
  const found = new Map<string, BrokenPromise>();
  for (const { clause, by, turn, detected } of view.promises) {
    const key = `${by} ${clause}`;
    const before = found.get(key);
    found.set(key, {
      clause,
      by,
      first: Math.min(turn, before?.first ?? turn),
      times: (before?.times ?? 0) + 1,
      noticed: detected || (before?.noticed ?? false),
    });
  }
  return [...found.values()];
}

/** The aftermath of an exercise that is over. */
export function aftermathOf(view: DebriefView): Aftermath {
  const close = lastClose(view);
  const after = view.timeline.filter(({ number }) => number > close);
  const late = new Set(
    after.filter(({ type }) => type === 'secret-exposed').map(({ fields }) => fields.secret),
  );
  return {
    news: after
      .filter(({ type }) => type === 'inject-delivered')
      .map(({ fields }) => fields.inject as InjectId),
    out: view.secrets
      .filter(({ out }) => out !== undefined)
      .map(({ id, of, out }) => (late.has(id) || out === undefined ? { id, of } : { id, of, turn: out }))
      .sort((one, other) => (one.turn ?? Infinity) - (other.turn ?? Infinity) || 0),
    kept: view.secrets.filter(({ out }) => out === undefined).length,
    promises: brokenPromises(view),
  };
}
