/*
 * The steps by which a player walks through a phase, in order.
 * In: what the seat is shown. Out: the steps; the last is where the phase is finished. Phases that are a desk and not a walk
 * have none.
 */
import type { FeedLine, PublicScenario } from '../../../../../game/views/index.ts';
import { RESPONSE_CLASSES } from '../../../../../vocabulary/index.ts';
import type { Phase, ResponseClass } from '../../../../../vocabulary/index.ts';
import { wordOf } from '../feed/field-of-line.ts';
import { linesOf, resolutionOf } from '../feed/feed-sections.ts';

/** A step of a walk. */
export type WalkStep =
  | { readonly kind: 'role' | 'brief' | 'envelope' | 'estimate' }
  | { readonly kind: 'document'; readonly line: FeedLine }
  | { readonly kind: 'recap' }
  | { readonly kind: 'lines'; readonly lines: readonly FeedLine[] }
  | { readonly kind: 'class'; readonly class: ResponseClass; readonly lines: readonly FeedLine[] }
  | { readonly kind: 'report' }
  | { readonly kind: 'ending' | 'aftermath' };

/** What a walk is made of. */
export interface WalkSource {
  readonly phase: Phase;
  readonly turn: number;
  readonly feed: readonly FeedLine[];
  readonly scenario: PublicScenario;
}

/** `all`: one seat alone at its screen. `own`: what is left for a seat after the table has seen what lies open. `open`: that. */
export type WalkPart = 'all' | 'own' | 'open';

const DOCUMENTS: readonly FeedLine['type'][] = ['inject-delivered', 'inject-improvised', 'evidence-gained'];

const liesOpen = (line: FeedLine): boolean =>
  line.fields.toAll === true || line.fields.publicity === 'public';

const takes = (part: WalkPart, open: boolean): boolean => part === 'all' || (part === 'open') === open;

const briefingWalk = ({ feed, turn }: WalkSource, part: WalkPart): readonly WalkStep[] => {
  const documents = linesOf(feed, turn, 'briefing')
    .filter((line) => DOCUMENTS.includes(line.type) && takes(part, liesOpen(line)))
    .map((line) => ({ kind: 'document', line }) as const);
  return part === 'open' ? documents : [...documents, { kind: 'recap' }];
};

/** Public lines first, then acts class by class, as they took effect; then the report. */
const reportWalk = ({ feed, turn, scenario }: WalkSource, part: WalkPart): readonly WalkStep[] => {
  const lines = resolutionOf(feed, turn);
  const taken = part === 'own' ? [] : lines.filter((line) => line.type === 'line-taken');
  const acts = lines.filter((line) => line.type === 'act-resolved' && takes(part, liesOpen(line)));
  const classes = RESPONSE_CLASSES.flatMap((one): WalkStep[] => {
    const own = acts.filter(
      (act) => scenario.responses.find((card) => card.id === wordOf(act, 'response'))?.class === one,
    );
    return own.length === 0 ? [] : [{ kind: 'class', class: one, lines: own }];
  });
  return [
    ...(taken.length === 0 ? [] : [{ kind: 'lines', lines: taken } as const]),
    ...classes,
    ...(part === 'open' ? [] : [{ kind: 'report' } as const]),
  ];
};

/** The walk through a phase; empty where there is none. */
export function walkOfPhase(source: WalkSource, part: WalkPart): readonly WalkStep[] {
  switch (source.phase) {
    case 'orientation':
      return [{ kind: 'role' }, { kind: 'brief' }, { kind: 'envelope' }, { kind: 'estimate' }];
    case 'briefing':
      return briefingWalk(source, part);
    case 'resolution':
    case 'report':
      return reportWalk(source, part);
    case 'debrief':
    case 'closed':
      return [{ kind: 'ending' }, { kind: 'aftermath' }];
    default:
      return [];
  }
}
