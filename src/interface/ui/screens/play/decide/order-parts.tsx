/*
 * What an order is made of and how far it is: acts, public line, estimate, each with a way to where it is written.
 * In: the seat's draft and tokens. Out: three lines; pressing one brings its part of the desk into view.
 */
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { TOKENS, useTokens } from './estimate-board.tsx';
import { useDraft } from './use-draft.ts';

/** Ids of the parts of the desk. */
export const ORDER_PARTS = { hand: 'order-hand', line: 'order-line', estimate: 'order-estimate' } as const;

/** A part of the desk, and what it is called. */
type Part = keyof typeof ORDER_PARTS;

function bringUp(part: Part): void {
  const element = document.getElementById(ORDER_PARTS[part]);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

/** The three lines. */
export function OrderParts() {
  const { t } = useText();
  const { scenario, words } = useTableSeat();
  const { draft } = useDraft();
  const laid = Object.values(useTokens()).reduce((sum, own) => sum + own, 0);
  const line = t(`word.line.${draft.line}`);
  const told: Readonly<Record<Part, string>> = {
    hand: t('play.order-tally', { acts: draft.acts.length, most: scenario.limits.acts }),
    line: draft.named === undefined ? line : t('play.line-own', { line, actor: words.name(draft.named) }),
    estimate: t('play.order-tokens', { laid, all: TOKENS }),
  };
  return (
    <ul className="order-parts" aria-label={t('play.order-parts')}>
      {(['hand', 'line', 'estimate'] as const).map((part) => (
        <li key={part}>
          <span className="label">{t(`play.order-part.${part}`)}</span>
          <span>{told[part]}</span>
          <Button
            size="small"
            tone="quiet"
            iconAfter="down"
            onPress={() => {
              bringUp(part);
            }}
          >
            {t(`play.order-to.${part}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
