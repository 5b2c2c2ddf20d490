/*
 * All that happened: the course as a chart, and under it one turn at a time, by seat and by kind.
 * In: the record, and where somebody pointed from a score. Out: chart, filters, the entries of the turn. What was secret
 * then is marked, and open.
 */
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { SegmentPicker } from '../../../parts/option-picker.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { CourseChart } from './course-chart.tsx';
import { tellerOf } from './told-line.ts';
import { ENTRY_KINDS, entryId, entryNumberOf, toldEntries } from './told-entries.ts';
import type { EntryKind, ToldEntry } from './told-entries.ts';
import { ToldTimeline } from './told-timeline.tsx';
import './timeline.css';

/** What is shown before anybody asks for more. */
const AT_FIRST: readonly EntryKind[] = ['act', 'news', 'harm'];

/** What the reader has chosen to see. */
interface Looking {
  readonly turn: number;
  readonly seat: string;
  readonly kinds: readonly EntryKind[];
}

/** All entries of the debrief, told in the page's language. */
export function useToldEntries(): readonly ToldEntry[] {
  const text = useText();
  const { view, scenario, words } = useDebrief();
  return useMemo(
    () =>
      toldEntries(
        view,
        tellerOf(view, text, words),
        scenario.actors.map(({ id }) => id),
      ),
    [view, scenario, words, text],
  );
}

/** The timeline. */
export function TimelineStep() {
  const { t, number } = useText();
  const { view, scenario, words, target } = useDebrief();
  const entries = useToldEntries();
  const [looking, setLooking] = useState<Looking>({ turn: 1, seat: '', kinds: AT_FIRST });
  const pointed = useMemo(
    () => (target === undefined ? undefined : entryNumberOf(view, entries, target.line)),
    [view, entries, target],
  );
  const [followed, setFollowed] = useState<number>();
  if (pointed !== undefined && pointed !== followed) {
    const entry = entries.find(({ number }) => number === pointed);
    setFollowed(pointed);
    // Where somebody points must be in sight, whatever was filtered before.
    if (entry !== undefined) {
      setLooking(({ kinds }) => ({
        turn: entry.turn,
        seat: '',
        kinds: kinds.includes(entry.kind) ? kinds : [...kinds, entry.kind],
      }));
    }
  }
  useEffect(() => {
    if (pointed === undefined) return;
    const element = document.getElementById(entryId(pointed));
    element?.scrollIntoView({ block: 'center' });
    element?.focus({ preventScroll: true });
  }, [pointed]);

  const turns = view.escalation.map((_, place) => place + 1);
  const shown = entries.filter(
    ({ turn, kind, concerns }) =>
      turn === looking.turn &&
      looking.kinds.includes(kind) &&
      (looking.seat === '' || concerns.includes(looking.seat)),
  );
  return (
    <div className="stack" data-gap="wide">
      <CourseChart turn={looking.turn} />
      <div className="timeline-filters">
        <SegmentPicker
          legend={t('debrief.timeline.turns')}
          options={[0, ...turns].map((turn) => ({
            id: String(turn),
            title: turn === 0 ? t('debrief.timeline.before') : number(turn),
          }))}
          chosen={String(looking.turn)}
          onChoose={(turn) => {
            setLooking((before) => ({ ...before, turn: Number(turn) }));
          }}
        />
        <SelectField
          label={t('debrief.timeline.seats')}
          value={looking.seat}
          options={[
            { id: '', title: t('debrief.timeline.all-seats') },
            ...scenario.seats.map((seat) => ({ id: seat, title: words.name(seat) })),
          ]}
          onChange={(seat) => {
            setLooking((before) => ({ ...before, seat }));
          }}
        />
        <KindButtons
          kinds={looking.kinds}
          onChange={(kinds) => {
            setLooking((before) => ({ ...before, kinds }));
          }}
        />
      </div>
      <p className="debrief-aside" role="status">
        {t('debrief.timeline.count', { count: shown.length })}
      </p>
      {shown.length > 0 && <ToldTimeline entries={shown} {...(pointed === undefined ? {} : { pointed })} />}
    </div>
  );
}

interface KindButtonsProps {
  readonly kinds: readonly EntryKind[];
  readonly onChange: (kinds: readonly EntryKind[]) => void;
}

function KindButtons({ kinds, onChange }: KindButtonsProps) {
  const { t } = useText();
  return (
    <div className="timeline-kinds" role="group" aria-label={t('debrief.timeline.kinds')}>
      <span className="field-label" aria-hidden="true">
        {t('debrief.timeline.kinds')}
      </span>
      <div className="cluster">
        {ENTRY_KINDS.map((kind) => {
          const on = kinds.includes(kind);
          return (
            <Button
              key={kind}
              size="small"
              pressed={on}
              {...(on ? { icon: 'check' as const } : {})}
              onPress={() => {
                onChange(on ? kinds.filter((one) => one !== kind) : [...kinds, kind]);
              }}
            >
              {t(`debrief.timeline.kind.${kind}`)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
