/*
 * At whom or what an act is aimed.
 * In: the card, the act, a handler. Out: radio buttons over what the card can be aimed at; nothing where it has no target.
 */
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { useText } from '../../../text/use-text.ts';
import type { DraftAct, HandCard } from '../../../stores/order-draft.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Values of the picker. */
export interface TargetPickerProps {
  readonly card: HandCard;
  readonly act: DraftAct;
  readonly onChange: (change: Partial<DraftAct>) => void;
}

/** The target. */
export function TargetPicker({ card, act, onChange }: TargetPickerProps) {
  const { t, number } = useText();
  const { words, scenario, view } = useTableSeat();
  if (card.actors.length > 0) {
    return (
      <OptionPicker
        legend={t('play.target-actor')}
        options={card.actors.map((id) => ({
          id,
          title: words.name(id),
          mark: (
            <Emblem
              id={id}
              kind={scenario.actors.find((actor) => actor.id === id)?.kind ?? 'state'}
              size="small"
            />
          ),
        }))}
        chosen={act.targetActor}
        onChoose={(targetActor) => {
          onChange({ targetActor });
        }}
      />
    );
  }
  if (card.assets.length === 0) return null;
  return (
    <OptionPicker
      legend={t('play.target-asset')}
      options={card.assets.map((id) => {
        const asset = scenario.assets.find((one) => one.id === id);
        const integrity = view.board.assets.find((one) => one.id === id)?.integrity ?? 0;
        return {
          id,
          title: words.label('asset', id),
          detail: t('play.target-integrity', {
            owner: words.name(asset?.owner ?? ''),
            integrity: number(integrity),
          }),
          ...(asset === undefined ? {} : { mark: <Icon name={asset.sector} /> }),
        };
      })}
      chosen={act.targetAsset}
      onChoose={(targetAsset) => {
        onChange({ targetAsset });
      }}
    />
  );
}
