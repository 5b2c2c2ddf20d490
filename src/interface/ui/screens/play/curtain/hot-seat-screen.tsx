/*
 * Two or three people round one screen: what lies open is looked at together, what is private stands behind a curtain.
 * In: the open exercise and the scenario's words. Out: one stage at a time. While the curtain is shut, or the table is open,
 * nothing of any seat is in the page.
 */
import { useState } from 'react';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Announcer } from '../../../parts/announcer.tsx';
import { Curtain } from '../../../parts/curtain.tsx';
import { SwitchField } from '../../../parts/field.tsx';
import { changeDesk, deskAt, useDesks } from '../../../stores/desk-notes.ts';
import type { OpenExercise } from '../../../stores/exercise-store.ts';
import { useText } from '../../../text/use-text.ts';
import type { SeatId } from '../../../../../vocabulary/index.ts';
import { TableScreen } from '../frame/table-screen.tsx';
import { walkOfPhase } from '../frame/walk-of-phase.ts';
import { SeatProvider } from '../seat/seat-provider.tsx';
import { useTable } from '../seat/table.ts';
import { hotSeatStage } from './hot-seat-stage.ts';
import { MinuteGlass, glassMinutes } from './minute-glass.tsx';
import { OpenTable } from './open-table.tsx';
import { TOGETHER } from './open-table-values.ts';

/** Who has the device, or has asked for it, in one phase. */
interface Hands {
  /** `<turn> <phase>`. */
  readonly place: string;
  readonly holder?: SeatId;
  readonly called?: SeatId;
}

/** The screen. */
export function HotSeatScreen({ open, debrief }: { readonly open: OpenExercise; readonly debrief: string }) {
  const { t } = useText();
  const { scenario, words } = useTable();
  const { people } = open.summary;
  const [hands, setHands] = useState<Hands>({ place: '' });
  const [glass, setGlass] = useState(false);
  const desks = useDesks((state) => state.desks);
  // What is read from this update lies open for all: board, phase, turn, and the lines that `open` walks take.
  const update = open.updates[people[0] ?? ''];
  if (update === undefined) return null;
  const { view, feed } = update;
  const { phase, turn, board } = view;
  const place = `${turn} ${phase}`;
  const together = walkOfPhase({ phase, turn, feed, scenario }, 'open');
  const seen = deskAt(desks[TOGETHER], place).at;
  const ready = (seat: SeatId): boolean => board.seats.find((one) => one.seat === seat)?.ready ?? false;
  const stage = hotSeatStage({
    phase,
    people,
    ready,
    unseen: Math.max(0, together.length - seen),
    // Every phase begins with the device on the table.
    holder: hands.place === place ? hands.holder : undefined,
    called: hands.place === place ? hands.called : undefined,
  });

  if (stage.kind === 'private') {
    return (
      <SeatProvider key={stage.seat} open={open} seat={stage.seat} words={words}>
        {/* Notes of its own, which leave the page with the seat: the whole page's would outlive the private moment. */}
        <Announcer>
          {glass && <MinuteGlass minutes={glassMinutes(phase)} />}
          <TableScreen
            debrief={debrief}
            {...(phase === 'consultation' ? { onRest: () => setHands({ place }) } : {})}
          />
        </Announcer>
      </SeatProvider>
    );
  }
  if (stage.kind === 'curtain') {
    const { seat } = stage;
    const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
    return (
      <Curtain
        open
        seatName={words.name(seat)}
        emblem={<Emblem id={seat} kind={kind} size="grand" />}
        onLift={() => {
          if (phase === 'consultation') changeDesk(seat, place, { at: deskAt(desks[seat], place).at + 1 });
          setHands({ place, holder: seat });
        }}
      >
        <p>
          {t(
            `play.curtain.${phase === 'orientation' || phase === 'briefing' || phase === 'consultation' || phase === 'decision' ? phase : 'report'}`,
          )}
        </p>
        <SwitchField
          label={t('play.glass', { minutes: glassMinutes(phase) })}
          hint={t('play.glass-hint')}
          on={glass}
          onChange={setGlass}
        />
      </Curtain>
    );
  }
  return (
    <OpenTable
      stage={stage}
      people={people}
      view={{ phase, turn, board, ...(view.ending === undefined ? {} : { ending: view.ending }) }}
      walk={together}
      at={seen}
      minutes={(seat) => deskAt(desks[seat], place).at}
      debrief={debrief}
      onStep={(at) => {
        changeDesk(TOGETHER, place, { at });
      }}
      onCall={(seat) => {
        setHands({ place, called: seat });
      }}
    />
  );
}
