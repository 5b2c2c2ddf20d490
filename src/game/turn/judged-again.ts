// An act judged again after a ruling: an event that follows the ruling in the same entry of the log.
// In: the position after the ruling and the act's last finding-made event. Out: the position and the event; nothing else changes.
import { produce } from 'immer';
import { present } from '../../base/index.ts';
import { ruledFinding } from '../judgement/index.ts';
import { evolve, type EventOf, type GameState } from '../rules/index.ts';

/** The finding made again with the last ruling, shown to whom the earlier one was shown. */
export const judgedAgain = (
  position: GameState,
  made: EventOf<'finding-made'>,
): { readonly position: GameState; readonly event: EventOf<'finding-made'> } => {
  const ruling = present(position.rulings.at(-1), 'an act is judged again after a ruling');
  const event = { ...made, finding: ruledFinding(made.finding, ruling) };
  return {
    position: produce(position, (draft) => {
      evolve(draft, event);
    }),
    event,
  };
};
