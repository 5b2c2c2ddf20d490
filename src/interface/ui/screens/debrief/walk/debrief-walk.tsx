/*
 * The debrief, walked: one page at a time, with the way beside it and the next step at its foot.
 * In: the pages and the cases. Out: the current page under its heading and its one instruction. On every change of page the
 * heading takes the focus, so that whoever listens hears where they are.
 */
import { useEffect, useRef } from 'react';
import { PageHead } from '../../../parts/page-head.tsx';
import { useText } from '../../../text/use-text.ts';
import { subjectName } from '../acts/case-words.ts';
import type { ChosenCase } from '../acts/judged-case.ts';
import { useDebrief } from '../debrief-table.ts';
import type { DebriefTable } from '../debrief-table.ts';
import { useWalkKeys } from './use-walk-keys.ts';
import { WalkFoot } from './walk-foot.tsx';
import { WalkPage } from './walk-page.tsx';
import { WalkPath } from './walk-path.tsx';
import { onTheWay } from './walk-places.ts';
import type { WalkPlace } from './walk-places.ts';
import './walk.css';

/** Values of the walk. */
export interface DebriefWalkProps {
  readonly cases: readonly ChosenCase[];
  readonly places: readonly WalkPlace[];
  /** The reader turns to something else than what was pointed at. */
  readonly onLook: () => void;
  /** Asks for everything on one page. */
  readonly onRead: () => void;
}

/** Whether the page still asks for something before it is worth going on. */
function isPending({ step, leaf }: WalkPlace, cases: readonly ChosenCase[], table: DebriefTable): boolean {
  const { notes, scenario } = table;
  if (step === 'envelopes')
    return leaf === 0 ? !notes.truthShown : notes.opened.length < scenario.seats.length;
  const judged = step === 'acts' ? cases[leaf] : undefined;
  return judged !== undefined && notes.answers[judged.id]?.opened !== true;
}

/** The walk. */
export function DebriefWalk({ cases, places, onLook, onRead }: DebriefWalkProps) {
  const table = useDebrief();
  const { notes, note, words, target } = table;
  const { t } = useText();
  const at = onTheWay(places, notes.at);
  const place = places[at] ?? { step: 'role', leaf: 0 };
  const heading = useHeading(place, cases, table);
  const page = useRef<HTMLDivElement>(null);
  const arrived = useRef(at);

  function go(to: number): void {
    const next = onTheWay(places, to);
    onLook();
    note({ at: next, furthest: Math.max(next, notes.furthest) });
  }

  useEffect(() => {
    if (arrived.current === at) return;
    arrived.current = at;
    // Whoever was sent to a line of the timeline arrives there, not at the head of the page.
    if (target !== undefined) return;
    window.scrollTo(0, 0);
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [at, target]);

  useWalkKeys({
    back: at > 0 ? () => go(at - 1) : undefined,
    on: at < places.length - 1 ? () => go(at + 1) : undefined,
  });

  return (
    <div className="page debrief">
      <WalkPath places={places} at={at} furthest={notes.furthest} onGo={go} />
      <div className="debrief-page" ref={page} key={at}>
        <PageHead kicker={t('debrief.kicker', { scenario: words.texts.title })} {...heading} />
        <WalkPage place={place} cases={cases} onRead={onRead} />
      </div>
      <WalkFoot places={places} at={at} pending={isPending(place, cases, table)} onGo={go} />
    </div>
  );
}

/** Heading and instruction of a page. */
function useHeading({ step, leaf }: WalkPlace, cases: readonly ChosenCase[], table: DebriefTable) {
  const text = useText();
  const { t } = text;
  const { words, view, notes } = table;
  const judged = cases[leaf];
  if (step === 'acts') {
    if (judged === undefined) return { title: t('debrief.step.acts'), lead: t('debrief.case.none') };
    const subject = subjectName(judged, { text, words, view });
    const opened = notes.answers[judged.id]?.opened === true;
    return {
      title: t('debrief.case.title', { place: leaf + 1, all: cases.length, subject }),
      lead: t(opened ? 'debrief.case.now.open' : 'debrief.case.now.facts'),
    };
  }
  const title = `debrief.title.${step}.${String(leaf)}`;
  const lead = `debrief.now.${step}.${String(leaf)}`;
  return { title: text.has(title) ? t(title) : '', lead: text.has(lead) ? t(lead) : '' };
}
