// Delivers an inject: the news itself, the items that come with it, and its effects.
import type { InjectSpec } from '../../scenario/index.ts';
import { applyEffects } from './effects/apply-effects.ts';
import type { Setting } from './effects/effect-kind.ts';
import { seatsOf } from './effects/selectors.ts';
import { existsUnderTruth } from './items.ts';
import type { Play } from './play.ts';

/** Delivers the inject now, whatever its schedule says. */
export const deliver = (play: Play, inject: InjectSpec): void => {
  const cause = { kind: 'inject', inject: inject.id } as const;
  const setting: Setting = {
    self: inject.self,
    parties: [],
    evidence: [],
    cause,
    key: `inject:${inject.id}`,
  };
  play.emit({
    type: 'inject-delivered',
    inject: inject.id,
    to: inject.to === 'all' ? 'all' : [...inject.to],
  });
  for (const gift of inject.gives) {
    if (!existsUnderTruth(play.index, play.state, gift.evidence)) continue;
    for (const to of seatsOf(play, gift.to, setting)) {
      play.emit({ type: 'evidence-gained', item: gift.evidence, to, cause });
    }
  }
  applyEffects(play, inject.effects, setting);
};
