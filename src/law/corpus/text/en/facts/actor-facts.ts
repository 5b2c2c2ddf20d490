// English for the facts of one group: the question, why the law asks it, and what graded values mean.
import type { ACTOR_FACTS as FACTS } from '../../../facts/actor-facts.ts';
import type { FactTexts } from '../../law-text.ts';

/** Who acts and towards whom. */
export const ACTOR_FACTS_TEXT = {
  actor_kind: {
    label: 'Who acts?',
    why: 'Only States may take countermeasures, plead necessity or defend themselves; organisations have rules of their own; private persons fall under domestic law.',
  },
  actor_link: {
    label: 'Is the actor linked to a State?',
    why: 'Turns a private act into an act of the State (ARSIWA arts. 4, 5, 8, 11). It does not matter where the actor is a State.',
  },
  standing: {
    label: 'What is the actor to the dispute?',
    why: 'ARSIWA arts. 42, 48, 49 and 54 and collective self-defence turn on it.',
    values: { erga_omnes_interest: 'the obligation is owed to all, or to a group that the actor belongs to' },
  },
  addressee: {
    label: 'Against whom is the act aimed?',
    why: 'A countermeasure may touch only the responsible State. The State of origin is where packets came from, which says nothing about responsibility.',
    values: { state_of_origin: 'where traffic came from; not a statement about responsibility' },
  },
  actor_is_receiving_state: {
    label: 'Is the actor the State that receives the mission?',
    why: 'Most duties of the Vienna Convention on Diplomatic Relations bind the receiving State.',
  },
} satisfies FactTexts<typeof FACTS>;
