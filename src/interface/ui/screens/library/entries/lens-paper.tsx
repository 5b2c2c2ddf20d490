/*
 * A lens: a named view of contested points, who holds it, and which rules it reads differently.
 * In: the entry. Out: a paper.
 */
import type { LensEntry } from '../../../../../hosting/session/law-library.ts';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';
import { Outcome } from './outcome.tsx';
import { EntryAnchor, LawWords, LinkedPart, PaperPart } from './paper-parts.tsx';

/** The paper of a lens. */
export function LensPaper({ entry }: { readonly entry: LensEntry }) {
  const { t } = useText();
  const { catalogue } = useLibrary();
  const { name, summary, positions, readings } = entry;
  return (
    <Sheet
      kind={t('library.kind.lens')}
      title={<LawWords>{name}</LawWords>}
      reference={<code>{entry.id}</code>}
    >
      <div className="library-paper">
        <p className="library-substance">
          <LawWords>{summary}</LawWords>
        </p>
        <PaperPart title={t('library.lens.otherwise-why')}>
          <p>
            <LawWords>{entry.changes}</LawWords>
          </p>
          <p className="library-aside">
            {t('library.lens.held')} <LawWords>{entry.holders}</LawWords>
          </p>
        </PaperPart>
        {positions.length === 0 && <p className="library-aside">{t('library.lens.none')}</p>}
        <LinkedPart title={t('library.lens.positions')} links={positions} />
        <PaperPart title={t('library.lens.changes', { count: readings.length })}>
          {readings.length > 0 && (
            <table className="library-table">
              <caption className="visually-hidden">
                {t('library.lens.changes', { count: readings.length })}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{t('library.lens.rule')}</th>
                  <th scope="col">{t('library.lens.before')}</th>
                  <th scope="col">{t('library.lens.after')}</th>
                </tr>
              </thead>
              <tbody>
                {readings.map(({ rule, before, after }) => (
                  <tr key={rule.id}>
                    <th scope="row">
                      <EntryAnchor link={rule} />
                      <span className="library-says">
                        <LawWords>{catalogue.entry('rule', rule.id)?.places[0]?.table.name}</LawWords>
                      </span>
                    </th>
                    <td>
                      <Outcome outcome={before} />
                    </td>
                    <td>
                      {after === 'passed-over' ? t('library.lens.passed-over') : <Outcome outcome={after} />}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </PaperPart>
      </div>
    </Sheet>
  );
}
