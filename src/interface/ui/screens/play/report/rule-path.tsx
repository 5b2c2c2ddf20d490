/*
 * The rules that a verdict passed, in order, with what they rest on.
 * In: ids of rules, and the law's library if it is there. Out: a list; without the library the ids alone. Each leads to its page in
 * the library, in a tab of its own: the table must stay as it is.
 */
import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { entryHref } from '../../library/library-place.ts';
import type { LawLibrary, SourceWords } from '../../../../../hosting/session/law-library.ts';

/** Values of the path. */
export interface RulePathProps {
  readonly path: readonly string[];
  readonly law: LawLibrary | undefined;
}

/** The path; the last rule decided. */
export function RulePath({ path, law }: RulePathProps) {
  return (
    <ol className="rule-path" lang={law?.language}>
      {path.map((id) => {
        const rule = law?.rule(id);
        return (
          <li key={id}>
            <BesideTable kind="rule" id={id}>
              <code>{id}</code>
            </BesideTable>
            {rule !== undefined && (
              <>
                <span className="rule-table"> {rule.table}</span>
                <p>{rule.why}</p>
                <ul className="rule-sources">
                  {rule.sources.map((source) => (
                    <li key={source.id}>
                      <BesideTable kind={source.kind} id={source.id}>
                        {citation(source)}
                      </BesideTable>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** A norm that a verdict names beside its rule. */
export interface NamedNorm {
  readonly id: string;
  readonly name: string;
}

/** Norms that the verdict names, with the way to what they say. */
export function NamedNorms({
  norms,
  law,
}: {
  readonly norms: readonly NamedNorm[];
  readonly law: LawLibrary | undefined;
}) {
  return (
    <ul className="rule-sources">
      {norms.map(({ id, name }) => (
        <li key={id}>
          <BesideTable kind={law?.source(id)?.kind ?? 'instrument'} id={id}>
            {name}
          </BesideTable>
        </li>
      ))}
    </ul>
  );
}

interface BesideTableProps {
  readonly kind: 'rule' | SourceWords['kind'];
  readonly id: string;
  readonly children: ReactNode;
}

function BesideTable({ kind, id, children }: BesideTableProps) {
  const { t } = useText();
  return (
    <a href={entryHref(kind, id)} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {t('play.in-new-tab')}</span>
    </a>
  );
}

/** How a source is cited: instrument and place, or who said it. */
function citation(source: SourceWords): string {
  if (source.kind === 'position') return [source.who, source.years?.join(', ')].filter(Boolean).join(', ');
  return `${source.instrument}, ${source.pinpoint}`;
}
