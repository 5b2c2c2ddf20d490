/*
 * Agreements: those on the table and in force, and a new proposal.
 * In: the seat round it. Out: sheets, the open ones first, and the composer behind a button.
 */
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Card } from '../../../parts/sheet.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { AgreementComposer } from './agreement-composer.tsx';
import { AgreementSheet } from './agreement-sheet.tsx';
import type { Agreement } from './awaiting.ts';
import { useConsulting } from './consulting.ts';

const isOpen = ({ status }: Agreement): boolean => status === 'proposed' || status === 'in-force';

const ORDER = ['proposed', 'in-force', 'ended', 'declined', 'lapsed'] as const;

/** The desk. */
export function AgreementDesk() {
  const { t } = useText();
  const { view } = useTableSeat();
  const consulting = useConsulting();
  const [composing, setComposing] = useState(false);
  const agreements = ORDER.flatMap((status) =>
    view.dealings.agreements.filter((agreement) => agreement.status === status),
  );
  const closed = agreements.filter((agreement) => !isOpen(agreement));
  return (
    <div className="stack" data-gap="wide">
      {consulting && (
        <div>
          <Button
            icon={composing ? 'cross' : 'plus'}
            expanded={composing}
            onPress={() => {
              setComposing(!composing);
            }}
          >
            {t(composing ? 'play.compose-stop' : 'play.compose')}
          </Button>
        </div>
      )}
      {composing && consulting && (
        <Card title={t('play.compose')} look="raised">
          <AgreementComposer
            onDone={() => {
              setComposing(false);
            }}
          />
        </Card>
      )}
      {agreements.length === 0 && !composing && (
        <EmptyState icon="handshake" title={t('play.agreements-none')}>
          {t('play.agreements-none-note')}
        </EmptyState>
      )}
      {agreements.filter(isOpen).map((agreement) => (
        <AgreementSheet key={agreement.id} agreement={agreement} />
      ))}
      {closed.length > 0 && (
        <Disclosure summary={t('play.agreements-closed', { count: closed.length })}>
          <div className="stack">
            {closed.map((agreement) => (
              <AgreementSheet key={agreement.id} agreement={agreement} />
            ))}
          </div>
        </Disclosure>
      )}
    </div>
  );
}
