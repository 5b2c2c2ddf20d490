/*
 * The 93 facts of the law, all groups together, and the group of each.
 * In: the groups. Out: one record by name. No sentences: they are in corpus/text.
 */
import { ACTOR_FACTS } from './actor-facts.ts';
import { ACT_FACTS } from './act-facts.ts';
import { OBJECT_FACTS } from './object-facts.ts';
import { PRIOR_ACT_FACTS } from './prior-act-facts.ts';
import { PROCEDURE_FACTS } from './procedure-facts.ts';
import { LIMITS_FACTS } from './limits-facts.ts';
import { NECESSITY_FACTS } from './necessity-facts.ts';
import { ARMED_CONFLICT_FACTS } from './armed-conflict-facts.ts';
import { HUMAN_RIGHTS_FACTS } from './human-rights-facts.ts';
import { COOPERATION_FACTS } from './cooperation-facts.ts';
import { SUBJECT_FACTS } from './subject-facts.ts';

/** Groups of facts, in the order in which a case is read. */
export const FACT_GROUPS = {
  actor: ACTOR_FACTS,
  act: ACT_FACTS,
  object: OBJECT_FACTS,
  'prior-act': PRIOR_ACT_FACTS,
  procedure: PROCEDURE_FACTS,
  limits: LIMITS_FACTS,
  necessity: NECESSITY_FACTS,
  'armed-conflict': ARMED_CONFLICT_FACTS,
  'human-rights': HUMAN_RIGHTS_FACTS,
  cooperation: COOPERATION_FACTS,
  subject: SUBJECT_FACTS,
} as const;

/** Every fact by its name. */
export const FACTS = {
  ...ACTOR_FACTS,
  ...ACT_FACTS,
  ...OBJECT_FACTS,
  ...PRIOR_ACT_FACTS,
  ...PROCEDURE_FACTS,
  ...LIMITS_FACTS,
  ...NECESSITY_FACTS,
  ...ARMED_CONFLICT_FACTS,
  ...HUMAN_RIGHTS_FACTS,
  ...COOPERATION_FACTS,
  ...SUBJECT_FACTS,
} as const;
