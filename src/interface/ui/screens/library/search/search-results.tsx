/*
 * What was found: counted by kind, grouped by kind, the best first.
 * In: what was typed. Out: switches that narrow to one kind, and the lists; where nothing fits, what to try.
 */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { EntryKind, EntryLink } from '../../../../../hosting/session/law-library.ts';
import { useAnnounce } from '../../../parts/announcer.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { EntryList } from '../entry-list.tsx';
import { useLibrary } from '../library-desk.ts';
import { useAlsoSaid } from '../also-called.ts';
import { focusSearch, stepResult } from './result-keys.ts';

/** Kinds in the order in which equals are shown. */
const KINDS: readonly EntryKind[] = ['instrument', 'position', 'table', 'rule', 'fact', 'lens'];

/** Results of each kind that are shown while all kinds are. */
const FEW = 6;

interface Group {
  readonly kind: EntryKind;
  readonly links: readonly EntryLink[];
}

function useGroups(typed: string): readonly Group[] {
  const { catalogue } = useLibrary();
  const alsoSaid = useAlsoSaid();
  return useMemo(() => {
    const found = catalogue.search(typed, alsoSaid);
    const best = (kind: EntryKind): number => found.find(({ link }) => link.kind === kind)?.score ?? 0;
    return KINDS.map((kind) => ({
      kind,
      links: found.filter(({ link }) => link.kind === kind).map(({ link }) => link),
    }))
      .filter(({ links }) => links.length > 0)
      .sort((one, other) => best(other.kind) - best(one.kind));
  }, [catalogue, alsoSaid, typed]);
}

/** The results. */
export function SearchResults({ typed }: { readonly typed: string }) {
  const { t, number } = useText();
  const sought = useDeferredValue(typed);
  const groups = useGroups(sought);
  const [kind, setKind] = useState<EntryKind>();
  const all = groups.reduce((sum, { links }) => sum + links.length, 0);
  const announce = useAnnounce();
  const words = t('library.found', { count: all });
  useEffect(() => {
    // Whoever listens hears a number once the typing rests, not at every key.
    const timer = setTimeout(() => {
      announce(words, 'heard');
    }, 600);
    return () => {
      clearTimeout(timer);
    };
  }, [announce, words, sought]);

  if (all === 0) {
    return (
      <EmptyState icon="document" title={t('library.none-title', { typed: sought.trim() })}>
        {t('library.none-remedy')}
      </EmptyState>
    );
  }
  const shown = kind === undefined ? groups : groups.filter((group) => group.kind === kind);

  function onKeyDown(event: KeyboardEvent): void {
    const { key } = event;
    if ((key === 'ArrowDown' && stepResult(1)) || (key === 'ArrowUp' && stepResult(-1)))
      event.preventDefault();
    if (key === 'Escape') {
      event.preventDefault();
      focusSearch();
    }
  }

  return (
    <div className="library-results stack" data-gap="wide" onKeyDown={onKeyDown}>
      <div className="stack" data-gap="tight">
        <p className="library-found">{words}</p>
        <div className="cluster no-print" role="group" aria-label={t('library.kinds')}>
          <Button
            size="small"
            pressed={kind === undefined}
            onPress={() => {
              setKind(undefined);
            }}
          >
            {t('library.all-kinds')} <span className="figures">{number(all)}</span>
          </Button>
          {groups.map((group) => (
            <Button
              key={group.kind}
              size="small"
              pressed={kind === group.kind}
              onPress={() => {
                setKind(group.kind);
              }}
            >
              {t(`library.count.${group.kind}`)} <span className="figures">{number(group.links.length)}</span>
            </Button>
          ))}
        </div>
        <p className="field-hint library-keys">{t('library.keys')}</p>
      </div>
      {shown.length === 0 && <p>{t('library.none-kind')}</p>}
      {shown.map(({ kind: of, links }) => {
        const few = kind === undefined ? links.slice(0, FEW) : links;
        return (
          <section key={of} aria-labelledby={`found-${of}`} className="stack" data-gap="tight">
            <h2 id={`found-${of}`} className="library-heading">
              {t(`library.count.${of}`)}{' '}
              <span className="figures library-number">{number(links.length)}</span>
            </h2>
            <EntryList links={few} />
            {few.length < links.length && (
              <p>
                <Button
                  size="small"
                  tone="quiet"
                  onPress={() => {
                    setKind(of);
                  }}
                >
                  {t('library.more', { count: links.length - few.length })}
                </Button>
              </p>
            )}
          </section>
        );
      })}
    </div>
  );
}
