/*
 * Turns feed lines into the entries of the feed: documents with their source, messages with their sender, happenings with an
 * emblem, movements added up per phase.
 * In: lines and the seat round it. Out: groups by turn, the newest first.
 */
import type { ReactNode } from 'react';
import type { FeedLine } from '../../../../../game/views/index.ts';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import type { FeedEntry, FeedGroup } from '../../../parts/feed.tsx';
import type { IconName } from '../../../parts/icon-paths.ts';
import { Prose } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { useReader } from '../seat/use-reader.ts';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import type { TableSeat } from '../seat/table-seat.ts';
import { feedSections } from './feed-sections.ts';
import type { FeedSection } from './feed-sections.ts';
import { listOf, wordOf, wordsIdOf } from './field-of-line.ts';
import { Quote } from './happening-list.tsx';
import { happeningsFrom } from './happenings.ts';
import { MovementList } from './movement-list.tsx';
import { movementsFrom } from './movements.ts';
import type { Reader } from './sentence.ts';
import { actorList } from './sentence.ts';

interface Desk {
  readonly table: TableSeat;
  readonly reader: Reader;
  /** Number of the last line that was read. */
  readonly read: number;
}

/** The groups of the feed. */
export function useEntries(lines: readonly FeedLine[]): readonly FeedGroup[] {
  const table = useTableSeat();
  const { read } = useDesk().desk;
  const reader = useReader();
  const { t } = useText();
  const turns = new Map<number, FeedSection[]>();
  for (const section of feedSections(lines)) {
    turns.set(section.turn, [...(turns.get(section.turn) ?? []), section]);
  }
  return [...turns]
    .map(([turn, sections]): FeedGroup => {
      const when = table.words.texts.turns[String(turn)]?.when;
      const title =
        turn === 0 ? t('word.phase.orientation') : t('play.feed-turn', { turn, when: when ?? '' });
      const entries = sections.flatMap((section) => entriesOf(section, { table, reader, read }));
      return { id: String(turn), title, entries: entries.toReversed() };
    })
    .filter((group) => group.entries.length > 0)
    .toReversed();
}

function entriesOf(section: FeedSection, desk: Desk): readonly FeedEntry[] {
  const { reader, table } = desk;
  const happenings = new Map(
    happeningsFrom(section.lines, reader).map((happening) => [happening.number, happening]),
  );
  const entries = section.lines.flatMap((line): FeedEntry[] => {
    const own = [wordOf(line, 'by'), wordOf(line, 'from')].includes(table.seat);
    const fresh = line.number > desk.read && !own;
    if (line.type === 'inject-delivered' || line.type === 'inject-improvised') {
      return [{ ...newsEntry(line, desk), fresh }];
    }
    if (line.type === 'message-sent') return [{ ...messageEntry(line, desk), fresh }];
    const happening = happenings.get(line.number);
    if (happening === undefined) return [];
    const { sentence: source } = happening;
    return [
      { ...markOf(line, table), id: String(line.number), source, body: <Quote of={happening} />, fresh },
    ];
  });
  const movements = movementsFrom(section.lines);
  if (movements.length === 0) return entries;
  const { text } = reader;
  const moved: FeedEntry = {
    id: `moved ${section.turn} ${section.phase}`,
    icon: 'level',
    source: text.t('play.moved-in', { phase: text.t(`word.phase.${section.phase}`) }),
    body: <MovementList movements={movements} short />,
  };
  return [...entries, moved];
}

function newsEntry(line: FeedLine, { table, reader }: Desk): FeedEntry {
  const { words, said } = table;
  const text = words.texts.injects[wordOf(line, 'inject')];
  const written = said[wordsIdOf(line, 'text') ?? ''];
  return {
    id: String(line.number),
    icon: 'document',
    source: <span {...spokenIn(words)}>{text?.source ?? reader.text.t('play.facilitator')}</span>,
    title: <span {...spokenIn(words)}>{text?.title ?? reader.text.t('play.news')}</span>,
    body:
      text === undefined ? (
        <Prose
          text={written?.text ?? ''}
          {...(written === undefined ? {} : { language: written.language })}
        />
      ) : (
        <Prose text={text.body} {...(words.foreign === undefined ? {} : { language: words.foreign })} />
      ),
    confidential: line.fields.toAll !== true,
  };
}

function messageEntry(line: FeedLine, { table, reader }: Desk): FeedEntry {
  const from = wordOf(line, 'from');
  const written = table.said[wordsIdOf(line, 'text') ?? ''];
  const { text, words } = reader;
  const own = from === table.seat;
  return {
    id: String(line.number),
    emblem: emblemOf(from, table),
    source: own
      ? text.t('play.message-to', { actors: actorList(listOf(line, 'to'), reader) })
      : text.t('play.message-from', { actor: words.name(from) }),
    body: <Prose text={written?.text ?? ''} language={written?.language ?? 'und'} />,
    confidential: true,
  };
}

function emblemOf(id: string, table: TableSeat): ReactNode {
  const actor = table.scenario.actors.find((one) => one.id === id);
  return actor === undefined ? undefined : <Emblem id={id} kind={actor.kind} />;
}

/** Icons of happenings that have no single actor. */
const ICONS: Readonly<Partial<Record<FeedLine['type'], IconName>>> = {
  'wave-struck': 'warning',
  'accident-happened': 'warning',
  'evidence-gained': 'evidence',
  'evidence-published': 'evidence',
  'source-burned': 'evidence',
  'joint-found': 'evidence',
  'order-demanded': 'people',
  'demand-declined': 'people',
  'agreement-entered': 'handshake',
  'agreement-lapsed': 'handshake',
  'channel-tested': 'phone',
  'asset-shielded': 'protective',
  'secret-exposed': 'public',
};

/** Who did it, as an emblem; where it was the reader, or nobody, an icon. */
function markOf(line: FeedLine, table: TableSeat): { readonly emblem?: ReactNode; readonly icon?: IconName } {
  const icon = ICONS[line.type];
  if (icon !== undefined) return { icon };
  const who = [wordOf(line, 'by'), wordOf(line, 'seat'), wordOf(line, 'of')].find((one) => one !== '');
  const emblem = who === undefined ? undefined : emblemOf(who, table);
  return emblem === undefined ? { icon: 'info' } : { emblem };
}
