/*
 * Why something that somebody asked for cannot be done now.
 * A value, never an exception, and it always reaches whoever asked.
 * It holds a code and data, never a sentence: the text catalogues have one per code and language.
 */

/** One reason for a refusal. Plain JSON. `Code` is the closed list `layer/what` of the layer that refuses. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  /** What the sentence of this code needs to be written; only what the asker may know. */
  readonly data: Readonly<Record<string, string | number>>;
};
