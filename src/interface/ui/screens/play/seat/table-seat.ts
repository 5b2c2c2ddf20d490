/*
 * What everything at the table asks for: whose seat this is, what it is shown, what can be done from it.
 * In: a provider round the private part of the screen. Out: the seat's view and ways to act on it.
 * It stands round one seat only: while the curtain is shut there is no provider and nothing below it.
 */
import { createContext, use } from 'react';
import { present } from '../../../../../base/index.ts';
import type { FeedLine, PublicScenario, SeatView } from '../../../../../game/views/index.ts';
import type {
  EnvelopeText,
  GivenCommand,
  SeatUpdate,
  Session,
  SessionRefusal,
} from '../../../../../hosting/session/index.ts';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import type { ScenarioWords } from '../../../stores/scenario-words.ts';

/** What the law makes of an act, as a preview. */
export type Preview = Awaited<ReturnType<Session['preview']>>;
/** An act as a preview is asked for it. */
export type PreviewAct = Parameters<Session['preview']>[1];

/** A seat at the table. */
export interface TableSeat {
  readonly seat: SeatId;
  readonly view: SeatView;
  readonly feed: readonly FeedLine[];
  /** Words of messages and reasons, by text id. */
  readonly said: SeatUpdate['words'];
  readonly scenario: PublicScenario;
  readonly words: ScenarioWords;
  /** `undefined` until it is there. */
  readonly envelope: EnvelopeText | undefined;
  /** Several people share the device: what lies open for all they have already seen together. */
  readonly shared: boolean;
  /** Gives a command; the refusal, if there is one. */
  readonly give: (command: GivenCommand) => Promise<SessionRefusal | undefined>;
  readonly preview: (act: PreviewAct) => Promise<Preview>;
}

/** The seat that holds the device, or null. */
export const TableSeatContext = createContext<TableSeat | null>(null);

/** The seat whose private part of the screen this is. */
export function useTableSeat(): TableSeat {
  return present(use(TableSeatContext) ?? undefined, 'a private part of the table stands inside a seat');
}
