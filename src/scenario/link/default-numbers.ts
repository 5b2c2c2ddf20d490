/*
 * The numbers that rules read where a scenario says nothing of its own.
 * In: nothing. Out: starting values, tuned by simulation of the shipped scenarios. A scenario changes them under `numbers`.
 * Changes (trust) carry their sign; prices and losses (line, declining, decay) are written as positive numbers.
 */
import type { ScenarioNumbers } from '../model/compiled-scenario.ts';

/** Defaults of every scenario. */
export const DEFAULT_NUMBERS: ScenarioNumbers = {
  capital: { start: 6, perTurn: 3, max: 9 },
  strain: {
    start: 35,
    perHarmTenths: 8,
    idle: 6,
    order: 70,
    declining: [4, 6, 8],
    obeys: {
      state: ['naming'],
      cert: ['investigates'],
      firm: ['limits-liability'],
      organisation: ['within-mandate'],
      'civil-society': ['statement'],
    },
  },
  trust: { kept: 4, broken: -12, unanswered: -5, answered: 2 },
  tension: { publicPercent: 150, unlawfulPercent: 125, escalationPercent: 50, decay: 2 },
  line: { climbDown: 10, silence: 5 },
  // One in two hundred per point over sixty.
  accident: { from: 60, permillePerPoint: 5, escalation: 8, tension: 10 },
  contactsPerTurn: 3,
  actsPerOrder: 3,
  itemsPerTurn: 4,
  jointWeight: 4,
  shieldMax: 80,
};
