/*
 * What a rule says, as the chosen lens reads it: marked where that differs from the general reading, which then stands beside it.
 * In: the rule. Out: its outcome, or both.
 */
import type { ReadingEntry, RuleEntry } from '../../../../../hosting/session/law-library.ts';
import { Chip } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { Outcome } from '../entries/outcome.tsx';
import { EntryAnchors } from '../entries/paper-parts.tsx';
import { useLibrary } from '../library-desk.ts';

/** How the chosen lens reads a rule otherwise; nothing where it reads it as everybody does. */
export function useReading(rule: Pick<RuleEntry, 'readings'>): ReadingEntry | undefined {
  const { lens } = useLibrary();
  return rule.readings.find((one) => one.lens.id === lens);
}

/** Values of the outcome. */
export interface ReadOutcomeProps {
  readonly rule: RuleEntry;
  /** Says also on which sources the other reading goes. */
  readonly sources?: boolean;
}

/** The outcome. */
export function ReadOutcome({ rule, sources = false }: ReadOutcomeProps) {
  const { t } = useText();
  const reading = useReading(rule);
  if (reading === undefined) return <Outcome outcome={rule.outcome} />;
  const { after, before } = reading;
  return (
    <div className="library-read" data-read>
      <p>
        <Chip tone="news" icon="scales">
          {t('library.lens.otherwise')}
        </Chip>
      </p>
      {after === 'passed-over' ? <p>{t('library.lens.passed-over')}</p> : <Outcome outcome={after} />}
      <div className="library-read-before">
        <span className="label">{t('library.lens.before')}</span>
        <Outcome outcome={before} />
      </div>
      {sources && reading.sources.length > 0 && (
        <div>
          <span className="label">{t('library.lens.reading-sources')}</span>
          <EntryAnchors links={reading.sources} />
        </div>
      )}
    </div>
  );
}
