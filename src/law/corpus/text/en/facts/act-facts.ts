// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { ACT_FACTS as FACTS } from '../../../facts/act-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** What is done, where, and with whose leave. */
export const ACT_FACTS_TEXT = {
  aim: {
    label: 'What is the act for?',
    why: 'Purpose separates countermeasure, reprisal, necessity, defence, enforcement and espionage.',
  },
  conduct: {
    label: 'What is done?',
    why: 'Thresholds differ by conduct.',
    values: {
      omission: 'what is judged is not having acted',
      remediation_code: 'clean-up software',
      traffic_redirection: 'sinkholing or rerouting',
    },
  },
  forcible: {
    label: 'Does it amount to force?',
    why: 'By scale and effects, as the author of the scenario sets it with the rubric.',
    values: {
      yes: 'death, injury or significant physical damage intended or caused, or kinetic force; data or money alone are not enough unless a scenario takes the French kind of view on purpose',
    },
  },
  threat_of_force: { label: 'Does it threaten force?', why: 'Art. 2(4) of the Charter covers threats.' },
  breaches_obligation: {
    label: 'Would it break a duty if nothing justified it?',
    why: 'Divides retorsion from countermeasure. It is arguable where its own illegality depends on a contested rule, as with a brief denial of service.',
    values: {
      to_addressee: 'unlawful if not justified, as a premise of the scenario',
      arguable: 'its illegality is itself disputed; a failed justification then leaves the dispute',
      to_third: 'it would break a duty owed to a State that did no wrong',
    },
  },
  locus: { label: 'Where does it take effect?', why: 'Enforcement and sovereignty end at the border.' },
  agents_present_abroad: {
    label: 'Are agents present on foreign soil?',
    why: 'Close access abroad is judged more strictly than remote access.',
  },
  territorial_consent: {
    label: 'Did the territorial State agree?',
    why: 'Consent precludes wrongfulness within its limits (ARSIWA art. 20).',
  },
  owner_consent: {
    label: 'Did the owner of the system agree?',
    why: "The right holder's authorisation (Budapest Convention, 'without right' and art. 32(b)).",
  },
  mission_consent: { label: 'Did the head of mission agree?', why: 'VCDR art. 22.' },
  within_own_network: {
    label: "Does it stay inside the actor's own systems?",
    why: "Private defence stops at the edge of one's own systems.",
  },
  state_authorised_private: {
    label: 'Has the home State licensed private action?',
    why: 'A licence of the home State.',
  },
} satisfies FactTexts<typeof FACTS>;
