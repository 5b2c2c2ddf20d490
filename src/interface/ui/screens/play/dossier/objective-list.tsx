/*
 * What the seat is there for: its objectives, the secret ones marked, by weight.
 * In: the seat round it. Out: a card with a list.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Objectives, as this seat has them. */
export function ObjectiveList() {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const { objectives } = view.self;
  return (
    <Card title={t('play.objectives')} kicker={t('play.objectives-kicker')}>
      <ul className="objectives">
        {[...objectives]
          .sort((one, other) => other.weight - one.weight)
          .map(({ id, secret, weight }) => (
            <li key={id}>
              <p className="objective-title">
                <strong {...spokenIn(words)}>{words.texts.objectives[id]?.title ?? id}</strong>
                {secret && <Chip icon="lock">{t('play.secret')}</Chip>}
                <span className="objective-weight">
                  <span className="visually-hidden">{t('play.weight', { weight })}</span>
                  {Array.from({ length: weight }, (_, at) => (
                    <Icon key={at} name="star" />
                  ))}
                </span>
              </p>
              <p {...spokenIn(words)}>{words.texts.objectives[id]?.body}</p>
            </li>
          ))}
      </ul>
    </Card>
  );
}
