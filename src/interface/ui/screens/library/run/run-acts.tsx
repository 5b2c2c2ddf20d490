/*
 * The acts of the exercise as the library's own shelf, and those that touched one entry.
 * In: the library round it. Out: lists in which every act leads to the opinion on it. Without an exercise there is nothing.
 */
import type { EntryKind } from '../../../../../hosting/session/law-library.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { useText } from '../../../text/use-text.ts';
import { leanWord, verdictWord } from '../../debrief/acts/judged-case.ts';
import type { JudgedCase } from '../../debrief/acts/judged-case.ts';
import { useLibrary } from '../library-desk.ts';
import type { RunBeside, TouchingCase } from './run-beside.ts';

/** Acts that are listed at once; more stand behind a line. */
const FEW = 3;

/** Everything that was judged, turn by turn. */
export function RunActs() {
  const { run } = useLibrary();
  if (run === undefined) return null;
  const cases = [...run.cases].sort((one, other) => one.turn - other.turn);
  return (
    <ul className="library-acts">
      {cases.map((judged) => (
        <li key={judged.id}>
          <ActLine judged={judged} run={run} />
        </li>
      ))}
    </ul>
  );
}

/** Acts that touched an entry, and how; outside an exercise nothing. */
export function TouchingActs({ kind, id }: { readonly kind: EntryKind; readonly id: string }) {
  const { t } = useText();
  const { run } = useLibrary();
  if (run === undefined) return null;
  const touching = run.touching(kind, id);
  const title = t('library.run.touched', { count: touching.length });
  if (touching.length === 0) {
    return (
      <p className="library-touched" data-none>
        {title}
      </p>
    );
  }
  return (
    <section className="library-touched" aria-label={title}>
      <Disclosure summary={title} open={touching.length <= FEW}>
        <ul className="library-acts">
          {touching.map((one) => (
            <li key={one.judged.id}>
              <ActLine judged={one.judged} run={run} />
              <Ways touching={one} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Ways({ touching: { ways, trueOnly } }: { readonly touching: TouchingCase }) {
  const { t } = useText();
  return (
    <p className="library-ways">
      {ways.map((way) => t(`library.run.way.${way}`)).join(' ')}
      {trueOnly && ` ${t('library.run.way.true-only')}`}
    </p>
  );
}

function ActLine({ judged, run }: { readonly judged: JudgedCase; readonly run: RunBeside }) {
  const { t } = useText();
  const { known } = judged.finding;
  const lean = leanWord(known.lean);
  const subject = run.subject(judged);
  const actor = run.actor(judged);
  return (
    <p className="library-act">
      <a
        href={`#/debrief/${encodeURIComponent(run.exercise)}/opinion/${encodeURIComponent(judged.id)}`}
        aria-label={
          actor === undefined
            ? t('library.run.opinion-incident', { subject, turn: judged.turn })
            : t('library.run.opinion', { subject, actor, turn: judged.turn })
        }
      >
        {subject}
      </a>
      <span className="library-act-of">
        {actor !== undefined && `${actor} · `}
        {t('library.run.turn', { turn: judged.turn })}
      </span>
      <VerdictBadge verdict={verdictWord(known.verdict)} {...(lean === undefined ? {} : { lean })} />
    </p>
  );
}
