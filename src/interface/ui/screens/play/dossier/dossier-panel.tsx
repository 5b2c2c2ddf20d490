/*
 * The dossier of the seat: what it knows, what it was told, what it wants, what it hides, what has been put on record.
 * In: the seat round it. Out: the reckoning and the evidence, and the rest behind lines that open.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { BeliefPanel } from './belief-panel.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { EnvelopeSheet } from './envelope-sheet.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ObjectiveList } from './objective-list.tsx';
import { RegisterList } from './register-list.tsx';
import { SecretList } from './secret-list.tsx';

/** The dossier. */
export function DossierPanel() {
  const { t, number } = useText();
  const { view } = useTableSeat();
  return (
    <Headed title={t('play.dossier-title')}>
      <BeliefPanel />
      <div className="stack">
        <h3>{t('play.evidence', { count: number(view.dossier.evidence.length) })}</h3>
        <EvidenceList />
      </div>
      <div>
        <Disclosure summary={t('play.brief-title')}>
          <BriefSheet />
        </Disclosure>
        <Disclosure summary={t('play.envelope-page-title')}>
          <EnvelopeSheet />
        </Disclosure>
        <Disclosure summary={t('play.objectives')}>
          <ObjectiveList />
        </Disclosure>
        <Disclosure summary={t('play.secrets')}>
          <SecretList />
        </Disclosure>
        <Disclosure summary={t('play.register')}>
          <RegisterList />
        </Disclosure>
      </div>
    </Headed>
  );
}
