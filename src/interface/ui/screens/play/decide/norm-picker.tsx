/*
 * Citing norms as the basis of an act: a search over a list of those most often cited, at most two chosen.
 * In: what is chosen, a handler. Out: a search field, the finds as check boxes, and what is chosen above them.
 */
import { useId, useState } from 'react';
import type { NormId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { TextField } from '../../../parts/field.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { findNorms, MOST_NORMS, normName } from './norm-list.ts';

/** Values of the picker. */
export interface NormPickerProps {
  readonly chosen: readonly NormId[];
  readonly onChoose: (norms: NormId[]) => void;
}

/** The basis. */
export function NormPicker({ chosen, onChoose }: NormPickerProps) {
  const text = useText();
  const { t } = text;
  const [sought, setSought] = useState('');
  const id = useId();
  const full = chosen.length >= MOST_NORMS;
  const found = findNorms(text, sought);
  return (
    <fieldset className="norms">
      <legend className="field-label">
        <InlineProse text={t('play.basis', { most: MOST_NORMS })} />
      </legend>
      {chosen.length > 0 && (
        <ul className="norms-chosen">
          {chosen.map((norm) => (
            <li key={norm}>
              <span>{normName(text, norm)}</span>
              <Button
                size="small"
                tone="quiet"
                icon="cross"
                onPress={() => {
                  onChoose(chosen.filter((one) => one !== norm));
                }}
              >
                {t('play.basis-out')} <span className="visually-hidden">{normName(text, norm)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t('play.basis-search')}
        hint={t('play.basis-hint')}
        value={sought}
        onChange={setSought}
      />
      <p id={id} role="status" className="field-hint">
        {t('play.basis-found', { count: found.length })}
      </p>
      <ul className="norms-found" aria-describedby={id} tabIndex={0}>
        {found.map((listed) => {
          const norm = listed as string as NormId;
          const on = chosen.includes(norm);
          return (
            <li key={listed}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={on}
                  disabled={!on && full}
                  onChange={() => {
                    onChoose(on ? chosen.filter((one) => one !== norm) : [...chosen, norm]);
                  }}
                />
                <span>
                  {normName(text, norm)} <small>{t(`norm.${listed}.says`)}</small>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
