/*
 * How the number of a scale is made: what its ends mean, what counts, and how it is weighed.
 * In: the scale. Out: two paragraphs.
 */
import type { Scale } from '../../../../../vocabulary/index.ts';
import { useText } from '../../../text/use-text.ts';

/** The explanation. */
export function ScaleMade({ scale }: { readonly scale: Scale }) {
  const { t } = useText();
  return (
    <div className="stack" data-gap="tight">
      <p>{t(`score.ends.${scale}`)}</p>
      <p>{t(`score.how.${scale}`)}</p>
    </div>
  );
}
