/*
 * What waits for this seat: requests to answer, proposals to sign or decline, a joint investigation to give to or not.
 * In: the seat round it. Out: sheets with their answers; nothing where nothing waits.
 */
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { awaiting } from './awaiting.ts';
import { RequestAnswer } from './request-answer.tsx';

/** The tray. */
export function OnYourDesk() {
  const { t } = useText();
  const { view, seat } = useTableSeat();
  const { requests, proposals, joint } = awaiting(view.dealings, seat);
  const count = requests.length + proposals.length + joint.length;
  if (count === 0) return null;
  return (
    <section className="tray stack" aria-labelledby="tray-title">
      <h3 id="tray-title">{t('play.tray', { count })}</h3>
      {requests.map((request) => (
        <RequestAnswer key={request.id} request={request} />
      ))}
      {[...proposals, ...joint].map((agreement) => (
        <AgreementSheet key={agreement.id} agreement={agreement} />
      ))}
    </section>
  );
}
