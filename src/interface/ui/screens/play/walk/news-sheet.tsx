/*
 * A piece of news as a document: its source, its title, its words.
 * In: its feed line, and words that people wrote. Out: a sheet.
 */
import type { FeedLine } from '../../../../../game/views/index.ts';
import type { SeatUpdate } from '../../../../../hosting/session/index.ts';
import { Chip } from '../../../parts/chip.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { wordOf, wordsIdOf } from '../feed/field-of-line.ts';
import { useTable } from '../seat/table.ts';

/** Values of the document. */
export interface NewsSheetProps {
  readonly line: FeedLine;
  readonly said: SeatUpdate['words'];
}

/** News as a document. */
export function NewsSheet({ line, said }: NewsSheetProps) {
  const { t } = useText();
  const { words } = useTable();
  const turn = words.texts.turns[String(line.turn)];
  const text = words.texts.injects[wordOf(line, 'inject')];
  const improvised = said[wordsIdOf(line, 'text') ?? ''];
  const source = text?.source ?? t('play.facilitator');
  return (
    <Sheet
      level={3}
      kind={<span {...spokenIn(words)}>{source}</span>}
      title={<span {...spokenIn(words)}>{text?.title ?? t('play.news')}</span>}
      reference={<span {...spokenIn(words)}>{turn?.when}</span>}
      dated={
        line.fields.toAll === true ? t('play.to-all') : <Chip icon="lock">{t('parts.for-you-alone')}</Chip>
      }
    >
      {text !== undefined && (
        <Prose text={text.body} {...(words.foreign === undefined ? {} : { language: words.foreign })} />
      )}
      {improvised !== undefined && <Prose text={improvised.text} language={improvised.language} />}
    </Sheet>
  );
}
