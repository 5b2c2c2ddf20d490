/*
 * Says aloud what a lens has changed, once it has been read.
 * In: the debrief round it. Out: a line that screen readers hear and nobody sees; it is empty until the reader changes the lens.
 */
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';

/** The line. */
export function LensHeard() {
  const { t } = useText();
  const { lens } = useDebrief();
  const [first] = useState(lens.shown);
  const [changed, setChanged] = useState(false);
  if (!changed && lens.shown !== first) setChanged(true);
  const { reading } = lens;
  const said =
    reading === undefined
      ? t('debrief.lens.as-judged')
      : t('debrief.lens.turned', { count: reading.turned.length, all: reading.read });
  return (
    <p className="visually-hidden" role="status">
      {changed ? said : ''}
    </p>
  );
}
