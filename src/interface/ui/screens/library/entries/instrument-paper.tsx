/*
 * An instrument, or one rule of it: what it says in substance, what kind of source it is, whom it binds, who contests it, how
 * it was verified; then the rules that rest on it.
 * In: the entry. Out: a paper.
 */
import type { InstrumentEntry } from '../../../../../hosting/session/law-library.ts';
import { EFFECT_WAYS } from './effect-ways.ts';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useAlsoSaid } from '../also-called.ts';
import { useLibrary } from '../library-desk.ts';
import { EntryAnchors, LawWords, LinkedPart, PaperPart, Particulars, Verification } from './paper-parts.tsx';

/** The paper of an instrument. */
export function InstrumentPaper({ entry }: { readonly entry: InstrumentEntry }) {
  const { t } = useText();
  const { to } = useLibrary();
  const own = useAlsoSaid()(entry);
  const { instrument, pinpoint, title, year, status, rules, upheldIn, effects, presumptions } = entry;
  const used = rules.length + upheldIn.length + effects.length + presumptions.length > 0;
  const words = (said: string | undefined) => (said === undefined ? undefined : <LawWords>{said}</LawWords>);
  return (
    <Sheet
      kind={t(`library.status.${status}`)}
      title={
        <LawWords>
          {instrument}, {pinpoint}
        </LawWords>
      }
      reference={entry.id}
      dated={year === undefined ? undefined : String(year)}
    >
      <div className="library-paper">
        {title !== undefined && (
          <p className="library-subject">
            <LawWords>{title}</LawWords>
          </p>
        )}
        <p className="library-substance">
          <LawWords>{entry.says}</LawWords>
        </p>
        <Particulars
          lines={[
            { name: t('library.entry.here'), value: own === '' ? undefined : own },
            {
              name: t('library.entry.family'),
              value: (
                <a href={to({ at: 'shelf', shelf: 'instrument', part: entry.family })}>
                  {t(`library.part.${entry.family}` as 'library.part.un-charter')}
                </a>
              ),
            },
            {
              name: t('library.entry.status'),
              value: (
                <>
                  {t(`library.status.${status}`)}.{' '}
                  {t(entry.binding ? 'library.binding' : 'library.not-binding')} {words(entry.statusNote)}
                </>
              ),
            },
            {
              name: t('library.entry.binds'),
              value: (
                <>
                  {t(`library.binds.${entry.binds}`)}
                  {entry.bindsNote !== undefined && '. '}
                  {words(entry.bindsNote)}
                </>
              ),
            },
            { name: t('library.entry.contested'), value: <Contested entry={entry} /> },
            { name: t('library.entry.upheld-by'), value: words(entry.upheldBy) },
            { name: t('library.entry.broken-by'), value: words(entry.brokenBy) },
            { name: t('library.entry.verified'), value: <Verification entry={entry} /> },
          ]}
        />
        {!used && <p className="library-aside">{t('library.entry.no-rule')}</p>}
        {rules.length > 0 && (
          <LinkedPart title={t('library.entry.rules', { count: rules.length })} links={rules} />
        )}
        <LinkedPart title={t('library.entry.upheld-in')} links={upheldIn} />
        {effects.length > 0 && (
          <PaperPart title={t('library.entry.effects')}>
            {EFFECT_WAYS.map((way) => {
              const tables = effects.filter((one) => one.way === way).map(({ table }) => table);
              return tables.length === 0 ? null : (
                <div key={way}>
                  <p>{t(`library.entry.effect.${way}`)}</p>
                  <EntryAnchors links={tables} />
                </div>
              );
            })}
          </PaperPart>
        )}
        <LinkedPart title={t('library.entry.presumptions')} links={presumptions} />
        <LinkedPart title={t('library.entry.lenses')} links={entry.lenses} />
      </div>
    </Sheet>
  );
}

function Contested({ entry: { contestedNote, contestedBy } }: { readonly entry: InstrumentEntry }) {
  const { t } = useText();
  if (contestedNote === undefined && contestedBy.length === 0) return t('library.entry.uncontested');
  return (
    <>
      {contestedNote !== undefined && <LawWords>{contestedNote}</LawWords>}
      {contestedBy.length > 0 && <EntryAnchors links={contestedBy} />}
    </>
  );
}
