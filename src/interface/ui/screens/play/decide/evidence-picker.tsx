/*
 * Choosing items of evidence that go with an act or an answer.
 * In: what is chosen, how many at most. Out: check boxes over the items that the seat holds; each says what sharing may cost.
 */
import type { EvidenceId } from '../../../../../vocabulary/index.ts';
import { TlpChip } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Values of the picker. */
export interface EvidencePickerProps {
  readonly legend: string;
  readonly chosen: readonly EvidenceId[];
  readonly most: number;
  /** Of what the seat holds, only these; all where it is absent. */
  readonly among?: readonly EvidenceId[];
  /** What is said where there is nothing to choose from. */
  readonly none?: string;
  readonly onChoose: (items: EvidenceId[]) => void;
}

/** Check boxes; when `most` are chosen the rest cannot be. */
export function EvidencePicker({ legend, chosen, most, among, none, onChoose }: EvidencePickerProps) {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const held = view.dossier.evidence.filter((item) => item.held && (among?.includes(item.id) ?? true));
  return (
    <fieldset className="check-list">
      <legend className="field-label">{legend}</legend>
      {held.length === 0 && <p>{none ?? t('play.evidence-none')}</p>}
      {held.map(({ id, tlp, burned }) => {
        const on = chosen.includes(id);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              checked={on}
              disabled={!on && chosen.length >= most}
              onChange={() => {
                onChoose(on ? chosen.filter((one) => one !== id) : [...chosen, id]);
              }}
            />
            <span {...spokenIn(words)}>{words.label('evidence', id)}</span>
            <TlpChip label={tlp} />
            {burned && <small>{t('play.evidence-burned')}</small>}
          </label>
        );
      })}
      <p className="field-hint">{t('play.share-hint')}</p>
    </fieldset>
  );
}
