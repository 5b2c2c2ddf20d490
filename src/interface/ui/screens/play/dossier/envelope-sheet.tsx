/*
 * The envelope: what this seat alone is told.
 * In: the seat round it. Out: a sheet; strokes while it is being fetched.
 */
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { Skeleton } from '../../../parts/standing.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';

const PARTS = ['know', 'want', 'hide'] as const;

/** The envelope's page. */
export function EnvelopeSheet() {
  const { t } = useText();
  const { envelope, words } = useTableSeat();
  if (envelope === undefined) return <Skeleton shape="sheet" lines={6} />;
  return (
    <Sheet
      level={3}
      kind={t('play.envelope-kind')}
      title={t('play.envelope-title')}
      reference={t('play.eyes-only')}
    >
      {PARTS.map((part) => (
        <section key={part} className="brief-part">
          <h4 className="label">{t(`play.envelope.${part}`)}</h4>
          <Prose
            text={envelope[part]}
            {...(words.foreign === undefined ? {} : { language: words.foreign })}
          />
        </section>
      ))}
    </Sheet>
  );
}
