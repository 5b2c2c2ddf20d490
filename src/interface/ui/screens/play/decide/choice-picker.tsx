/*
 * The private choice of the seat behind the incident: go on, pause, disown, hand over. Only that seat is ever shown it.
 * In: the seat's draft. Out: a card with the choices.
 */
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useDraft } from './use-draft.ts';

/** The choice. */
export function ChoicePicker() {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const { draft, change } = useDraft();
  return (
    <Card title={t('play.choice-title')} kicker={t('play.eyes-only')} look="raised">
      <OptionPicker
        legend={t('play.choice-legend')}
        options={view.self.choices.map((id) => ({
          id,
          title: (
            <span {...spokenIn(words)}>{words.texts.choices[id]?.name ?? t(`word.author-choice.${id}`)}</span>
          ),
          detail: <span {...spokenIn(words)}>{words.texts.choices[id]?.about}</span>,
        }))}
        chosen={draft.choice}
        onChoose={(choice) => {
          change({ ...draft, choice });
        }}
      />
    </Card>
  );
}
