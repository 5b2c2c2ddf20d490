// English for what the law proceeds on while a fact is unknown.
import type { PresumedFact } from '../../presumptions.ts';

/** Why each fact counts as it does. */
export const PRESUMPTION_TEXTS = {
  actor_link: 'A private act counts as private until a legal link to a State is shown.',
  territorial_consent: 'Consent has to be given, not supposed: whoever relies on it shows it.',
  owner_consent: 'Access counts as without right until somebody entitled is shown to have agreed.',
  attribution_basis: 'An act counts as nobody else\u2019s until a ground of attribution is shown.',
  attribution_correct:
    'What a State knew when it acted is judged by its confidence in the attribution; whether it was right is found out later, and it acts at its own risk.',
  distinction_ok:
    'Where the table asks for no proof, only a breach of humanitarian law that is shown counts against the actor.',
  incidental_excessive:
    'Where the table asks for no proof, only excessive harm that is shown counts against the actor.',
  precautions_taken:
    'Below an attack only constant care is owed, and a want of it has to be shown; for an attack the table asks for proof.',
} satisfies Record<PresumedFact, string>;
