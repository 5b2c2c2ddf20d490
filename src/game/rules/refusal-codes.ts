// The closed list of reasons why a command cannot be done now. Sentences live in the text catalogues under `refusals`.
import type { Refusal } from '../../base/index.ts';

/** Every reason of the rules. */
export const RULE_REFUSALS = [
  'rules/not-your-seat',
  'rules/unknown-seat',
  'rules/unknown-target',
  'rules/unknown-response',
  'rules/unknown-request',
  'rules/unknown-agreement',
  'rules/unknown-entry',
  'rules/unknown-inject',
  'rules/unknown-evidence',
  'rules/unknown-clause',
  'rules/unknown-package',
  'rules/unknown-hypothesis',
  'rules/unknown-fact',
  'rules/unknown-act',
  'rules/not-in-hand',
  'rules/too-many-acts',
  'rules/same-act-twice',
  'rules/too-dear',
  'rules/bad-target',
  'rules/bad-publicity',
  'rules/too-many-norms',
  'rules/evidence-count',
  'rules/evidence-not-held',
  'rules/line-needs-name',
  'rules/no-choice',
  'rules/already-sealed',
  'rules/already-ready',
  'rules/tokens',
  'rules/no-contacts-left',
  'rules/own-entry',
  'rules/ask-yourself',
  'rules/asked-already',
  'rules/not-addressed',
  'rules/already-answered',
  'rules/not-a-party',
  'rules/parties',
  'rules/clause-option',
  'rules/not-open',
  'rules/already-signed',
  'rules/not-in-force',
  'rules/no-joint-clause',
  'rules/empty',
  'rules/no-clock',
  'rules/delivered-already',
  'rules/nothing-written',
  'rules/bad-setup',
  'rules/bad-value',
  'rules/wrong-deadline',
] as const;
/** One of RULE_REFUSALS. */
export type RuleRefusalCode = (typeof RULE_REFUSALS)[number];

/** A refusal of the rules. */
export type RuleRefusal = Refusal<RuleRefusalCode>;
