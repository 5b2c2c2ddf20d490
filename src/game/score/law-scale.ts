// The scale of law: over the occasions of binding law, how what a seat knew was judged, by gravity and by how settled the law is.
// An occasion is an act that needed a justification or a duty that was triggered; unfriendly acts are nobody's fault.
import { roundHalfAway } from '../../base/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import { linked, type FindingRecord, type JudgedVerdict } from '../rules/index.ts';
import type { EventPlace, ScaleScore } from './score-card.ts';
import { eventsOf, type ScoredRecord } from './scored-record.ts';
import { notTested, sharedOut } from './shared-out.ts';

/** Weight of an occasion by how settled the law is, in tenths. */
const SETTLED_TENTHS: Readonly<Record<string, number>> = { settled: 10, majority: 8, contested: 5 };
const CONTESTED_PERCENT: Readonly<Record<string, number>> = { unlawful: 35, even: 50, lawful: 65 };
const DUTY_GRAVITY = 3;

/** Percent of an occasion's weight that the verdict earns; `undefined`: no occasion. */
const earned = (verdict: JudgedVerdict, binding: boolean): number | undefined => {
  switch (verdict.verdict) {
    case 'unlawful':
      return 0;
    case 'contested':
      return CONTESTED_PERCENT[verdict.lean ?? 'even'] ?? 50;
    case 'undetermined':
      return 50;
    case 'lawful':
      return binding ? 100 : undefined;
    case 'upholds':
      return binding ? 100 : undefined;
    default:
      return undefined;
  }
};

const neededJustification = (record: ScoredRecord, finding: FindingRecord): boolean => {
  const { subject } = finding;
  if (subject.kind === 'duty') return true;
  if (subject.kind !== 'act') return false;
  const act = record.state.acts.find((one) => one.id === subject.act);
  const response = act && record.index.responses.get(act.response);
  if (response && (response.class === 'coercive' || response.class === 'force')) return true;
  return finding.known.facts.some((fact) => fact.fact === 'breaches_obligation' && fact.value !== 'none');
};

const gravityOf = (record: ScoredRecord, finding: FindingRecord): number => {
  const { subject } = finding;
  if (subject.kind !== 'act') return DUTY_GRAVITY;
  const act = record.state.acts.find((one) => one.id === subject.act);
  if (!act) return DUTY_GRAVITY;
  const { severity } = linked(record.index.responses, act.response);
  return Math.max(1, Math.min(5, Math.trunc((severity + 3) / 4)));
};

const subjectOf = (record: ScoredRecord, finding: FindingRecord): string => {
  const { subject } = finding;
  if (subject.kind === 'act') return record.state.acts.find((one) => one.id === subject.act)?.response ?? '';
  return subject.kind === 'duty' ? subject.duty : 'incident';
};

interface Occasion {
  readonly weight: number;
  readonly percent: number;
  readonly finding: FindingRecord;
  readonly at: EventPlace;
}

/** A duty met counts once per seat and kind: answering every question twenty times makes nobody twenty times as lawful. */
const metBefore = (seen: Set<string>, finding: FindingRecord, percent: number): boolean => {
  if (finding.subject.kind !== 'duty' || percent < 100) return false;
  const key = `${finding.subject.seat} ${finding.subject.duty}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
};

const occasionsOf = (record: ScoredRecord, seat: SeatId | 'table'): readonly Occasion[] => {
  const met = new Set<string>();
  return eventsOf(record, 'finding-made').flatMap(({ event: { finding }, at }) => {
    if (finding.seat === undefined || (seat !== 'table' && finding.seat !== seat)) return [];
    const percent = earned(finding.known, neededJustification(record, finding));
    if (percent === undefined || metBefore(met, finding, percent)) return [];
    const weight = gravityOf(record, finding) * (SETTLED_TENTHS[finding.known.confidence] ?? 5);
    return [{ weight, percent, finding, at }];
  });
};

/** The scale of law for a seat, or for the table over all seats' occasions. */
export const lawScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const occasions = occasionsOf(record, seat);
  const whole = occasions.reduce((sum, one) => sum + one.weight, 0);
  if (whole === 0) return notTested('law');
  const gained = occasions.reduce((sum, one) => sum + one.weight * one.percent, 0);
  return sharedOut(
    'law',
    roundHalfAway(gained, whole),
    occasions.map(({ weight, percent, finding, at }) => ({
      weight: weight * percent,
      contribution: {
        id: finding.subject.kind === 'duty' ? 'score.law.duty' : 'score.law.act',
        values: {
          seat: finding.seat ?? '',
          turn: finding.turn,
          subject: subjectOf(record, finding),
          verdict: finding.known.verdict,
          percent,
          weight,
        },
        event: at,
      },
    })),
  );
};
