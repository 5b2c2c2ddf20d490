/*
 * The door to the catalogue of law: instruments, positions, and the closed lists that describe them.
 * Heavy: whoever shows a library loads it when it is first needed, and its sentences with corpus/text. Evaluation never comes here.
 */
export { BINDS, DISPUTED_POINTS, STATUSES, VERIFICATIONS, bindsInLaw } from './corpus/instrument.ts';
export { INSTRUMENTS, INSTRUMENT_FAMILIES } from './corpus/instruments/all-instruments.ts';
export { POSITIONS } from './corpus/positions.ts';
export { READINGS } from './corpus/readings.ts';
export type { Reading } from './corpus/readings.ts';
export { GROUP_KINDS } from './corpus/order/rule-order.ts';
export type { GroupKind, OrderOfRules, RuleGroup } from './corpus/order/rule-order.ts';
export { ORDER_OF_RULES, PRECEDENCE } from './corpus/order/order-of-rules.ts';
export type { Preceding, StepsBack } from './corpus/order/order-of-rules.ts';
export { IDLE_REASONS, IDLE_SOURCES } from './corpus/idle-sources.ts';
export type { IdleReason, IdleSource } from './corpus/idle-sources.ts';
