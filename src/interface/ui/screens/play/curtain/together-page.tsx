/*
 * What the table looks at together: the news that came to all, the orders as they are opened, the ending.
 * In: what lies open. Out: documents or opened steps; while the others are still at it, who is waited for.
 */
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import type { Reader } from '../feed/sentence.ts';
import { Headed } from '../frame/headed.tsx';
import { OpenedSteps } from '../report/opened-step.tsx';
import { useTable } from '../seat/table.ts';
import { NewsSheet } from '../walk/news-sheet.tsx';
import type { OpenTableProps } from './open-table-values.ts';

const NO_DEALINGS: Reader['dealings'] = {
  requests: [],
  agreements: [],
  register: [],
  called: [],
  channels: [],
};

/** The page of the stage. */
export function TogetherPage({ stage, walk, at, view }: OpenTableProps) {
  const text = useText();
  const { t } = text;
  const { words } = useTable();
  if (stage.kind === 'over') return <EndingTogether view={view} />;
  if (stage.kind !== 'together') return <WaitingTogether view={view} />;
  if (stage.what === 'reveal') {
    // Nobody reads for themselves here: every sentence names its actor.
    const reader: Reader = { seat: '', kind: 'state', text, words, dealings: NO_DEALINGS };
    return (
      <Headed title={t('play.reveal-title')} lead={t('play.reveal-together')}>
        <OpenedSteps steps={walk.slice(0, at + 1)} reader={reader} />
      </Headed>
    );
  }
  const step = walk[at];
  if (step?.kind !== 'document') return null;
  return (
    <Headed
      key={step.line.number}
      kicker={t('play.document-at', { at: at + 1, of: walk.length })}
      title={t('play.document-news')}
    >
      <NewsSheet line={step.line} said={{}} />
    </Headed>
  );
}

function EndingTogether({ view }: Pick<OpenTableProps, 'view'>) {
  const { t } = useText();
  const { words } = useTable();
  const ending = words.texts.endings[view.ending ?? ''];
  return (
    <Headed kicker={t('play.ending-kicker')} title={t('play.ending-title')}>
      <Sheet
        level={3}
        kind={t('play.ending-kind')}
        title={<span {...spokenIn(words)}>{ending?.title ?? t('play.ending-none')}</span>}
      >
        <Prose
          text={ending?.body ?? ''}
          {...(words.foreign === undefined ? {} : { language: words.foreign })}
        />
      </Sheet>
    </Headed>
  );
}

function WaitingTogether({ view }: Pick<OpenTableProps, 'view'>) {
  const { t } = useText();
  const { words, scenario } = useTable();
  return (
    <Headed title={t('play.waiting-title')} lead={t('play.waiting-lead')}>
      <ul className="waiting-list">
        {view.board.seats.map(({ seat, ready }) => (
          <li key={seat}>
            <Emblem id={seat} kind={scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state'} />
            <span>{words.name(seat)}</span>
            <Chip
              {...(ready ? { icon: 'check' as const, tone: 'good' as const } : { icon: 'clock' as const })}
            >
              {t(ready ? 'play.waiting-done' : 'play.waiting-open')}
            </Chip>
          </li>
        ))}
      </ul>
    </Headed>
  );
}
