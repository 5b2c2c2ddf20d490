/*
 * One document that has come in with the briefing, laid on the desk.
 * In: its feed line. Out: news as a sheet with its source, an item of evidence as a sheet with its label and weights.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import type { MessageId } from '../../../../text/index.ts';
import { Entrance } from '../../../motion/entrance.tsx';
import { Button } from '../../../parts/button.tsx';
import { useText } from '../../../text/use-text.ts';
import { EvidenceSheet } from '../dossier/evidence-sheet.tsx';
import { wordOf } from '../feed/field-of-line.ts';
import { Headed } from '../frame/headed.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { NewsSheet } from './news-sheet.tsx';

/** Values of the page. */
export interface DocumentPageProps {
  readonly line: FeedLine;
  /** The step that stands in the head of the table; repeated under the text, where the reader is by then. */
  readonly onward: { readonly label: MessageId } | undefined;
  readonly onNext: () => void;
}

/** A document. */
export function DocumentPage({ line, onward, onNext }: DocumentPageProps) {
  const { t } = useText();
  const { said } = useTableSeat();
  const isEvidence = line.type === 'evidence-gained';
  return (
    <Headed
      kicker={t('play.briefing')}
      title={t(
        isEvidence
          ? 'play.document-evidence'
          : line.fields.toAll === true
            ? 'play.document-news'
            : 'play.document-private',
      )}
    >
      <Entrance>{isEvidence ? <Evidence line={line} /> : <NewsSheet line={line} said={said} />}</Entrance>
      {onward !== undefined && (
        <p className="cluster" data-justify="end">
          <Button iconAfter="forward" onPress={onNext}>
            {t(onward.label)}
          </Button>
        </p>
      )}
    </Headed>
  );
}

function Evidence({ line }: { readonly line: FeedLine }) {
  const { view } = useTableSeat();
  const item = view.dossier.evidence.find((one) => one.id === wordOf(line, 'item'));
  return item === undefined ? null : <EvidenceSheet item={item} />;
}
