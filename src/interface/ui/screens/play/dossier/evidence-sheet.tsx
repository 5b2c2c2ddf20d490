/*
 * An item of evidence as its holder sees it: its words, its label, where it comes from, how far it can be relied on, what it
 * says on its face. What it really is, no seat sees before the debrief.
 * In: the item and the seat round it. Out: a sheet.
 */
import type { DossierView } from '../../../../../game/views/index.ts';
import { Chip } from '../../../parts/chip.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { WeightDiagram } from './weight-diagram.tsx';

/** An item. */
export type EvidenceItem = DossierView['evidence'][number];

/** The item as a document. */
export function EvidenceSheet({
  item,
  look = 'paper',
}: {
  readonly item: EvidenceItem;
  readonly look?: 'paper' | 'note';
}) {
  const { t } = useText();
  const { words, scenario } = useTableSeat();
  const text = words.texts.evidence[item.id];
  return (
    <Sheet
      look={look}
      level={3}
      tlp={item.tlp}
      kind={t(`word.source.${item.family}`)}
      title={<span {...spokenIn(words)}>{text?.title ?? item.id}</span>}
      reference={t(`word.question.${item.question}`)}
      dated={t(`word.reliability.${item.reliability}`)}
      foot={
        <WeightDiagram
          name={t('play.weights')}
          weights={scenario.hypotheses.map(({ id }) => ({
            id,
            name: words.label('hypothesis', id),
            weight: item.weights[id] ?? 0,
          }))}
        />
      }
    >
      <Prose text={text?.body ?? ''} {...(words.foreign === undefined ? {} : { language: words.foreign })} />
      {(item.published || item.burned || !item.held) && (
        <p className="cluster">
          {item.published && <Chip icon="public">{t('play.evidence-public')}</Chip>}
          {item.burned && (
            <Chip icon="warning" tone="bad">
              {t('play.evidence-burned')}
            </Chip>
          )}
          {!item.held && <Chip>{t('play.evidence-not-held')}</Chip>}
        </p>
      )}
    </Sheet>
  );
}
