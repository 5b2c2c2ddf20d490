/*
 * Gallery: steps, tabs, windows, announcements, motion.
 * In: nothing. Out: a section whose windows open for real.
 */
import { useState } from 'react';
import { Entrance } from '../../motion/entrance.tsx';
import { MotionGround } from '../../motion/motion-ground.tsx';
import { Stamp } from '../../motion/stamp.tsx';
import { Unfold } from '../../motion/unfold.tsx';
import { useAnnounce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { Countdown } from '../../parts/countdown.tsx';
import { Curtain } from '../../parts/curtain.tsx';
import { Dialog, Drawer } from '../../parts/dialog.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { Prose } from '../../parts/prose.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Stepper } from '../../parts/stepper.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { usePreferences } from '../../stores/preferences.ts';
import { useText } from '../../text/use-text.ts';

const STEPS = ['briefing', 'consultation', 'decision', 'resolution', 'report'] as const;
const TABS = ['brief', 'evidence', 'directory'] as const;

/** What happens now. */
export function FlowSection() {
  const { t } = useText();
  const [tab, setTab] = useState<string>('brief');
  const open = TABS.find((one) => one === tab) ?? 'brief';
  return (
    <section className="stack" data-gap="wide" aria-labelledby="flow">
      <SectionHead id="flow" title={t('gallery.flow-title')} />
      <Stepper
        name={t('gallery.turn', { turn: 2 })}
        steps={STEPS.map((id) => ({ id, name: t(`word.phase.${id}`) }))}
        current="consultation"
        instruction={t('gallery.instruction')}
        aside={<Countdown state="running" secondsLeft={247} />}
      />
      <Tabs
        name={t('gallery.tabs-name')}
        open={tab}
        onOpen={setTab}
        tabs={TABS.map((id) => ({ id, title: t(`gallery.tab-${id}`), count: id === 'evidence' ? 2 : 0 }))}
      >
        <Prose text={t(`gallery.tab-${open}-body`)} />
        <Disclosure summary={t('gallery.disclosure')}>
          <p>{t('gallery.disclosure-body')}</p>
        </Disclosure>
      </Tabs>
      <Windows />
      <Moving />
    </section>
  );
}

function Windows() {
  const { t } = useText();
  const announce = useAnnounce();
  const [open, setOpen] = useState<'dialog' | 'drawer' | 'curtain'>();
  const shut = (): void => {
    setOpen(undefined);
  };
  return (
    <div className="cluster">
      {(['dialog', 'drawer', 'curtain'] as const).map((which) => (
        <Button
          key={which}
          onPress={() => {
            setOpen(which);
          }}
        >
          {t(`gallery.open-${which}`)}
        </Button>
      ))}
      <Button
        tone="quiet"
        onPress={() => {
          announce(t('gallery.said'));
        }}
      >
        {t('gallery.say')}
      </Button>
      <Button
        tone="quiet"
        onPress={() => {
          announce(t('gallery.alarmed'), 'urgent');
        }}
      >
        {t('gallery.alarm')}
      </Button>
      <Dialog
        open={open === 'dialog'}
        onClose={shut}
        title={t('gallery.dialog-title')}
        actions={
          <>
            <Button onPress={shut}>{t('gallery.dialog-back')}</Button>
            <Button tone="primary" icon="seal" onPress={shut}>
              {t('gallery.seal')}
            </Button>
          </>
        }
      >
        <p>{t('gallery.dialog-body')}</p>
      </Dialog>
      <Drawer open={open === 'drawer'} onClose={shut} title={t('gallery.drawer-title')}>
        <Prose text={t('gallery.type-stress')} />
      </Drawer>
      <Curtain
        open={open === 'curtain'}
        seatName={t('gallery.seat-a')}
        emblem={<Emblem id="costa-serena" kind="state" size="grand" />}
        onLift={shut}
      >
        <p>{t('gallery.curtain-body')}</p>
      </Curtain>
    </div>
  );
}

function Moving() {
  const { t } = useText();
  const less = usePreferences((state) => state.motion === 'less');
  const [round, setRound] = useState(0);
  const [open, setOpen] = useState(false);
  return (
    <MotionGround less={less}>
      <div className="stack">
        <h3>{t('gallery.motion-title')}</h3>
        <div className="cluster">
          <Button
            onPress={() => {
              setRound(round + 1);
            }}
          >
            {t('gallery.motion-again')}
          </Button>
          <Button
            expanded={open}
            onPress={() => {
              setOpen(!open);
            }}
          >
            {t('gallery.motion-open')}
          </Button>
          <Stamp key={round} word={t('gallery.stamp')} />
        </div>
        <div className="columns" data-fit key={round}>
          {[1, 2, 3].map((place) => (
            <Entrance key={place} order={place}>
              <Sheet look="note" level={4} title={t('gallery.paper', { place })}>
                <p>{t('gallery.slip-body')}</p>
              </Sheet>
            </Entrance>
          ))}
        </div>
        <Unfold open={open}>
          <Sheet look="folder" level={4} title={t('gallery.envelope-title')} tlp="red">
            <Prose text={t('gallery.envelope-body')} />
          </Sheet>
        </Unfold>
      </div>
    </MotionGround>
  );
}
