/*
 * One step of the opening of orders: public lines, or the acts of one class.
 * In: the step, and who reads. Out: a section with who did what, how openly, on what basis. It shows what its lines hold, and
 * they hold only what their reader may see.
 */
import { useEffect, useRef } from 'react';
import { PUBLICITIES } from '../../../../../vocabulary/index.ts';
import type { ResponseClass } from '../../../../../vocabulary/index.ts';
import type { FeedLine } from '../../../../../game/views/index.ts';
import { Entrance } from '../../../motion/entrance.tsx';
import { ClassBadge, PublicityMark } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useLaw } from '../../../stores/use-law.ts';
import { listOf, wordOf } from '../feed/field-of-line.ts';
import { memberOf } from '../feed/sentence.ts';
import type { Reader } from '../feed/sentence.ts';
import { sentenceFromLine } from '../feed/sentence-from-line.ts';
import type { WalkStep } from '../frame/walk-of-phase.ts';
import { useTable } from '../seat/table.ts';
import { SourcesBeside } from './beside-table.tsx';

/** The steps opened so far, in the order in which they took effect; a new one is brought into view. */
export function OpenedSteps({
  steps,
  reader,
}: {
  readonly steps: readonly WalkStep[];
  readonly reader: Reader;
}) {
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(steps.length);
  useEffect(() => {
    const grown = steps.length - shown.current;
    shown.current = steps.length;
    const motion = document.documentElement.dataset.motion;
    // Where all are opened at once one begins to read at the first.
    if (grown === 1)
      list.current?.lastElementChild?.scrollIntoView({
        block: 'nearest',
        behavior: motion === 'less' ? 'auto' : 'smooth',
      });
  }, [steps.length]);
  return (
    <div className="stack" data-gap="wide" aria-live="polite" ref={list}>
      {steps.map((step) => {
        if (step.kind === 'lines')
          return (
            <Entrance key="lines">
              <Lines lines={step.lines} reader={reader} />
            </Entrance>
          );
        if (step.kind === 'class')
          return (
            <Entrance key={step.class}>
              <Acts responseClass={step.class} lines={step.lines} />
            </Entrance>
          );
        return null;
      })}
    </div>
  );
}

function Lines({ lines, reader }: { readonly lines: readonly FeedLine[]; readonly reader: Reader }) {
  const { t } = useText();
  const { scenario } = useTable();
  return (
    <section className="reveal-class" aria-label={t('play.reveal-lines')}>
      <h3>{t('play.reveal-lines')}</h3>
      <ul className="reveal-acts">
        {lines.map((line) => {
          const of = wordOf(line, 'of');
          const kind = scenario.actors.find((actor) => actor.id === of)?.kind ?? 'state';
          return (
            <li key={line.number} className="reveal-act">
              <Emblem id={of} kind={kind} />
              <p>{sentenceFromLine(line, reader)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Acts({
  responseClass,
  lines,
}: {
  readonly responseClass: ResponseClass;
  readonly lines: readonly FeedLine[];
}) {
  const { t } = useText();
  const { scenario, words } = useTable();
  const law = useLaw(lines.some((line) => listOf(line, 'basis').length > 0));
  return (
    <section
      className="reveal-class"
      data-class={responseClass}
      aria-label={t(`word.class.${responseClass}`)}
    >
      <h3>
        <ClassBadge of={responseClass} />
      </h3>
      <ul className="reveal-acts">
        {lines.map((line) => {
          const seat = wordOf(line, 'seat');
          const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
          const actor = wordOf(line, 'targetActor');
          const asset = wordOf(line, 'targetAsset');
          const basis = listOf(line, 'basis');
          return (
            <li key={line.number} className="reveal-act">
              <Emblem id={seat} kind={kind} />
              <div>
                <p className="label">{words.name(seat)}</p>
                <p className="act-line">
                  <strong {...spokenIn(words)}>{words.label('response', wordOf(line, 'response'))}</strong>
                  {(actor !== '' || asset !== '') && (
                    <span className="act-target">
                      {' '}
                      {t('play.act-target', {
                        target: actor === '' ? words.label('asset', asset) : words.name(actor),
                      })}
                    </span>
                  )}
                </p>
                {basis.length > 0 && (
                  <p className="act-terms">
                    <SourcesBeside
                      ids={basis}
                      law={law}
                      sentence={(norms) => t('play.terms-basis', { norms })}
                    />
                  </p>
                )}
              </div>
              <PublicityMark publicity={memberOf(PUBLICITIES, wordOf(line, 'publicity'))} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
