/*
 * What the seat says in public about the author this turn, and whom it names.
 * In: the seat's draft. Out: five lines from least to most committing; the last ones with a list of names.
 */
import { PUBLIC_LINES } from '../../../../../vocabulary/index.ts';
import type { ActorId } from '../../../../../vocabulary/index.ts';
import { SelectField } from '../../../parts/field.tsx';
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { useText } from '../../../text/use-text.ts';
import { NAMING_LINES, withLine } from '../../../stores/order-draft.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useDraft } from './use-draft.ts';

const NOBODY = '';

/** The public line. */
export function LinePicker() {
  const { t } = useText();
  const { view, seat, scenario, words } = useTableSeat();
  const { draft, change } = useDraft();
  const held = view.board.actors.find((actor) => actor.id === seat);
  const nameable = scenario.actors.filter(
    (actor) =>
      actor.id !== seat && (draft.line === 'group' ? actor.kind === 'group' : actor.kind === 'state'),
  );
  const drops = held?.line === 'state' && (draft.line !== 'state' || draft.named !== held.named);
  return (
    <div className="stack">
      <OptionPicker
        legend={t('play.line-legend')}
        options={PUBLIC_LINES.map((id) => ({
          id,
          title: t(`word.line.${id}`),
          detail: t(`play.line-note.${id}`),
        }))}
        chosen={draft.line}
        onChoose={(line) => {
          change(withLine(draft, line));
        }}
      />
      {NAMING_LINES.includes(draft.line) && (
        <SelectField<string>
          label={t('play.line-whom')}
          options={[
            { id: NOBODY, title: t(draft.line === 'group' ? 'play.line-unnamed' : 'play.line-choose') },
            ...nameable.map(({ id }) => ({ id, title: words.name(id) })),
          ]}
          value={draft.named ?? NOBODY}
          onChange={(id) => {
            const named: ActorId | undefined = nameable.find((actor) => actor.id === id)?.id;
            change(withLine(draft, draft.line, named));
          }}
        />
      )}
      {drops && <p className="field-error">{t('play.line-climb-down')}</p>}
    </div>
  );
}
