/*
 * Gallery: buttons in all tones, sizes and states.
 * In: nothing. Out: a section.
 */
import { useState } from 'react';
import { Button, IconButton, LinkButton } from '../../parts/button.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { useText } from '../../text/use-text.ts';

/** Things to press. */
export function ControlsSection() {
  const { t } = useText();
  const [pinned, setPinned] = useState(true);
  return (
    <section className="stack" data-gap="wide" aria-labelledby="controls">
      <SectionHead id="controls" title={t('gallery.controls-title')} />
      <div className="cluster">
        <Button tone="primary" icon="seal">
          {t('gallery.seal')}
        </Button>
        <Button>{t('gallery.save')}</Button>
        <Button tone="quiet">{t('gallery.later')}</Button>
        <Button tone="grave">{t('gallery.withdraw')}</Button>
        <LinkButton href="#/gallery" iconAfter="forward">
          {t('gallery.onward')}
        </LinkButton>
      </div>
      <div className="cluster">
        <Button tone="primary" busy>
          {t('gallery.sealing')}
        </Button>
        <Button disabled>{t('gallery.disabled')}</Button>
        <Button unavailable={t('gallery.unavailable-why')}>{t('gallery.unavailable')}</Button>
        <Button
          pressed={pinned}
          icon="target"
          onPress={() => {
            setPinned(!pinned);
          }}
        >
          {t('gallery.pin')}
        </Button>
        <Button size="small">{t('gallery.small')}</Button>
        <Button size="large" tone="primary">
          {t('gallery.large')}
        </Button>
        <IconButton icon="cross" name={t('parts.close')} />
      </div>
    </section>
  );
}
