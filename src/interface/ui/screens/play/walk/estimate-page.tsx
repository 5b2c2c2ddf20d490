/*
 * The fourth page: the first estimate, before anything has come in.
 * In: the seat round it. Out: the tokens on the table, and the items one starts with.
 */
import { Card } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { EstimateBoard } from '../decide/estimate-board.tsx';
import { EvidenceList } from '../dossier/evidence-list.tsx';
import { Headed } from '../frame/headed.tsx';

/** Say what you think now. */
export function EstimatePage() {
  const { t } = useText();
  return (
    <Headed kicker={t('play.orientation')} title={t('play.estimate-title')} lead={t('play.estimate-lead')}>
      <div className="role-pages">
        <Card look="raised">
          <EstimateBoard />
        </Card>
        <EvidenceList />
      </div>
    </Headed>
  );
}
