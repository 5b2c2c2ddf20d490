/*
 * Sources as lawyers cite them: instrument, pinpoint, year, and what kind of source it is; what it says behind a line, and all
 * of it in the library.
 * In: sources of the library. Out: a list. Texts are in the library's language and marked so.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Icon } from '../../../parts/icon.tsx';
import type { SourceWords } from '../../../../../hosting/session/law-library.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { citationOf } from '../../../law/citation.ts';
import { LibraryLink } from '../library-link.tsx';

/** Values of the list. */
export interface SourceListProps {
  /** Names the list for screen readers. */
  readonly name: string;
  readonly sources: readonly SourceWords[];
}

/** A list of sources. */
export function SourceList({ name, sources }: SourceListProps) {
  const { t } = useText();
  const { law } = useDebrief();
  const language = law.stage === 'there' ? law.library.language : undefined;
  return (
    <ul className="source-list" aria-label={name}>
      {sources.map((source) => (
        <li key={source.id}>
          <Disclosure
            summary={
              <span className="source-cited" lang={language}>
                {source.kind === 'instrument' ? <Cited source={source} /> : <Held source={source} />}
              </span>
            }
            aside={source.kind === 'instrument' ? <StatusChip status={source.status} /> : <PositionChip />}
          >
            <p lang={language}>{source.says}</p>
          </Disclosure>
          <LibraryLink
            kind={source.kind}
            id={source.id}
            name={t('library.link.source', { source: citationOf(source) })}
          >
            <span className="source-open">
              <span>{t('library.link.source-short')}</span>
              <Icon name="forward" />
            </span>
          </LibraryLink>
        </li>
      ))}
    </ul>
  );
}

function Cited({ source }: { readonly source: Extract<SourceWords, { kind: 'instrument' }> }) {
  const { instrument, pinpoint, year, title } = source;
  // A year that the citation itself names is not said twice.
  const when = year === undefined || instrument.includes(String(year)) ? '' : ` (${String(year)})`;
  return (
    <>
      <cite>{instrument}</cite>
      {`, ${pinpoint}${when}`}
      {title === undefined ? '' : ` – ${title}`}
    </>
  );
}

function Held({ source }: { readonly source: Extract<SourceWords, { kind: 'position' }> }) {
  const { who, point, stance } = source;
  return (
    <>
      <cite>{who}</cite>
      {`, ${point}: ${stance}`}
    </>
  );
}

function StatusChip({ status }: { readonly status: Extract<SourceWords, { kind: 'instrument' }>['status'] }) {
  const { t } = useText();
  return <Chip>{t(`library.status.${status}`)}</Chip>;
}

function PositionChip() {
  const { t } = useText();
  return <Chip icon="people">{t('library.source.position')}</Chip>;
}
