/*
 * The order in which every table asks its rules, by groups, with the precedences that the groups do not explain.
 * In: nothing. Out: data for tests and documents; judging never reads it. A rule without its group does not compile; test/law/order holds
 * the order to the tables and asks of any two rules that can both apply and decide differently why they stand in this order.
 */
import type { TableId } from '../../act-kinds.ts';
import type { OrderOfRules, Ungrouped } from './rule-order.ts';
import type { RuleId } from '../tables/all-tables.ts';

const ORDER = {
  disruptive_operation: [
    { kind: 'scope', rules: ['DO1B', 'DO1', 'DO2'] },
    { kind: 'limits', rules: ['DO2B'] },
    { kind: 'scope', stepsBack: true, rules: ['DO5'] },
    { kind: 'limits', rules: ['DO3C'] },
    { kind: 'release', rules: ['DO3', 'DO4', 'DO3B', 'DO3D'] },
    {
      kind: 'merits',
      rules: ['DO6', 'DO7', 'DO8', 'DO6B', 'DO9', 'DO10', 'DO11', 'DO11B', 'DO12', 'DO13B', 'DO13'],
    },
    { kind: 'elsewhere', stepsBack: true, rules: ['DO14'] },
    { kind: 'merits', rules: ['DO15', 'DO16'] },
  ],
  disruptive_operation_effects: [{ kind: 'merits', rules: ['DE1', 'DE2', 'DE3'] }],
  espionage: [
    { kind: 'scope', rules: ['ES1B', 'ES1'] },
    { kind: 'limits', rules: ['ES3', 'ES5', 'ES8'] },
    { kind: 'scope', stepsBack: true, rules: ['ES0', 'ES2B'] },
    { kind: 'release', rules: ['ES2', 'ES3B'] },
    { kind: 'elsewhere', rules: ['ES7'] },
    { kind: 'merits', rules: ['ES6', 'ES4', 'ES9', 'ES10'] },
  ],
  tolerate_territory: [
    { kind: 'scope', rules: ['DD0P'] },
    { kind: 'limits', rules: ['DD0'] },
    { kind: 'scope', stepsBack: true, rules: ['DD0B', 'DD1'] },
    { kind: 'release', rules: ['DD1B', 'DD2', 'DD3', 'DD4', 'DT1', 'DD5', 'DD5B'] },
    { kind: 'merits', rules: ['DT2', 'DT3', 'DT4', 'DT5', 'DD6', 'DD7'] },
  ],
  assistance_response: [
    { kind: 'scope', rules: ['AR0', 'AR0P'] },
    { kind: 'limits', rules: ['AR0D', 'AR0C'] },
    { kind: 'release', rules: ['AR0B'] },
    { kind: 'limits', stepsBack: true, rules: ['AR1D'] },
    { kind: 'release', rules: ['AR1'] },
    { kind: 'elsewhere', rules: ['AR3B'] },
    { kind: 'release', stepsBack: true, rules: ['AR4'] },
    { kind: 'limits', stepsBack: true, rules: ['AR2', 'AR2B'] },
    { kind: 'elsewhere', rules: ['AR3'] },
    { kind: 'merits', rules: ['AR5', 'AR5B'] },
  ],
  clarification_response: [
    { kind: 'scope', rules: ['CL0', 'CL0P'] },
    { kind: 'limits', rules: ['CL0B'] },
    { kind: 'release', rules: ['CL1', 'CL2'] },
    { kind: 'merits', rules: ['CL3', 'CL4'] },
  ],
  assistance_request: [{ kind: 'merits', rules: ['AQ1', 'AQ1B', 'AQ2T', 'AQ2', 'AQ3'] }],
  cooperative_assistance: [
    { kind: 'scope', rules: ['CA0A', 'CA0B', 'CA0C'] },
    { kind: 'limits', rules: ['CA0D', 'CA0'] },
    { kind: 'release', rules: ['CA1'] },
    { kind: 'elsewhere', rules: ['CA1B', 'CA1C', 'CA2'] },
  ],
  diplomatic_note: [
    { kind: 'release', rules: ['DN0'] },
    { kind: 'elsewhere', rules: ['DN0B'] },
    { kind: 'merits', rules: ['DN1', 'DN2', 'DN2B', 'DN3', 'DN3B'] },
  ],
  poc_contact: [{ kind: 'merits', rules: ['PO2', 'PO1', 'PO1B', 'PO4', 'PO3C', 'PO3', 'PO3B', 'PO5'] }],
  cbm_transparency: [{ kind: 'merits', rules: ['CT1', 'CT1B', 'CT2', 'CT2B'] }],
  public_attribution: [
    { kind: 'release', rules: ['PA0'] },
    { kind: 'elsewhere', rules: ['PA0B'] },
    { kind: 'merits', rules: ['PA1', 'PA2', 'PA3', 'PA4', 'PA4B', 'PA5', 'PA6'] },
  ],
  retorsion: [
    { kind: 'scope', rules: ['RT0'] },
    { kind: 'limits', rules: ['RT1', 'RT2', 'RT2B'] },
    { kind: 'elsewhere', rules: ['RT3', 'RT4'] },
    { kind: 'merits', rules: ['RT5', 'RT6'] },
  ],
  diplomatic_measure: [{ kind: 'merits', rules: ['DM1', 'DM2', 'DM3', 'DM4', 'DM5', 'DM6'] }],
  sanctions: [
    { kind: 'scope', rules: ['SA0'] },
    { kind: 'limits', rules: ['SA1', 'SA1B', 'SA2', 'SA2B'] },
    { kind: 'release', rules: ['SA3', 'SA3B'] },
    { kind: 'elsewhere', rules: ['SA4', 'SA4B', 'SA4C', 'SA5'] },
    { kind: 'merits', rules: ['SA6', 'SA7', 'SA8', 'SA9', 'SA10'] },
  ],
  countermeasure_gate: [{ kind: 'elsewhere', rules: ['CG1', 'CG2'] }],
  countermeasure: [
    { kind: 'scope', rules: ['CM1'] },
    { kind: 'limits', rules: ['CM1B', 'CM2'] },
    { kind: 'elsewhere', rules: ['CM3', 'CM4', 'CM4B', 'CM4C'] },
  ],
  countermeasure_core: [
    {
      kind: 'limits',
      rules: ['W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7', 'W8', 'W9', 'W10', 'W11', 'W12', 'W13'],
    },
    {
      kind: 'merits',
      rules: [
        'CM5',
        'CM7',
        'CM9',
        'CM5B',
        'CM6',
        'CM6B',
        'CM11',
        'CM13',
        'CM13C',
        'CM13D',
        'CM9B',
        'CM13B',
        'CM12T',
        'CM8',
        'CM10',
        'CM12',
        'CM12B',
        'CM11B',
        'CM14',
        'CM15',
      ],
    },
  ],
  collective_countermeasure: [
    { kind: 'scope', rules: ['CC1', 'CC1A'] },
    { kind: 'limits', rules: ['CC1B'] },
    { kind: 'release', rules: ['CC2'] },
    { kind: 'elsewhere', rules: ['CC3', 'CC3F', 'CC3G'] },
  ],
  collective_core: [
    { kind: 'limits', rules: ['W2', 'W3', 'W6', 'W7', 'W8', 'W9', 'W10', 'W11', 'W12', 'W13'] },
    {
      kind: 'merits',
      rules: [
        'CC3C',
        'CC6',
        'CC5B',
        'CC7',
        'CC9',
        'CC3B',
        'CC3D',
        'CC8',
        'CC12T',
        'CC10',
        'CC13B',
        'CC12',
        'CC12B',
        'CC4',
        'CC5',
      ],
    },
  ],
  measure_without_plea: [
    { kind: 'elsewhere', rules: ['MP1'] },
    { kind: 'merits', rules: ['MP2', 'MP3'] },
  ],
  necessity_measure: [
    { kind: 'scope', rules: ['NE0A', 'NE0', 'NE1'] },
    { kind: 'release', rules: ['NE0B'] },
    { kind: 'limits', stepsBack: true, rules: ['NE2', 'NE3', 'NE4'] },
    { kind: 'merits', rules: ['NE5', 'NE6', 'NE7', 'NE8', 'NE9', 'NE9B', 'NE9C', 'NE10'] },
  ],
  self_defence: [
    { kind: 'scope', rules: ['SD1'] },
    { kind: 'limits', rules: ['SD0', 'SD8', 'SD8B', 'SD8D', 'SD8C'] },
    { kind: 'release', rules: ['SD1B'] },
    {
      kind: 'merits',
      rules: [
        'SD2',
        'SD3',
        'SD4',
        'SD5',
        'SD6',
        'SD7',
        'SD9',
        'SD10',
        'SD11',
        'SD12',
        'SD17B',
        'SD14',
        'SD13',
        'SD15',
        'SD17',
        'SD18B',
        'SD2B',
        'SD16',
        'SD18',
      ],
    },
  ],
  referral: [
    { kind: 'merits', rules: ['RF1', 'RF0', 'RF2C', 'RF2', 'RF2D', 'RF2B', 'RF4', 'RF5', 'RF6', 'RF3'] },
  ],
  regional_enforcement: [
    { kind: 'scope', rules: ['RE1A'] },
    { kind: 'limits', rules: ['RE1'] },
    { kind: 'scope', stepsBack: true, rules: ['RE1B'] },
    { kind: 'release', rules: ['RE2', 'RE2D'] },
    { kind: 'limits', stepsBack: true, rules: ['RE2B', 'RE2C', 'RE3'] },
    { kind: 'elsewhere', rules: ['RE4B', 'RE4', 'RE5B'] },
    { kind: 'merits', rules: ['RE4C', 'RE5', 'RE6'] },
  ],
  own_network_measure: [
    { kind: 'scope', rules: ['ON1', 'ON2', 'ON3'] },
    { kind: 'elsewhere', rules: ['ON7'] },
    { kind: 'merits', rules: ['ON8', 'ON4', 'ON5', 'ON6'] },
  ],
  hack_back_private: [
    { kind: 'scope', rules: ['HB1'] },
    { kind: 'release', rules: ['HB2', 'HB3', 'HB3B'] },
    { kind: 'merits', rules: ['HB4A', 'HB4', 'HB5'] },
  ],
  state_directed_private: [{ kind: 'elsewhere', rules: ['SP1', 'SP2'] }],
  ransom_payment: [{ kind: 'merits', rules: ['RP1', 'RP2'] }],
  law_enforcement_access: [
    { kind: 'scope', rules: ['LE0A', 'LE0G'] },
    { kind: 'limits', rules: ['LE0H', 'LE0B', 'LE0D', 'LE0I', 'LE0C'] },
    { kind: 'release', rules: ['LE1', 'LE2', 'LE3', 'LE0E'] },
    { kind: 'elsewhere', rules: ['LE0F'] },
    { kind: 'merits', rules: ['LE3B', 'LE4', 'LE5'] },
  ],
  takedown: [
    { kind: 'scope', rules: ['TD1', 'TD1B', 'TD0', 'TD2'] },
    { kind: 'limits', rules: ['TD0B', 'TD0C', 'TD4', 'TD5D'] },
    { kind: 'scope', stepsBack: true, rules: ['TD3C'] },
    { kind: 'release', rules: ['TD3', 'TD3B', 'TD4B', 'TD5', 'TD5C', 'TD5E', 'TD5B', 'TD6'] },
    { kind: 'elsewhere', rules: ['TD7', 'TD8', 'TD8A', 'TD8B'] },
  ],
  takedown_residual: [{ kind: 'merits', rules: ['TD9', 'TD9B', 'TD9C', 'TD10'] }],
  internet_shutdown: [
    { kind: 'scope', rules: ['IS0P', 'IS0', 'IS1'] },
    { kind: 'limits', rules: ['IS0B'] },
    { kind: 'merits', rules: ['IS2', 'IS3', 'IS4', 'IS5', 'IS0C', 'IS6', 'IS7'] },
  ],
  surveillance: [
    { kind: 'scope', rules: ['SV0', 'SV0B'] },
    { kind: 'limits', rules: ['SV0C', 'SV1', 'SV1B', 'SV2'] },
    { kind: 'elsewhere', rules: ['SV3'] },
    { kind: 'merits', rules: ['SV0D', 'SV3B', 'SV4'] },
  ],
  vulnerability_handling: [
    { kind: 'scope', rules: ['VU1'] },
    { kind: 'limits', rules: ['VU2', 'VU3', 'VU3B'] },
    { kind: 'elsewhere', rules: ['VU9'] },
    { kind: 'merits', rules: ['VU4', 'VU5', 'VU6', 'VU7', 'VU8', 'VU10'] },
  ],
  csirt_operation: [{ kind: 'elsewhere', rules: ['CS1', 'CS2'] }],
  information_operation: [
    { kind: 'scope', rules: ['IN0E', 'IN0F'] },
    { kind: 'limits', rules: ['IN0A', 'IN0C', 'IN0D'] },
    { kind: 'limits', rules: ['IN1', 'IN2'] },
    { kind: 'elsewhere', rules: ['IN3'] },
    { kind: 'limits', stepsBack: true, rules: ['IN2B'] },
    { kind: 'elsewhere', rules: ['IN8'] },
    { kind: 'merits', rules: ['IN4', 'IN5', 'IN6', 'IN7', 'IN9'] },
  ],
  public_core_operation: [
    { kind: 'release', rules: ['PB1', 'PB1B'] },
    { kind: 'scope', stepsBack: true, rules: ['PB4', 'PB5'] },
    { kind: 'release', rules: ['PB0'] },
    { kind: 'elsewhere', rules: ['PB7'] },
    { kind: 'limits', stepsBack: true, rules: ['PB2', 'PB3', 'PB6'] },
    { kind: 'elsewhere', rules: ['PB8'] },
  ],
  ihl_operation: [
    { kind: 'scope', rules: ['IH1'] },
    {
      kind: 'merits',
      rules: [
        'IH2',
        'IH3',
        'IH4',
        'IH5',
        'IH5B',
        'IH6',
        'IH7',
        'IH8B',
        'IH9',
        'IH10',
        'IH11',
        'IH11A',
        'IH11C',
        'IH2B',
        'IH5C',
        'IH8',
        'IH8A',
        'IH11B',
        'IH8C',
        'IH12',
        'IH12B',
        'IH13',
      ],
    },
  ],
  aid_assist: [
    { kind: 'scope', rules: ['AA0', 'AA0B'] },
    { kind: 'merits', rules: ['AA0C', 'AA1B', 'AA1', 'AA2', 'AA3'] },
  ],
} as const satisfies OrderOfRules;

