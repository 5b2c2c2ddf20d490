/*
 * Gallery: sheets and cards.
 * In: nothing. Out: a section of sample papers.
 */
import { Button } from '../../parts/button.tsx';
import { Chip } from '../../parts/chip.tsx';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { Prose } from '../../parts/prose.tsx';
import { Card, Sheet } from '../../parts/sheet.tsx';
import { useText } from '../../text/use-text.ts';

/** Papers. */
export function PapersSection() {
  const { t } = useText();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="papers">
      <SectionHead id="papers" title={t('gallery.papers-title')} />
      <div className="split">
        <Sheet
          level={3}
          kind={t('gallery.note-kind')}
          title={t('gallery.note-title')}
          reference={t('gallery.reference')}
          tlp="amber"
          dated={t('gallery.dated')}
          emblem={<Emblem id="costa-serena" kind="state" size="large" />}
          signature={t('gallery.note-signature')}
          foot={<Chip icon="check">{t('gallery.note-foot')}</Chip>}
        >
          <Prose text={t('gallery.note-body')} />
        </Sheet>
        <div className="stack" data-gap="wide">
          <Sheet
            level={3}
            look="folder"
            kind={t('gallery.envelope-kind')}
            title={t('gallery.envelope-title')}
            tlp="red"
            reference={t('gallery.seat-a')}
          >
            <Prose text={t('gallery.envelope-body')} />
          </Sheet>
          <Sheet level={3} look="note" title={t('gallery.slip-title')} tlp="green" dated={t('gallery.dated')}>
            <Prose text={t('gallery.slip-body')} />
          </Sheet>
          <Card
            kicker={t('gallery.card-kicker')}
            title={t('gallery.card-title')}
            aside={<Chip tone="watch">{t('word.line.concern')}</Chip>}
            look="raised"
          >
            <p>{t('gallery.card-body')}</p>
            <div className="cluster" data-justify="end">
              <Button size="small">{t('gallery.save')}</Button>
            </div>
          </Card>
          <Card look="sunken">
            <p>{t('gallery.card-sunken')}</p>
          </Card>
        </div>
      </div>
    </section>
  );
}
