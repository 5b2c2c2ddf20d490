/*
 * What a rule says: a verdict with how firm it is and under which law, or where the test goes on.
 * In: the outcome. Out: a line.
 */
import type { OutcomeWords } from '../../../../../hosting/session/law-library.ts';
import { Chip, VerdictBadge } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { EntryAnchor, EntryAnchors } from './paper-parts.tsx';

/** The outcome. */
export function Outcome({ outcome }: { readonly outcome: OutcomeWords }) {
  const { t } = useText();
  switch (outcome.kind) {
    case 'verdict': {
      const { verdict, lean, confidence, body } = outcome;
      return (
        <p className="library-outcome">
          <VerdictBadge verdict={verdict} {...(lean === undefined ? {} : { lean })} />
          <Chip>{t(`word.law-confidence.${confidence}`)}</Chip>
          {body === 'domestic' && <Chip>{t('word.body-of-law.domestic')}</Chip>}
        </p>
      );
    }
    case 'goes-to':
      return (
        <p className="library-outcome">
          {t('library.rule.goes-to')} <EntryAnchor link={outcome.table} />
        </p>
      );
    case 'best-of':
      return (
        <div>
          <p>{t('library.rule.best-of')}</p>
          <EntryAnchors links={outcome.tables} />
        </div>
      );
  }
}
