/*
 * The table between private moments: the region for all to see, and what is done together now.
 * In: what lies open. Out: a head with the one next step, the board, and the page of the stage.
 */
import { useRef } from 'react';
import { LinkButton, Button } from '../../../parts/button.tsx';
import { PreferenceControls } from '../../../shell/preference-controls.tsx';
import { Wordmark } from '../../../shell/wordmark.tsx';
import { Stepper } from '../../../parts/stepper.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import type { MessageId } from '../../../../text/index.ts';
import { useColumns } from '../frame/use-columns.ts';
import { TableMenu } from '../frame/table-menu.tsx';
import { useArrowKeys } from '../frame/use-arrow-keys.ts';
import { useTable } from '../seat/table.ts';
import { OpenBoard } from './open-board.tsx';
import type { OpenTableProps } from './open-table-values.ts';
import { nextMinute } from './hot-seat-stage.ts';
import { EndForAll } from './end-for-all.tsx';
import { SpokenConsultation } from './spoken-consultation.tsx';
import { TogetherPage } from './together-page.tsx';

const STEPS = ['briefing', 'consultation', 'decision', 'report'] as const;

/** The open table. */
export function OpenTable(props: OpenTableProps) {
  const { t } = useText();
  const { words } = useTable();
  const { stage, view } = props;
  const turn = words.texts.turns[String(view.turn)];
  const root = useRef<HTMLDivElement>(null);
  const columns = Math.min(useColumns(root), 2);
  return (
    <div className="table" ref={root} data-columns={columns}>
      <header className="table-bar">
        <a className="table-home" href="#/" aria-label={t('shell.home')}>
          <Wordmark />
        </a>
        <div className="table-title">
          <h1 tabIndex={-1} {...spokenIn(words)}>
            {words.texts.title}
          </h1>
          {turn !== undefined && (
            <p {...spokenIn(words)}>
              {turn.when} · {turn.heading}
            </p>
          )}
        </div>
        <div className="table-ways">
          <TableMenu />
          <PreferenceControls />
        </div>
      </header>
      <div className="table-head">
        <Stepper
          name={t('play.turn', { turn: view.turn })}
          steps={STEPS.map((id) => ({ id, name: t(`word.phase.${id}`) }))}
          current={view.phase}
          instruction={t(sentenceOf(props))}
          aside={<NextStep {...props} />}
        />
      </div>
      <div className="table-ground">
        <aside className="table-side" aria-label={t('play.situation')} tabIndex={0}>
          <OpenBoard view={view} />
        </aside>
        <div className="table-work">
          {stage.kind === 'spoken' ? <SpokenConsultation {...props} /> : <TogetherPage {...props} />}
        </div>
      </div>
    </div>
  );
}

function sentenceOf({ stage }: OpenTableProps): MessageId {
  if (stage.kind === 'together')
    return stage.what === 'news' ? 'play.now.together-news' : 'play.now.together-reveal';
  if (stage.kind === 'spoken') return 'play.now.spoken';
  return stage.kind === 'over' ? 'play.now.over-together' : 'play.now.waiting';
}

/** The one next step of the whole table. */
function NextStep({ stage, walk, at, people, minutes, view, debrief, onStep, onCall }: OpenTableProps) {
  const { t } = useText();
  const { words } = useTable();
  const stepping = stage.kind === 'together';
  useArrowKeys(
    () => {
      if (stepping) onStep(at + 1);
    },
    stepping && at > 0
      ? () => {
          onStep(at - 1);
        }
      : undefined,
  );
  if (stage.kind === 'over') {
    return (
      <LinkButton tone="primary" href={debrief} iconAfter="forward">
        {t('play.step.debrief')}
      </LinkButton>
    );
  }
  if (stage.kind === 'together') {
    const last = at >= walk.length - 1;
    return (
      <Button
        tone="primary"
        iconAfter="forward"
        onPress={() => {
          onStep(at + 1);
        }}
      >
        {t(last ? 'play.step.pass' : 'play.step.next')}
      </Button>
    );
  }
  if (stage.kind === 'waiting') return null;
  const ready = (seat: string): boolean => view.board.seats.find((one) => one.seat === seat)?.ready ?? false;
  const next = nextMinute(people, minutes, ready);
  if (next === undefined) return null;
  if (minutes(next) > 0) return <EndForAll people={people.filter((seat) => !ready(seat))} tone="primary" />;
  return (
    <Button
      tone="primary"
      icon="pass-on"
      onPress={() => {
        onCall(next);
      }}
    >
      {t('play.step.minute', { actor: words.name(next) })}
    </Button>
  );
}
