/*
 * Every word of the domain's closed lists has its name in the catalogue, so that no screen ever shows a code.
 */
import { describe, expect, it } from 'vitest';
import { loadMessages } from '../../../src/interface/text/index.ts';
import * as vocabulary from '../../../src/vocabulary/index.ts';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  kind: vocabulary.ACTOR_KINDS,
  driver: vocabulary.DRIVERS,
  doctrine: vocabulary.DOCTRINES,
  source: vocabulary.SOURCE_FAMILIES,
  reliability: vocabulary.RELIABILITIES,
  tlp: vocabulary.TLP_LABELS,
  'tlp-meaning': vocabulary.TLP_LABELS,
  nature: vocabulary.EVIDENCE_NATURES,
  question: vocabulary.EVIDENCE_QUESTIONS,
  confidence: vocabulary.ATTRIBUTION_CONFIDENCES,
  phase: vocabulary.PHASES,
  clock: vocabulary.CLOCK_STATES,
  length: vocabulary.LENGTHS,
  feedback: vocabulary.FEEDBACK_MODES,
  line: vocabulary.PUBLIC_LINES,
  request: vocabulary.REQUEST_KINDS,
  answer: vocabulary.ANSWERS,
  'decline-reason': vocabulary.DECLINE_REASONS,
  'request-status': vocabulary.REQUEST_STATUSES,
  'agreement-status': vocabulary.AGREEMENT_STATUSES,
  level: vocabulary.CONTACT_LEVELS,
  'contact-outcome': vocabulary.CONTACT_OUTCOMES,
  register: vocabulary.REGISTER_KINDS,
  'author-choice': vocabulary.AUTHOR_CHOICES,
  class: vocabulary.RESPONSE_CLASSES,
  publicity: vocabulary.PUBLICITIES,
  'publicity-meaning': vocabulary.PUBLICITIES,
  aim: vocabulary.AIMS,
  sector: vocabulary.SECTORS,
  meter: vocabulary.COMMON_METERS,
  scale: vocabulary.SCALES,
  'scale-meaning': vocabulary.SCALES,
  verdict: vocabulary.VERDICTS,
  'verdict-meaning': vocabulary.VERDICTS,
  lean: vocabulary.LEANS,
  'law-confidence': vocabulary.CONFIDENCES,
  'body-of-law': vocabulary.BODIES_OF_LAW,
};

describe.each(Object.entries(LISTS))('the list %s', (name, members) => {
  it('has exactly one name for each of its words', async () => {
    const words = Object.keys(await loadMessages('en', ['words']));
    const named = words
      .filter((key) => key.startsWith(`word.${name}.`))
      .map((key) => key.slice(name.length + 6));
    expect([...named].sort()).toEqual([...members].sort());
  });
});
