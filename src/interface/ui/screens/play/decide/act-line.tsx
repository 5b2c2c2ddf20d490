/*
 * An act in one line and its terms in a second: what, at whom, to what end, on what basis, with what reasons.
 * In: the act and the seat round it. Out: text.
 */
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useNormNames } from './use-norm-names.ts';

/** The act in words. */
export function ActLine({ act }: { readonly act: DraftAct }) {
  const text = useText();
  const { t, list } = text;
  const { words } = useTableSeat();
  const norms = useNormNames(act.basis);
  const target =
    act.targetActor === undefined
      ? act.targetAsset === undefined
        ? undefined
        : words.label('asset', act.targetAsset)
      : words.name(act.targetActor);
  const terms = [
    ...(act.aim === 'unspecified' ? [] : [t('play.terms-aim', { aim: t(`word.aim.${act.aim}`) })]),
    ...(act.basis.length === 0 ? [] : [t('play.terms-basis', { norms: list(act.basis.map(norms)) })]),
    ...(act.evidence.length === 0 ? [] : [t('play.terms-evidence', { count: act.evidence.length })]),
    ...(act.urgent ? [t('play.terms-urgent')] : []),
  ];
  return (
    <>
      <p className="act-line">
        <strong {...spokenIn(words)}>{words.label('response', act.response)}</strong>
        {target !== undefined && <span className="act-target"> {t('play.act-target', { target })}</span>}
      </p>
      {terms.length > 0 && <p className="act-terms">{terms.join(' · ')}</p>}
      {act.words !== undefined && act.words !== '' && (
        <p className="act-reason">{t('play.quoted', { words: act.words })}</p>
      )}
    </>
  );
}
