/*
 * Checks the words of a scenario in one language: nothing missing, nothing stale, nothing too long to read in time,
 * and no envelope that can be told from the others by its look.
 * In: the draft and a text file as read. Out: findings.
 */
import type { Draft } from '../link/draft.ts';
import { checkTextIds, reportMissing, type TextFile } from './check-text-ids.ts';
import type { ActorText, EnvelopeText, ScenarioTexts } from './scenario-texts.ts';
import { TEXT_SECTIONS, textIds } from './text-ids.ts';
import { paragraphCount, wordCount } from './word-count.ts';

/** Most words of a seat's brief, all its parts together. */
const BRIEF_WORDS = 300;
/** Most words of an inject or an item of evidence. */
const ITEM_WORDS = 60;
/** How much longer the longest envelope of a seat may be than its shortest, in percent, field by field. */
const ENVELOPE_PERCENT = 20;

const BRIEF_FIELDS = ['who', 'want', 'fear', 'alone', 'call'] as const;
const ENVELOPE_FIELDS = ['know', 'want', 'hide'] as const;

/** A text file may be read only in part: every section can be missing. */
export type PartialTexts = Partial<ScenarioTexts>;

/** Reports everything that is wrong with the words of a language. */
export function checkTexts(draft: Draft, texts: PartialTexts, file: TextFile): void {
  const ids = textIds(draft);
  for (const section of TEXT_SECTIONS) checkTextIds(file, [section], texts[section], ids[section]);
  checkEnvelopeIds(draft, texts, file);
  checkOptionIds(draft, texts, file);
  const seats = new Set<string>(draft.seats.map((seat) => seat.value));
  for (const [id, actor] of Object.entries(texts.actors ?? {})) {
    if (seats.has(id)) checkBrief(id, actor, file);
  }
  for (const section of ['injects', 'evidence'] as const) {
    for (const [id, text] of Object.entries(texts[section] ?? {})) {
      checkLength(text.body, [section, id, 'body'], file);
    }
  }
  for (const seat of seats) for (const field of ENVELOPE_FIELDS) checkEnvelopes(texts, seat, field, file);
}

function checkEnvelopeIds(draft: Draft, texts: PartialTexts, file: TextFile): void {
  const hypotheses = {
    required: draft.hypotheses.map(({ value }) => value.id),
    allowed: draft.lost.hypothesis,
    open: draft.gone.has('hypothesis'),
  };
  const seats = {
    required: draft.seats.map((seat) => seat.value),
    allowed: draft.lost.seat,
    open: draft.gone.has('seat'),
  };
  checkTextIds(file, ['envelopes'], texts.envelopes, hypotheses);
  for (const id of hypotheses.required) {
    const envelopes = texts.envelopes?.[id];
    if (envelopes !== undefined) checkTextIds(file, ['envelopes', id], envelopes, seats);
  }
}

function checkOptionIds(draft: Draft, texts: PartialTexts, file: TextFile): void {
  const clauses = draft.clauses.map(({ value }) => value.id);
  const own = draft.clauses.filter((clause) => clause.origin.file === draft.file);
  const ids = {
    required: own.map(({ value }) => value.id),
    allowed: [...clauses, ...draft.lost.clause],
    open: draft.gone.has('clause'),
  };
  checkTextIds(file, ['options'], texts.options, ids);
  for (const { value, origin } of draft.clauses) {
    const options = texts.options?.[value.id];
    if (options === undefined) continue;
    const known = value.options.map((option) => option.id);
    const shared = origin.file !== draft.file;
    const optionIds = { required: shared ? [] : known, allowed: known, open: false };
    checkTextIds(file, ['options', value.id], options, optionIds);
  }
}

function checkBrief(seat: string, actor: ActorText, file: TextFile): void {
  for (const field of BRIEF_FIELDS) {
    if (actor[field] === undefined) reportMissing(file, ['actors', seat, field]);
  }
  const words = BRIEF_FIELDS.reduce((sum, field) => sum + wordCount(actor[field] ?? ''), 0);
  if (words <= BRIEF_WORDS) return;
  const place = { file: file.reading.file, path: ['actors', seat] };
  file.findings.report('scenario/brief-too-long', place, { data: { seat, words, limit: BRIEF_WORDS } });
}

function checkLength(text: string, path: readonly string[], file: TextFile): void {
  const words = wordCount(text);
  if (words <= ITEM_WORDS) return;
  const place = { file: file.reading.file, path };
  file.findings.report('scenario/text-too-long', place, { data: { words, limit: ITEM_WORDS } });
}

/** Measured in characters, because that is what somebody across the table sees. */
function checkEnvelopes(
  texts: PartialTexts,
  seat: string,
  field: keyof EnvelopeText,
  { reading, findings }: TextFile,
): void {
  const measured = Object.entries(texts.envelopes ?? {}).flatMap(([hypothesis, seats]) => {
    const text = seats[seat]?.[field].trim();
    if (text === undefined) return [];
    return [{ hypothesis, length: Array.from(text).length, paragraphs: paragraphCount(text) }];
  });
  const first = measured[0];
  if (first === undefined) return;
  const shortest = measured.reduce((least, one) => (one.length < least.length ? one : least), first);
  for (const { hypothesis, length, paragraphs } of measured) {
    const place = { file: reading.file, path: ['envelopes', hypothesis, seat, field] };
    const data = { seat, field, hypothesis };
    if (length * 100 > shortest.length * (100 + ENVELOPE_PERCENT)) {
      const lengths = { length, other: shortest.hypothesis, otherLength: shortest.length };
      findings.report('scenario/envelope-length', place, { data: { ...data, ...lengths } });
    }
    if (paragraphs !== first.paragraphs) {
      const shapes = { paragraphs, other: first.hypothesis, otherParagraphs: first.paragraphs };
      findings.report('scenario/envelope-shape', place, { data: { ...data, ...shapes } });
    }
  }
}
