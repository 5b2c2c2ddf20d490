// Words in which the law speaks: verdicts, leans, confidence, bodies of law. Closed lists and their unions; no logic.

/**
 * What the law makes of an act. `upholds`: it does what a norm or a duty asks for; `unfriendly`: lawful but unfriendly;
 * `contested`: States disagree, or the facts that a burdened party had to show are open; `undetermined`: it hangs on a
 * fact that nobody knows and for which no rule says what then.
 */
export const VERDICTS = ['upholds', 'lawful', 'unfriendly', 'contested', 'unlawful', 'undetermined'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where opinion leans on a contested point. */
export const LEANS = ['lawful', 'even', 'unlawful'] as const;
export type Lean = (typeof LEANS)[number];

/** How firm a verdict is: common ground; what most hold, with a named dissent; divided. */
export const CONFIDENCES = ['settled', 'majority', 'contested'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Which law a verdict speaks of: between States, or criminal and regulatory law at home. */
export const BODIES_OF_LAW = ['international', 'domestic'] as const;
export type BodyOfLaw = (typeof BODIES_OF_LAW)[number];
