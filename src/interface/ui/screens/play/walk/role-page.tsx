/*
 * The first page: what has happened, whom one speaks for, and the rule that nobody is at fault.
 * In: the seat round it. Out: a sheet with the situation and a card with how it is played.
 */
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Card, Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';

/** Who you are, and how this is played. */
export function RolePage() {
  const { t } = useText();
  const { seat, words, scenario, view } = useTableSeat();
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
  const { texts, foreign } = words;
  return (
    <Headed kicker={t('play.orientation')} title={t('play.role-title')}>
      <div className="role-pages">
        <Sheet
          level={3}
          kind={t('play.situation-kind')}
          title={<span {...spokenIn(words)}>{texts.title}</span>}
          reference={<span {...spokenIn(words)}>{texts.turns['1']?.when}</span>}
        >
          <Prose text={texts.situation} {...languageOf(foreign)} />
        </Sheet>
        <div className="stack">
          <Card look="raised">
            <div className="role-self">
              <Emblem id={seat} kind={kind} size="large" />
              <div>
                <p className="label">{t('play.you-speak-for')}</p>
                <h3>{words.name(seat)}</h3>
                <p {...spokenIn(words)}>{texts.actors[seat]?.role}</p>
              </div>
            </div>
          </Card>
          <Card title={t('play.no-fault-title')}>
            <Prose text={t('play.no-fault')} />
          </Card>
          <Card title={t('play.rules-title')}>
            <Prose text={t(view.feedback === 'training' ? 'play.rules-training' : 'play.rules-assessment')} />
          </Card>
        </div>
      </div>
    </Headed>
  );
}

const languageOf = (foreign: string | undefined) => (foreign === undefined ? {} : { language: foreign });
