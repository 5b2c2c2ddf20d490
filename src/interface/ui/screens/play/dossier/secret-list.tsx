/*
 * What the seat hides, and what of it is out.
 * In: the seat round it. Out: a card with a list.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** The seat's own secrets, and those of others that have come out. */
export function SecretList() {
  const { t } = useText();
  const { view, words, seat } = useTableSeat();
  const exposed = view.board.exposed.filter(({ of }) => of !== seat);
  return (
    <Card title={t('play.secrets')}>
      <ul className="objectives">
        {view.self.secrets.map(({ id, out }) => (
          <li key={id}>
            <p className="objective-title">
              <strong {...spokenIn(words)}>{words.texts.secrets[id]?.title ?? id}</strong>
              <Chip
                {...(out ? { tone: 'bad' as const, icon: 'public' as const } : { icon: 'lock' as const })}
              >
                {t(out ? 'play.secret-out' : 'play.secret-kept')}
              </Chip>
            </p>
            <p {...spokenIn(words)}>{words.texts.secrets[id]?.body}</p>
          </li>
        ))}
        {exposed.map(({ secret, of }) => (
          <li key={secret}>
            <p className="objective-title">
              <strong {...spokenIn(words)}>{words.texts.secrets[secret]?.title ?? secret}</strong>
              <Chip icon="public">{words.name(of)}</Chip>
            </p>
            <p {...spokenIn(words)}>{words.texts.secrets[secret]?.body}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
