/*
 * A condition in words: questions with the answers that fit, and groups of which one has to hold.
 * In: the condition. Out: a list; every question leads to its fact.
 */
import { Fragment } from 'react';
import type { ConditionWords, TestWords, ValueWords } from '../../../../../hosting/session/law-library.ts';
import { useText } from '../../../text/use-text.ts';
import { EntryAnchor, LawWords } from './paper-parts.tsx';

/** Values of the condition. */
export interface ConditionProps {
  readonly when: ConditionWords;
  /** Says also what the answers mean. */
  readonly meanings?: boolean;
}

/** The condition. */
export function Condition({ when: { all, any }, meanings = false }: ConditionProps) {
  const { t } = useText();
  if (all.length === 0 && any.length === 0) return <p>{t('library.rule.always')}</p>;
  return (
    <div className="library-condition">
      <Tests tests={all} meanings={meanings} />
      {any.length > 0 && (
        <>
          <p className="library-any">{t(all.length === 0 ? 'library.rule.any-alone' : 'library.rule.any')}</p>
          <ul className="library-groups">
            {any.map((group, at) => (
              <li key={at}>
                <Tests tests={group} meanings={meanings} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Tests({ tests, meanings }: { readonly tests: readonly TestWords[]; readonly meanings: boolean }) {
  const { t } = useText();
  if (tests.length === 0) return null;
  return (
    <ul className="library-tests">
      {tests.map(({ fact, oneOf, noneOf }) => (
        <li key={fact.id}>
          <EntryAnchor link={fact} />{' '}
          {noneOf.length > 0 && <span className="library-glue">{t('library.rule.none-of')} </span>}
          <Answers values={[...oneOf, ...noneOf]} meanings={meanings} />
        </li>
      ))}
    </ul>
  );
}

function Answers({
  values,
  meanings,
}: {
  readonly values: readonly ValueWords[];
  readonly meanings: boolean;
}) {
  const { t } = useText();
  return (
    <span className="library-answers">
      {values.map(({ value, words, meaning }, at) => (
        <Fragment key={value}>
          {at > 0 && <span className="library-glue"> {t('library.rule.or')} </span>}
          <LawWords>
            <strong>{words}</strong>
            {meanings && meaning !== undefined && <span className="library-meaning"> ({meaning})</span>}
          </LawWords>
        </Fragment>
      ))}
    </span>
  );
}