/** Compiles only while every rule of every table has its group. */
const EVERY_RULE_HAS_ITS_GROUP: [Ungrouped<typeof ORDER>] extends [never] ? typeof ORDER : never = ORDER;

/** Rules that open a group which steps back. */
export type StepsBack = {
  [T in TableId]: Extract<(typeof ORDER)[T][number], { stepsBack: true }>['rules'][0];
}[TableId];

/** The groups of every table. */
export const ORDER_OF_RULES: OrderOfRules = EVERY_RULE_HAS_ITS_GROUP;

/**
 * Rules that come before others of their group though their kind does not say so. Why, text/ says by the id of the one that comes first.
 */
export const PRECEDENCE = {
  DD1B: ['DD2'],
  DT2: ['DT3'],
  CM3: ['CM4', 'CM4B'],
  CC1: ['CC1A'],
  RE4B: ['RE4'],
  RE4: ['RE5B'],
  SA4B: ['SA5'],
  SA4C: ['SA5'],
  ON1: ['ON2', 'ON3'],
  CA0A: ['CA0B'],
  CA0B: ['CA0C'],
  LE0A: ['LE0G'],
  IS0: ['IS1'],
  IN0E: ['IN0F'],
  LE1: ['LE2'],
  ES0: ['ES2B'],
  TD0: ['TD2'],
  TD1: ['TD1B', 'TD0', 'TD2'],
  TD1B: ['TD0', 'TD2'],
  TD4B: ['TD5'],
  TD5B: ['TD6'],
  TD7: ['TD8', 'TD8A'],
  PB4: ['PB5'],
  IH12: ['IH12B'],
} as const satisfies { readonly [R in RuleId]?: readonly RuleId[] };

/** A rule with a declared precedence. */
export type Preceding = keyof typeof PRECEDENCE;
