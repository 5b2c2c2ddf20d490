/*
 * What each number means that the rules read, for the rulebook.
 * In: nothing. Out: one line per number, by its dotted name. A number of the model without a line does not compile.
 */
import type { ScenarioNumbers } from '../../../scenario/index.ts';

/** `capital.start` and the like: the dotted names of all numbers, groups opened one level deep. */
type NumberName = {
  [K in keyof ScenarioNumbers]: ScenarioNumbers[K] extends number
    ? K
    : `${K}.${keyof ScenarioNumbers[K] & string}`;
}[keyof ScenarioNumbers];

/** The meaning of each number, in the order of the rulebook. */
export const NUMBER_MEANINGS: Readonly<Record<NumberName, string>> = {
  'capital.start': 'political capital of a seat at the start',
  'capital.perTurn': 'political capital gained at the start of every turn after the first',
  'capital.max': 'most political capital that a seat can hold',
  'strain.start': 'strain (pressure at home, liability, lost neutrality, dissension) at the start',
  'strain.perHarmTenths': 'tenths of strain for each point of harm to what an actor owns or hosts',
  'strain.idle': 'strain added when harm was done and the actor did nothing visible',
  'strain.order': 'at this strain the principal orders something hard',
  'strain.declining': 'capital lost by declining such an order: the first, second, third and later time',
  'strain.obeys':
    'tags of which an act must bear one to obey, by kind of actor; for states a retorsion, coercion or force obeys too',
  'trust.kept': 'trust gained by each party that breaks no clause in the first turn of an agreement',
  'trust.broken': 'trust lost with a breach that is noticed',
  'trust.unanswered': 'trust lost with a request that is left unanswered',
  'trust.answered': 'trust gained by answering a request',
  'tension.publicPercent': 'percent of its severity that a harsh act has in public',
  'tension.unlawfulPercent': 'percent of its severity that a harsh act has when it is unlawful',
  'tension.escalationPercent': 'percent of an act’s tension that escalation takes',
  'tension.decay': 'tension and escalation that ebb every turn',
  'line.climbDown': 'public confidence lost by dropping the name of a state',
  'line.silence': 'public confidence lost when an injured state stays silent after visible harm',
  'accident.from': 'escalation above which accidents can happen',
  'accident.permillePerPoint':
    'chance in a thousand of an accident per point above; halved by a tested channel',
  'accident.escalation': 'escalation that an accident adds',
  'accident.tension': 'tension that an accident adds between the two most tense states',
  contactsPerTurn: 'calls through the directory that a seat can make in a turn',
  actsPerOrder: 'acts in an order',
  itemsPerTurn: 'new items of evidence that a seat gets in a turn at most',
  jointWeight: 'decibans that a joint finding adds to the truth and takes from the rest',
  shieldMax: 'percent of a wave that shields can keep off at most',
};

/** The value of a number as it is printed. */
export function numberAt(numbers: ScenarioNumbers, name: string): string {
  let at: unknown = numbers;
  for (const step of name.split('.')) at = (at as Readonly<Record<string, unknown>>)[step];
  return printed(at);
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${printed(inner)}`)
    .join('; ');
}
