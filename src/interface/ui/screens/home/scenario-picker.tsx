/*
 * The crisis that is to be played: one is laid out as a folder; where there are several, a list to choose from stands over it.
 * In: the cards, which is chosen, a handler. Out: a picker and the folder of the chosen one.
 */
import { OptionPicker } from '../../parts/option-picker.tsx';
import type { ScenarioCard } from '../../stores/scenario-shelf.ts';
import { spokenIn } from '../../stores/scenario-words.ts';
import { useText } from '../../text/use-text.ts';

/** Values of the picker. */
export interface ScenarioPickerProps {
  readonly cards: readonly ScenarioCard[];
  readonly chosen: ScenarioCard;
  readonly onChoose: (id: string) => void;
}

/** The crisis. */
export function ScenarioPicker({ cards, chosen, onChoose }: ScenarioPickerProps) {
  const { t, language, languageName } = useText();
  const foreign = chosen.language === language ? undefined : chosen.language;
  return (
    <>
      {cards.length > 1 && (
        <OptionPicker<string>
          legend={t('home.scenario')}
          options={cards.map((card) => ({
            id: card.id,
            title: (
              <span lang={card.language} dir="auto">
                {card.title}
              </span>
            ),
            detail: (
              <span lang={card.language} dir="auto">
                {card.tagline}
              </span>
            ),
          }))}
          chosen={chosen.id}
          onChoose={onChoose}
        />
      )}
      <article className="home-scenario">
        <p className="label home-tab">{t('home.scenario-tab')}</p>
        <h3 {...spokenIn({ foreign })}>{chosen.title}</h3>
        <p className="home-tagline" {...spokenIn({ foreign })}>
          {chosen.tagline}
        </p>
        <p className="home-summary" {...spokenIn({ foreign })}>
          {chosen.summary}
        </p>
        {foreign !== undefined && (
          <p className="field-hint">{t('home.scenario-language', { language: languageName(foreign) })}</p>
        )}
      </article>
    </>
  );
}
