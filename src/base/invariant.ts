/*
 * Stops the program where it has contradicted itself.
 * In: a condition that the code promises. Out: nothing, or an Error that names the broken promise.
 * Only for bugs: an author's mistake is a Diagnostic and a player's is a Refusal, and both are values.
 */

/**
 * Narrows `condition` to true.
 * @param sentence what should have been true, for the person who reads the crash; never shown to players.
 * @throws Error when the condition is falsy, which is always a bug in this program.
 */
export function invariant(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${sentence}`);
}

/**
 * Closes a switch over a union: leaving a member out is a compile error, because it is not `never`.
 * @throws Error always, when a value outside its type gets here at run time.
 */
export function unreachable(value: never): never {
  throw new Error(`Invariant broken: no case for ${JSON.stringify(value)}`);
}

/**
 * The value, known to be there; for look-ups that an earlier check has made safe.
 * Only `undefined` counts as missing: null, 0 and '' are returned as they are.
 * @throws Error when the value is undefined, which is always a bug in this program.
 */
export function present<T>(value: T | undefined, sentence: string): T {
  if (value === undefined) throw new Error(`Invariant broken: ${sentence}`);
  return value;
}
