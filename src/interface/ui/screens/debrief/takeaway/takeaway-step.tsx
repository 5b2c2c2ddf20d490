/*
 * One thing to take away, for everybody who sat here: suggested from the record, with a question, what was never tried,
 * and room for a line of one's own.
 * In: the record and the notes. Out: a paper per person; where the computer played alone, one for the table's first seat.
 */
import { useMemo } from 'react';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { TextField } from '../../../parts/field.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import { LensNote } from '../lens/lens-picker.tsx';
import { contributionWords } from '../scores/contribution-words.ts';
import { lessonOf, untriedFor } from './lesson.ts';
import type { Lesson } from './lesson.ts';
import './takeaway.css';

/** As many as a table can talk about. */
const SHOWN = 3;
const LONGEST = 240;

/** What to take away. */
export function TakeawayStep() {
  const { view, scenario } = useDebrief();
  const seats = view.people.length > 0 ? view.people : scenario.seats.slice(0, 1);
  return (
    <div className="stack">
      <LensNote />
      <div className="takeaways" data-count={Math.min(seats.length, 2)}>
        {seats.map((seat) => (
          <Takeaway key={seat} seat={seat} />
        ))}
      </div>
    </div>
  );
}

function Takeaway({ seat }: { readonly seat: string }) {
  const { t } = useText();
  const { view, words, notes, note } = useDebrief();
  const lesson = useMemo(() => lessonOf(view, seat), [view, seat]);
  const forms = valuesFromName('actor', words.actor(seat));
  return (
    <div className="stack" data-gap="wide">
      <LessonPaper seat={seat} lesson={lesson} />
      <Untried seat={seat} lesson={lesson} />
      <TextField
        label={
          view.people.length > 1
            ? capitalised(t('debrief.takeaway.own-of', forms))
            : t('debrief.takeaway.own')
        }
        hint={t('debrief.takeaway.own-hint')}
        maxLength={LONGEST}
        value={notes.takeaways[seat] ?? ''}
        onChange={(line) => {
          note({ takeaways: { ...notes.takeaways, [seat]: line } });
        }}
      />
    </div>
  );
}

/** Values of a paper. */
export interface LessonPaperProps {
  readonly seat: string;
  readonly lesson: Lesson | undefined;
}

/** The suggestion as a paper. */
export function LessonPaper({ seat, lesson }: LessonPaperProps) {
  const text = useText();
  const { t } = text;
  const { words, law } = useDebrief();
  const library = law.stage === 'there' ? law.library : undefined;
  const whose = t('debrief.takeaway.for', valuesFromName('actor', words.actor(seat)));
  if (lesson === undefined) {
    return (
      <Sheet kind={whose} title={t('debrief.title.takeaway.0')}>
        <p>{t('debrief.takeaway.nothing')}</p>
      </Sheet>
    );
  }
  return (
    <Sheet
      kind={whose}
      title={t(`debrief.takeaway.ask.${lesson.kind}`)}
      foot={<span className="debrief-aside">{t('debrief.takeaway.basis')}</span>}
    >
      <p>{contributionWords(lesson.contribution, { text, words, library })}</p>
      <p className="takeaway-lost figures">
        {t('debrief.takeaway.lost', {
          points: lesson.lost / 10,
          scale: t(`word.scale.${lesson.scale.scale}`),
        })}
      </p>
    </Sheet>
  );
}

function Untried({ seat, lesson }: LessonPaperProps) {
  const { t } = useText();
  const { view, scenario, words } = useDebrief();
  const untried = useMemo(
    () => untriedFor(view, scenario, seat, lesson?.kind),
    [view, scenario, seat, lesson],
  );
  const rest = untried.slice(SHOWN);
  if (untried.length === 0) return null;
  const name = (id: string): string => words.texts.responses[id]?.name ?? id;
  return (
    <section className="stack" data-gap="tight">
      <h2 className="debrief-heading">{t('debrief.takeaway.untried')}</h2>
      <p className="debrief-aside">{t('debrief.takeaway.untried-note')}</p>
      <ul className="untried">
        {untried.slice(0, SHOWN).map((id) => (
          <li key={id}>
            <h3>
              <ScenarioLine>{name(id)}</ScenarioLine>
            </h3>
            <ScenarioProse text={words.texts.responses[id]?.practice ?? ''} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Disclosure summary={t('debrief.takeaway.untried-more', { count: rest.length })}>
          <ul className="item-titles">
            {rest.map((id) => (
              <li key={id}>
                <ScenarioLine>{name(id)}</ScenarioLine>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
