/*
 * What those who walk leave on the way: where they stand, what they answered, what they opened, what they take away.
 * In: changes. Out: notes, kept in the browser's local storage per exercise. Nothing of it is part of the exercise, and
 * nothing is lost that matters if it is damaged: the walk begins anew.
 */
import { useCallback, useState } from 'react';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import type { Verdict } from '../../../../../vocabulary/index.ts';

/** How sure an answer was. */
export const SURENESSES = ['guess', 'fair', 'certain'] as const;
export type Sureness = (typeof SURENESSES)[number];

/** An answer to “what do you say?”. The opinion opens once it is given or passed over. */
export interface CaseAnswer {
  readonly said?: Verdict;
  readonly sure?: Sureness;
  readonly opened: boolean;
}

/** Everything noted. */
export interface WalkNotes {
  /** Index of the page. */
  readonly at: number;
  /** The furthest page that was reached. */
  readonly furthest: number;
  readonly truthShown: boolean;
  /** Seats whose envelopes are open. */
  readonly opened: readonly string[];
  /** By case. */
  readonly answers: Readonly<Record<string, CaseAnswer>>;
  /** A line per seat. */
  readonly takeaways: Readonly<Record<string, string>>;
  /** The lens under which findings are read; absent: the one they were judged under. */
  readonly lens?: string;
}

/** At the beginning of the way. */
export const NO_NOTES: WalkNotes = {
  at: 0,
  furthest: 0,
  truthShown: false,
  opened: [],
  answers: {},
  takeaways: {},
};

const keyOf = (exercise: string): string => `demarche.debrief.${exercise}`;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wholeFrom = (value: unknown): number => (Number.isInteger(value) ? Math.max(0, Number(value)) : 0);

const answerFrom = (value: unknown): CaseAnswer => {
  if (!isRecord(value)) return { opened: false };
  const said = VERDICTS.find((verdict) => verdict === value.said);
  const sure = SURENESSES.find((word) => word === value.sure);
  return {
    opened: value.opened === true,
    ...(said === undefined ? {} : { said }),
    ...(sure === undefined ? {} : { sure }),
  };
};

/** Reads stored notes; what is damaged counts as not noted. Never throws. */
export function notesFromStored(stored: string | null): WalkNotes {
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored ?? '{}');
  } catch {
    return NO_NOTES;
  }
  if (!isRecord(parsed)) return NO_NOTES;
  const { at, furthest, truthShown, opened, answers, takeaways, lens } = parsed;
  return {
    at: wholeFrom(at),
    furthest: Math.max(wholeFrom(furthest), wholeFrom(at)),
    truthShown: truthShown === true,
    opened: Array.isArray(opened) ? opened.filter((seat): seat is string => typeof seat === 'string') : [],
    answers: isRecord(answers)
      ? Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, answerFrom(answer)]))
      : {},
    takeaways: isRecord(takeaways)
      ? Object.fromEntries(
          Object.entries(takeaways).flatMap(([seat, line]) =>
            typeof line === 'string' ? [[seat, line]] : [],
          ),
        )
      : {},
    ...(typeof lens === 'string' ? { lens } : {}),
  };
}

function readNotes(exercise: string): WalkNotes {
  try {
    return notesFromStored(localStorage.getItem(keyOf(exercise)));
  } catch {
    return NO_NOTES;
  }
}

/** The notes of an exercise and how to change them; they last for the visit where there is no storage. */
export function useWalkNotes(exercise: string): readonly [WalkNotes, (change: Partial<WalkNotes>) => void] {
  const [kept, setKept] = useState(() => ({ exercise, notes: readNotes(exercise) }));
  const current = kept.exercise === exercise ? kept : { exercise, notes: readNotes(exercise) };
  if (current !== kept) setKept(current);
  const note = useCallback(
    (change: Partial<WalkNotes>) => {
      setKept((before) => {
        const notes = { ...before.notes, ...change };
        try {
          localStorage.setItem(keyOf(exercise), JSON.stringify(notes));
        } catch {
          // Storage is full or forbidden: the notes last for the visit.
        }
        return { exercise, notes };
      });
    },
    [exercise],
  );
  return [current.notes, note];
}
