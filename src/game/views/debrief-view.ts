// What the debrief may show: everything, once the exercise is over. Types here; the builder joins record, truth and scores.
import type {
  ActorId,
  AgreementId,
  AuthorChoice,
  ClauseId,
  EndingId,
  EvidenceId,
  EvidenceNature,
  HypothesisId,
  ObjectiveId,
  PublicLine,
  ResponseId,
  SeatId,
  SecretId,
} from '../../vocabulary/index.ts';
import type { ActRecord, FindingRecord } from '../rules/index.ts';
import type { ScoreCard } from '../score/index.ts';
import type { FeedLine } from './feed-from-entries.ts';

/** An act with what the law makes of it, both ways. */
export interface DebriefAct {
  readonly act: ActRecord;
  readonly finding?: FindingRecord;
  /** What followed from it: what changed, by how much, in the words of the feed. */
  readonly consequences: readonly FeedLine[];
}

/** The whole debrief. */
export interface DebriefView {
  readonly truth: HypothesisId;
  readonly seed: string;
  readonly ending: EndingId;
  readonly turns: number;
  readonly digest: string;
  /** The lens under which the law was read in play, and to which play reacted. */
  readonly lens: string;
  readonly people: readonly SeatId[];
  readonly choices: readonly AuthorChoice[];
  readonly escalation: readonly number[];
  readonly harm: readonly number[];
  /** Tokens per closed turn and seat. */
  readonly estimates: readonly {
    readonly seat: SeatId;
    readonly turns: readonly Readonly<Record<HypothesisId, number>>[];
  }[];
  readonly acts: readonly DebriefAct[];
  /** Findings on duties and on the incident itself. */
  readonly duties: readonly FindingRecord[];
  readonly lines: readonly {
    readonly of: ActorId;
    readonly turn: number;
    readonly line: PublicLine;
    readonly named?: ActorId;
  }[];
  readonly evidence: readonly {
    readonly id: EvidenceId;
    readonly nature: EvidenceNature;
    readonly holders: readonly SeatId[];
    readonly published: boolean;
    readonly burned: boolean;
    readonly plantedBy?: SeatId;
  }[];
  readonly secrets: readonly { readonly id: SecretId; readonly of: SeatId; readonly out?: number }[];
  readonly objectives: readonly {
    readonly id: ObjectiveId;
    readonly of: SeatId;
    readonly secret: boolean;
    readonly weight: number;
    readonly percent: number;
  }[];
  readonly promises: readonly {
    readonly agreement: AgreementId;
    readonly clause: ClauseId;
    readonly by: SeatId;
    readonly turn: number;
    readonly detected: boolean;
  }[];
  /** Everything that happened, for the timeline. */
  readonly timeline: readonly FeedLine[];
  readonly scores: readonly ScoreCard[];
  /** Responses each seat could have chosen and never did that the truth would have answered to. */
  readonly untried: readonly { readonly seat: SeatId; readonly responses: readonly ResponseId[] }[];
}
