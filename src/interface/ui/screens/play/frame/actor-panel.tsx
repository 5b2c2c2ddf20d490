/*
 * What lies open of one actor: its line, its marks, how it stands with this seat, what of its own can be harmed.
 * In: the actor's id and the seat round it. Out: a small card under the board.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { lineWords } from './line-words.ts';

/** One actor. */
export function ActorPanel({ id }: { readonly id: string }) {
  const text = useText();
  const { t } = text;
  const { scenario, words, view, seat } = useTableSeat();
  const actor = scenario.actors.find((one) => one.id === id);
  const shown = view.board.actors.find((one) => one.id === id);
  if (actor === undefined || shown === undefined) return null;
  const tie = view.board.ties.find(
    ({ between }) => between.some((one) => one === id) && between.some((one) => one === seat),
  );
  const trust = view.self.trust.find((one) => one.in === id)?.trust;
  return (
    <section className="actor-panel" aria-label={words.name(id)}>
      <header>
        <Emblem id={id} kind={actor.kind} />
        <div>
          <h3>{words.name(id)}</h3>
          <p {...spokenIn(words)}>{words.texts.actors[id]?.role}</p>
        </div>
      </header>
      <dl className="facts">
        <div>
          <dt>{t('play.public-line')}</dt>
          <dd>{lineWords(text, words, shown)}</dd>
        </div>
        {tie !== undefined && (
          <div>
            <dt>{t('play.tension-with-you')}</dt>
            <dd className="figures">{text.number(tie.tension)}</dd>
          </div>
        )}
        {trust !== undefined && (
          <div>
            <dt>{t('play.your-trust')}</dt>
            <dd className="figures">{text.number(trust)}</dd>
          </div>
        )}
      </dl>
      {shown.flags.length > 0 && (
        <p className="cluster">
          {shown.flags.map((flag) => (
            <Chip key={flag}>{words.label('flag', flag)}</Chip>
          ))}
        </p>
      )}
    </section>
  );
}
