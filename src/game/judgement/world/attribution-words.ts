// Which words of a scenario are legal grounds of a state's responsibility, and what kind of wrong each makes of the incident.
// In: a hypothesis. Out: values of facts. It judges the scripted incident once, as an act of the state held responsible.
import { isFactValue, proofFor } from '../../../law/index.ts';
import type { FactValue } from '../../../law/index.ts';
import type { HypothesisSpec } from '../../../scenario/index.ts';
import { blankSheet, copyOf, settleWord, type FactSheet } from '../fact-sheet.ts';
import { actKindOf } from '../verdict-from-facts.ts';

type Basis = FactValue<'attribution_basis'>;
type Wrong = FactValue<'prior_wrong'>;

/** Grounds on which the incident is the state's own act (ARSIWA arts. 4, 5, 8, 11). */
const OWN_ACT: ReadonlySet<Basis> = new Set(['organ', 'empowered', 'instructed_controlled', 'adopted']);

/** Whether on this ground the incident is the state's own act. */
export const isOwnAct = (basis: Basis): boolean => OWN_ACT.has(basis);

/** The legal ground that a hypothesis names; a word that the law does not know is `unknown`. */
export const basisOf = ({ basis }: HypothesisSpec): Basis =>
  isFactValue('attribution_basis', basis) ? basis : 'unknown';

const scripts = new WeakMap<HypothesisSpec, FactSheet>();

/** The facts that a hypothesis scripts for the incident, as an act of the state where the ground makes it one; read off it once. */
export const scriptedSheet = (hypothesis: HypothesisSpec): FactSheet => {
  const known = scripts.get(hypothesis);
  if (known) return copyOf(known);
  const script = scriptOf(hypothesis);
  scripts.set(hypothesis, script);
  return copyOf(script);
};

const scriptOf = (hypothesis: HypothesisSpec): FactSheet => {
  const sheet = blankSheet();
  const cause = { kind: 'rubric', of: `incident:${hypothesis.id}` } as const;
  for (const [fact, value] of Object.entries(hypothesis.incident.facts))
    settleWord(sheet, fact, value, cause);
  if (isOwnAct(basisOf(hypothesis))) settleWord(sheet, 'actor_kind', 'state', cause);
  return sheet;
};

const wrongs = new WeakMap<HypothesisSpec, Wrong>();

const judgedWrong = (hypothesis: HypothesisSpec): Wrong => {
  const basis = basisOf(hypothesis);
  if (basis === 'due_diligence_failure') return 'arguable';
  if (!isOwnAct(basis)) return 'absent';
  const test = actKindOf(hypothesis.incident.test);
  const { judgement } = proofFor(test, scriptedSheet(hypothesis).values);
  return wrongFromVerdict(judgement.verdict);
};

/** A wrong as firm as the verdict on it: what is only contested is arguable and never rounded up. */
export const wrongFromVerdict = (verdict: string): Wrong => {
  if (verdict === 'unlawful') return 'established';
  return verdict === 'contested' || verdict === 'undetermined' ? 'arguable' : 'absent';
};

/** The wrong that the incident is, towards whom it injures, if the hypothesis holds. Judged once per hypothesis. */
export const wrongUnder = (hypothesis: HypothesisSpec): Wrong => {
  const known = wrongs.get(hypothesis);
  if (known !== undefined) return known;
  const wrong = judgedWrong(hypothesis);
  wrongs.set(hypothesis, wrong);
  return wrong;
};
