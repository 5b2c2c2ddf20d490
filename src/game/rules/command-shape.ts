// Whether something that claims to be a command has a command's shape: types of fields and lengths of lists, nothing of the game.
// The last gate before rules read it; hosts, replays and tests all pass through it.
import { isUnsafeKey, isWellFormedText } from '../../base/index.ts';
import type { CommandType } from './command.ts';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const MOST_ITEMS = 64;
const MOST_CHARACTERS = 2000;

const text: Check = (value) =>
  typeof value === 'string' && value.length <= MOST_CHARACTERS && isWellFormedText(value);
const whole: Check = (value) => Number.isSafeInteger(value);
const truth: Check = (value) => typeof value === 'boolean';
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST_ITEMS && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= MOST_ITEMS &&
    Object.keys(value).every((key) => text(key) && !isUnsafeKey(key) && check(value[key]));
const shape = (fields: Fields): Check => {
  const entries = Object.entries(fields);
  return (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    entries.every(([key, check]) => check(Object.hasOwn(value, key) ? value[key] : undefined));
};

const words = shape({ id: text, hash: text });
const act = shape({
  response: text,
  targetActor: maybe(text),
  targetAsset: maybe(text),
  publicity: text,
  aim: text,
  basis: listOf(text),
  evidence: listOf(text),
  urgent: truth,
  reason: maybe(words),
});
const order = shape({ acts: listOf(act), line: text, named: maybe(text), choice: maybe(text) });
const clauses = listOf(shape({ clause: text, option: text }));
const audience: Check = (value) => value === 'all' || listOf(text)(value);
const driver = shape({ driver: text, doctrine: maybe(text) });
const setup = shape({
  seed: text,
  length: text,
  feedback: text,
  truth: maybe(text),
  turns: maybe(whole),
  clock: truth,
  drivers: recordOf(driver),
});

const SHAPES: Readonly<Record<CommandType, Fields>> = {
  ready: {},
  estimate: { tokens: recordOf(whole) },
  message: { to: listOf(text), text: words },
  contact: { entry: text },
  ask: { request: text, of: text },
  answer: { request: text, answer: text, evidence: listOf(text) },
  propose: { package: text, parties: listOf(text), clauses },
  counter: { agreement: text, clauses },
  sign: { agreement: text, reserve: listOf(text) },
  decline: { agreement: text },
  withdraw: { agreement: text },
  contribute: { agreement: text, evidence: listOf(text) },
  'write-act': { text: words },
  seal: { order },
  pause: {},
  resume: {},
  extend: { seconds: whole },
  advance: {},
  release: { inject: text },
  improvise: { to: audience, text: words },
  rule: { act: maybe(text), fact: text, value: text, reason: words },
  'map-act': { seat: text, act },
  'refuse-act': { seat: text, reason: words },
  assign: { seat: text, driver: text, doctrine: maybe(text) },
  rewind: { to: whole },
  end: {},
  close: {},
  start: { setup },
  'deadline-passed': { deadline: text },
};

const CHECKS = Object.fromEntries(
  Object.entries(SHAPES).map(([type, fields]) => [type, shape({ ...fields, type: text })]),
) as Readonly<Record<CommandType, Check>>;

const author: Check = (value) =>
  isRecord(value) &&
  (value.kind === 'host' ||
    (value.kind === 'facilitator' && text(value.participant)) ||
    (value.kind === 'seat' && text(value.seat) && text(value.participant)));

/** Whether the value has the shape of an input: known command, known author, fields of the right types and no others. */
export const isInputShape = (value: unknown): boolean => {
  if (!isRecord(value) || !author(value.author) || !whole(value.at)) return false;
  const command = value.command;
  if (!isRecord(command) || typeof command.type !== 'string') return false;
  if (!Object.hasOwn(CHECKS, command.type)) return false;
  return CHECKS[command.type as CommandType](command);
};
