/*
 * What signing takes from the purse, said before it is signed.
 * In: the price. Out: a line; nothing where it takes nothing.
 */
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** The line. */
export function SigningPrice({ price }: { readonly price: number }) {
  const { t } = useText();
  const { view } = useTableSeat();
  const { capital } = view.self;
  if (price === 0) return null;
  return <p className="field-hint">{t('play.signing-price', { price, capital })}</p>;
}
