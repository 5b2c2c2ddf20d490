/*
 * Adds up what moved: meters, tension, trust, strain, capital, integrity.
 * In: feed lines of any stretch. Out: one movement per thing, in the order in which each first moved; what came back to
 * where it was is left out.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import { listOf, numberOf, wordOf } from './field-of-line.ts';

/** What can move. */
export const MOVING = ['meter', 'asset', 'tension', 'trust', 'strain', 'capital'] as const;
export type Moving = (typeof MOVING)[number];

/** A sum of changes. `of`: the meter, asset or actor; for tension the pair; empty for the seat's own strain and capital. */
export interface Movement {
  readonly kind: Moving;
  readonly of: readonly string[];
  readonly by: number;
}

function movedBy(line: FeedLine): Movement | undefined {
  const by = numberOf(line, 'by');
  switch (line.type) {
    case 'meter-changed':
      return { kind: 'meter', of: [wordOf(line, 'meter')], by };
    case 'asset-changed':
      return { kind: 'asset', of: [wordOf(line, 'asset')], by };
    case 'tension-changed':
      // A pair is one pair, whichever of the two is named first.
      return { kind: 'tension', of: [...listOf(line, 'between')].sort(), by };
    case 'trust-changed':
      return { kind: 'trust', of: [wordOf(line, 'in')], by };
    case 'strain-changed':
      return { kind: 'strain', of: [], by };
    case 'capital-changed':
      return { kind: 'capital', of: [], by };
    default:
      return undefined;
  }
}

/** Whether a line only says that a number moved. */
export function isMovement(line: FeedLine): boolean {
  return movedBy(line) !== undefined;
}

/** The sums, kind by kind. */
export function movementsFrom(lines: readonly FeedLine[]): readonly Movement[] {
  const sums = new Map<string, Movement>();
  for (const line of lines) {
    const moved = movedBy(line);
    if (moved === undefined) continue;
    const key = [moved.kind, ...moved.of].join(' ');
    const before = sums.get(key);
    sums.set(key, before === undefined ? moved : { ...moved, by: before.by + moved.by });
  }
  const all = [...sums.values()].filter((movement) => movement.by !== 0);
  return MOVING.flatMap((kind) => all.filter((movement) => movement.kind === kind));
}

/** How much one thing moved; 0 if it did not. */
export function movementOf(movements: readonly Movement[], kind: Moving, of: readonly string[] = []): number {
  const key = of.join(' ');
  return movements.find((one) => one.kind === kind && one.of.join(' ') === key)?.by ?? 0;
}
