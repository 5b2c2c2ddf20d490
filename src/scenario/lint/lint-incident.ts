/*
 * Checks hypotheses and evidence: enough truths, somebody who is injured, choices with their chooser, items that
 * somebody can come to hold. In: the linked draft. Out: findings.
 */
import type { LinkContext } from '../link/check-references.ts';
import { placeIn } from '../link/sourced.ts';
import { cyclesIn } from './cycles.ts';

/** Fewer truths than this and a second play is no different crisis. */
const ADVISED_HYPOTHESES = 3;

/** Reports faults of the incident. */
export function lintIncident(context: LinkContext): void {
  const { draft, findings } = context;
  const count = draft.hypotheses.length;
  if (count < ADVISED_HYPOTHESES) {
    const data = { count, advised: ADVISED_HYPOTHESES };
    findings.report('scenario/few-hypotheses', section(context, 'hypotheses'), { data, severity: 'warning' });
  }
  if (!draft.actors.some(({ value }) => value.injured === true)) {
    findings.report('scenario/nobody-injured', section(context, 'actors'), { severity: 'warning' });
  }
  for (const { value, origin } of draft.hypotheses) {
    if ((value.chooser === undefined) === (value.choices.length === 0)) continue;
    const place = placeIn(origin, value.chooser === undefined ? 'choices' : 'chooser');
    findings.report('scenario/choices-without-chooser', place, { data: { id: value.id } });
  }
  lintAssets(context);
  lintEvidence(context);
}

function lintAssets({ draft, findings }: LinkContext): void {
  const dependsOn = new Map(
    draft.assets.map(({ value }): [string, readonly string[]] => [value.id, value.dependsOn]),
  );
  for (const cycle of cyclesIn(dependsOn)) {
    const first = draft.assets.find(({ value }) => value.id === cycle[0]);
    if (first === undefined) continue;
    const data = { cycle: [...cycle, cycle[0]].join(' > ') };
    findings.report('scenario/asset-cycle', placeIn(first.origin, 'dependsOn'), { data });
  }
}

function lintEvidence({ draft, findings, uses }: LinkContext): void {
  const collected = new Set<string>();
  const given = new Set<string>(
    draft.injects.flatMap(({ value }) => value.gives.map((gift) => gift.evidence)),
  );
  for (const { effect } of uses.effects) {
    if (effect.kind === 'collect') collected.add(effect.collection);
    if (effect.kind === 'give' || effect.kind === 'plant') given.add(effect.evidence);
  }
  const seen = new Set<string>();
  for (const { value, origin } of draft.evidence) {
    const { id, collection } = value;
    const warn = { severity: 'warning' } as const;
    if (collection === undefined) {
      for (const key of ['reach', 'expires'] as const) {
        if (value[key] === undefined) continue;
        findings.report('scenario/evidence-not-collected', placeIn(origin, key), { data: { key }, ...warn });
      }
    } else if (!collected.has(collection) && !seen.has(collection)) {
      seen.add(collection);
      findings.report('scenario/collection-unused', placeIn(origin, 'collection'), {
        data: { collection },
        ...warn,
      });
    }
    const reachable =
      value.held.length > 0 || given.has(id) || (collection !== undefined && collected.has(collection));
    if (!reachable)
      findings.report('scenario/evidence-out-of-reach', placeIn(origin), { data: { id }, ...warn });
  }
}

function section({ draft }: LinkContext, key: string) {
  return { file: draft.file, path: [key] };
}
