// English for a family of instruments: state responsibility: the articles of the International Law Commission.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { STATE_RESPONSIBILITY as INSTRUMENTS } from '../../../instruments/state-responsibility.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** State responsibility: the articles of the International Law Commission. */
export const STATE_RESPONSIBILITY_TEXT = {
  'ARS-1-2': {
    says: 'A State is responsible when conduct attributable to it breaches an international obligation it owes.',
    upheldBy: 'Keeping the two questions (attribution, breach) separate.',
    brokenBy: 'Treating damage, origin IP address or malice as enough.',
    status: 'Expert restatement, largely custom.',
  },
  'ARS-4': {
    says: 'Acts of any State organ, whatever its function or level, are acts of the State.',
    upheldBy: 'Controlling military, intelligence and police cyber units.',
    brokenBy: 'Claiming a rogue unit does not count.',
  },
  'ARS-5': {
    says: 'Acts of entities empowered by law to use elements of public authority, acting in that capacity, are acts of the State.',
    upheldBy: 'Limiting delegated cyber powers.',
    brokenBy: 'Delegating offensive functions to contractors and disowning them.',
  },
  'ARS-6': {
    says: 'Organs lent to another State and acting with its governmental authority are attributed to the borrower.',
    upheldBy: 'Clear command for seconded response teams.',
  },
  'ARS-7': {
    says: 'Excess of authority or disobedience does not break attribution for arts. 4-6 actors.',
    upheldBy: 'Discipline and oversight.',
    brokenBy: 'Hiding behind ultra vires.',
  },
  'ARS-8': {
    says: "Private conduct is the State's when done on its instructions or under its direction or control in carrying out that conduct.",
    upheldBy: 'Not using proxies.',
    brokenBy: 'Tasking hackers to attack another State.',
  },
  'ARS-11': {
    says: "Private conduct becomes the State's to the extent it acknowledges and adopts it as its own.",
    upheldBy: 'Distancing from and prosecuting private hackers.',
    brokenBy: 'Publicly adopting and perpetuating a private attack (mere praise is not enough).',
  },
  'ARS-16': {
    says: "Aiding another State's wrongful act is wrongful if done with knowledge of the circumstances and the act would be wrongful for the helper too.",
    upheldBy: 'Refusing tools or infrastructure for a known unlawful operation.',
    brokenBy: 'Supplying them knowingly.',
    status: 'Custom (Bosnian Genocide, para. 420).',
    checked:
      'Read in source in part (United Nations Legislative Series: subject of the article); conditions from memory.',
  },
  'ARS-20': {
    says: 'Valid consent removes wrongfulness within its limits.',
    upheldBy: "Hunt-forward or takedown at the territorial State's request.",
    brokenBy: 'Exceeding the consent.',
  },
  'ARS-21': {
    says: 'Lawful self-defence under the Charter precludes wrongfulness.',
    upheldBy: 'See Art. 51 of the UN Charter.',
  },
  'ARS-22': {
    says: 'A measure that meets arts. 49-54 is not wrongful towards the responsible State.',
    upheldBy: 'See ARSIWA arts. 49 to 54.',
  },
  'ARS-25': {
    says: 'Necessity may be pleaded only if the act is the sole means to protect an essential interest from grave and imminent peril and does not seriously impair an essential interest of other States or the international community; barred if the rule excludes it or the State contributed to the situation.',
    upheldBy: 'Narrow, last-resort, temporary emergency action.',
    brokenBy: 'Convenience, self-created emergency, or alternatives available.',
    status: 'Custom (Gabčíkovo-Nagymaros, paras. 51-52).',
  },
  'ARS-26': {
    says: 'No circumstance excuses breach of a peremptory norm.',
    brokenBy: 'Pleading necessity or countermeasures for force, torture, or attacks on civilians.',
  },
  'ARS-27': {
    says: 'A plea does not end the duty to resume performance and leaves compensation for material loss open.',
    upheldBy: 'Compensating third parties hurt by an emergency measure.',
    checked: 'Read in source in part (subject of the article); rest from memory.',
  },
  'ARS-30': {
    says: 'Stop the continuing wrong and, if needed, assure non-repetition.',
    upheldBy: 'Cessation on demand.',
    brokenBy: 'Persisting.',
  },
  'ARS-31': {
    says: 'Full reparation for injury caused.',
    upheldBy: 'Restitution, compensation, satisfaction.',
    brokenBy: 'Refusing it.',
  },
  'ARS-42': {
    says: "Defines the injured State: obligation owed to it individually, or collectively and it is specially affected or the breach changes everyone's position.",
    upheldBy: 'Checking standing before invoking.',
  },
  'ARS-43': {
    says: 'An injured State invoking responsibility gives notice of its claim and may say what conduct and reparation it wants.',
    upheldBy: 'A reasoned note.',
    checked:
      'Read in source in part (United Nations Legislative Series: notice of claim by an injured State); the content of paragraph 2 from memory.',
  },
  'ARS-48': {
    says: 'A State that is not injured may invoke responsibility if the obligation is owed to a group it belongs to and protects a collective interest, or is owed to the international community as a whole; it may claim cessation, assurances and reparation for the injured State or the beneficiaries.',
    upheldBy: 'Protest and claims for cessation by non-injured States.',
    brokenBy: 'Treating art. 48 as itself a right to countermeasures.',
  },
  'ARS-49': {
    says: 'Countermeasures: only by the injured State, only against the responsible State, only to induce cessation and reparation, limited to temporary non-performance, and as reversible as possible.',
    upheldBy: 'Targeted, temporary pressure.',
    brokenBy:
      'Punishment; hitting third States; acting on a mistaken attribution (commentary para. 3: at own risk).',
  },
  'ARS-50-1': {
    says: 'Countermeasures may not touch: the ban on force, fundamental human rights, humanitarian rules barring reprisals, other peremptory norms.',
    upheldBy: 'Staying inside these walls.',
    brokenBy: "A forcible or hospital-hitting 'countermeasure'.",
  },
  'ARS-50-2': {
    says: 'They may not suspend dispute-settlement obligations in force or the inviolability of diplomatic and consular agents, premises, archives and documents.',
    upheldBy: 'Leaving embassies and their data alone.',
    brokenBy: 'Hacking the embassy as a countermeasure.',
  },
  'ARS-51': {
    says: 'Commensurate with the injury, taking account of gravity and the rights at stake.',
    upheldBy: 'Calibrated response, not necessarily in kind.',
    brokenBy: 'Disproportionate effects, including on third parties.',
    status: 'Custom (Gabčíkovo-Nagymaros, paras. 85-87).',
  },
  'ARS-52-1A': {
    says: 'First call on the responsible State to fulfil its obligations.',
    upheldBy: 'A prior demand.',
    brokenBy: 'Surprise countermeasure with no demand.',
    status: 'Custom (disputed detail).',
  },
  'ARS-52-1B': {
    says: 'Notify the decision and offer to negotiate.',
    upheldBy: 'Notice and offer.',
    brokenBy: 'No notice without urgency (but see national positions).',
    status: 'Disputed as custom in cyber context.',
  },
  'ARS-52-2': {
    says: 'Urgent countermeasures needed to preserve rights may dispense with the notice and offer, not, on its text, with the call.',
    upheldBy: 'Genuine urgency.',
    brokenBy: 'Invoking urgency for planned operations.',
  },
  'ARS-52-3': {
    says: 'No countermeasures, and existing ones suspended, once the wrong has ceased and the dispute is before a tribunal with binding powers, unless the other side obstructs in bad faith.',
    upheldBy: 'Suspending on seisin.',
    brokenBy: 'Continuing regardless.',
  },
  'ARS-53': {
    says: 'End countermeasures as soon as the responsible State complies.',
    upheldBy: 'Prompt termination.',
    brokenBy: 'Continuing after compliance.',
  },
  'ARS-54': {
    says: 'Saving clause: leaves open lawful measures by art. 48 States; neither grants nor denies third-party countermeasures.',
    brokenBy: 'Presenting art. 54 as settling the point either way.',
    status: 'Saving clause; law unsettled.',
  },
  'ARIO-14': {
    says: 'An organisation that knowingly aids a wrongful act of a State or of another organisation answers for it, if the act would be wrongful for itself too.',
    brokenBy: 'Lending infrastructure to an operation known to be unlawful.',
    status: 'Expert restatement; the parallel of art. 16 for States.',
    binds: 'International organisations.',
  },
  'ARIO-21': {
    says: 'What is a lawful measure of self-defence under international law is not wrongful for an organisation.',
    upheldBy: 'Members defending an attacked State through their alliance, at its request.',
    status: 'Expert restatement; how far it reaches is left to the primary rules.',
    binds: 'International organisations.',
  },
  'ARIO-25': {
    says: 'An organisation may plead necessity only for an essential interest of its members or of the international community that it has, by law, the function to protect.',
    status: 'Expert restatement, narrower than art. 25 for States.',
    binds: 'International organisations.',
  },
  'ARIO-22': {
    says: 'Counterpart regime for organisations; countermeasures by or against them are narrowly framed.',
    upheldBy: "Regional body confining itself to retorsion or members' own measures.",
    brokenBy: 'Regional body breaching obligations owed to a non-member State without a basis.',
    status: 'Expert restatement, partly progressive.',
    binds: 'International organisations.',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
