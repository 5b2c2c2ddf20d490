/*
 * Whose seats are played by people: one of them alone, two or three round one screen.
 * In: the scenario's card, the choices so far. Out: cards with emblem, name and role; radio buttons alone, check boxes together.
 */
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { OptionPicker } from '../../parts/option-picker.tsx';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import { spokenIn } from '../../stores/scenario-words.ts';
import { useText } from '../../text/use-text.ts';
import { MOST_PEOPLE, withSeat } from './new-exercise.ts';
import type { Choices } from './new-exercise.ts';

/** Values of the chooser. */
export interface SeatChooserProps {
  readonly card: ScenarioCard;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** The seats. */
export function SeatChooser({ card, choices, onChange }: SeatChooserProps) {
  const { t, language } = useText();
  const foreign = card.language === language ? undefined : card.language;
  if (choices.seating === 'solo') {
    return (
      <OptionPicker
        legend={t('home.seat')}
        options={card.seats.map(({ id, kind, name, role }) => ({
          id,
          title: <span {...spokenIn({ foreign })}>{name}</span>,
          detail: <span {...spokenIn({ foreign })}>{role}</span>,
          mark: <Emblem id={id} kind={kind} />,
        }))}
        chosen={choices.people[0]}
        onChoose={(seat) => {
          onChange(withSeat(choices, seat));
        }}
      />
    );
  }
  const full = choices.people.length >= MOST_PEOPLE;
  return (
    <fieldset className="option-picker" data-look="cards">
      <legend className="field-label">{t('home.seats')}</legend>
      <div className="options">
        {card.seats.map(({ id, kind, name, role }) => {
          const on = choices.people.includes(id);
          return (
            <label
              key={id}
              className="option"
              data-chosen={on || undefined}
              data-unavailable={(full && !on) || undefined}
            >
              <input
                type="checkbox"
                checked={on}
                disabled={full && !on}
                aria-labelledby={`seat-${id}`}
                aria-describedby={`role-${id}`}
                onChange={() => {
                  onChange(withSeat(choices, id));
                }}
              />
              <Emblem id={id} kind={kind} />
              <span className="option-words" {...spokenIn({ foreign })}>
                <span className="option-title" id={`seat-${id}`}>
                  {name}
                </span>
                <span className="option-detail" id={`role-${id}`}>
                  {role}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      <p className="field-hint" role="status">
        {full ? t('home.seats-most') : t('home.seats-chosen', { count: choices.people.length })}
      </p>
    </fieldset>
  );
}
