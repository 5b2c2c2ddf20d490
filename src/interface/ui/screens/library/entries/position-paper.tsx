/*
 * What a State, or a group of States, has said on a disputed point.
 * In: the entry. Out: a paper with the rules that rest on it or that it contests, and who else has spoken.
 */
import type { PositionEntry } from '../../../../../hosting/session/law-library.ts';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';
import { PositionTable } from '../shelves/position-table.tsx';
import { LawWords, LinkedPart, PaperPart, Particulars, Verification } from './paper-parts.tsx';

/** The paper of a position. */
export function PositionPaper({ entry }: { readonly entry: PositionEntry }) {
  const { t } = useText();
  const { to } = useLibrary();
  const { who, point, pointName, stance, says, years, rules, others } = entry;
  return (
    <Sheet
      kind={t('library.source.position')}
      title={<LawWords>{who}</LawWords>}
      reference={entry.id}
      dated={years.length === 0 ? undefined : years.join(', ')}
    >
      <div className="library-paper">
        <p className="library-substance">
          <LawWords>{says}</LawWords>
        </p>
        <Particulars
          lines={[
            {
              name: t('library.position.point'),
              value: (
                <a href={to({ at: 'shelf', shelf: 'position', part: point })}>
                  <LawWords>{pointName}</LawWords>
                </a>
              ),
            },
            { name: t('library.position.stance'), value: <LawWords>{stance}</LawWords> },
            {
              name: t('library.entry.years', { count: years.length }),
              value: years.length === 0 ? undefined : <span className="figures">{years.join(', ')}</span>,
            },
            { name: t('library.entry.verified'), value: <Verification entry={entry} /> },
          ]}
        />
        {rules.length > 0 && (
          <LinkedPart title={t('library.entry.rules', { count: rules.length })} links={rules} />
        )}
        <LinkedPart title={t('library.position.contests')} links={entry.contests} />
        <LinkedPart title={t('library.position.instruments')} links={entry.instruments} />
        <LinkedPart title={t('library.entry.lenses')} links={entry.lenses} />
        {others.length > 0 && (
          <PaperPart title={t('library.position.others')}>
            <PositionTable name={t('library.position.others')} entries={others} />
          </PaperPart>
        )}
      </div>
    </Sheet>
  );
}
