/*
 * The search over the whole of the law for a basis to cite: by name, by number, by topic; results by kind of source.
 * In: what is chosen, a handler. Out: a field, topics to press while nothing is typed, then check boxes. Down from the field goes
 * to the first result, arrows go on from there, Enter in the field chooses the first.
 */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { LawLibrary } from '../../../../../hosting/session/law-library.ts';
import { TextField } from '../../../parts/field.tsx';
import { Skeleton } from '../../../parts/standing.tsx';
import { normEntries } from '../../../law/norm-search/norm-entries.ts';
import type { NormEntry } from '../../../law/norm-search/norm-entries.ts';
import { NORM_TOPICS } from '../../../law/norm-search/norm-topics.ts';
import { indexedNorms, searchNorms } from '../../../law/norm-search/search-norms.ts';
import { useLawOrWhyNot } from '../../../stores/use-law.ts';
import { useText } from '../../../text/use-text.ts';
import { NormBox } from '../decide/norm-box.tsx';
import './norm-search.css';

/** Values of the search. */
export interface NormSearchProps {
  readonly chosen: readonly string[];
  /** As many are chosen as can be. */
  readonly full: boolean;
  readonly onTurn: (id: string, on: boolean) => void;
}

/** As many results as one looks through; whoever wants others types more. */
const MOST_SHOWN = 40;

/** The search, once the law is there. */
export function NormSearch(given: NormSearchProps) {
  const { t } = useText();
  const law = useLawOrWhyNot();
  if (law === 'waiting') return <Skeleton lines={3} />;
  if (law === 'failed') {
    return (
      <p className="field-error" role="status">
        {t('norm-search.failed')}
      </p>
    );
  }
  return <Search law={law} {...given} />;
}

function useFound(law: LawLibrary, sought: string): readonly NormEntry[] {
  const text = useText();
  const ready = useMemo(() => {
    const entries = normEntries(law, text);
    return {
      byId: new Map(entries.map((entry) => [entry.id, entry])),
      index: indexedNorms(entries.map(({ searched }) => searched)),
    };
  }, [law, text]);
  return useMemo(
    () => searchNorms(ready.index, sought).flatMap(({ id }) => ready.byId.get(id) ?? []),
    [ready, sought],
  );
}

function Search({ law, chosen, full, onTurn }: NormSearchProps & { readonly law: LawLibrary }) {
  const { t, language } = useText();
  const [sought, setSought] = useState('');
  const found = useFound(law, useDeferredValue(sought));
  const shown = found.slice(0, MOST_SHOWN);
  const box = useRef<HTMLDivElement>(null);
  const first = shown[0];
  // The kinds come in the order of their best result.
  const groups = [...new Set(shown.map(({ group }) => group))];

  const goOn = (event: KeyboardEvent<HTMLDivElement>): void => {
    const field = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (field && event.key === 'Enter') {
      // Enter here must not put the act into the order.
      event.preventDefault();
      if (first !== undefined && !(full && !chosen.includes(first.id)))
        onTurn(first.id, !chosen.includes(first.id));
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(box.current?.querySelectorAll<HTMLInputElement>('input:not([disabled])') ?? [])];
    const at = stops.findIndex((one) => one === event.target);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  };

  return (
    <div ref={box} onKeyDown={goOn} className="stack" data-gap="tight">
      <TextField
        label={t('norm-search.label')}
        hint={t('norm-search.hint')}
        value={sought}
        onChange={setSought}
      />
      {sought.trim() === '' ? (
        <div className="norm-topics" role="group" aria-label={t('norm-search.topics')}>
          <p className="label">{t('norm-search.topics')}</p>
          {NORM_TOPICS.map((topic) => {
            const [name = ''] = (language === 'fr' ? topic.fr : topic.en).split(',');
            return (
              <button
                key={topic.en}
                type="button"
                className="norm-topic"
                onClick={() => {
                  setSought(name);
                  box.current?.querySelector('input')?.focus();
                }}
              >
                {name}
              </button>
            );
          })}
        </div>
      ) : (
        <>
          <p role="status" className="field-hint">
            {t('norm-search.found', { count: found.length })}{' '}
            {found.length > shown.length && t('norm-search.more', { shown: shown.length })}
          </p>
          <div className="norms-found">
            {groups.map((group) => (
              <section key={group}>
                <p className="label" id={`norms-${group}`}>
                  {t(`norm-search.group.${group}`)}
                </p>
                <ul aria-labelledby={`norms-${group}`}>
                  {shown
                    .filter((entry) => entry.group === group)
                    .map(({ id, name, says, spoken }) => (
                      <NormBox
                        key={id}
                        {...{ id, name, says, spoken, full, onTurn }}
                        on={chosen.includes(id)}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
