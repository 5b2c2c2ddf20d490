/*
 * A legal test: its rules in the order in which they are asked, and the norms that it looks at beside the verdict.
 * In: the entry. Out: a paper that can be read from top to bottom as one would apply it.
 */
import type { EffectWords, RuleEntry, TableEntry } from '../../../../../hosting/session/law-library.ts';
import { Chip } from '../../../parts/chip.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';
import { Condition } from './condition.tsx';
import { ReadOutcome } from '../lens/read-outcome.tsx';
import { EntryAnchors, LawWords, LinkedPart, PaperPart } from './paper-parts.tsx';

/** The paper of a test. */
export function TablePaper({ entry }: { readonly entry: TableEntry }) {
  const { t } = useText();
  const { title, note, starts, rules, effects, reachedFrom } = entry;
  return (
    <Sheet
      kind={t('library.kind.table')}
      title={<LawWords>{title}</LawWords>}
      reference={<code>{entry.id}</code>}
      dated={t('library.table.rules', { count: rules.length })}
    >
      <div className="library-paper">
        {note !== undefined && (
          <p>
            <LawWords>{note}</LawWords>
          </p>
        )}
        <p className="library-aside">
          {t(starts ? 'library.table.starts' : 'library.table.handed')} {t('library.table.order')}
        </p>
        <ol className="library-rules">
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleOfTable rule={rule} />
            </li>
          ))}
        </ol>
        {effects.length > 0 && (
          <PaperPart title={t('library.table.effects')}>
            <p className="library-aside">{t('library.table.effects-lead')}</p>
            <ul className="library-rules">
              {effects.map((effect, at) => (
                <li key={at}>
                  <EffectOfTable effect={effect} />
                </li>
              ))}
            </ul>
          </PaperPart>
        )}
        <LinkedPart title={t('library.table.reached-from')} links={reachedFrom} />
      </div>
    </Sheet>
  );
}

function RuleOfTable({ rule }: { readonly rule: RuleEntry }) {
  const { t } = useText();
  const { toEntry, run } = useLibrary();
  const touched = run?.touching('rule', rule.id).length ?? 0;
  return (
    <article className="library-rule" aria-label={`${t('library.kind.rule')} ${rule.id}`}>
      <p className="library-rule-head">
        <a
          href={toEntry('rule', rule.id)}
          className="library-rule-id"
          aria-label={t('library.rule.open', { rule: rule.id })}
        >
          {rule.id}
        </a>
        {touched > 0 && <Chip icon="scales">{t('library.run.mark', { count: touched })}</Chip>}
      </p>
      <Condition when={rule.when} />
      <div className="library-rule-then">
        <ReadOutcome rule={rule} />
        <p>
          <LawWords>{rule.why}</LawWords>
        </p>
        <div className="library-rule-sources">
          <EntryAnchors links={rule.sources} />
        </div>
      </div>
    </article>
  );
}

function EffectOfTable({ effect: { when, onlyIf, way, norms } }: { readonly effect: EffectWords }) {
  const { t, list } = useText();
  return (
    <div className="library-rule">
      <Condition when={when} />
      <div className="library-rule-then">
        {onlyIf.length > 0 && (
          <p>
            {t('library.table.only-if', {
              verdicts: list(
                onlyIf.map((verdict) => t(`word.verdict.${verdict}`)),
                'or',
              ),
            })}
          </p>
        )}
        <p>
          <strong>{t(`library.table.${way}`)}</strong>
        </p>
        <EntryAnchors links={norms} />
      </div>
    </div>
  );
}
