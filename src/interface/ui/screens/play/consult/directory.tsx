/*
 * The directory of points of contact, as printed: who is to be called at what level, when, and when the entry was last tried.
 * In: the seat round it. Out: entries by actor with a call each, and what came of calls made.
 */
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import type { TableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import { useConsulting } from './consulting.ts';

type Entry = TableSeat['scenario']['directory'][number];

/** The directory. */
export function Directory() {
  const { t } = useText();
  const { scenario, seat, view, words } = useTableSeat();
  const others = scenario.actors.filter(
    (actor) => actor.id !== seat && scenario.directory.some((entry) => entry.of === actor.id),
  );
  return (
    <div className="stack" data-gap="wide">
      <p className="measure">
        <InlineProse text={t('play.directory-note')} />{' '}
        <strong>{t('play.calls-left', { count: view.self.contactsLeft })}</strong>
      </p>
      {others.map((actor) => (
        <section key={actor.id} className="directory-actor" aria-label={words.name(actor.id)}>
          <header>
            <Emblem id={actor.id} kind={actor.kind} />
            <h3>{words.name(actor.id)}</h3>
            {view.dealings.channels.some((one) => one === actor.id) && (
              <Chip icon="phone" tone="good">
                {t('play.channel')}
              </Chip>
            )}
          </header>
          <ul className="directory">
            {scenario.directory
              .filter((entry) => entry.of === actor.id)
              .map((entry) => (
                <DirectoryEntry key={entry.id} entry={entry} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DirectoryEntry({ entry }: { readonly entry: Entry }) {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const { ask, busy, refusal } = useAsk();
  const consulting = useConsulting();
  const text = words.texts.directory[entry.id];
  const called = view.dealings.called.find((one) => one.entry === entry.id);
  const left = view.self.contactsLeft;
  return (
    <li className="directory-entry">
      <div className="directory-words">
        <p className="directory-holder" {...spokenIn(words)}>
          {text?.holder ?? entry.id}
        </p>
        <p {...spokenIn(words)}>{text?.note}</p>
        <p className="directory-facts">
          <span>{t(`word.level.${entry.level}`)}</span>
          <span>{t(`word.hours.${entry.hours}`)}</span>
          <span>
            {entry.lastTested === undefined
              ? t('play.never-tested')
              : t('play.last-tested', { months: entry.lastTested })}
          </span>
        </p>
      </div>
      <div className="directory-call">
        {called !== undefined && (
          <Chip
            icon={called.outcome === 'reached' ? 'check' : 'cross'}
            tone={called.outcome === 'reached' ? 'good' : 'bad'}
          >
            {t(`word.contact-outcome.${called.outcome}`)}
          </Chip>
        )}
        {consulting && (
          <Button
            icon="phone"
            size="small"
            busy={busy}
            {...(left > 0 ? {} : { unavailable: t('play.calls-left', { count: 0 }) })}
            onPress={() => {
              void ask({ type: 'contact', entry: entry.id });
            }}
          >
            {t('play.call')} <span className="visually-hidden">{text?.holder ?? entry.id}</span>
          </Button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </li>
  );
}
