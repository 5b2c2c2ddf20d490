/*
 * Says beside a control why it did not do what it was asked.
 * In: a refusal, or none. Out: a note that is read aloud at once; nothing where nothing was refused.
 */
import type { SessionRefusal } from '../../../../../hosting/session/index.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../text/use-text.ts';
import { refusalWords } from '../../refusal-words.ts';
import { useTableSeat } from './table-seat.ts';

/** The live region stands even while it is empty, so that screen readers notice what appears in it. */
export function RefusalNote({ refusal }: { readonly refusal: SessionRefusal | undefined }) {
  const text = useText();
  const { words } = useTableSeat();
  return (
    <div role="alert" className="refusal">
      {refusal !== undefined && (
        <p>
          <Icon name="warning" /> {refusalWords(text, refusal, words)}
        </p>
      )}
    </div>
  );
}
