/*
 * The estimate: twenty tokens over the possible truths, with what the evidence in hand adds up to beside it.
 * In: the seat round it. Out: the allocator; what is laid lies on the seat's desk until it is handed in.
 */
import { TokenAllocator } from '../../../parts/token-allocator.tsx';
import { useText } from '../../../text/use-text.ts';
import { theoryWords } from '../dossier/theory-words.ts';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Tokens of an estimate, as the rules have it. */
export const TOKENS = 20;

/** The tokens as they lie: on the desk, else as handed in last, else none. */
export function useTokens(): Readonly<Record<string, number>> {
  const { view } = useTableSeat();
  const { desk } = useDesk();
  return desk.tokens ?? view.self.estimate;
}

/** Lays tokens. */
export function EstimateBoard() {
  const text = useText();
  const { t, number } = text;
  const { scenario, words, view } = useTableSeat();
  const { note } = useDesk();
  const tokens = useTokens();
  return (
    <TokenAllocator
      legend={t('play.estimate-legend')}
      choices={scenario.hypotheses.map(({ id, ...theory }) => {
        const permille = view.dossier.belief.find((one) => one.hypothesis === id)?.permille ?? 0;
        return {
          id,
          title: words.label('hypothesis', id),
          detail: (
            <>
              {theoryWords(text, words, theory)}{' '}
              {t('play.estimate-belief', { share: number(permille / 1000, 'percent') })}
            </>
          ),
        };
      })}
      tokens={tokens}
      total={TOKENS}
      onLay={(laid) => {
        note({ tokens: laid });
      }}
    />
  );
}
