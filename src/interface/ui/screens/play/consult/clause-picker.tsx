/*
 * A clause of a package and the ways to fill it, each with what it lays on the parties.
 * In: the clause, the option chosen, a handler. Out: radio cards; the first leaves the clause out.
 */
import type { PublicPackage } from '../../../../../game/views/index.ts';
import type { ClauseOptionId } from '../../../../../vocabulary/index.ts';
import { Chip } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { Burdens } from './burdens.tsx';

/** A clause of a package. */
export type Clause = PublicPackage['clauses'][number];

/** Values of the picker. */
export interface ClausePickerProps {
  readonly clause: Clause;
  readonly chosen: ClauseOptionId | undefined;
  readonly onChoose: (option: ClauseOptionId | undefined) => void;
}

const OUT = 'left-out';

/** One clause. */
export function ClausePicker({ clause, chosen, onChoose }: ClausePickerProps) {
  const { t } = useText();
  const { words } = useTableSeat();
  const text = words.texts.clauses[clause.id];
  const own = chosen === undefined ? undefined : words.texts.options[clause.id]?.[chosen];
  return (
    <Disclosure
      summary={<span {...spokenIn(words)}>{text?.name ?? clause.id}</span>}
      aside={
        chosen === undefined ? (
          <span className="label">{t('play.clause-not-in')}</span>
        ) : (
          <Chip tone="news" icon="check">
            {own?.name ?? chosen}
          </Chip>
        )
      }
    >
      <OptionPicker<string>
        legend={<span {...spokenIn(words)}>{text?.about ?? clause.id}</span>}
        options={[
          { id: OUT, title: t('play.clause-out') },
          ...clause.options.map((option) => {
            const named = words.texts.options[clause.id]?.[option.id];
            return {
              id: option.id,
              title: <span {...spokenIn(words)}>{named?.name ?? option.id}</span>,
              detail: (
                <>
                  <span {...spokenIn(words)}>{named?.about}</span>
                  <Burdens effects={option.effects} />
                </>
              ),
            };
          }),
        ]}
        chosen={chosen ?? OUT}
        onChoose={(id) => {
          onChoose(clause.options.find((option) => option.id === id)?.id);
        }}
      />
    </Disclosure>
  );
}
