/*
 * Names that must not become keys of a record, because every plain object already answers to them.
 * In: an id from outside (a scenario file, a request). Out: whether to refuse it.
 * It judges these names only; what an id looks like otherwise is the business of whoever defines it.
 */

const UNSAFE_KEYS: readonly string[] = [
  '__proto__',
  'prototype',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
  'toJSON',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
];

/**
 * Whether `key` would change an object's prototype, find an inherited member where a record has none, or be
 * called by JSON.stringify. Compared exactly: `Constructor` is safe.
 */
export function isUnsafeKey(key: string): boolean {
  return UNSAFE_KEYS.includes(key);
}
