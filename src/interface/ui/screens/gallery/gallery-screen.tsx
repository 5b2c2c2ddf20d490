/*
 * The gallery: every part in every state, as the visual reference for whoever builds a screen and the first thing to look
 * at when the theme changes.
 * In: the area `gallery`. Out: a screen of sections, one file each.
 */
import { Button } from '../../parts/button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useText, useTextStore } from '../../text/use-text.ts';
import { BoardSection } from './board-section.tsx';
import { ControlsSection } from './controls-section.tsx';
import { FlowSection } from './flow-section.tsx';
import { FormsSection } from './forms-section.tsx';
import { GroundSection } from './ground-section.tsx';
import { HandSection } from './hand-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { PapersSection } from './papers-section.tsx';
import { RecordSection } from './record-section.tsx';
import { StandingSection } from './standing-section.tsx';
import './gallery-screen.css';

/** The screen at #/gallery. */
export function GalleryScreen() {
  const { t } = useText();
  const store = useTextStore();
  return (
    <div className="page gallery">
      <PageHead
        kicker={t('gallery.kicker')}
        title={t('gallery.heading')}
        lead={t('gallery.lead')}
        actions={
          <Button
            size="small"
            icon="globe"
            onPress={() => {
              void store.speak('qps-ar');
            }}
          >
            {t('gallery.pseudo')}
          </Button>
        }
      />
      <div className="stack" data-gap="section">
        <GroundSection />
        <FlowSection />
        <BoardSection />
        <HandSection />
        <PapersSection />
        <MeasuresSection />
        <FormsSection />
        <ControlsSection />
        <RecordSection />
        <StandingSection />
      </div>
    </div>
  );
}
