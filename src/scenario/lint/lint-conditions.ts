/*
 * Checks what conditions ask: ranges that can hold, choices that are offered, and, where a seat asks for itself,
 * nothing that the seat cannot see (otherwise a card that goes grey would tell a secret).
 * In: the linked draft. Out: findings.
 */
import { AUTHOR_CHOICES } from '../../vocabulary/index.ts';
import type { LinkContext } from '../link/check-references.ts';
import { placeIn } from '../link/sourced.ts';
import { SEAT_CONDITION_KINDS, type Condition } from '../model/condition.ts';
import { inside, type Place } from '../read/place.ts';

/** Conditions with a range of which at least one end must be written. */
const RANGED = ['meter', 'asset', 'strain', 'tension', 'harm'];

/** Reports faults of single conditions. */
export function lintConditions(context: LinkContext): void {
  const { draft, findings, uses } = context;
  const offered = new Set(draft.hypotheses.flatMap(({ value }) => value.choices.map((one) => one.choice)));
  // A hypothesis that could not be read may have offered anything.
  if (draft.lost.hypothesis.length > 0 || draft.gone.has('hypothesis')) {
    for (const choice of AUTHOR_CHOICES) offered.add(choice);
  }
  for (const { condition, place, setting } of uses.conditions) {
    lintRange(condition, place, context);
    if (setting.seatSees) {
      const reason = whyHidden(condition, context);
      const data = { kind: condition.kind, reason: reason ?? '' };
      if (reason !== undefined) findings.report('scenario/hidden-condition', place, { data });
    }
    const own = place.file === draft.file;
    if (own && condition.kind === 'choice' && !offered.has(condition.choice)) {
      const data = { choice: condition.choice };
      findings.report('scenario/choice-not-offered', inside(place, 'choice'), { data });
    }
  }
  for (const { value, origin } of draft.clauses) {
    value.options.forEach(({ expects }, at) => {
      if (expects === undefined || origin.file !== draft.file || offered.has(expects)) return;
      const place = placeIn(origin, 'options', at, 'expects');
      findings.report('scenario/choice-not-offered', place, { data: { choice: expects } });
    });
  }
}

function lintRange(condition: Condition, place: Place, { findings }: LinkContext): void {
  const range = condition.kind === 'turn' ? { min: condition.from, max: condition.to } : condition;
  const min = 'min' in range ? range.min : undefined;
  const max = 'max' in range ? range.max : undefined;
  if (min !== undefined && max !== undefined && min > max) {
    findings.report('scenario/range-reversed', place, { data: { min, max } });
  }
  if (min === undefined && max === undefined && RANGED.includes(condition.kind)) {
    findings.report('scenario/range-missing', place, { data: { kind: condition.kind } });
  }
}

/** Why a seat could not answer the condition by itself; undefined when it can. The rule stands in model/condition.ts. */
function whyHidden(condition: Condition, { draft }: LinkContext): string | undefined {
  if (!(SEAT_CONDITION_KINDS as readonly string[]).includes(condition.kind)) return 'kind';
  const unless = (seen: boolean) => (seen ? undefined : 'not-self');
  switch (condition.kind) {
    case 'flag': {
      const isPublic = draft.flags.some(({ value }) => value.id === condition.flag && value.public);
      return unless(condition.of === 'self' || isPublic);
    }
    case 'done':
    case 'registered':
      return unless(condition.by === 'self');
    case 'in-force':
      return unless(condition.party === 'self');
    case 'holds':
      return unless(condition.who === 'self');
    case 'strain':
      return unless(condition.of === 'self');
    case 'request':
      return unless(condition.by === 'self' || condition.of === 'self');
    case 'delivered': {
      const inject = draft.injects.find(({ value }) => value.id === condition.inject);
      return inject === undefined || inject.value.to === 'all' ? undefined : 'not-for-all';
    }
    default:
      return undefined;
  }
}
