/*
 * Thirty days later: what was written, which secrets came out, which promises were broken.
 * In: the record. Out: papers. What never came out stays in the envelopes, which come next.
 */
import { useMemo } from 'react';
import { Chip } from '../../../parts/chip.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import { SeatName } from '../seat-name.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { aftermathOf } from './aftermath.ts';
import type { Aftermath, BrokenPromise } from './aftermath.ts';
import './ending.css';

/** The aftermath. */
export function LaterStep() {
  const { t } = useText();
  const { view } = useDebrief();
  const aftermath = useMemo(() => aftermathOf(view), [view]);
  const { news, out, promises } = aftermath;
  if (news.length + out.length + promises.length === 0) {
    return (
      <EmptyState title={t('debrief.later.nothing')}>
        {t('debrief.later.kept', { count: aftermath.kept })}
      </EmptyState>
    );
  }
  return (
    <div className="stack" data-gap="section">
      {news.length > 0 && <News news={news} />}
      <Secrets aftermath={aftermath} />
      <Promises promises={promises} />
    </div>
  );
}

function News({ news }: Pick<Aftermath, 'news'>) {
  const { t } = useText();
  const { words } = useDebrief();
  return (
    <section className="debrief-section" aria-labelledby="later-news">
      <h2 className="debrief-heading" id="later-news">
        {t('debrief.later.news')}
      </h2>
      <div className="later-papers">
        {news.map((id) => {
          const text = words.texts.injects[id];
          return (
            <Sheet
              key={id}
              level={3}
              title={<ScenarioLine>{text?.title ?? id}</ScenarioLine>}
              reference={<ScenarioLine>{text?.source ?? ''}</ScenarioLine>}
            >
              <ScenarioProse text={text?.body ?? ''} />
            </Sheet>
          );
        })}
      </div>
    </section>
  );
}

function Secrets({ aftermath: { out, kept } }: { readonly aftermath: Aftermath }) {
  const { t } = useText();
  const { words } = useDebrief();
  return (
    <section className="debrief-section" aria-labelledby="later-secrets">
      <h2 className="debrief-heading" id="later-secrets">
        {t('debrief.later.secrets')}
      </h2>
      {out.length === 0 ? (
        <p>{t('debrief.later.no-secrets')}</p>
      ) : (
        <div className="columns">
          {out.map(({ id, of, turn }) => (
            <Sheet
              key={id}
              look="note"
              level={3}
              kind={t('debrief.later.secret-of', valuesFromName('actor', words.actor(of)))}
              title={<ScenarioLine>{words.texts.secrets[id]?.title ?? id}</ScenarioLine>}
              foot={
                turn === undefined ? t('debrief.later.came-out-later') : t('debrief.later.came-out', { turn })
              }
            >
              <ScenarioProse text={words.texts.secrets[id]?.body ?? ''} />
            </Sheet>
          ))}
        </div>
      )}
      <p className="debrief-aside">{t('debrief.later.kept', { count: kept })}</p>
    </section>
  );
}

function Promises({ promises }: Pick<Aftermath, 'promises'>) {
  const { t } = useText();
  return (
    <section className="debrief-section" aria-labelledby="later-promises">
      <h2 className="debrief-heading" id="later-promises">
        {t('debrief.later.promises')}
      </h2>
      {promises.length === 0 ? (
        <p>{t('debrief.later.no-promises')}</p>
      ) : (
        <ul className="later-promises">
          {promises.map((promise) => (
            <PromiseLine key={`${promise.by} ${promise.clause}`} promise={promise} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PromiseLine({ promise }: { readonly promise: BrokenPromise }) {
  const { t } = useText();
  const { words } = useDebrief();
  const { clause, by, first, times, noticed } = promise;
  const values = { ...valuesFromName('actor', words.actor(by)), clause: words.label('clause', clause) };
  return (
    <li>
      <SeatName seat={by} />
      <span>
        {capitalised(
          times === 1
            ? t('debrief.later.promise', { ...values, turn: first })
            : t('debrief.later.promise-times', { ...values, turn: first, count: times }),
        )}
      </span>
      <Chip tone={noticed ? 'watch' : 'plain'} icon={noticed ? 'public' : 'covert'}>
        {t(noticed ? 'debrief.later.noticed' : 'debrief.later.unnoticed')}
      </Chip>
    </li>
  );
}
