/*
 * What lies in a seat's envelope once everything may be told.
 * In: the debrief and a seat. Out: its choices, objectives and secrets, each with what became of it.
 */
import type { DebriefView } from '../../../../../game/views/index.ts';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { wordOf } from '../../play/feed/field-of-line.ts';

/** A decision taken in secret. */
export interface SecretChoice {
  readonly turn: number;
  readonly choice: string;
}

/** Everything in one envelope beside its text. */
export interface EnvelopeFile {
  readonly seat: SeatId;
  readonly human: boolean;
  /** Whoever did it sat at this seat, or this seat decided over them. */
  readonly chooser: boolean;
  readonly choices: readonly SecretChoice[];
  readonly objectives: DebriefView['objectives'];
  readonly secrets: DebriefView['secrets'];
}

/** The envelopes of all seats in the scenario's order. */
export function envelopeFiles(view: DebriefView, seats: readonly SeatId[]): readonly EnvelopeFile[] {
  const taken = view.timeline.filter(({ type }) => type === 'choice-taken');
  return seats.map((seat) => {
    const choices = taken
      .filter((line) => wordOf(line, 'seat') === seat)
      .map((line) => ({ turn: line.turn, choice: wordOf(line, 'choice') }));
    return {
      seat,
      human: view.people.includes(seat),
      chooser: choices.length > 0,
      choices,
      objectives: view.objectives.filter(({ of }) => of === seat),
      secrets: view.secrets.filter(({ of }) => of === seat),
    };
  });
}

/** The envelope to open next: those of the innocent first, the author's last; undefined when all are open. */
export function nextSealed(
  files: readonly EnvelopeFile[],
  opened: readonly string[],
): EnvelopeFile | undefined {
  const sealed = files.filter(({ seat }) => !opened.includes(seat));
  return sealed.find(({ chooser }) => !chooser) ?? sealed[0];
}
