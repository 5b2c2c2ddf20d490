/*
 * Signing a proposal, as a whole or with reservations to single clauses.
 * In: the agreement and a way to ask. Out: check boxes for reservations and one button.
 */
import { useState } from 'react';
import type { ClauseId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Asking } from '../seat/use-ask.ts';
import { signingPrice } from './agreement-draft.ts';
import type { Agreement } from './awaiting.ts';
import { SigningPrice } from './signing-price.tsx';

/** Sign here. */
export function AgreementSigning({
  agreement,
  asking,
}: {
  readonly agreement: Agreement;
  readonly asking: Asking;
}) {
  const { t } = useText();
  const { scenario, words } = useTableSeat();
  const [reserve, setReserve] = useState<ClauseId[]>([]);
  const terms = scenario.packages.find(({ id }) => id === agreement.package);
  return (
    <div className="stack">
      <Disclosure summary={t('play.reservations', { count: reserve.length })}>
        <fieldset className="check-list">
          <legend className="field-label">{t('play.reserve-legend')}</legend>
          {agreement.clauses.map(({ clause }) => {
            const on = reserve.includes(clause);
            return (
              <label key={clause} className="check">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() => {
                    setReserve(on ? reserve.filter((one) => one !== clause) : [...reserve, clause]);
                  }}
                />
                <span {...spokenIn(words)}>{words.label('clause', clause)}</span>
              </label>
            );
          })}
          <p className="field-hint">{t('play.reserve-hint')}</p>
        </fieldset>
      </Disclosure>
      <div>
        {terms !== undefined && <SigningPrice price={signingPrice(terms, agreement.clauses, reserve)} />}
        <Button
          tone="primary"
          size="small"
          icon="seal"
          busy={asking.busy}
          onPress={() => {
            void asking.ask({ type: 'sign', agreement: agreement.id, reserve });
          }}
        >
          {t('play.sign', { reserved: reserve.length })}
        </Button>
      </div>
    </div>
  );
}
