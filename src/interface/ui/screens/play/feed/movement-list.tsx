/*
 * What moved, as a list of names with their changes.
 * In: movements and the seat round it. Out: a definition list; good and bad are said by arrow and colour where they are known.
 */
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Delta } from '../../../parts/meter.tsx';
import type { MeterSense } from '../../../parts/meter.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Reader } from './sentence.ts';
import { useReader } from '../seat/use-reader.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { meterName } from './meter-name.ts';
import type { Movement } from './movements.ts';

/** From this much on, a change of an asset, or of a tension, is worth a line of its own. */
const WORTH_A_LINE = { tension: 4, own: 3, asset: 3 } as const;

/** Values of the list. */
export interface MovementListProps {
  readonly movements: readonly Movement[];
  /** Leaves out what is small and between others, instead of putting it behind a line. */
  readonly short?: boolean;
}

/** The list. */
export function MovementList({ movements, short = false }: MovementListProps) {
  const { t } = useText();
  const { seat } = useTableSeat();
  const isMinor = ({ kind, of, by }: Movement): boolean =>
    (kind === 'tension' && Math.abs(by) < (of.includes(seat) ? WORTH_A_LINE.own : WORTH_A_LINE.tension)) ||
    (kind === 'asset' && Math.abs(by) < WORTH_A_LINE.asset);
  const minor = movements.filter(isMinor);
  return (
    <>
      <Lines movements={movements.filter((movement) => !isMinor(movement))} />
      {!short && minor.length > 0 && (
        <Disclosure summary={t('play.moved-minor', { count: minor.length })}>
          <Lines movements={minor} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ movements }: { readonly movements: readonly Movement[] }) {
  const { scenario } = useTableSeat();
  const reader = useReader();
  return (
    <dl className="movements">
      {movements.map((movement) => (
        <div key={[movement.kind, ...movement.of].join(' ')}>
          <dt>{nameOf(movement, reader)}</dt>
          <dd>
            <Delta value={movement.by} sense={senseOf(movement, scenario.meters)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What moved, in words. */
export function nameOf({ kind, of }: Movement, reader: Reader): string {
  const { text, words } = reader;
  const [one = '', other = ''] = of;
  switch (kind) {
    case 'meter':
      return meterName(one, reader);
    case 'asset':
      return words.label('asset', one);
    case 'tension':
      return text.t('play.moved-tension', { one: words.name(one), other: words.name(other) });
    case 'trust':
      return text.t('play.moved-trust', { actor: words.name(one) });
    case 'strain':
      return text.t('play.strain');
    case 'capital':
      return text.t('play.capital');
  }
}

function senseOf(
  { kind, of }: Movement,
  meters: readonly { readonly id: string; readonly good: boolean }[],
): MeterSense {
  if (kind === 'meter')
    return meters.find((meter) => meter.id === of[0])?.good === true ? 'more-is-good' : 'more-is-bad';
  return kind === 'tension' || kind === 'strain' ? 'more-is-bad' : 'more-is-good';
}
