// English for a family of instruments: customary rules and the leading cases.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { CUSTOM_AND_CASES as INSTRUMENTS } from '../../../instruments/custom-and-cases.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Customary rules and the leading cases. */
export const CUSTOM_AND_CASES_TEXT = {
  'CUS-SOV': {
    title: 'Territorial sovereignty',
    says: "Exclusive right to exercise State functions in one's territory; majority of States that have spoken treat its violation as a self-standing wrong. Dissent: United Kingdom.",
    upheldBy: 'Acting abroad with consent.',
    brokenBy:
      'Damage, loss of functionality, interference with or usurpation of governmental functions; on the strict view any unauthorised intrusion.',
    status: 'Custom (status as a rule in cyber: majority; UK dissents; threshold contested).',
  },
  'CUS-NI': {
    title: 'Non-intervention',
    says: 'Two elements: a matter each State may decide freely (domaine réservé) and coercion.',
    upheldBy: 'Persuasion, criticism, lawful economic choice.',
    brokenBy: 'Coercive cyber acts aimed at free choices, e.g. altering an election result.',
  },
  'CUS-DD': {
    title: 'Due diligence (no knowing use of territory)',
    says: "A State must not knowingly let its territory be used for acts contrary to other States' rights; a duty of conduct within capacity, not of result.",
    upheldBy: 'Feasible steps once it knows.',
    brokenBy: 'Knowing inaction with serious effects abroad.',
    status: 'Custom in general law; binding force in cyber contested.',
  },
  'CUS-UOF': {
    title: 'Scale-and-effects test for force',
    says: 'A cyber operation is force when its scale and effects compare with non-cyber operations that are force.',
    brokenBy: 'Death, injury or significant physical damage.',
    status: 'Custom applied by analogy; non-physical effects contested.',
  },
  'CUS-AA': {
    title: 'Armed attack threshold',
    says: 'Only the gravest forms of force are armed attacks (ICJ); the United States sees no gap.',
    brokenBy: 'Claiming self-defence against sub-threshold harm.',
    status: 'Custom; threshold contested.',
  },
  'CUS-NPI': {
    title: 'Necessity, proportionality, immediacy in self-defence',
    says: 'Defence must be needed, measured to repelling the attack, and timely.',
    upheldBy: 'Least force that ends the attack.',
    brokenBy: 'Retaliation, excess.',
  },
  'CUS-RET': {
    title: 'Retorsion',
    says: 'Unfriendly conduct that breaks no obligation needs no justification and no prior wrong.',
    upheldBy: 'Expulsions, aid cuts, visa bans, warnings.',
    status: 'Custom (freedom to act).',
  },
  'CUS-ENF': {
    title: 'Territorial limit on enforcement jurisdiction',
    says: 'Law-enforcement power may not be exercised in another State without a permissive rule or consent.',
    upheldBy: 'MLA, joint teams, consent.',
    brokenBy: 'Seizing servers or planting code abroad without consent.',
  },
  'CUS-IMM': {
    title: 'Immunity of State property from execution',
    says: "A foreign State's property, a central bank's above all, is immune from measures of constraint by courts unless it serves commerce or the State consents. Whether the rule reaches what a government orders without a court is disputed.",
    upheldBy:
      'Leaving reserves of a foreign central bank alone, or pleading a justification for touching them.',
    brokenBy: 'Attachment or seizure by a court; freezing by decree on one of the two views.',
    status: 'Custom in its core; reach to measures of governments disputed.',
  },
  'CUS-EVID': {
    title: 'Standard of proof for responses',
    says: 'No fixed standard outside courts; States must be reasonable, but a countermeasure against the wrong State is itself wrongful on the majority view. No general duty to publish evidence.',
    upheldBy: 'Evidence scaled to the gravity of the response.',
    brokenBy: 'Serious measures on thin evidence.',
    status: 'Expert view.',
  },
  'ICJ-CORFU': {
    says: "Knowing tolerance of harmful use of territory engages responsibility; p. 35 rejects both intervention and self-help to gather evidence, treating the other side's failings only as extenuating circumstances.",
    brokenBy: 'Unilateral intrusion to collect proof.',
    binds: 'Parties; authoritative for all.',
    checked: 'Read in source; page number 35 from memory.',
  },
  'ICJ-NIC': {
    says: 'Effective control; armed attack v lesser force; request and declaration for collective self-defence; intervention defined; economic measures not intervention (244-245); no forcible third-party countermeasures (249).',
    binds: 'Parties; authoritative for all.',
    checked: 'Read in source for 205; rest from memory.',
  },
  'ICJ-OIL': {
    says: 'Victim must prove the attack and its author; target and scale must be necessary and proportionate.',
    binds: 'Parties; authoritative.',
  },
  'ICJ-GAB': {
    says: 'Necessity is exceptional and not self-judging; countermeasures: prior wrong, call, proportionality, reversibility.',
    binds: 'Parties; authoritative.',
    checked: 'Read in source in part (paras. 50, 83-85); paras. 51-57, 86-87 from memory.',
  },
  'ICJ-BOS': {
    says: 'Confirms effective control for art. 8; overall control not used for responsibility; art. 16 reflects custom; due diligence is capacity-based conduct.',
    binds: 'Parties; authoritative.',
  },
  'ICTY-TAD': {
    says: 'Overall control suffices for organised armed groups (used to classify conflicts).',
    binds: 'ICTY; persuasive.',
  },
  'ICJ-WALL': {
    says: 'Art. 51 read as concerning attacks by States; necessity needs the only-way condition.',
    binds: 'Advisory.',
  },
  'ICJ-DRC': {
    says: 'Self-defence needs an attack attributable to the State; art. 51 does not cover wider security interests.',
    binds: 'Parties; authoritative.',
    checked:
      'Read in source in part (headnotes: attacks of rebel groups that are not attributable open no self-defence); paragraph numbers from memory.',
  },
  'ICJ-NUC': {
    says: 'Force rules apply to any weapon; necessity and proportionality; cardinal IHL principles.',
    binds: 'Advisory.',
  },
  'ICJ-TEH': {
    says: 'Diplomatic law is self-contained: remedies are expulsion or severance; State may adopt private acts.',
    upheldBy: 'Expelling rather than invading.',
    brokenBy: 'Breaching inviolability as a reaction.',
    binds: 'Parties; authoritative.',
  },
  'ICJ-PULP': {
    says: 'Prevention of transboundary harm has its origin in due diligence over territory.',
    binds: 'Parties; authoritative.',
  },
  'PCIJ-LOT': {
    says: "A State may not exercise power on another's territory without a permissive rule.",
    binds: 'Parties; authoritative.',
    checked: 'Read in quotations but for the page number.',
  },
  AIRSERV: {
    says: 'Countermeasures allowed pending settlement; proportionality judged on principles as well as injury.',
    binds: 'Parties; persuasive.',
    checked: 'Read in source in part.',
  },
  CAROLINE: { says: 'Anticipatory defence only where necessity is instant and overwhelming.' },
  'ECOWAS-TOGO': {
    says: 'A shutdown without a basis in national law breached freedom of expression (African Charter art. 9).',
    upheldBy: 'Law-based, necessary, narrow restriction.',
    brokenBy: 'Nationwide shutdown during protests.',
    binds: 'Togo; persuasive.',
  },
  'ECHR-BBW': {
    says: 'Bulk interception needs end-to-end safeguards.',
    upheldBy: 'Independent authorisation and oversight.',
    brokenBy: 'Bulk access without them.',
    binds: 'ECHR parties.',
    contested: 'Binds only parties to the European Convention.',
  },
  'CCPR-SAYADI': {
    says: 'A State that had put forward two persons for a Council list breached arts. 12 and 17 of the Covenant, although the listing was decided by the Council.',
    upheldBy: 'Reasons and a way to be taken off a list.',
    brokenBy: 'A listing put forward before any finding, and kept without review.',
    status: 'Views of a treaty body; authoritative, not binding as a judgment is.',
  },
  'CJEU-KADI': {
    says: 'Listed persons must get reasons and effective review even when sanctions implement Council decisions.',
    upheldBy: 'Statement of reasons, review.',
    brokenBy: 'Unreviewable listings.',
  },
  'IDI-05': {
    says: 'In a widely acknowledged grave breach of an erga omnes obligation, all States may take non-forcible countermeasures under analogous conditions.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
