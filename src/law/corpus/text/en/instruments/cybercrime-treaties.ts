// English for a family of instruments: treaties on cybercrime.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { CYBERCRIME_TREATIES as INSTRUMENTS } from '../../../instruments/cybercrime-treaties.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** Treaties on cybercrime. */
export const CYBERCRIME_TREATIES_TEXT = {
  'BUD-2-6': {
    says: 'Parties criminalise illegal access, illegal interception, data interference, system interference, misuse of devices.',
    upheldBy: 'Prosecuting intruders whatever their motive.',
    brokenBy: "Unauthorised access or disruption by private persons, including 'self-defence' hacking.",
    binds: 'Parties (75 in June 2024); individuals through domestic law.',
  },
  'BUD-11': {
    says: 'Parties make it an offence to aid or abet, with intent, the offences of arts. 2 to 10.',
    brokenBy: 'Supplying tools or access to somebody who is known to break into systems.',
  },
  'BUD-15': {
    says: 'Powers must be subject to safeguards and proportionality.',
    upheldBy: 'Judicial control.',
  },
  'BUD-25': {
    says: 'Mutual assistance to the widest extent; urgent requests by fast means.',
    upheldBy: 'Prompt assistance.',
    brokenBy: 'Refusal without a treaty ground.',
  },
  'BUD-26': {
    says: 'May forward information spontaneously, with conditions.',
    upheldBy: 'Proactive warning.',
  },
  'BUD-27': {
    says: 'Procedure and grounds of refusal (political offence, sovereignty, security, ordre public) absent another treaty; reasons to be given.',
    upheldBy: 'Reasoned refusal.',
    brokenBy: 'Unreasoned refusal.',
  },
  'BUD-29': {
    says: "Expedited preservation of stored data at a Party's request, made with a later request for disclosure in view; dual criminality is not a condition for preservation (art. 29(3)), save a reservation under art. 29(4).",
    upheldBy: 'Freezing evidence fast.',
    brokenBy: 'Ignoring the request.',
  },
  'BUD-30': {
    says: 'Expedited disclosure of enough preserved traffic data to identify another provider and the path; refusal only for a political offence or for sovereignty, security, ordre public or essential interests.',
  },
  'BUD-31': { says: 'Mutual assistance to access stored data.' },
  'BUD-32': {
    says: 'Cross-border access without authorisation only to public data or with lawful and voluntary consent of the person entitled to disclose.',
    upheldBy: 'Staying within (a)-(b).',
    brokenBy: 'Reading it as a licence for remote searches.',
    status: 'Treaty (limits contested by non-parties, notably Russia).',
    contested: 'Russia and other States outside the Convention reject art. 32(b).',
  },
  'BUD-35': {
    says: '24/7 contact point for immediate assistance.',
    upheldBy: 'Answering at all hours.',
    brokenBy: 'No functioning contact.',
  },
  'BUD-2AP': {
    says: 'Direct registrar and provider requests, emergency disclosure and MLA, joint teams, safeguards; needs five ratifications, two recorded (Serbia, Japan); a public treaty database still showed no entry into force on 5 Sept 2026.',
    upheldBy: 'Using it as a model, by agreement.',
    brokenBy: 'Claiming it as a legal basis.',
    binds: 'Signatories only: NOT in force on the consulted record.',
  },
  'UNCC-5': {
    says: 'Sovereign equality and territorial integrity govern its application; no power to exercise jurisdiction abroad.',
    binds: 'Future Parties: NOT in force (40 ratifications needed, art. 65).',
    checked:
      'Read in source in part (affirms sovereignty; art. 5 mirrors earlier UN crime conventions); status read; rest from memory.',
  },
  'UNCC-6': {
    says: 'Human-rights clause: the Convention may not be read as allowing suppression of rights, in particular expression, conscience, opinion, religion or belief, assembly and association.',
    checked: 'Read in source in part (substance); article number from memory.',
  },
  'UNCC-7-11': {
    says: 'Offences of illegal access, interception, data and system interference, misuse of devices.',
    checked:
      'Read in source in part (offences fill arts. 7-17, opening with illegal access and interception); split by article from memory.',
  },
  'UNCC-35-47': {
    says: 'Cooperation, MLA, 24/7 network, preservation, law-enforcement cooperation; electronic evidence is shared also for other serious crimes (punishable by at least four years).',
    checked: 'Read in source in part (scope); article numbers from memory.',
  },
  'UNCC-ST': {
    says: 'Adopted 24 Dec 2024; opened in Hanoi 25-26 Oct 2025; 72 signatures then, 76 reported by May 2026 and Canada added in July 2026; open in New York to 31 Dec 2026; enters into force 90 days after the 40th ratification; only a few ratifications reported by May 2026.',
    brokenBy: 'Citing it as binding today.',
    binds: 'Signatories: duty not to defeat object and purpose (VCLT 18).',
  },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
