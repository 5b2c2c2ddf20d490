/*
 * Finds the page that belongs to a place of the walk.
 * In: the place and the cases. Out: the page's content, without heading.
 */
import { ActsStep } from '../acts/acts-step.tsx';
import type { ChosenCase } from '../acts/judged-case.ts';
import { EndingStep } from '../ending/ending-step.tsx';
import { LaterStep } from '../ending/later-step.tsx';
import { EnvelopesStep } from '../envelopes/envelopes-step.tsx';
import { TruthStep } from '../envelopes/truth-step.tsx';
import { EstimatesStep } from '../estimates/estimates-step.tsx';
import { ItemsStep } from '../estimates/items-step.tsx';
import { RoleStep } from '../role/role-step.tsx';
import { ScoresStep } from '../scores/scores-step.tsx';
import { LastStep } from '../takeaway/last-step.tsx';
import { TakeawayStep } from '../takeaway/takeaway-step.tsx';
import { TimelineStep } from '../timeline/timeline-step.tsx';
import type { WalkPlace } from './walk-places.ts';

/** Values of a page. */
export interface WalkPageProps {
  readonly place: WalkPlace;
  readonly cases: readonly ChosenCase[];
  readonly onRead: () => void;
}

/** The content of a page. */
export function WalkPage({ place: { step, leaf }, cases, onRead }: WalkPageProps) {
  switch (step) {
    case 'role':
      return <RoleStep />;
    case 'ending':
      return leaf === 0 ? <EndingStep /> : <LaterStep />;
    case 'envelopes':
      return leaf === 0 ? <TruthStep /> : <EnvelopesStep />;
    case 'estimates':
      return leaf === 0 ? <EstimatesStep /> : <ItemsStep />;
    case 'acts':
      return <ActsStep judged={cases[leaf]} />;
    case 'timeline':
      return <TimelineStep />;
    case 'scores':
      return <ScoresStep />;
    case 'takeaway':
      return leaf === 0 ? <TakeawayStep /> : <LastStep onRead={onRead} />;
  }
}
