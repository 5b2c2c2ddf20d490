/*
 * Small labels with a meaning: plain chips, TLP labels, classes of response, verdicts.
 * In: words of the vocabulary. Out: inline elements in which a shape or an icon and a word say what the colour says.
 * They are not buttons: what can be pressed is a Button.
 */
import type { ReactNode } from 'react';
import type { Lean, Publicity, ResponseClass, TlpLabel, Verdict } from '../../../vocabulary/index.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import { VerdictMark } from './verdict-mark.tsx';
import './chip.css';

/** Values of a plain chip. */
export interface ChipProps {
  readonly children: ReactNode;
  readonly icon?: IconName;
  /** `good`, `watch` and `bad` judge; `news` only draws the eye. */
  readonly tone?: 'plain' | 'good' | 'watch' | 'bad' | 'news';
}

/** A short remark of one to three words. */
export function Chip({ children, icon, tone = 'plain' }: ChipProps) {
  return (
    <span className="chip" data-tone={tone}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A TLP label in the colours that TLP 2.0 prescribes; its meaning is the tooltip. */
export function TlpChip({ label }: { readonly label: TlpLabel }) {
  const { t } = useText();
  return (
    <span className="tlp-chip" data-label={label} title={t(`word.tlp-meaning.${label}`)} dir="ltr">
      {t(`word.tlp.${label}`)}
    </span>
  );
}

/** The class of a response: icon, word and colour. */
export function ClassBadge({ of: responseClass }: { readonly of: ResponseClass }) {
  const { t } = useText();
  return (
    <span className="class-badge" data-class={responseClass}>
      <Icon name={responseClass} />
      {t(`word.class.${responseClass}`)}
    </span>
  );
}

/** Who will learn of an act; its meaning is the tooltip. */
export function PublicityMark({ publicity }: { readonly publicity: Publicity }) {
  const { t } = useText();
  return (
    <span className="publicity-mark" title={t(`word.publicity-meaning.${publicity}`)}>
      <Icon name={publicity} />
      {t(`word.publicity.${publicity}`)}
    </span>
  );
}

/** Values of a verdict. */
export interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** For contested questions: where opinion leans. */
  readonly lean?: Lean;
  readonly size?: 'normal' | 'large';
}

/** A verdict of the law: a shape of its own, a word, a colour. */
export function VerdictBadge({ verdict, lean, size = 'normal' }: VerdictBadgeProps) {
  const { t } = useText();
  return (
    <span
      className="verdict-badge"
      data-verdict={verdict}
      data-size={size}
      title={t(`word.verdict-meaning.${verdict}`)}
    >
      <VerdictMark verdict={verdict} />
      <span className="verdict-word">{t(`word.verdict.${verdict}`)}</span>
      {lean !== undefined && <span className="verdict-lean">{t(`word.lean.${lean}`)}</span>}
    </span>
  );
}
