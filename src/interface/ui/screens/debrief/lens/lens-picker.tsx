/*
 * Chooses the lens under which findings and scores are read, and says what that lens holds, who holds it, and what it leaves alone.
 * In: the debrief round it. Out: a list to choose from with a few lines under it. Without the law's library there is nothing to
 * choose from, and it says under which lens the page stands.
 */
import type { LensWords } from '../../../../../hosting/session/law-library.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { SelectField } from '../../../parts/field.tsx';
import { tagOf } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { SourceList } from '../acts/source-list.tsx';
import { useDebrief } from '../debrief-table.ts';
import { LensHeard } from './lens-heard.tsx';
import './lens.css';

/** The lenses that the library has; none while it is not there. */
export function useLenses(): readonly LensWords[] {
  const { law } = useDebrief();
  return law.stage === 'there' ? law.library.lenses : [];
}

/** The name of a lens. */
export function useLensName(): (id: string) => string {
  const lenses = useLenses();
  return (id) => lenses.find((lens) => lens.id === id)?.title ?? id.replaceAll('-', ' ');
}

/** The picker. */
export function LensPicker() {
  const text = useText();
  const { t } = text;
  const { lens, law } = useDebrief();
  const lenses = useLenses();
  const nameOf = useLensName();
  const found = lenses.find(({ id }) => id === lens.shown);
  const language = law.stage === 'there' ? law.library.language : undefined;
  if (lenses.length === 0) return <LensNote />;
  return (
    <section className="lens" aria-label={t('debrief.lens')}>
      <div className="lens-choice" lang={language}>
        <SelectField
          label={<span lang={tagOf(text.language)}>{t('debrief.lens.choose')}</span>}
          options={lenses.map(({ id, title }) => ({ id, title }))}
          value={lens.chosen}
          onChange={lens.choose}
        />
      </div>
      <div className="lens-words">
        {found?.summary !== undefined && <p lang={language}>{found.summary}</p>}
        <p className="debrief-aside">{t('debrief.lens.history', { lens: nameOf(lens.own) })}</p>
        {lens.failed && <p className="debrief-aside">{t('debrief.lens.failed')}</p>}
        {found !== undefined && found.positions.length > 0 && (
          <div className="no-print">
            <Disclosure summary={t('debrief.lens.positions', { count: found.positions.length })}>
              <SourceList name={t('debrief.lens.who')} sources={found.positions} />
            </Disclosure>
          </div>
        )}
      </div>
      <LensHeard />
    </section>
  );
}

/** One line where nothing is chosen: under which lens the page is read, if it is not that of the exercise. */
export function LensNote() {
  const { t } = useText();
  const { lens } = useDebrief();
  const nameOf = useLensName();
  if (lens.shown === lens.own) return null;
  return (
    <p className="debrief-aside lens-note">
      {t('debrief.lens.under', { lens: nameOf(lens.shown), own: nameOf(lens.own) })}
    </p>
  );
}
