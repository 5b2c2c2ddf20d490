/*
 * Citing norms as the basis of an act, for those who want to: those likely for this act, the whole of the law behind a search, at
 * most two chosen. In: what is chosen, the law's table that will judge the act, a handler. Out: what is chosen, check boxes, a search.
 */
import { useId, useState } from 'react';
import type { NormId } from '../../../../../vocabulary/index.ts';
import type { Area } from '../../../../text/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Late } from '../../../parts/late.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { likelyNorms } from './likely-norms.ts';
import { NormBox } from './norm-box.tsx';
import { MOST_NORMS, normName } from './norm-list.ts';
import { useNormNames } from './use-norm-names.ts';

/** Values of the picker. */
export interface NormPickerProps {
  readonly chosen: readonly NormId[];
  /** The law's table that will judge the act. */
  readonly table: string;
  readonly onChoose: (norms: NormId[]) => void;
}

// The names and lines of nearly three hundred sources, which most who compose an act never look through, come when somebody does.
const AREAS: readonly Area[] = ['norm-search'];
const load = () => import('../norm-search/norm-search.tsx').then((file) => file.NormSearch);

/** The basis. */
export function NormPicker({ chosen, table, onChoose }: NormPickerProps) {
  const text = useText();
  const { t } = text;
  const likely = likelyNorms(table);
  const [searching, setSearching] = useState(false);
  const nameOf = useNormNames(chosen);
  const id = useId();
  const full = chosen.length >= MOST_NORMS;
  const turn = (norm: string, on: boolean): void => {
    const others = chosen.filter((one) => one !== norm);
    if (!on) onChoose(others);
    else if (others.length < MOST_NORMS) onChoose([...others, norm as NormId]);
  };
  return (
    <fieldset className="norms">
      <legend className="field-label">
        <InlineProse text={t('play.basis')} />
      </legend>
      <p className="field-hint">{t('play.basis-note', { most: MOST_NORMS })}</p>
      {chosen.length > 0 && (
        <ul className="norms-chosen">
          {chosen.map((norm) => (
            <li key={norm}>
              <span>{nameOf(norm)}</span>
              <Button
                size="small"
                tone="quiet"
                icon="cross"
                onPress={() => {
                  turn(norm, false);
                }}
              >
                {t('play.basis-out')} <span className="visually-hidden">{nameOf(norm)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {likely.length > 0 && (
        <>
          <p className="label" id={id}>
            {t('play.basis-likely')}
          </p>
          <ul className="norms-likely" aria-labelledby={id}>
            {likely.map((norm) => (
              <NormBox
                key={norm}
                id={norm}
                name={normName(text, norm)}
                says={t(`norm.${norm}.says`)}
                on={chosen.some((one) => one === norm)}
                full={full}
                onTurn={turn}
              />
            ))}
          </ul>
        </>
      )}
      <Disclosure summary={t('play.basis-all')} open={searching} onToggle={setSearching}>
        {searching && (
          <Late
            load={load}
            areas={AREAS}
            given={{ chosen, full, onTurn: turn }}
            failed={
              <p className="field-error" role="status">
                {t('play.late-failed')}
              </p>
            }
          />
        )}
      </Disclosure>
    </fieldset>
  );
}
