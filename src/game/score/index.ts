// The door of the score: six scales per seat and for the table, as listed contributions that add up.
export { objectivesOf, reached } from './interests-scale.ts';
export { calibrationPercent, citationPercent } from './judgement-scale.ts';
export type { EventPlace, ScaleScore, ScoreCard, ScoreContribution } from './score-card.ts';
export { movedScales, type MovedContribution, type MovedScale } from './moved-scales.ts';
export { cardsUnderLens, scoreCards } from './score-cards.ts';
export { scoredRecord, type ScoredRecord } from './scored-record.ts';
