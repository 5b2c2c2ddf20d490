/*
 * The feed of the seat: news as documents, what happened in sentences, what moved in sums; the newest turn first.
 * In: the lines that may lie open, and the seat round it. Out: the feed, with a switch for those who want every line.
 */
import { memo, useState } from 'react';
import type { FeedLine } from '../../../../../game/views/index.ts';
import { SwitchField } from '../../../parts/field.tsx';
import { Feed } from '../../../parts/feed.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { useReader } from '../seat/use-reader.ts';
import { useEntries } from './entries-from-feed.tsx';
import { sentenceFromLine } from './sentence-from-line.ts';

/** The feed. */
export const Newsroom = memo(function Newsroom({ feed }: { readonly feed: readonly FeedLine[] }) {
  const { t } = useText();
  const [every, setEvery] = useState(false);
  return (
    <div className="newsroom stack">
      <header className="region-head">
        <h2 className="label">{t('play.tab.feed')}</h2>
        <SwitchField label={t('play.feed-every')} on={every} onChange={setEvery} />
      </header>
      {every ? <EveryLine shown={feed} /> : <Edited shown={feed} />}
    </div>
  );
});

function Edited({ shown }: { readonly shown: readonly FeedLine[] }) {
  const { t } = useText();
  const groups = useEntries(shown);
  if (groups.length === 0)
    return <EmptyState title={t('play.feed-none')}>{t('play.feed-none-note')}</EmptyState>;
  return <Feed name={t('play.tab.feed')} groups={groups} level={3} />;
}

function EveryLine({ shown }: { readonly shown: readonly FeedLine[] }) {
  const { t, number } = useText();
  const reader = useReader();
  const lines = shown.flatMap((line) => {
    const sentence = sentenceFromLine(line, reader);
    return sentence === undefined ? [] : [{ number: line.number, sentence }];
  });
  return (
    <ol className="every-line" aria-label={t('play.feed-every')} reversed>
      {lines.toReversed().map((line) => (
        <li key={line.number}>
          <span className="figures">{number(line.number)}</span> {line.sentence}
        </li>
      ))}
    </ol>
  );
}
