// English for every fact, gathered from the files of facts/.
import { ACTOR_FACTS_TEXT } from './facts/actor-facts.ts';
import { ACT_FACTS_TEXT } from './facts/act-facts.ts';
import { OBJECT_FACTS_TEXT } from './facts/object-facts.ts';
import { PRIOR_ACT_FACTS_TEXT } from './facts/prior-act-facts.ts';
import { PROCEDURE_FACTS_TEXT } from './facts/procedure-facts.ts';
import { LIMITS_FACTS_TEXT } from './facts/limits-facts.ts';
import { NECESSITY_FACTS_TEXT } from './facts/necessity-facts.ts';
import { ARMED_CONFLICT_FACTS_TEXT } from './facts/armed-conflict-facts.ts';
import { HUMAN_RIGHTS_FACTS_TEXT } from './facts/human-rights-facts.ts';
import { COOPERATION_FACTS_TEXT } from './facts/cooperation-facts.ts';
import { SUBJECT_FACTS_TEXT } from './facts/subject-facts.ts';

/** Texts of all facts. */
export const FACT_TEXTS = {
  ...ACTOR_FACTS_TEXT,
  ...ACT_FACTS_TEXT,
  ...OBJECT_FACTS_TEXT,
  ...PRIOR_ACT_FACTS_TEXT,
  ...PROCEDURE_FACTS_TEXT,
  ...LIMITS_FACTS_TEXT,
  ...NECESSITY_FACTS_TEXT,
  ...ARMED_CONFLICT_FACTS_TEXT,
  ...HUMAN_RIGHTS_FACTS_TEXT,
  ...COOPERATION_FACTS_TEXT,
  ...SUBJECT_FACTS_TEXT,
};
