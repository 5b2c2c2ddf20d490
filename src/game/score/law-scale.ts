// The scale of law: over the occasions of binding law, how what a seat knew was judged, by gravity and by how settled the law is.
// An occasion is an act that needed a justification, a binding duty that was triggered, or an accessory duty that was breached beside
// a verdict; unfriendly acts are nobody's fault, and answering out of courtesy is no merit in law. Beside it the same on what was true.
import { roundHalfAway } from '../../base/index.ts';
import { isBinding } from '../../law/index.ts';
import type { SeatId } from '../../vocabulary/index.ts';
import type { Basis } from '../judgement/index.ts';
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

const restsOnLaw = ({ sources, upholds }: JudgedVerdict): boolean =>
  sources.some(isBinding) || upholds.some(isBinding);

const neededJustification = (
  record: ScoredRecord,
  finding: FindingRecord,
  verdict: JudgedVerdict,
): boolean => {
  const { subject } = finding;
  if (subject.kind === 'duty') return restsOnLaw(verdict);
  if (subject.kind !== 'act') return false;
  const act = record.state.acts.find((one) => one.id === subject.act);
  const response = act && record.index.responses.get(act.response);
  if (response && (response.class === 'coercive' || response.class === 'force')) return true;
  return verdict.facts.some((fact) => fact.fact === 'breaches_obligation' && fact.value !== 'none');
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
  readonly gravity: number;
  /** How settled the law is, in tenths. */
  readonly settled: number;
  readonly percent: number;
  /** The accessory duty, where it is one that was breached beside a verdict. */
  readonly norm?: string;
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

const occasionsOf = (record: ScoredRecord, seat: SeatId | 'table', basis: Basis): readonly Occasion[] => {
  const met = new Set<string>();
  return eventsOf(record, 'finding-made').flatMap(({ event: { finding }, at }): readonly Occasion[] => {
    if (finding.seat === undefined || (seat !== 'table' && finding.seat !== seat)) return [];
    const verdict = finding[basis];
    const gravity = gravityOf(record, finding);
    // Which accessory duties are owed is not in dispute: a breach weighs as settled law does.
    const breaches = verdict.breaches
      .filter(isBinding)
      .map((norm): Occasion => ({ gravity, settled: 10, percent: 0, norm, finding, at }));
    const percent = earned(verdict, neededJustification(record, finding, verdict));
    if (percent === undefined || metBefore(met, finding, percent)) return breaches;
    const settled = SETTLED_TENTHS[verdict.confidence] ?? 5;
    return [{ gravity, settled, percent, finding, at }, ...breaches];
  });
};

const weightOf = ({ gravity, settled }: Occasion): number => gravity * settled;

/** 0-100; nothing where there was no occasion. */
const pointsOf = (occasions: readonly Occasion[]): number | undefined => {
  const whole = occasions.reduce((sum, one) => sum + weightOf(one), 0);
  if (whole === 0) return undefined;
  return roundHalfAway(
    occasions.reduce((sum, one) => sum + weightOf(one) * one.percent, 0),
    whole,
  );
};

const idOf = ({ norm, finding }: Occasion): string => {
  if (norm !== undefined) return 'score.law.breach';
  return finding.subject.kind === 'duty' ? 'score.law.duty' : 'score.law.act';
};

/** The scale of law for a seat, or for the table over all seats' occasions. */
export const lawScale = (record: ScoredRecord, seat: SeatId | 'table'): ScaleScore => {
  const occasions = occasionsOf(record, seat, 'known');
  const points = pointsOf(occasions);
  const onTruth = pointsOf(occasionsOf(record, seat, 'true'));
  const truth = onTruth === undefined ? {} : { onTruth };
  if (points === undefined) return { ...notTested('law'), ...truth };
  const scale = sharedOut(
    'law',
    points,
    occasions.map((one) => {
      const { gravity, settled, percent, finding, at, norm } = one;
      return {
        weight: weightOf(one) * percent,
        contribution: {
          id: idOf(one),
          values: {
            ...{ seat: finding.seat ?? '', turn: finding.turn, subject: subjectOf(record, finding) },
            ...(norm === undefined ? {} : { norm }),
            ...{ verdict: finding.known.verdict, lean: finding.known.lean ?? 'none' },
            ...{ really: finding.true.verdict, percent, gravity, settled, weight: weightOf(one) },
          },
          event: at,
        },
      };
    }),
  );
  return { ...scale, ...truth };
};
