/*
 * Consultation: what waits for this seat's answer, then the four things it can do: call, ask, agree, write.
 * In: the seat round it. Out: a desk with tabs. Outside the phase the same desk is for reading only, and says so.
 */
import { useState } from 'react';
import { Tabs } from '../../../parts/tabs.tsx';
import { useText } from '../../../text/use-text.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { AgreementDesk } from './agreement-desk.tsx';
import { awaiting } from './awaiting.ts';
import { useConsulting } from './consulting.ts';
import { Directory } from './directory.tsx';
import { MessageDesk } from './message-desk.tsx';
import { OnYourDesk } from './on-your-desk.tsx';
import { RequestDesk } from './request-desk.tsx';

const DRAWERS = ['call', 'ask', 'agree', 'write'] as const;
type DrawerName = (typeof DRAWERS)[number];

/** The desk. */
export function ConsultDesk() {
  const { t } = useText();
  const { view, seat } = useTableSeat();
  const consulting = useConsulting();
  const [open, setOpen] = useState<DrawerName>('call');
  const waiting = awaiting(view.dealings, seat);
  return (
    <Headed
      title={t(consulting ? 'play.consult-title' : 'play.dealings-title')}
      lead={t(consulting ? 'play.consult-lead' : 'play.dealings-lead')}
    >
      {consulting && <OnYourDesk />}
      <Tabs
        name={t('play.consult-title')}
        tabs={DRAWERS.map((id) => ({
          id,
          title: t(`play.consult.${id}`),
          ...(id === 'ask' ? { count: waiting.requests.length } : {}),
          ...(id === 'agree' ? { count: waiting.proposals.length + waiting.joint.length } : {}),
        }))}
        open={open}
        onOpen={(id) => {
          setOpen(DRAWERS.find((one) => one === id) ?? 'call');
        }}
      >
        {open === 'call' && <Directory />}
        {open === 'ask' && <RequestDesk />}
        {open === 'agree' && <AgreementDesk />}
        {open === 'write' && <MessageDesk />}
      </Tabs>
    </Headed>
  );
}
