// Branded identifiers: every name by which one part of the program points at a thing of a scenario or an exercise.
// In: nothing. Out: types only. Deliberately no parsing here: an id is trusted once the compiler has linked it.
import type { Brand } from '../base/index.ts';

declare const seated: unique symbol;

/** A scenario's folder name, e.g. `dark-isthmus`. */
export type ScenarioId = Brand<string, 'ScenarioId'>;
/** A party in the world: a state, CERT, firm, organisation, on or off the table. */
export type ActorId = Brand<string, 'ActorId'>;
/** A player's place. A seat speaks for exactly one actor and bears its id, so a seat is an actor that can be played. */
export type SeatId = ActorId & { readonly [seated]: true };
/** A possible truth about the incident. */
export type HypothesisId = Brand<string, 'HypothesisId'>;
export type InjectId = Brand<string, 'InjectId'>;
export type ResponseId = Brand<string, 'ResponseId'>;
export type ClauseId = Brand<string, 'ClauseId'>;
/** A set of clauses that belong together, e.g. a cessation package. */
export type PackageId = Brand<string, 'PackageId'>;
/** One way to fill a clause, e.g. `observers-of-the-organisation`. */
export type ClauseOptionId = Brand<string, 'ClauseOptionId'>;
export type EvidenceId = Brand<string, 'EvidenceId'>;
export type AssetId = Brand<string, 'AssetId'>;
/** An entry of the directory of points of contact. */
export type DirectoryEntryId = Brand<string, 'DirectoryEntryId'>;
export type MeterId = Brand<string, 'MeterId'>;
export type FlagId = Brand<string, 'FlagId'>;
export type SecretId = Brand<string, 'SecretId'>;
export type ObjectiveId = Brand<string, 'ObjectiveId'>;
export type EndingId = Brand<string, 'EndingId'>;
/** A request made in play. Built from its parties and their own count, so that it tells outsiders nothing. */
export type RequestId = Brand<string, 'RequestId'>;
/** An agreement under negotiation or in force. Built from its parties and their own count. */
export type AgreementId = Brand<string, 'AgreementId'>;
/** A message between seats. Built from its parties and their own count. */
export type MessageId = Brand<string, 'MessageId'>;
/** A person at a device; several may share a seat. */
export type ParticipantId = Brand<string, 'ParticipantId'>;
/** An instrument, rule, norm or commitment of the law's corpus, e.g. `N-13H`. */
export type NormId = Brand<string, 'NormId'>;
