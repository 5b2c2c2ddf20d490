// English for every instrument, gathered from the files of instruments/.
import { UN_CHARTER_TEXT } from './instruments/un-charter.ts';
import { STATE_RESPONSIBILITY_TEXT } from './instruments/state-responsibility.ts';
import { CUSTOM_AND_CASES_TEXT } from './instruments/custom-and-cases.ts';
import { TALLINN_MANUAL_TEXT } from './instruments/tallinn-manual.ts';
import { UN_FRAMEWORK_TEXT } from './instruments/un-framework.ts';
import { OSCE_MEASURES_TEXT } from './instruments/osce-measures.ts';
import { OAS_MEASURES_TEXT } from './instruments/oas-measures.ts';
import { ASEAN_AND_AFRICAN_UNION_TEXT } from './instruments/asean-and-african-union.ts';
import { MULTI_STAKEHOLDER_TEXT } from './instruments/multi-stakeholder.ts';
import { CYBERCRIME_TREATIES_TEXT } from './instruments/cybercrime-treaties.ts';
import { HUMANITARIAN_LAW_TEXT } from './instruments/humanitarian-law.ts';
import { HUMAN_RIGHTS_TEXT } from './instruments/human-rights.ts';
import { DIPLOMATIC_LAW_TEXT } from './instruments/diplomatic-law.ts';
import { TELECOMMUNICATIONS_SEA_TRADE_TEXT } from './instruments/telecommunications-sea-trade.ts';
import { PROFESSIONAL_STANDARDS_TEXT } from './instruments/professional-standards.ts';
import { EU_AND_ALLIANCES_TEXT } from './instruments/eu-and-alliances.ts';
import { CYBER_LAW_TOOLKIT_TEXT } from './instruments/cyber-law-toolkit.ts';

/** Texts of all instruments. */
export const INSTRUMENT_TEXTS = {
  ...UN_CHARTER_TEXT,
  ...STATE_RESPONSIBILITY_TEXT,
  ...CUSTOM_AND_CASES_TEXT,
  ...TALLINN_MANUAL_TEXT,
  ...UN_FRAMEWORK_TEXT,
  ...OSCE_MEASURES_TEXT,
  ...OAS_MEASURES_TEXT,
  ...ASEAN_AND_AFRICAN_UNION_TEXT,
  ...MULTI_STAKEHOLDER_TEXT,
  ...CYBERCRIME_TREATIES_TEXT,
  ...HUMANITARIAN_LAW_TEXT,
  ...HUMAN_RIGHTS_TEXT,
  ...DIPLOMATIC_LAW_TEXT,
  ...TELECOMMUNICATIONS_SEA_TRADE_TEXT,
  ...PROFESSIONAL_STANDARDS_TEXT,
  ...EU_AND_ALLIANCES_TEXT,
  ...CYBER_LAW_TOOLKIT_TEXT,
};
