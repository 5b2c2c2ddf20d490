/*
 * Picks from a stretch of the feed what happened, as sentences: without documents, which are read in full, and without
 * numbers, which are added up.
 * In: lines and their reader. Out: sentences in order.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { numberOf, wordOf } from './field-of-line.ts';
import { isMovement } from './movements.ts';
import type { Reader } from './sentence.ts';
import { sentenceFromLine } from './sentence-from-line.ts';

/** A sentence with the number of its line. */
export interface Happening {
  readonly number: number;
  readonly sentence: string;
  /** The words of a secret that has come out. */
  readonly quote?: string;
}

/** Types of lines that mark the course of play and are shown by the screen itself. */
const COURSE: readonly FeedLine['type'][] = [
  'exercise-started',
  'phase-entered',
  'clock-set',
  'seat-readied',
  'order-sealed',
  'turn-closed',
  'estimated',
  'finding-made',
  'ending-reached',
];
const DOCUMENTS: readonly FeedLine['type'][] = ['inject-delivered', 'inject-improvised', 'message-sent'];
/** Entries of the register that repeat the step which made them. */
const ECHOES: readonly string[] = ['request', 'answer', 'refusal', 'reservation'];

/** Whether a line only marks the course of play. */
export function isCourse(line: FeedLine): boolean {
  return COURSE.includes(line.type) || (line.type === 'registered' && ECHOES.includes(wordOf(line, 'entry')));
}

/** Whether a line is a document to be read. */
export function isDocument(line: FeedLine): boolean {
  return DOCUMENTS.includes(line.type);
}

/** Shields of the same strength and length are one piece of news, whatever they shield. */
function shieldKey(line: FeedLine): string | undefined {
  return line.type === 'asset-shielded'
    ? `${String(numberOf(line, 'percent'))} ${String(numberOf(line, 'until'))}`
    : undefined;
}

function shieldSentence(lines: readonly FeedLine[], line: FeedLine, reader: Reader): string {
  const { text, words } = reader;
  const alike = lines.filter((one) => shieldKey(one) === shieldKey(line));
  const assets = [...new Set(alike.map((one) => words.label('asset', wordOf(one, 'asset'))))];
  return text.t('feed.asset-shielded', {
    asset: text.list(assets),
    percent: numberOf(line, 'percent'),
    until: numberOf(line, 'until'),
  });
}

/** Sentences of what happened. */
export function happeningsFrom(lines: readonly FeedLine[], reader: Reader): readonly Happening[] {
  const told = new Set<string>();
  return lines
    .filter((line) => !isCourse(line) && !isDocument(line) && !isMovement(line))
    .flatMap((line): Happening[] => {
      const key = shieldKey(line);
      const sentence =
        key === undefined ? sentenceFromLine(line, reader) : shieldSentence(lines, line, reader);
      if (sentence === undefined || (key !== undefined && told.has(key))) return [];
      if (key !== undefined) told.add(key);
      const quote =
        line.type === 'secret-exposed' ? reader.words.texts.secrets[wordOf(line, 'secret')]?.body : undefined;
      return [{ number: line.number, sentence, ...(quote === undefined ? {} : { quote }) }];
    });
}
