/*
 * The lens under which the debrief is read: chosen by the reader, kept with their notes, fetched from the session.
 * In: the record as it was judged, the session, the notes. Out: how it stands with the lens, and the record as it reads it.
 * What happened is the same under every lens; only findings and what rests on them are read again.
 */
import { useEffect, useMemo, useState } from 'react';
import type { DebriefView, LensReading } from '../../../../../game/views/index.ts';
import type { Session } from '../../../../../hosting/session/index.ts';

/** How it stands with the lens. */
export interface LensState {
  /** The lens under which the exercise was judged and to which play reacted. */
  readonly own: string;
  /** What the reader chose; the page may show another for the moment that it takes to read. */
  readonly chosen: string;
  /** What the page shows. */
  readonly shown: string;
  /** What it changes; absent under the exercise's own lens. */
  readonly reading?: LensReading;
  /** The chosen one could not be had. */
  readonly failed: boolean;
  readonly choose: (lens: string) => void;
}

/** The record with its findings and scores as they are read. */
export function viewUnder(judged: DebriefView, reading: LensReading | undefined): DebriefView {
  if (reading === undefined) return judged;
  const { acts, duties, scores } = reading;
  return {
    ...judged,
    ...{ duties, scores },
    acts: judged.acts.map((one) => {
      const finding = acts[one.act.id];
      return finding === undefined ? one : { ...one, finding };
    }),
  };
}

type Fetched = { readonly of: Session; readonly lens: string } & (
  { readonly failed: true } | { readonly failed: false; readonly reading: LensReading }
);

/** What is asked for. */
export interface LensWanted {
  readonly session: Session;
  /** The record as it was judged. */
  readonly judged: DebriefView;
  readonly chosen: string | undefined;
  readonly choose: (lens: string) => void;
}

/** The lens, and the record as it reads it. While a lens is on its way, what was shown before stays. */
export function useLens({ session, judged, chosen, choose }: LensWanted): readonly [LensState, DebriefView] {
  const { lens: own } = judged;
  const wanted = chosen ?? own;
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (wanted === own) return undefined;
    let current = true;
    const failed = { of: session, lens: wanted, failed: true } as const;
    session.underLens(wanted).then(
      (outcome) => {
        if (!current) return;
        setFetched(
          outcome.ok ? { of: session, lens: wanted, failed: false, reading: outcome.value } : failed,
        );
      },
      () => {
        if (current) setFetched(failed);
      },
    );
    return () => {
      current = false;
    };
  }, [session, wanted, own]);
  const there = wanted === own || fetched?.of !== session || fetched.failed ? undefined : fetched.reading;
  const failed = wanted !== own && fetched?.lens === wanted && fetched.failed;
  const view = useMemo(() => viewUnder(judged, there), [judged, there]);
  const state = useMemo(
    (): LensState => ({
      ...{ own, chosen: wanted, shown: there?.lens ?? own, failed, choose },
      ...(there === undefined ? {} : { reading: there }),
    }),
    [own, wanted, there, failed, choose],
  );
  return [state, view];
}
