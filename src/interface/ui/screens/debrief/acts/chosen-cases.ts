/*
 * Chooses three cases that teach: the gravest of one's own, one where what was known and what was true part, and one of
 * another seat that did what was asked of it.
 * In: the debrief. Out: up to three cases, each with the reason; the same debrief always gives the same ones.
 */
import type { DebriefAct, DebriefView, PublicScenario } from '../../../../../game/views/index.ts';
import { gravityOf } from '../../../law/gravity.ts';
import { isIncident, readingsPart } from './judged-case.ts';
import type { CaseReason, ChosenCase, Finding, JudgedCase } from './judged-case.ts';

const caseFromAct = ({ act, finding, consequences }: DebriefAct): readonly JudgedCase[] =>
  finding === undefined ? [] : [{ id: act.id, seat: act.seat, turn: act.turn, finding, act, consequences }];

const casesFromDuties = (duties: readonly Finding[]): readonly JudgedCase[] =>
  duties.flatMap((finding, place) => {
    const { subject, seat, turn } = finding;
    if (subject.kind !== 'duty' || seat === undefined) return [];
    return [{ id: `duty:${String(place)}`, seat, turn, finding, consequences: [] }];
  });

const casesFromIncident = (findings: readonly Finding[]): readonly JudgedCase[] =>
  findings.flatMap((finding) => {
    const { subject, turn } = finding;
    if (subject.kind !== 'incident') return [];
    return [{ id: `incident:${String(subject.turn)}`, turn, finding, consequences: [] }];
  });

/** Everything that was judged: the incident itself, then every act and every duty in the order in which they came. */
export function casesOf(view: DebriefView): readonly JudgedCase[] {
  return [
    ...casesFromIncident(view.duties),
    ...view.acts.flatMap(caseFromAct),
    ...casesFromDuties(view.duties),
  ];
}

/** The case that a finding belongs to, as the record tells it. */
export function caseOfFinding(cases: readonly JudgedCase[], finding: Finding): JudgedCase | undefined {
  const { subject, seat, turn } = finding;
  return cases.find((one) => {
    const { subject: other } = one.finding;
    if (subject.kind === 'incident') return other.kind === 'incident' && other.turn === subject.turn;
    if (subject.kind === 'act') return other.kind === 'act' && other.act === subject.act;
    if (other.kind !== 'duty') return false;
    return (
      one.seat === seat &&
      one.turn === turn &&
      other.duty === subject.duty &&
      other.request === subject.request
    );
  });
}

/** Compares by each measure in turn, more first. */
const most =
  (...measures: readonly ((one: JudgedCase) => number)[]) =>
  (one: JudgedCase, other: JudgedCase): number => {
    for (const measure of measures) {
      const by = measure(other) - measure(one);
      if (by !== 0) return by;
    }
    return 0;
  };

const trustWon = ({ consequences }: JudgedCase): number =>
  consequences.reduce((sum, { type, fields }) => {
    const by = fields.by;
    return type === 'trust-changed' && typeof by === 'number' ? sum + by : sum;
  }, 0);

const knownGravity = ({ finding }: JudgedCase): number => gravityOf(finding.known);
const trueGravity = ({ finding }: JudgedCase): number => gravityOf(finding.true);
const gap = (one: JudgedCase): number => Math.abs(trueGravity(one) - knownGravity(one));
const breaks = ({ finding }: JudgedCase): number =>
  finding.known.breaches.length + finding.known.departs.length;
const earlier = ({ turn }: JudgedCase): number => -turn;

const isParted = ({ finding }: JudgedCase): boolean => readingsPart(finding);

/** Up to three cases in the order in which they are talked about; the incident is none of them, for nobody at the table chose it. */
export function chosenCases(view: DebriefView, scenario: PublicScenario): readonly ChosenCase[] {
  const cases = casesOf(view).filter((one) => !isIncident(one));
  const people: readonly string[] = view.people;
  const severity = ({ act }: JudgedCase): number =>
    scenario.responses.find((one) => one.id === act?.response)?.severity ?? 0;
  const isOwn = ({ seat }: JudgedCase): boolean => seat !== undefined && people.includes(seat);
  const own = (one: JudgedCase): number => (isOwn(one) ? 1 : 0);

  const chosen: ChosenCase[] = [];
  const free = (one: JudgedCase): boolean => chosen.every(({ id }) => id !== one.id);
  const isNew = (one: JudgedCase): boolean =>
    chosen.every(({ act }) => act === undefined || act.response !== one.act?.response);
  // Twice the same kind of act teaches once; only where there is nothing else it is taken again.
  const choose = (why: CaseReason, found: readonly JudgedCase[]): boolean => {
    const left = found.filter(free);
    const first = left.find(isNew) ?? left[0];
    if (first) chosen.push({ ...first, why });
    return first !== undefined;
  };

  const acts = cases.filter(({ act }) => act !== undefined);
  const gravest = [...acts].sort(most(knownGravity, breaks, severity, trueGravity, earlier));
  const parted = cases.filter(isParted).sort(most(own, gap, severity, earlier));
  const contested = cases
    .filter(({ finding }) => finding.known.verdict === 'contested')
    .sort(most(own, severity, earlier));
  const next = [...cases].sort(most(knownGravity, own, breaks, severity, earlier));

  if (!choose('gravest-own', gravest.filter(isOwn))) choose('gravest', gravest);
  if (!choose('parted', parted) && !choose('contested', contested)) choose('next', next);
  const elsewhere = acts.filter((one) => !isOwn(one) && chosen.every(({ seat }) => seat !== one.seat));
  const restraint = elsewhere
    .filter(({ finding }) => finding.known.verdict === 'upholds')
    .sort(most(trustWon, earlier));
  if (!choose('restraint', restraint)) choose('other', [...elsewhere, ...next]);
  return chosen;
}
