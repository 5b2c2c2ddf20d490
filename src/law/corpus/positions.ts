/*
 * What States and groups of States have said on the points that divide them.
 * Each entry: the point, the years if known, and whether it was read in a source. Who said what is in corpus/text.
 * Silence is not agreement: most UN Members have published nothing.
 */
import type { Position } from './instrument.ts';

/** Every position by its id. */
export const POSITIONS = {
  'NP-NL-SOV': { on: 'sovereignty-as-rule', years: [2019], verified: 'in-secondary' },
  'NP-FR-SOV': { on: 'sovereignty-as-rule', years: [2019], verified: 'in-secondary' },
  'NP-CA-SOV': { on: 'sovereignty-as-rule', years: [2022], verified: 'in-secondary' },
  'NP-IE-SOV': { on: 'sovereignty-as-rule', years: [2023], verified: 'in-secondary' },
  'NP-BR-SOV': { on: 'sovereignty-as-rule', years: [2021], verified: 'in-secondary' },
  'NP-DE-SOV': { on: 'sovereignty-as-rule', years: [2021], verified: 'in-secondary' },
  'NP-PL-SOV': { on: 'sovereignty-as-rule', years: [2022], verified: 'in-secondary', readIn: ['PL-22'] },
  'NP-AU-SOV': { on: 'sovereignty-as-rule', years: [2024], verified: 'in-secondary', readIn: ['AU-CAP'] },
  'NP-EU-SOV': { on: 'sovereignty-as-rule', years: [2024], verified: 'in-secondary', readIn: ['EU-24'] },
  'NP-NZ-SOV': {
    on: 'sovereignty-as-rule',
    years: [2020, 2025],
    verified: 'in-secondary',
    readIn: ['DIGW-3'],
  },
  'NP-TH-SOV': { on: 'sovereignty-as-rule', years: [2025], verified: 'in-secondary', readIn: ['DIGW-3'] },
  'NP-IR-SOV': {
    on: 'sovereignty-as-rule',
    years: [2020, 2021],
    verified: 'in-secondary',
    readIn: ['HELLER'],
  },
  'NP-XX-SOV': { on: 'sovereignty-as-rule', verified: 'in-part', readIn: ['TK-SOV'] },
  'NP-UK-SOV': {
    on: 'sovereignty-as-rule',
    years: [2018, 2021, 2022],
    verified: 'in-secondary',
    readIn: ['UK-18', 'EXETER', 'RESEARCHER.LIFE'],
  },
  'NP-US-SOV': {
    on: 'sovereignty-as-rule',
    years: [2016, 2020, 2021],
    verified: 'in-part',
    readIn: ['TK-SOV', 'HELLER'],
  },
  'NP-IL-SOV': { on: 'sovereignty-as-rule', years: [2020], verified: 'in-secondary', readIn: ['IL-20'] },
  'NP-DD-PRO': { on: 'due-diligence', verified: 'in-secondary', readIn: ['TK-DD'] },
  'NP-DD-PRO2': {
    on: 'due-diligence',
    years: [2023, 2024],
    verified: 'in-part',
    readIn: ['EJIL-AU', 'EU-24'],
  },
  'NP-DD-PRO3': { on: 'due-diligence', verified: 'in-part', readIn: ['TK-DD'] },
  'NP-DD-CON': { on: 'due-diligence', years: [2020], verified: 'in-secondary', readIn: ['IL-20', 'IL-ILS'] },
  'NP-DD-CON2': { on: 'due-diligence', years: [2020, 2022], verified: 'in-part', readIn: ['TK-DD', 'NZ-25'] },
  'NP-DD-NET': { on: 'due-diligence', years: [2019], verified: 'from-memory' },
  'NP-CM-ALL': { on: 'countermeasures-apply', verified: 'in-secondary', readIn: ['TK-CM'] },
  'NP-CM-CAU': { on: 'countermeasures-apply', verified: 'in-secondary', readIn: ['TK-CM'] },
  'NP-NOT-REL': {
    on: 'notice-of-countermeasures',
    verified: 'in-secondary',
    readIn: ['TK-CM', 'UK-18', 'UK-21', 'UK-REG', 'IL-ILS'],
  },
  'NP-NOT-REL2': { on: 'notice-of-countermeasures', verified: 'from-memory' },
  'NP-NOT-STR': { on: 'notice-of-countermeasures', verified: 'in-part', readIn: ['TK-CM'] },
  'NP-CC-PRO': {
    on: 'collective-countermeasures',
    years: [2019],
    verified: 'in-secondary',
    readIn: ['EE-19', 'ROG'],
  },
  'NP-CC-PRO2': {
    on: 'collective-countermeasures',
    years: [2022, 2023],
    verified: 'in-part',
    readIn: ['PL-22'],
  },
  'NP-CC-LIM': {
    on: 'collective-countermeasures',
    years: [2023],
    verified: 'in-secondary',
    readIn: ['EJIL-IE'],
  },
  'NP-CC-OPN': {
    on: 'collective-countermeasures',
    years: [2020, 2022, 2023],
    verified: 'in-part',
    readIn: ['INTELWAR', 'EJIL-IE', 'NZ-25'],
  },
  'NP-CC-CON': { on: 'collective-countermeasures', years: [2019], verified: 'in-secondary', readIn: ['ROG'] },
  'NP-CC-CON2': {
    on: 'collective-countermeasures',
    years: [2022],
    verified: 'in-secondary',
    readIn: ['EJIL-IE', 'EJIL-ASSIST'],
  },
  'NP-AA-FR': {
    on: 'armed-attack-without-physical-harm',
    years: [2019],
    verified: 'in-secondary',
    readIn: ['MIT-FR'],
  },
  'NP-AA-SG': { on: 'armed-attack-without-physical-harm', years: [2021], verified: 'from-memory' },
  'NP-AA-OPN': { on: 'force-without-physical-damage', verified: 'in-secondary', readIn: ['UF-SUM', 'DK-23'] },
  'NP-AA-US': { on: 'armed-attack-threshold', verified: 'from-memory' },
  'NP-AA-CON': {
    on: 'self-defence-countermeasures-ihl-in-cyber',
    years: [2017],
    verified: 'in-secondary',
    readIn: ['JS-17', 'INCYDER-17'],
  },
  'NP-NSA-PRO': {
    on: 'self-defence-against-non-state-actors',
    verified: 'in-part',
    readIn: ['DE-21', 'IL-20'],
  },
  'NP-NSA-CON': { on: 'self-defence-against-non-state-actors', verified: 'from-memory' },
  'NP-IHL-YES': {
    on: 'ihl-applies-to-ict-in-conflict',
    years: [2024, 2025],
    verified: 'in-source',
    readIn: ['ICRC34', 'EJIL-AU', 'EU-24', 'DIGW-3'],
  },
  'NP-IHL-CAU': {
    on: 'ihl-applies-to-ict-in-conflict',
    verified: 'in-secondary',
    readIn: ['EUCD-CN', 'JS-17'],
  },
  'NP-IHL-ATT1': {
    on: 'attack-needs-physical-effect',
    years: [2020],
    verified: 'in-secondary',
    readIn: ['IL-20', 'TK-ATK', 'IL-ILS'],
  },
  'NP-IHL-ATT2': { on: 'attack-includes-loss-of-functionality', verified: 'in-part', readIn: ['TK-ATK'] },
  'NP-NEC': { on: 'plea-of-necessity', verified: 'in-secondary', readIn: ['TK-NEC'] },
  'NP-ATT': {
    on: 'duty-to-publish-evidence',
    verified: 'in-secondary',
    readIn: ['TK-ATT', 'NL-SUM', 'DE-OEWG', 'EICH', 'IL-ILS'],
  },
  'NP-ATT-EVI': { on: 'duty-to-publish-evidence', verified: 'in-part', readIn: ['RU-16'] },
  'NP-UCM': { on: 'autonomous-sanctions', verified: 'in-part', readIn: ['DIGW-CBM'] },
} as const satisfies Record<string, Position>;

/** The id of a position, for example `NP-UK-SOV`. */
export type PositionId = keyof typeof POSITIONS;
