// A bot's estimate: twenty tokens laid over the theories as its belief stands; a seat that knows itself innocent says so.
import { apportion } from '../base/index.ts';
import type { HypothesisId } from '../vocabulary/index.ts';
import type { BotSituation } from './bot.ts';
import type { Reading } from './reading.ts';

/** Tokens to lay; all of an estimate, by rule of the game. */
const ALL_TOKENS = 20;

/** The estimate that follows from the reading. */
export const estimateFrom = ({ table }: BotSituation, reading: Reading): Record<HypothesisId, number> => {
  const weights = table.hypotheses.map((theory) => Math.max(1, reading.belief.get(theory.id) ?? 0));
  const tokens = apportion(ALL_TOKENS, weights);
  const estimate: Record<HypothesisId, number> = {};
  table.hypotheses.forEach(({ id }, place) => {
    estimate[id] = tokens[place] ?? 0;
  });
  return estimate;
};

/** Whether the estimate differs from what lies on the table. */
export const isNewEstimate = (
  { view }: BotSituation,
  tokens: Readonly<Record<HypothesisId, number>>,
): boolean =>
  (Object.entries(tokens) as [HypothesisId, number][]).some(
    ([id, laid]) => (view.self.estimate[id] ?? -1) !== laid,
  );
