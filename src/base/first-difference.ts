/*
 * Says where two JSON values part, so that a failed replay names the place and not only two digests.
 * In: two values. Out: a JSON Pointer (RFC 6901) to the first difference, or undefined.
 * It stops at the first one and does not say what differs: the caller has both values.
 */
import type { JsonValue } from './canonical-json.ts';
import { byCodeUnit } from './code-unit-order.ts';

/**
 * Pointer to the first place where `a` and `b` differ, keys visited in code unit order and lists from the start;
 * '' when they differ at the root, undefined when they are equal. A key or item that only one side has is a
 * difference at that key or position. The order of keys and the sign of zero do not count.
 */
export function firstDifference(a: JsonValue, b: JsonValue): string | undefined {
  if (a === b) return undefined;
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b)) return '';
  for (const key of keysOfBoth(a, b)) {
    const left = Object.hasOwn(a, key) ? a[key] : undefined;
    const right = Object.hasOwn(b, key) ? b[key] : undefined;
    const below = left === undefined || right === undefined ? '' : firstDifference(left, right);
    if (below !== undefined) return `/${escaped(key)}${below}`;
  }
  return undefined;
}

type Branch = { readonly [key: string]: JsonValue };

/** Lists count as records whose keys are their positions, which is also how a pointer names them. */
function isBranch(value: JsonValue): value is Branch {
  return typeof value === 'object' && value !== null;
}

function keysOfBoth(a: Branch, b: Branch): string[] {
  const keys = Object.keys({ ...a, ...b });
  // Positions of lists already come in numeric order; as text, '10' would sort before '9'.
  return Array.isArray(a) ? keys : keys.sort(byCodeUnit);
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
