/*
 * The work of the present phase.
 * In: where the seat stands. Out: its panel; a seat that is done sees who is still at it.
 */
import { useCallback } from 'react';
import { ConsultDesk } from '../consult/consult-desk.tsx';
import { DecisionDesk } from '../decide/decision-desk.tsx';
import { AftermathPage } from '../report/aftermath-page.tsx';
import { EndingPage } from '../report/ending-page.tsx';
import { ReportPage } from '../report/report-page.tsx';
import { RevealPage } from '../report/reveal-page.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { BriefPage } from '../walk/brief-page.tsx';
import { DocumentPage } from '../walk/document-page.tsx';
import { EnvelopePage } from '../walk/envelope-page.tsx';
import { EstimatePage } from '../walk/estimate-page.tsx';
import { RecapPage } from '../walk/recap-page.tsx';
import { RolePage } from '../walk/role-page.tsx';
import { useArrowKeys } from './use-arrow-keys.ts';
import type { Now } from './use-now.ts';
import { WaitingPage } from './waiting-page.tsx';

/** What the seat works on now. */
export function PhasePanel({ now }: { readonly now: Now }) {
  const { view } = useTableSeat();
  const over = view.phase === 'debrief' || view.phase === 'closed';
  if (view.self.ready && !over) return <WaitingPage />;
  if (view.phase === 'consultation') return <ConsultDesk />;
  if (view.phase === 'decision') return <DecisionDesk />;
  return <WalkPage now={now} />;
}

function WalkPage({ now }: { readonly now: Now }) {
  const { open, at, walk, take, what } = now;
  const onward = what.step?.kind === 'next' ? what.step : undefined;
  const next = useCallback(() => {
    if (onward !== undefined) take('next');
  }, [onward, take]);
  useArrowKeys(next, now.back);
  switch (open?.kind) {
    case 'role':
      return <RolePage />;
    case 'brief':
      return <BriefPage />;
    case 'envelope':
      return <EnvelopePage />;
    case 'estimate':
      return <EstimatePage />;
    case 'document':
      return <DocumentPage key={open.line.number} line={open.line} onward={onward} onNext={next} />;
    case 'recap':
      return <RecapPage />;
    case 'lines':
    case 'class':
      return <RevealPage walk={walk} at={at} />;
    case 'report':
      return <ReportPage />;
    case 'ending':
      return <EndingPage />;
    case 'aftermath':
      return <AftermathPage />;
    case undefined:
      return <WaitingPage />;
  }
}
