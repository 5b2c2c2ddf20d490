/*
 * Every instrument, rule, norm and commitment that the law layer knows, by family and by id.
 * In: the files of this folder. Out: one record and the ids as a type. Heavy: evaluation never loads it.
 */
import { UN_CHARTER } from './un-charter.ts';
import { STATE_RESPONSIBILITY } from './state-responsibility.ts';
import { CUSTOM_AND_CASES } from './custom-and-cases.ts';
import { TALLINN_MANUAL } from './tallinn-manual.ts';
import { UN_FRAMEWORK } from './un-framework.ts';
import { OSCE_MEASURES } from './osce-measures.ts';
import { OAS_MEASURES } from './oas-measures.ts';
import { ASEAN_AND_AFRICAN_UNION } from './asean-and-african-union.ts';
import { MULTI_STAKEHOLDER } from './multi-stakeholder.ts';
import { CYBERCRIME_TREATIES } from './cybercrime-treaties.ts';
import { HUMANITARIAN_LAW } from './humanitarian-law.ts';
import { HUMAN_RIGHTS } from './human-rights.ts';
import { DIPLOMATIC_LAW } from './diplomatic-law.ts';
import { TELECOMMUNICATIONS_SEA_TRADE } from './telecommunications-sea-trade.ts';
import { PROFESSIONAL_STANDARDS } from './professional-standards.ts';
import { EU_AND_ALLIANCES } from './eu-and-alliances.ts';
import { CYBER_LAW_TOOLKIT } from './cyber-law-toolkit.ts';

/** The families, in the order of a library. */
export const INSTRUMENT_FAMILIES = {
  'un-charter': UN_CHARTER,
  'state-responsibility': STATE_RESPONSIBILITY,
  'custom-and-cases': CUSTOM_AND_CASES,
  'tallinn-manual': TALLINN_MANUAL,
  'un-framework': UN_FRAMEWORK,
  'osce-measures': OSCE_MEASURES,
  'oas-measures': OAS_MEASURES,
  'asean-and-african-union': ASEAN_AND_AFRICAN_UNION,
  'multi-stakeholder': MULTI_STAKEHOLDER,
  'cybercrime-treaties': CYBERCRIME_TREATIES,
  'humanitarian-law': HUMANITARIAN_LAW,
  'human-rights': HUMAN_RIGHTS,
  'diplomatic-law': DIPLOMATIC_LAW,
  'telecommunications-sea-trade': TELECOMMUNICATIONS_SEA_TRADE,
  'professional-standards': PROFESSIONAL_STANDARDS,
  'eu-and-alliances': EU_AND_ALLIANCES,
  'cyber-law-toolkit': CYBER_LAW_TOOLKIT,
} as const;

/** Every instrument by its id. */
export const INSTRUMENTS = {
  ...UN_CHARTER,
  ...STATE_RESPONSIBILITY,
  ...CUSTOM_AND_CASES,
  ...TALLINN_MANUAL,
  ...UN_FRAMEWORK,
  ...OSCE_MEASURES,
  ...OAS_MEASURES,
  ...ASEAN_AND_AFRICAN_UNION,
  ...MULTI_STAKEHOLDER,
  ...CYBERCRIME_TREATIES,
  ...HUMANITARIAN_LAW,
  ...HUMAN_RIGHTS,
  ...DIPLOMATIC_LAW,
  ...TELECOMMUNICATIONS_SEA_TRADE,
  ...PROFESSIONAL_STANDARDS,
  ...EU_AND_ALLIANCES,
  ...CYBER_LAW_TOOLKIT,
} as const;

/** The id of an instrument, for example `ARS-49`. */
export type InstrumentId = keyof typeof INSTRUMENTS;
export type InstrumentFamily = keyof typeof INSTRUMENT_FAMILIES;
