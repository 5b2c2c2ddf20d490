/*
 * The rules that a verdict passed, in order, with what they rest on.
 * In: ids of rules, and the law's library if it is there. Out: a list; without the library the ids alone.
 */
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
            <code>{id}</code>
            {rule !== undefined && (
              <>
                <span className="rule-table"> {rule.table}</span>
                <p>{rule.why}</p>
                <ul className="rule-sources">
                  {rule.sources.map((source) => (
                    <li key={source.id}>{citation(source)}</li>
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

/** How a source is cited: instrument and place, or who said it. */
function citation(source: SourceWords): string {
  if (source.kind === 'position') return [source.who, source.years?.join(', ')].filter(Boolean).join(', ');
  return `${source.instrument}, ${source.pinpoint}`;
}
