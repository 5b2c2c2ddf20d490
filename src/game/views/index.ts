// The door of the views: what each audience may have, copied by name into types of its own.
export { debriefView } from './debrief-view-from-run.ts';
export type { DebriefAct, DebriefView } from './debrief-view.ts';
export { lensFrom, lensReading } from './lens-reading-from-run.ts';
export type { LensReading, TurnedFinding, TurnedVerdict, VerdictInShort } from './lens-reading.ts';
export type { MovedContribution, MovedScale } from '../score/index.ts';
export type { ScaleScore, ScoreCard, ScoreContribution } from '../score/index.ts';
export { feedFromEntries, feedLines, type FeedLine } from './feed-from-entries.ts';
export { lazySeatView } from './lazy-seat-view.ts';
export { projectorView, type ProjectorView } from './projector-view.ts';
export {
  publicScenario,
  type PublicActor,
  type PublicPackage,
  type PublicResponse,
  type PublicScenario,
} from './public-scenario.ts';
export { seatView } from './seat-view-from-state.ts';
export type {
  BoardView,
  CardView,
  DealingsView,
  DossierView,
  EvidenceView,
  SeatView,
  SelfView,
  ShownFinding,
} from './seat-view.ts';
