/*
 * A fact that the law asks for: the question, why it is asked, what the answers mean, what counts while nobody knows.
 * In: the entry. Out: a paper with the rules that ask for it.
 */
import type { FactEntry } from '../../../../../hosting/session/law-library.ts';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { EntryList } from '../entry-list.tsx';
import { EntryAnchors, LawWords, LinkedPart, PaperPart } from './paper-parts.tsx';

/** The paper of a fact. */
export function FactPaper({ entry }: { readonly entry: FactEntry }) {
  const { t } = useText();
  const { question, why, values, fallback, presumption, rules, effects } = entry;
  const canBeUnknown = values.some(({ value }) => value === 'unknown');
  return (
    <Sheet
      kind={t('library.kind.fact')}
      title={<LawWords>{question}</LawWords>}
      reference={<code>{entry.id}</code>}
    >
      <div className="library-paper">
        <PaperPart title={t('library.fact.why')}>
          <p>
            <LawWords>{why}</LawWords>
          </p>
        </PaperPart>
        <PaperPart title={t('library.fact.values')}>
          <dl className="library-values">
            {values.map(({ value, words, meaning }) => (
              <div key={value}>
                <dt>
                  <LawWords>{words}</LawWords>
                </dt>
                <dd>
                  {meaning !== undefined && <LawWords>{meaning}</LawWords>}
                  {value === fallback && <span className="library-default">{t('library.fact.default')}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </PaperPart>
        {presumption !== undefined && (
          <PaperPart title={t('library.fact.presumption')}>
            <p>
              {t('library.fact.counts-as')}{' '}
              <LawWords>
                <strong>{presumption.as.words}</strong>
              </LawWords>
            </p>
            <p>
              <LawWords>{presumption.why}</LawWords>
            </p>
            <EntryList links={presumption.sources} name={t('library.rule.sources')} />
          </PaperPart>
        )}
        {presumption === undefined && canBeUnknown && (
          <p className="library-aside">{t('library.fact.no-presumption')}</p>
        )}
        {rules.length > 0 && (
          <LinkedPart title={t('library.fact.rules', { count: rules.length })} links={rules} />
        )}
        {effects.length > 0 && (
          <PaperPart title={t('library.fact.effects')}>
            <EntryAnchors links={effects} />
          </PaperPart>
        )}
      </div>
    </Sheet>
  );
}
