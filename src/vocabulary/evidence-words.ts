// Words for what is known and how well. Closed lists; no logic.

/** Where an item comes from. Independence is counted over families; `joint` items come from a joint investigation. */
export const SOURCE_FAMILIES = [
  'technical',
  'forensic',
  'signals',
  'human',
  'open',
  'documentary',
  'joint',
] as const;
export type SourceFamily = (typeof SOURCE_FAMILIES)[number];

/** How far a source is relied on. */
export const RELIABILITIES = ['high', 'moderate', 'low'] as const;
/** One of RELIABILITIES. */
export type Reliability = (typeof RELIABILITIES)[number];

/** Traffic Light Protocol 2.0 (FIRST, August 2022). */
export const TLP_LABELS = ['red', 'amber-strict', 'amber', 'green', 'clear'] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** The hidden nature of an item; no seat's view ever carries it before the debrief. */
export const EVIDENCE_NATURES = ['genuine', 'planted', 'stale'] as const;
export type EvidenceNature = (typeof EVIDENCE_NATURES)[number];

/** The three questions that must not be mixed: where from, by whom, on whose direction. */
export const EVIDENCE_QUESTIONS = ['origin', 'author', 'direction'] as const;
export type EvidenceQuestion = (typeof EVIDENCE_QUESTIONS)[number];

/** Legal confidence in an attribution, the values of the law's fact `attribution_confidence`. */
export const ATTRIBUTION_CONFIDENCES = ['none', 'low', 'moderate', 'high', 'confirmed'] as const;
export type AttributionConfidence = (typeof ATTRIBUTION_CONFIDENCES)[number];
