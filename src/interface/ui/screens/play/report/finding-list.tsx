/*
 * What the law makes of the acts of a turn that this seat knows of, and of its own duties.
 * In: the turn and the seat round it. Out: a list of acts with their verdicts; the seat's own first.
 */
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import { VerdictBadge } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { memberOf } from '../feed/sentence.ts';
import { useText } from '../../../text/use-text.ts';
import { useLaw } from '../../../stores/use-law.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useActName } from './act-name.ts';
import { FindingOpinion } from './finding-opinion.tsx';
import { findingsOf } from './findings-from-feed.ts';
import type { FeedFinding } from './findings-from-feed.ts';

/** Findings of one turn. */
export function FindingList({ turn }: { readonly turn: number }) {
  const { t } = useText();
  const { feed, seat } = useTableSeat();
  const findings = findingsOf(feed, turn);
  if (findings.length === 0) return <p>{t('play.findings-none')}</p>;
  const own = findings.filter((finding) => finding.seat === seat);
  const others = findings.filter((finding) => finding.seat !== seat);
  return (
    <ul className="findings">
      {[...own, ...others].map((finding) => (
        <FindingItem key={finding.number} finding={finding} />
      ))}
    </ul>
  );
}

/** Verdicts that one should not overlook, whoever acted. */
const GRAVE: readonly string[] = ['unlawful', 'contested', 'undetermined'];

function FindingItem({ finding }: { readonly finding: FeedFinding }) {
  const { t } = useText();
  const { scenario, words, seat } = useTableSeat();
  const actName = useActName();
  const law = useLaw();
  const actor = scenario.actors.find((one) => one.id === finding.seat);
  const name = finding.act === undefined ? undefined : actName(finding.act);
  const verdict = memberOf(VERDICTS, finding.known.verdict);
  const head = (
    <span className="finding-head">
      {actor !== undefined && <Emblem id={actor.id} kind={actor.kind} />}
      <span className="finding-words">
        <span className="label">{actor === undefined ? t('play.finding-nobody') : words.name(actor.id)}</span>
        <span className="finding-act">
          {name ?? t('play.finding-duty', { duty: law?.table(finding.test) ?? '' })}
        </span>
      </span>
    </span>
  );
  if (finding.seat === seat || GRAVE.includes(verdict)) {
    return (
      <li className="finding" data-open>
        {head}
        <FindingOpinion finding={finding} />
      </li>
    );
  }
  return (
    <li className="finding">
      <Disclosure summary={head} aside={<VerdictBadge verdict={verdict} />}>
        <FindingOpinion finding={finding} opened />
      </Disclosure>
    </li>
  );
}
