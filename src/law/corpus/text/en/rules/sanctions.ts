// English for the tables on sanctions:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const SANCTIONS_TITLES = {
  sanctions: { title: 'Sanctions' },
} satisfies TableTexts<'sanctions'>;

/** Reasons of the rules. */
export const SANCTIONS_REASONS = {
  SA1: { why: 'Enforcement by force, or by the threat of it, needs the Council.' },
  SA1B: { why: 'No sanction may touch the inviolability of a mission or a peremptory norm.' },
  SA2: {
    why: "Listing without reasons or review breaches the listed person's rights (binding where the State's human-rights treaties so provide).",
  },
  SA3: { why: 'It carries out a decision of the Security Council.' },
  SA4: { why: "A State's own assets enjoy immunity, so touching them needs a justification." },
  SA5: { why: 'A sanction that would break a duty owed to its target needs a justification.' },
  SA6: { why: 'It breaks a duty owed to a third State.' },
  SA7: {
    why: 'Whether a State may reach foreign persons abroad is disputed.',
    who: 'Against: EU blocking statute practice, NAM, China, Russia; for: United States.',
  },
  SA8: {
    why: 'Travel bans, asset freezes on listed persons and export limits are retorsion.',
    dissent: 'NAM, Russia, China, Cuba and Iran hold unilateral measures unlawful.',
  },
  SA9: {
    why: 'Without a treaty duty, or within its security exception, trade may be cut; the Court refused to see an embargo as intervention (Nicaragua, paras. 244-245).',
    dissent: 'The same States call unilateral trade measures coercion.',
  },
  SA10: { why: 'The measure is unfriendly and breaks no duty.' },
} satisfies RuleTexts<RulesOf<'sanctions'>>;
