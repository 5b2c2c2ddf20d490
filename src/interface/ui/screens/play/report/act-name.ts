/*
 * What an act is called: its response and its target, found by the act's id.
 * In: the seat's feed. Out: words; nothing where the id names no act that this seat knows of.
 * Only the finding on an act carries its id for everybody who may know of it; the act itself is the last one before it.
 */
import { useCallback } from 'react';
import type { FeedLine } from '../../../../../game/views/index.ts';
import { useText } from '../../../text/use-text.ts';
import { wordOf } from '../feed/field-of-line.ts';
import { useTableSeat } from '../seat/table-seat.ts';

function actOfFinding(line: FeedLine): string | undefined {
  const { subject } = line.fields;
  if (line.type !== 'finding-made' || typeof subject !== 'object' || subject === null) return undefined;
  return 'act' in subject && typeof subject.act === 'string' ? subject.act : undefined;
}

/** The line of the act that a finding is about. */
export function actLine(feed: readonly FeedLine[], act: string): FeedLine | undefined {
  const found = feed.findIndex((line) => actOfFinding(line) === act);
  return feed.slice(0, Math.max(0, found)).findLast((line) => line.type === 'act-resolved');
}

/** Finds the words of an act. */
export function useActName(): (act: string) => string | undefined {
  const { t } = useText();
  const { feed, words } = useTableSeat();
  return useCallback(
    (act) => {
      const line = actLine(feed, act);
      if (line === undefined) return undefined;
      const response = words.label('response', wordOf(line, 'response'));
      const actor = wordOf(line, 'targetActor');
      const asset = wordOf(line, 'targetAsset');
      if (actor === '' && asset === '') return response;
      const target = actor === '' ? words.label('asset', asset) : words.name(actor);
      return `${response} ${t('play.act-target', { target })}`;
    },
    [feed, words, t],
  );
}
