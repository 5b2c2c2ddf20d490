// Digests of a log: header, chain of entries, whole positions. The one place where the game's types meet canonical JSON.
import { chainDigest, digestOf, digestOfText, type JsonValue } from '../../base/index.ts';
import type { GameState } from '../rules/index.ts';
import type { LogEntry, LogHeader, StoredText } from './log-entry.ts';

// Interfaces have no index signature, so TypeScript cannot see that they are plain JSON; the round-trip test can.
const asJson = (value: object): JsonValue => value as JsonValue;

const headers = new WeakMap<LogHeader, string>();

/** The digest with which the chain begins. It covers the whole scenario, so it is reckoned once per header; headers never change. */
export const headerDigest = (header: LogHeader): string => {
  const digest = headers.get(header) ?? digestOf(asJson(header));
  headers.set(header, digest);
  return digest;
};

/** The digest of an entry that follows `previous`. */
export const entryDigest = (
  previous: string,
  entry: Pick<LogEntry, 'sequence' | 'input' | 'events'>,
): string =>
  chainDigest(previous, asJson({ sequence: entry.sequence, input: entry.input, events: entry.events }));

/** The digest of a whole position. */
export const positionDigest = (position: GameState): string => digestOf(asJson(position));

/** The commitment to a seed that a header may show before the end. */
export const seedCommitment = (seed: string): string => digestOfText(`demarche seed ${seed}`);

/** The hash by which the log knows a person's words. */
export const textHash = (stored: Pick<StoredText, 'salt' | 'text'>): string =>
  digestOfText(`${stored.salt} ${stored.text}`);
