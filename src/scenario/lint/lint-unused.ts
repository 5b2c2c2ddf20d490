/*
 * Checks that what is read is also written, and what is declared is used.
 * In: the linked draft. Out: warnings: such a scenario can be played, but it does not do what its author thinks.
 */
import { COMMON_METERS } from '../../vocabulary/index.ts';
import type { LinkContext } from '../link/check-references.ts';
import { placeIn } from '../link/sourced.ts';
import { inside } from '../read/place.ts';

/** Reports flags that nothing sets, flags that nothing mentions, and meters that nothing moves. */
export function lintUnused({ draft, findings, uses }: LinkContext): void {
  const set = new Set<string>(draft.actors.flatMap(({ value }) => value.flags));
  const moved = new Set<string>(COMMON_METERS);
  for (const { effect } of uses.effects) {
    if (effect.kind === 'flag') set.add(effect.flag);
    if (effect.kind === 'meter') moved.add(effect.meter);
  }
  const read = new Set<string>();
  const declared = new Set<string>(draft.flags.map(({ value }) => value.id));
  for (const { condition, place } of uses.conditions) {
    if (condition.kind !== 'flag') continue;
    const { flag } = condition;
    if (!set.has(flag) && declared.has(flag)) {
      findings.report('scenario/flag-never-set', inside(place, 'flag'), {
        data: { flag },
        severity: 'warning',
      });
    }
    read.add(flag);
  }
  for (const { value, origin } of draft.flags) {
    if (set.has(value.id) || read.has(value.id)) continue;
    findings.report('scenario/flag-unused', placeIn(origin), {
      data: { flag: value.id },
      severity: 'warning',
    });
  }
  for (const { value, origin } of draft.meters) {
    if (moved.has(value.id)) continue;
    const data = { meter: value.id };
    findings.report('scenario/meter-never-moves', placeIn(origin), { data, severity: 'warning' });
  }
}
