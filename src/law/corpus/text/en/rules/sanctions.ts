// English for the tables on sanctions:
// their titles, and for each rule why it is so, who holds what, and who dissents.
import type { RulesOf, RuleTexts, TableTexts } from '../../law-text.ts';

/** Titles of the tables. */
export const SANCTIONS_TITLES = {
  sanctions: { title: 'Sanctions' },
} satisfies TableTexts<'sanctions'>;

/** Reasons of the rules. */
export const SANCTIONS_REASONS = {
  SA0: {
    why: 'With whom a firm deals is its own affair between States: no rule of theirs speaks to it, though contracts, competition law and export rules at home may.',
  },
  SA1: { why: 'Enforcement by force, or by the threat of it, needs the Council.' },
  SA1B: { why: 'No sanction may touch the inviolability of a mission or a peremptory norm.' },
  SA2: {
    why: "Listing without reasons or review breaches the listed person's rights (binding where the State's human-rights treaties so provide).",
  },
  SA2B: {
    why: "The Council's decision binds and prevails over other treaties, and the listed person is left without reasons or review all the same.",
    who: 'Rights hold in carrying out listings too: the Court of the European Union (Kadi) and the Human Rights Committee (Sayadi and Vinck); the Charter prevails: arts. 25 and 103, and States that listed as they were told.',
  },
  SA3: {
    why: 'It carries out a decision of the Security Council, as Members have to, by themselves or through organisations.',
  },
  SA3B: { why: 'It carries out what the Council decided and the State has to enforce.' },
  SA4: {
    why: "A State's own assets enjoy immunity, and here a duty is said to be broken by touching them, so it needs a justification.",
  },
  SA4B: {
    why: 'If immunity covers what governments order, a countermeasure may still justify it; if it does not, nothing has to be justified. The better of the two stands.',
  },
  SA4C: { why: 'Who is not injured has no plea to offer; what is left is the dispute about immunity.' },
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
