// Puts off a reading until somebody asks for it, and does it then only once. In: the reading. Out: the same, remembered.

/** The reading, done at the first call and remembered for the rest. */
export const onceOnly = <T>(read: () => T): (() => T) => {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: read() }).value;
};
