// English for a family of instruments: the Tallinn Manual 2.0 of 2017: a restatement by experts.
// Everything is paraphrased; nothing is quoted but single terms of art.
import type { TALLINN_MANUAL as INSTRUMENTS } from '../../../instruments/tallinn-manual.ts';
import type { InstrumentTexts } from '../../law-text.ts';

/** The Tallinn Manual 2.0 of 2017: a restatement by experts. */
export const TALLINN_MANUAL_TEXT = {
  'TM-4': {
    says: "Cyber operations may not violate another State's sovereignty; degrees: physical damage, loss of functionality, interference with or usurpation of governmental functions (para. 18: taking over botnet servers abroad for evidence).",
    binds: 'Nobody (evidence of law).',
  },
  'TM-5': { says: 'Platforms enjoying sovereign immunity are inviolable.' },
  'TM-6-7': {
    says: "Due diligence over territory and cyber infrastructure; take feasible measures to end operations with serious adverse consequences for another State's rights.",
  },
  'TM-6-TR': {
    title: 'Due diligence of transit States',
    says: 'In principle the rule also reaches a State through whose infrastructure an operation is merely routed, if it knows of the operation and has feasible measures that would effectively end it; the experts thought that such States will usually lack one or the other.',
    status:
      "The experts' reading; in 2013 the first edition had left the point open. Practice of States on mere transit is thin.",
    checked:
      "Read in source in part ('from or through the territory'; that transit States will usually not meet the conditions); the rest and the paragraph number from memory.",
  },
  'TM-11': { says: 'Extraterritorial enforcement only with a legal basis or consent.' },
  'TM-13': { says: 'No general duty to cooperate in law enforcement; treaties may impose it.' },
  'TM-14-18': {
    says: 'Cyber restatement of wrongful acts and attribution (organs; lent organs; non-State actors; aid).',
  },
  'TM-20': { says: 'Countermeasures, cyber or not, answer a breach owed to the State.' },
  'TM-21': { says: 'Only to induce compliance; also to obtain outstanding reparation.' },
  'TM-22': {
    says: 'No breach of human rights, reprisal bans or jus cogens; diplomatic and consular inviolability respected; majority: no force.',
  },
  'TM-23': { says: 'Proportionate to injury.' },
  'TM-24': {
    says: 'Only an injured State may take them; experts split on help from others; private firms have no such right.',
  },
  'TM-25': { says: 'A countermeasure that breaches duties owed to third States is wrongful towards them.' },
  'TM-26': {
    says: 'Necessity against grave and imminent peril to an essential interest when it is the only means.',
  },
  'TM-32': { says: 'Peacetime espionage is not unlawful as such; the method may be.' },
  'TM-33': {
    says: 'Private actors are regulated only in limited ways; they cannot take countermeasures.',
    checked: 'Read in source for content; number from memory.',
  },
  'TM-35-38': {
    says: 'Human rights apply to cyber activities; limits must be lawful, necessary, non-discriminatory; derogation.',
  },
  'TM-39-44': {
    says: "Inviolability of missions' infrastructure, archives, documents, correspondence and free communication; duty to protect; abuse barred.",
  },
  'TM-54': { says: 'The rules on submarine cables apply to submarine communication cables.' },
  'TM-61-63': {
    says: 'Maintain international telecom infrastructure; suspension or stoppage conditions; no harmful interference.',
  },
  'TM-65': {
    says: 'Peaceful settlement of disputes that endanger peace; if attempted otherwise, still peaceful.',
  },
  'TM-66': {
    says: 'No coercive intervention by cyber means; failure of the effort is irrelevant (para. 29).',
  },
  'TM-68-70': {
    says: 'Prohibition, definition (scale and effects) and threat of force.',
    checked: 'Read in source in substance.',
  },
  'TM-71': {
    says: 'Self-defence against a cyber operation that is an armed attack; experts split on Stuxnet and on non-physical harm.',
  },
  'TM-72-75': {
    says: 'Necessity and proportionality; imminence and immediacy; collective defence on request; reporting.',
    checked: 'Read in source in part.',
  },
  'TM-76-77': { says: 'Council powers; regional enforcement only with mandate.' },
  'TM-89': { says: 'Cyber espionage in armed conflict: lawful as such; spies lose status.' },
  'TM-92-102': { says: 'Cyber attack defined; distinction; military objectives; dual use; doubt.' },
  'TM-111-121': { says: 'Indiscriminate attacks, proportionality, precautions.' },
  'TM-131-134': {
    says: 'Respect and protect medical personnel, units, computers and data; warning before loss of protection bites.',
  },
  'TM-140-141': {
    says: 'Particular care for dams, dykes and nuclear stations; objects indispensable to survival.',
  },
  'TM-150-153': { says: 'Neutral infrastructure and belligerent duties.' },
} satisfies InstrumentTexts<typeof INSTRUMENTS>;
