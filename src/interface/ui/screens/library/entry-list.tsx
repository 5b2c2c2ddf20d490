/*
 * Entries as lines of a list: what each is called, what it says in a line, what kind of source it is, and whether acts of the
 * exercise touched it.
 * In: links. Out: a list in which the name is the link.
 */
import type { CitedLink, EntryLink } from '../../../../hosting/session/law-library.ts';
import { Chip } from '../../parts/chip.tsx';
import { Icon } from '../../parts/icon.tsx';
import { VerdictMark } from '../../parts/verdict-mark.tsx';
import { useText } from '../../text/use-text.ts';
import { useAlsoCalled } from './also-called.ts';
import { useLibrary } from './library-desk.ts';

/** Values of the list. */
export interface EntryListProps {
  readonly links: readonly (EntryLink & Pick<CitedLink, 'status'>)[];
  /** Names the list for screen readers where no heading does. */
  readonly name?: string;
}

/** A list of entries. */
export function EntryList({ links, name }: EntryListProps) {
  const { speech, toEntry } = useLibrary();
  const alsoCalled = useAlsoCalled();
  return (
    <ul className="library-list" aria-label={name}>
      {links.map((link) => {
        const own = alsoCalled(link);
        return (
          <li key={`${link.kind} ${link.id}`}>
            <p className="library-line">
              <a className="library-name" href={toEntry(link.kind, link.id)} {...speech}>
                <EntryMark link={link} />
                {link.name}
              </a>
              {link.status !== undefined && <StatusChip status={link.status} />}
              <RuleStanding link={link} />
              <RunMark link={link} />
            </p>
            {own !== '' && <p className="library-own">{own}</p>}
            {link.line !== '' && (
              <p className="library-says">
                <span {...speech}>{link.line}</span>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Rules bear the mark of their verdict under the chosen lens, or an arrow where they hand on. */
function EntryMark({ link }: { readonly link: EntryLink }) {
  const { catalogue, lens } = useLibrary();
  if (link.kind !== 'rule') return null;
  const rule = catalogue.entry('rule', link.id);
  const after = rule?.readings.find((one) => one.lens.id === lens)?.after;
  const outcome = after === undefined || after === 'passed-over' ? rule?.outcome : after;
  return outcome?.kind === 'verdict' ? <VerdictMark verdict={outcome.verdict} /> : <Icon name="pass-on" />;
}

/** What a rule says and where it stands: its name alone is a number. */
function RuleStanding({ link }: { readonly link: EntryLink }) {
  const { t, list } = useText();
  const { catalogue, speech, lens } = useLibrary();
  const rule = link.kind === 'rule' ? catalogue.entry('rule', link.id) : undefined;
  if (rule === undefined) return null;
  const after = rule.readings.find((one) => one.lens.id === lens)?.after;
  const outcome = after === undefined || after === 'passed-over' ? rule.outcome : after;
  return (
    <span className="library-standing">
      {after !== 'passed-over' && outcome.kind === 'verdict' && (
        <strong>{t(`word.verdict.${outcome.verdict}`)}</strong>
      )}
      {after !== undefined && (
        <Chip tone="news" icon="scales">
          {t('library.lens.otherwise')}
        </Chip>
      )}
      <span {...speech}>{list(rule.places.map(({ table }) => table.name))}</span>
    </span>
  );
}

/** What kind of source an instrument is. */
export function StatusChip({ status }: { readonly status: NonNullable<CitedLink['status']> }) {
  const { t } = useText();
  return <Chip>{t(`library.status.${status}`)}</Chip>;
}

/** How many acts of the exercise touched an entry; nothing without an exercise, or where none did. */
function RunMark({ link }: { readonly link: EntryLink }) {
  const { t } = useText();
  const { run } = useLibrary();
  const count = run?.touching(link.kind, link.id).length ?? 0;
  return count === 0 ? null : <Chip icon="scales">{t('library.run.mark', { count })}</Chip>;
}
