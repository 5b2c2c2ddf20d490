/*
 * A real debrief of the flagship: an exercise that bots played to its end, with some seats counted as people's.
 * In: a seed and the people. Out: the view as the session would hand it out, with everything that screens need beside it,
 * and the run it was made from. Played once per seed and test file.
 */
import { playOut } from '../../src/analysis/index.ts';
import type { ExerciseRun } from '../../src/game/log/index.ts';
import { debriefView, publicScenario } from '../../src/game/views/index.ts';
import type { DebriefView, PublicScenario } from '../../src/game/views/index.ts';
import type { ScenarioTexts } from '../../src/scenario/index.ts';
import { shippedScenario } from '../../src/scenario/shipped.ts';
import type { Doctrine, SeatId } from '../../src/vocabulary/index.ts';
import { present } from '../../src/base/index.ts';

/** A debrief and where it comes from. */
export interface PlayedDebrief {
  readonly run: ExerciseRun;
  readonly view: DebriefView;
  readonly scenario: PublicScenario;
  readonly texts: ScenarioTexts;
}

const shipped = present(shippedScenario('dark-isthmus'), 'the flagship is shipped');
const flagship = await shipped.load();
const words = present(await shipped.loadTexts.en?.(), 'the flagship has English texts');
/** One after another round the table, so that all kinds of act are played. */
const DOCTRINES: readonly Doctrine[] = ['coercive', 'cooperative', 'legalist', 'evidential'];

const played = new Map<string, { readonly run: ExerciseRun; readonly view: DebriefView }>();

function playedRun(seed: string): { readonly run: ExerciseRun; readonly view: DebriefView } {
  const known = played.get(seed);
  if (known !== undefined) return known;
  const run = playOut(flagship, {
    seed,
    doctrine: (seat) => DOCTRINES[flagship.seats.indexOf(seat) % DOCTRINES.length] ?? 'evidential',
  });
  const made = { run, view: debriefView(run) };
  played.set(seed, made);
  return made;
}

/** The debrief of an exercise with this seed; `people` are the seats that count as played by persons. */
export function playedDebrief(seed: string, people: readonly string[] = ['costa-serena']): PlayedDebrief {
  const { run, view } = playedRun(seed);
  return {
    run,
    view: { ...view, people: people as readonly SeatId[] },
    scenario: publicScenario(flagship),
    texts: words,
  };
}
