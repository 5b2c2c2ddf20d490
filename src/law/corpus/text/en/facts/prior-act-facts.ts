// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { PRIOR_ACT_FACTS as FACTS } from '../../../facts/prior-act-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** The act that is answered. */
export const PRIOR_ACT_FACTS_TEXT = {
  prior_wrong: {
    label: 'Is there a prior wrong?',
    why: 'The first condition of a countermeasure. It is arguable where it depends on a contested rule, which must never be rounded up to established.',
    values: {
      arguable:
        'the breach exists only on one side of a named dispute (due diligence; sovereignty below the threshold)',
    },
  },
  prior_threshold: {
    label: 'How grave was the prior act?',
    why: 'The gate to self-defence.',
    values: {
      armed_attack: 'the gravest scale and effects: many deaths, major destruction',
      disputed: 'grave, but not physical',
      below_force: 'wrong, but not force',
    },
  },
  prior_status: {
    label: 'Is the prior act over?',
    why: 'Immediacy; ARSIWA arts. 52(3) and 53.',
    values: {
      imminent: 'the last window to act',
      ceased_risk: 'the same campaign is likely to resume',
    },
  },
  attribution_basis: {
    label: 'On what legal ground is the addressee responsible?',
    why: 'ARSIWA arts. 4 to 11; or its own failure of due diligence; or none.',
  },
  attribution_confidence: {
    label: 'How sure is the actor of the author?',
    why: 'What the actor reasonably knows; it drives norm (b) and the burden of proof.',
    values: {
      confirmed: 'several independent sources; would stand in court',
      high: 'the usual scale of intelligence',
      moderate: 'the usual scale of intelligence',
      low: 'cannot carry a serious measure',
      none: 'cannot carry a serious measure',
    },
  },
  attribution_correct: {
    label: 'Is the attribution right?',
    why: 'What was true. Countermeasures are judged objectively.',
  },
  responsibility_discharged: {
    label: 'Has the addressee ceased and repaired?',
    why: 'After that the measure must end.',
    values: { in_part: 'it has ceased, or now does what it can, and has not made the injury good' },
  },
  origin_state_knew: { label: 'Did the State of origin know?', why: 'Due diligence rests on knowledge.' },
  origin_state_acted: {
    label: 'What did the State of origin do about it?',
    why: "Due diligence is a duty of conduct within one's capacity.",
  },
  territory_role: {
    label: 'What part does the territory of that State play in the harm?',
    why: 'Due diligence asks more of the State from which harm comes than of one through which its traffic merely passes, and nothing of a State whose territory is not used.',
    values: {
      origin:
        'the harm is directed from its territory, or from infrastructure under its control: the persons, or the servers that they command from, are there',
      transit:
        'only the traffic passes: packets, relays or rented machines on its territory forward what starts and ends elsewhere',
      none: 'neither its territory nor infrastructure under its control is used',
    },
  },
} satisfies FactTexts<typeof FACTS>;
