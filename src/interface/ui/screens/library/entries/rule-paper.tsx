/*
 * One rule of a legal test: when it applies, what it says, why, on what it rests, and who disagrees.
 * In: the entry. Out: a paper.
 */
import type { RuleEntry } from '../../../../../hosting/session/law-library.ts';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';
import { GENERAL } from '../library-place.ts';
import { Condition } from './condition.tsx';
import { ReadOutcome, useReading } from '../lens/read-outcome.tsx';
import { Outcome } from './outcome.tsx';
import { EntryAnchor, LawWords, LinkedPart, PaperPart } from './paper-parts.tsx';

/** The paper of a rule. */
export function RulePaper({ entry }: { readonly entry: RuleEntry }) {
  const { t } = useText();
  const { id, places, when, outcome, why, who, dissent, note, sources, contestedBy, upholds } = entry;
  const divided = outcome.kind === 'verdict';
  return (
    <Sheet kind={t('library.kind.rule')} title={id}>
      <div className="library-paper">
        <ul className="library-places">
          {places.map(({ table, place, of }) => (
            <li key={table.id}>
              {t('library.rule.place', { place, of })} <EntryAnchor link={table} />
            </li>
          ))}
        </ul>
        <PaperPart title={t('library.rule.when')}>
          <Condition when={when} meanings />
        </PaperPart>
        <PaperPart title={t('library.rule.then')}>
          <ReadOutcome rule={entry} sources />
          <p className="library-substance">
            <LawWords>{why}</LawWords>
          </p>
          {note !== undefined && (
            <p className="library-aside">
              <LawWords>{note}</LawWords>
            </p>
          )}
        </PaperPart>
        <LinkedPart title={t('library.rule.sources')} links={sources} />
        <LinkedPart title={t('library.rule.upholds')} links={upholds} />
        {who !== undefined && (
          <PaperPart title={t('library.rule.who')}>
            <p>
              <LawWords>{who}</LawWords>
            </p>
          </PaperPart>
        )}
        {dissent !== undefined && (
          <PaperPart title={t('library.rule.dissent')}>
            <p>
              <LawWords>{dissent}</LawWords>
            </p>
          </PaperPart>
        )}
        <LinkedPart title={t('library.rule.contested-by')} links={contestedBy} />
        {divided && who === undefined && dissent === undefined && contestedBy.length === 0 && (
          <p className="library-aside">{t('library.rule.uncontested')}</p>
        )}
        <SameUnderLens entry={entry} />
        <Readings entry={entry} />
      </div>
    </Sheet>
  );
}

/** Under a lens that does not touch the rule, it says so. */
function SameUnderLens({ entry }: { readonly entry: RuleEntry }) {
  const { t } = useText();
  const { lens } = useLibrary();
  const reading = useReading(entry);
  if (lens === GENERAL || reading !== undefined) return null;
  return <p className="library-aside">{t('library.lens.same')}</p>;
}

function Readings({ entry: { readings } }: { readonly entry: RuleEntry }) {
  const { t } = useText();
  if (readings.length === 0) return null;
  return (
    <PaperPart title={t('library.rule.lenses')}>
      <dl className="library-readings">
        {readings.map(({ lens, after }) => (
          <div key={lens.id}>
            <dt>
              <EntryAnchor link={lens} />
            </dt>
            <dd>{after === 'passed-over' ? t('library.lens.passed-over') : <Outcome outcome={after} />}</dd>
          </div>
        ))}
      </dl>
    </PaperPart>
  );
}
