/*
 * A joint investigation in force: what this seat gives to it this turn, or withholds. The others never learn which.
 * In: the agreement and a way to ask. Out: a picker with two buttons; after the choice, a line that says what was done.
 */
import { useState } from 'react';
import type { EvidenceId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { EvidencePicker } from '../decide/evidence-picker.tsx';
import type { Asking } from '../seat/use-ask.ts';
import type { Agreement } from './awaiting.ts';

/** Give or withhold. */
export function JointContribution({
  agreement,
  asking,
}: {
  readonly agreement: Agreement;
  readonly asking: Asking;
}) {
  const { t } = useText();
  const [items, setItems] = useState<EvidenceId[]>([]);
  const given = agreement.contributed;
  if (given !== undefined) return <p>{t('play.contributed', { count: given.length })}</p>;
  return (
    <div className="stack">
      <EvidencePicker
        legend={t('play.contribute-legend')}
        chosen={items}
        most={Number.MAX_SAFE_INTEGER}
        onChoose={setItems}
      />
      <p className="cluster">
        <Button
          tone="primary"
          size="small"
          busy={asking.busy}
          {...(items.length > 0 ? {} : { unavailable: t('play.contribute-none') })}
          onPress={() => {
            void asking.ask({ type: 'contribute', agreement: agreement.id, evidence: items });
          }}
        >
          {t('play.contribute', { count: items.length })}
        </Button>
        <Button
          size="small"
          busy={asking.busy}
          onPress={() => {
            void asking.ask({ type: 'contribute', agreement: agreement.id, evidence: [] });
          }}
        >
          {t('play.withhold')}
        </Button>
      </p>
    </div>
  );
}
