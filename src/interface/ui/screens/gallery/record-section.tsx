/*
 * Gallery: feed and timeline.
 * In: nothing. Out: a section.
 */
import { Button } from '../../parts/button.tsx';
import { VerdictBadge } from '../../parts/chip.tsx';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { Feed } from '../../parts/feed.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { useText } from '../../text/use-text.ts';

/** The record. */
export function RecordSection() {
  const { t } = useText();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="record">
      <SectionHead id="record" title={t('gallery.record-title')} />
      <div className="columns" data-fit data-wide>
        <Feed
          name={t('gallery.feed-name')}
          groups={[
            {
              id: '2',
              title: t('gallery.feed-day'),
              entries: [
                {
                  id: 'a',
                  icon: 'public',
                  source: t('gallery.feed-a-source'),
                  title: t('gallery.feed-a-title'),
                  body: t('gallery.feed-a-body'),
                  time: '08:10',
                  fresh: true,
                },
                {
                  id: 'b',
                  emblem: <Emblem id="cert-cs" kind="cert" />,
                  source: t('gallery.seat-b'),
                  title: t('gallery.feed-b-title'),
                  body: t('gallery.feed-b-body'),
                  time: '08:25',
                  tlp: 'amber-strict',
                  confidential: true,
                  actions: <Button size="small">{t('gallery.feed-answer')}</Button>,
                },
              ],
            },
            {
              id: '1',
              title: t('gallery.feed-earlier'),
              entries: [
                {
                  id: 'c',
                  icon: 'energy',
                  source: t('gallery.feed-c-source'),
                  title: t('gallery.feed-c-title'),
                  body: t('gallery.feed-c-body'),
                  time: '21:47',
                },
              ],
            },
          ]}
        />
        <Timeline
          name={t('gallery.timeline-name')}
          turns={[
            {
              id: '1',
              title: t('gallery.turn', { turn: 1 }),
              when: t('gallery.feed-earlier'),
              entries: [
                {
                  id: 'a',
                  kind: 'act',
                  emblem: <Emblem id="costa-serena" kind="state" />,
                  title: t('gallery.timeline-a'),
                  aside: <VerdictBadge verdict="upholds" />,
                },
              ],
            },
            {
              id: '2',
              title: t('gallery.turn', { turn: 2 }),
              when: t('gallery.feed-day'),
              entries: [
                { id: 'w', kind: 'harm', title: t('gallery.timeline-wave') },
                {
                  id: 'b',
                  kind: 'act',
                  emblem: <Emblem id="sierra-alta" kind="state" />,
                  title: t('gallery.timeline-b'),
                  detail: t('gallery.timeline-b-detail'),
                  aside: <VerdictBadge verdict="contested" lean="unlawful" />,
                },
              ],
            },
          ]}
        />
      </div>
    </section>
  );
}
