// Whether something that claims to be a command has a command's shape: types of fields and lengths of lists, nothing of the game.
// The last gate before rules read it; hosts, replays and tests all pass through it.
import { isUnsafeKey, isWellFormedText } from '../../base/index.ts';
import type { Author, CommandType } from './command.ts';

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
    // By place, because `every` passes over holes.
    Array.isArray(value) && value.length <= MOST_ITEMS && Array.from(value as unknown[]).every(check);
/** A field that may be absent; one that is there and holds `undefined` is not absent: no log could hold it. */
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length <= MOST_ITEMS &&
    Object.keys(value).every((key) => text(key) && !isUnsafeKey(key) && check(value[key]));
const shape = (fields: Fields): Check => {
  const entries = Object.entries(fields);
  return (value) => {
    if (!isRecord(value)) return false;
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(fields, key) || value[key] === undefined) return false;
    }
    for (const [key, check] of entries) {
      if (!check(Object.hasOwn(value, key) ? value[key] : undefined)) return false;
    }
    return true;
  };
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
  answer: { request: text, answer: text, evidence: listOf(text), reason: maybe(text) },
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

const AUTHORS: Readonly<Record<Author['kind'], Check>> = {
  host: shape({ kind: text }),
  facilitator: shape({ kind: text, participant: text }),
  seat: shape({ kind: text, seat: text, participant: text }),
};

/** A record whose own field names one of the shapes that it may have. */
const oneOf =
  (field: string, shapes: Readonly<Record<string, Check>>): Check =>
  (value) => {
    const named = isRecord(value) && Object.hasOwn(value, field) ? value[field] : undefined;
    return typeof named === 'string' && Object.hasOwn(shapes, named) && shapes[named]?.(value) === true;
  };

const input = shape({ author: oneOf('kind', AUTHORS), at: whole, command: oneOf('type', CHECKS) });

/**
 * Whether the value has the shape of an input: known command, known author, fields of the right types and no others, in plain
 * records and lists. Whatever passes can be written in a log.
 */
export const isInputShape = (value: unknown): boolean => input(value);
