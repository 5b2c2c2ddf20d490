// Facts of single subjects (vulnerabilities, espionage, content, diplomatic steps, sanctions, forums): the response's own, with
// one exception: whether a recipient is under sanctions shows in the state. In: a case. Out: facts of the group `subject`.
import type { FACT_GROUPS } from '../../../law/index.ts';
import type { Case } from '../case.ts';
import type { Derived } from '../fact-sheet.ts';
import { byState, FIXED_BY_CONDUCT, type OriginsOf } from './fact-origin.ts';

const RANSOM = 'ransom_payment';

/** Listed: it carries a flag that a response of the sanctions table leaves on its target. */
const listed = ({ world, target, test }: Case): Derived<'sanctioned_recipient'> | undefined => {
  if (test !== RANSOM || !target) return undefined;
  for (const { law, effects } of world.index.scenario.responses) {
    if (law.test !== 'sanctions') continue;
    for (const effect of effects) {
      if (effect.kind === 'flag' && effect.of === 'target' && world.carries(target.id, effect.flag)) {
        return { value: 'yes', cause: byState(`flag:${effect.flag}`) };
      }
    }
  }
  return undefined;
};

/** Origins of the facts of group K. */
export const SUBJECT_ORIGINS = {
  vuln_handling: FIXED_BY_CONDUCT,
  knows_wrongful_use: FIXED_BY_CONDUCT,
  espionage_kind: FIXED_BY_CONDUCT,
  content_nature: FIXED_BY_CONDUCT,
  diplomatic_step: FIXED_BY_CONDUCT,
  reasonable_time: FIXED_BY_CONDUCT,
  sanction_type: FIXED_BY_CONDUCT,
  sanctioned_recipient: { precedence: 'conduct', onlyOn: ({ law }) => law.test === RANSOM, derive: listed },
  referral_forum: FIXED_BY_CONDUCT,
  tribunal_jurisdiction: FIXED_BY_CONDUCT,
} as const satisfies OriginsOf<typeof FACT_GROUPS.subject>;
