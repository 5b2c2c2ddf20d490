/*
 * Citing norms as the basis of an act, for those who want to: those likely for this act, the others behind a search, at most two
 * chosen. In: what is chosen, the law's table that will judge the act, a handler. Out: what is chosen, check boxes, a search.
 */
import { useId, useState } from 'react';
import type { NormId } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { TextField } from '../../../parts/field.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { likelyNorms } from './likely-norms.ts';
import { findNorms, MOST_NORMS, NORM_LIST, normName } from './norm-list.ts';
import type { ListedNorm } from './norm-list.ts';

/** Values of the picker. */
export interface NormPickerProps {
  readonly chosen: readonly NormId[];
  /** The law's table that will judge the act. */
  readonly table: string;
  readonly onChoose: (norms: NormId[]) => void;
}

/** The basis. */
export function NormPicker({ chosen, table, onChoose }: NormPickerProps) {
  const text = useText();
  const { t } = text;
  const likely = likelyNorms(table);
  // Nearly three hundred boxes, which most who compose an act never open, are made when somebody does.
  const [searching, setSearching] = useState(false);
  const id = useId();
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
      {likely.length > 0 && (
        <>
          <p className="label" id={id}>
            {t('play.basis-likely')}
          </p>
          <ul className="norms-likely" aria-labelledby={id}>
            <Boxes norms={likely} chosen={chosen} onChoose={onChoose} />
          </ul>
        </>
      )}
      <Disclosure
        summary={t('play.basis-others', { count: NORM_LIST.length - likely.length })}
        open={searching}
        onToggle={setSearching}
      >
        {searching && <Search likely={likely} chosen={chosen} onChoose={onChoose} />}
      </Disclosure>
    </fieldset>
  );
}

type Choosing = Pick<NormPickerProps, 'chosen' | 'onChoose'>;

function Search({ likely, ...choosing }: Choosing & { readonly likely: readonly ListedNorm[] }) {
  const text = useText();
  const { t } = text;
  const [sought, setSought] = useState('');
  const id = useId();
  // What is searched for is found wherever it stands; without a search the likely ones need not stand here twice.
  const found = findNorms(text, sought).filter((norm) => sought.trim() !== '' || !likely.includes(norm));
  return (
    <>
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
        <Boxes norms={found} {...choosing} />
      </ul>
    </>
  );
}

function Boxes({ norms, chosen, onChoose }: Choosing & { readonly norms: readonly ListedNorm[] }) {
  const text = useText();
  return norms.map((listed) => {
    const norm = listed as string as NormId;
    const on = chosen.includes(norm);
    return (
      <li key={listed}>
        <label className="check">
          <input
            type="checkbox"
            checked={on}
            disabled={!on && chosen.length >= MOST_NORMS}
            onChange={() => {
              onChoose(on ? chosen.filter((one) => one !== norm) : [...chosen, norm]);
            }}
          />
          <span>
            {normName(text, norm)} <small>{text.t(`norm.${listed}.says`)}</small>
          </span>
        </label>
      </li>
    );
  });
}
