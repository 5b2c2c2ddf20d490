// Brings events of older formats to the present one, one step of the format at a time. Format 1 is the first: nothing to do yet.
import type { GameEvent } from '../rules/index.ts';
import { LOG_FORMAT } from './log-entry.ts';

/** Rewrites events of format n as events of format n + 1. */
export type Upcaster = (events: readonly GameEvent[]) => readonly GameEvent[];

/** The upcaster from each older format to the next. */
export const UPCASTERS: Readonly<Record<number, Upcaster>> = {};

/** Events of `format` as events of the present format. */
export const upcast = (format: number, events: readonly GameEvent[]): readonly GameEvent[] => {
  let current = events;
  for (let at = format; at < LOG_FORMAT; at += 1) current = UPCASTERS[at]?.(current) ?? current;
  return current;
};
