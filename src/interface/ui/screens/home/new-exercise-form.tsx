/*
 * Setting up an exercise: which crisis, who is at the table, whom one speaks for, how long, when the law speaks; the rest
 * behind a line.
 * In: the cards of the shelf. Out: a form; its one button opens the exercise and goes there.
 */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { SessionRefusal } from '../../../../hosting/session/index.ts';
import { LENGTHS, FEEDBACK_MODES } from '../../../../vocabulary/index.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { SelectField, TextField } from '../../parts/field.tsx';
import { OptionPicker, SegmentPicker } from '../../parts/option-picker.tsx';
import { ErrorPanel, Skeleton } from '../../parts/standing.tsx';
import { usePlayDoors } from '../../stores/play-doors.ts';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import { useText } from '../../text/use-text.ts';
import { refusalWords } from '../refusal-words.ts';
import { FIRST_CHOICES, PLAYING_DOCTRINES, exerciseFrom, isComplete, withSeating } from './new-exercise.ts';
import type { Choices } from './new-exercise.ts';
import { ScenarioPicker } from './scenario-picker.tsx';
import { SeatChooser } from './seat-chooser.tsx';
import type { Cards } from './use-cards.ts';

const SEATINGS = ['solo', 'hot-seat'] as const;

/** The form. */
export function NewExerciseForm({ cards: { cards, failed, again } }: { readonly cards: Cards }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<string>();
  const card = cards?.find((one) => one.id === chosen) ?? cards?.[0];
  return (
    <section className="home-new" aria-labelledby="home-new-title">
      <h2 id="home-new-title">{t('home.new')}</h2>
      {failed && (
        <ErrorPanel
          title={t('home.scenarios-failed')}
          remedy={t('home.scenarios-failed-remedy')}
          actions={<Button onPress={again}>{t('home.try-again')}</Button>}
        />
      )}
      {!failed && card === undefined && <Skeleton lines={8} />}
      {card !== undefined && (
        <>
          <ScenarioPicker cards={cards ?? []} chosen={card} onChoose={setChosen} />
          <SetUp key={card.id} card={card} />
        </>
      )}
    </section>
  );
}

function SetUp({ card }: { readonly card: ScenarioCard }) {
  const text = useText();
  const { t } = text;
  const { exercise } = usePlayDoors();
  const [, navigate] = useLocation();
  const [choices, setChoices] = useState<Choices>(FIRST_CHOICES);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SessionRefusal>();
  const change = (changed: Partial<Choices>): void => {
    setChoices({ ...choices, ...changed });
  };
  const begin = async (): Promise<void> => {
    setBusy(true);
    const outcome = await exercise.begin(exerciseFrom(card, choices));
    setBusy(false);
    if (outcome.ok) navigate(`/play/${outcome.value}`);
    else setRefusal(outcome.refusal);
  };
  const complete = isComplete(choices);
  return (
    <form
      className="home-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !busy) void begin();
      }}
    >
      <SegmentPicker
        legend={t('home.seating')}
        options={SEATINGS.map((id) => ({ id, title: t(`home.seating.${id}`) }))}
        chosen={choices.seating}
        onChoose={(seating) => {
          setChoices(withSeating(choices, seating));
        }}
      />
      <p className="field-hint">{t(`home.seating-note.${choices.seating}`)}</p>
      <SeatChooser card={card} choices={choices} onChange={setChoices} />
      <SegmentPicker
        legend={t('home.length')}
        options={LENGTHS.map((id) => ({ id, title: t(`home.length.${id}`) }))}
        chosen={choices.length}
        onChoose={(length) => {
          change({ length });
        }}
      />
      <p className="field-hint">{t('home.length-note')}</p>
      <OptionPicker
        legend={t('home.feedback')}
        options={FEEDBACK_MODES.map((id) => ({
          id,
          title: t(`home.feedback.${id}`),
          detail: t(`home.feedback-note.${id}`),
        }))}
        chosen={choices.feedback}
        onChoose={(feedback) => {
          change({ feedback });
        }}
      />
      <More choices={choices} onChange={change} />
      <div className="home-begin">
        <Button
          type="submit"
          tone="primary"
          size="large"
          iconAfter="forward"
          busy={busy}
          {...(complete ? {} : { unavailable: t('home.begin-choose') })}
        >
          {t('home.begin')}
        </Button>
        {!complete && <p className="field-hint">{t('home.begin-choose')}</p>}
        {refusal !== undefined && (
          <ErrorPanel title={t('home.refused')} remedy={refusalWords(text, refusal)} />
        )}
      </div>
    </form>
  );
}

interface MoreProps {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

function More({ choices, onChange }: MoreProps) {
  const { t } = useText();
  return (
    <Disclosure summary={t('home.more')}>
      <div className="home-more">
        <SelectField
          label={t('home.doctrine')}
          hint={t('home.doctrine-hint')}
          options={[
            { id: 'mixed', title: t('home.doctrine.mixed') },
            ...PLAYING_DOCTRINES.map((id) => ({ id, title: t(`word.doctrine.${id}`) })),
          ]}
          value={choices.doctrine}
          onChange={(doctrine) => {
            onChange({ doctrine });
          }}
        />
        <TextField
          label={t('home.seed')}
          hint={t('home.seed-hint')}
          value={choices.seed}
          maxLength={200}
          onChange={(seed) => {
            onChange({ seed });
          }}
        />
      </div>
    </Disclosure>
  );
}
