/*
 * Entries of the timeline, turn by turn, as the shared part draws them.
 * In: entries. Out: the list; acts bear the verdict on what was known, and what followed from them opens.
 */
import { useMemo } from 'react';
import { Chip } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Timeline } from '../../../parts/timeline.tsx';
import type { TimelineEntry } from '../../../parts/timeline.tsx';
import { useText } from '../../../text/use-text.ts';
import { caseOfFinding, casesOf } from '../acts/chosen-cases.ts';
import { kindOf, useDebrief } from '../debrief-table.ts';
import { VerdictLink } from '../verdict-link.tsx';
import type { ToldEntry } from './told-entries.ts';
import { entryId, tellingOf } from './told-entries.ts';
import { tellerOf } from './told-line.ts';

/** Values of the list. */
export interface ToldTimelineProps {
  readonly entries: readonly ToldEntry[];
  /** Number of the entry that somebody pointed at. */
  readonly pointed?: number;
}

const LOOKS = { harm: 'harm', act: 'act' } as const;

/** The list. */
export function ToldTimeline({ entries, pointed }: ToldTimelineProps) {
  const text = useText();
  const { t } = text;
  const { view, scenario, words, said } = useDebrief();
  const teller = useMemo(() => tellerOf(view, text, words), [view, text, words]);
  const cases = useMemo(() => casesOf(view), [view]);
  const turns = [...new Set(entries.map(({ turn }) => turn))];

  const drawn = (entry: ToldEntry): TimelineEntry => {
    const { number, kind, sentence, concerns, secret, act } = entry;
    const finding = act?.finding ?? entry.finding;
    const [who] = concerns;
    const followed = act?.consequences ?? [];
    const wrote = entry.wrote === undefined ? undefined : said[entry.wrote];
    return {
      id: String(number),
      kind: kind === 'harm' || kind === 'act' ? LOOKS[kind] : 'news',
      emblem:
        who === undefined ? (
          <Icon name={kind === 'harm' ? 'warning' : 'document'} size="large" />
        ) : (
          <Emblem id={who} kind={kindOf(scenario, who)} size="small" />
        ),
      title: (
        <span
          id={entryId(number)}
          tabIndex={-1}
          className="told-sentence"
          data-pointed={number === pointed || undefined}
        >
          {sentence}
        </span>
      ),
      ...(followed.length === 0 && wrote === undefined
        ? {}
        : {
            detail: (
              <>
                {wrote !== undefined && (
                  <q
                    className="told-words"
                    lang={wrote.language === 'und' ? undefined : wrote.language}
                    dir="auto"
                  >
                    {wrote.text}
                  </q>
                )}
                {followed.length > 0 && (
                  <Disclosure summary={t('debrief.timeline.followed')}>
                    <ul className="case-followed figures">
                      {followed.map((line) => (
                        <li key={line.number}>{tellingOf(line, teller)}</li>
                      ))}
                    </ul>
                  </Disclosure>
                )}
              </>
            ),
          }),
      aside: (
        <span className="told-marks">
          {secret && <Chip icon="lock">{t('debrief.timeline.private')}</Chip>}
          {finding !== undefined && <VerdictLink finding={finding} judged={caseOfFinding(cases, finding)} />}
        </span>
      ),
    };
  };

  return (
    <Timeline
      name={t('debrief.timeline.list')}
      turns={turns.map((turn) => {
        const told = words.texts.turns[String(turn)];
        return {
          id: String(turn),
          title: turn === 0 ? t('debrief.timeline.before') : t('debrief.timeline.turn', { turn }),
          ...(told === undefined ? {} : { when: `${told.heading} · ${told.when}` }),
          entries: entries.filter((entry) => entry.turn === turn).map(drawn),
        };
      })}
    />
  );
}
