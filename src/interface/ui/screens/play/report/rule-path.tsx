/*
 * The rules that a verdict passed, in order, with what they rest on.
 * In: ids of rules, and the law's library if it is there. Out: a list; without the library the ids alone. Each leads to its page in
 * the library, in a tab of its own: the table must stay as it is.
 */
import { citationOf } from '../../../law/citation.ts';
import { BesideTable, RuleBesideTable } from './beside-table.tsx';
import type { LawLibrary } from '../../../../../hosting/session/law-library.ts';

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
            <RuleBesideTable id={id} />
            {rule !== undefined && (
              <>
                <span className="rule-table"> {rule.table}</span>
                <p>{rule.why}</p>
                <ul className="rule-sources">
                  {rule.sources.map((source) => (
                    <li key={source.id}>
                      <BesideTable kind={source.kind} id={source.id}>
                        {citationOf(source)}
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
