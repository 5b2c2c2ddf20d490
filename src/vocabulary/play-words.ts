// Words of an exercise as it is run: phases, clock, lengths, lines, requests, agreements. Closed lists; no logic.

/** Phases of an exercise in order; `briefing` to `report` repeat each turn. */
export const PHASES = [
  'lobby',
  'orientation',
  'briefing',
  'consultation',
  'decision',
  'resolution',
  'report',
  'debrief',
  'closed',
] as const;
export type Phase = (typeof PHASES)[number];

/** What the clock of an exercise can be doing. */
export const CLOCK_STATES = ['stopped', 'running', 'paused', 'expired'] as const;
/** One of CLOCK_STATES. */
export type ClockState = (typeof CLOCK_STATES)[number];

/** Cuts of a scenario: about 60, 90 and 150 minutes with the debrief. */
export const LENGTHS = ['short', 'medium', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/** `training` shows findings in each report; `assessment` only in the debrief. */
export const FEEDBACK_MODES = ['training', 'assessment'] as const;
export type FeedbackMode = (typeof FEEDBACK_MODES)[number];

/** What a seat says in public about the author, from least to most committing. */
export const PUBLIC_LINES = ['silence', 'concern', 'territory', 'group', 'state'] as const;
export type PublicLine = (typeof PUBLIC_LINES)[number];

/** What one seat may ask of another; each awaits an answer. */
export const REQUEST_KINDS = ['clarification', 'assistance', 'consent', 'evidence', 'cessation'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** How a request can be answered. */
export const ANSWERS = ['granted', 'declined-with-reasons', 'declined'] as const;
/** One of ANSWERS. */
export type Answer = (typeof ANSWERS)[number];

/** Why a request is declined, where reasons are given: `restricted`: labels and sources forbid it; `not-ours`: what is asked for is not the seat's. */
export const DECLINE_REASONS = [
  'no-authority',
  'nothing-to-give',
  'restricted',
  'too-early',
  'own-inquiry',
  'not-ours',
  'trust-broken',
] as const;
/** One of DECLINE_REASONS. */
export type DeclineReason = (typeof DECLINE_REASONS)[number];

/** What can have become of a request; `lapsed`: nobody answered. */
export const REQUEST_STATUSES = [
  'pending',
  'granted',
  'declined-with-reasons',
  'declined',
  'lapsed',
] as const;
/** One of REQUEST_STATUSES. */
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** `lapsed`: not signed by all within two turns. `ended`: in force until a party withdrew. */
export const AGREEMENT_STATUSES = ['proposed', 'in-force', 'declined', 'lapsed', 'ended'] as const;
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number];

/** Levels of a point of contact. */
export const CONTACT_LEVELS = ['technical', 'operational', 'political'] as const;
export type ContactLevel = (typeof CONTACT_LEVELS)[number];

/** What came of a call through the directory. */
export const CONTACT_OUTCOMES = ['reached', 'wrong-level', 'stale', 'closed'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** What the register of legally relevant steps can hold. */
export const REGISTER_KINDS = [
  'call',
  'notice',
  'notification',
  'request',
  'answer',
  'consent',
  'refusal',
  'report',
  'referral',
  'finding',
  'reservation',
  'warning',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** What the seat behind the incident may secretly do each turn, where the author sits at the table. */
export const AUTHOR_CHOICES = ['continue', 'pause', 'disown', 'hand-over'] as const;
export type AuthorChoice = (typeof AUTHOR_CHOICES)[number];

/**
 * What each choice also does of the others. To hand over is to stop and to disown as well. Pausing and disowning stand side by
 * side: one stops what is going on and owns it, the other lets go of it and does not stop it.
 */
export const INCLUDED_CHOICES: Readonly<Record<AuthorChoice, readonly AuthorChoice[]>> = {
  continue: [],
  pause: [],
  disown: [],
  'hand-over': ['pause', 'disown'],
};

/** Kinds of news. `reserve` waits for the facilitator; `aftermath` belongs to the thirty days later. */
export const INJECT_KINDS = ['scheduled', 'conditional', 'reserve', 'aftermath'] as const;
export type InjectKind = (typeof INJECT_KINDS)[number];
