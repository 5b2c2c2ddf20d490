// English for the limits that every countermeasure meets.
import type { RuleTexts, Wall } from '../../law-text.ts';

/** Reasons of the walls. */
export const COUNTERMEASURE_WALL_REASONS = {
  W1: {
    why: 'Countermeasures may not amount to force or the threat of it.',
    dissent:
      'Minority judicial and scholarly view would allow low-level forcible countermeasures (Judge Simma, Oil Platforms).',
  },
  W2: {
    why: 'Fundamental human rights (here life and health, for medical, relief and survival services) may not be suspended as a countermeasure.',
  },
  W3: { why: 'Rules of a humanitarian character that bar reprisals stay untouched.' },
  W4: { why: 'There is no derogation from peremptory norms.' },
  W5: {
    why: 'The inviolability of agents, premises, archives and documents is out of reach for countermeasures.',
  },
  W6: { why: 'Without a prior wrong there is nothing to counter, and the measure is itself the wrong.' },
  W7: {
    why: "Acting against the wrong State is at one's own risk even if the error was reasonable.",
    dissent: 'Minority would let a reasonable mistake of fact excuse.',
  },
  W8: { why: 'Only the responsible State may be the object of countermeasures.' },
  W9: {
    why: 'Nothing excuses the measure towards third States whose rights it breaks; towards the responsible State it may be in order all the same.',
    dissent:
      'Side effects that break no right of a third State may be unavoidable (ILC, commentary to art. 49, para. 5).',
  },
  W10: { why: 'The only permitted purpose is to induce cessation and reparation.' },
  W11: { why: 'Once the responsible State has complied the measure must end.' },
  W12: { why: 'The wrong has ceased and a tribunal with binding powers is seised.' },
  W13: { why: 'It is not commensurate with the injury suffered.' },
} satisfies RuleTexts<Wall>;
