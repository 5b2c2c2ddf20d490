// Which effects of an act tell others whose act it was. In: effects, and who is meant by `self`. Out: yes or no.
// The rules withhold such effects of a covert act until it is found out, the compiler asks that it can be found out: one reading for both.
import type { FlagId } from '../../vocabulary/index.ts';
import type { Effect, Whom } from './effect.ts';

/** What has to be known of a scenario to say whether an effect names its author. */
export interface Authorship {
  /** Ids of the actors whose act it may be, beside the word `self`. */
  readonly authors: readonly string[];
  /** Whether everybody sees who carries the flag. */
  readonly isPublic: (flag: FlagId) => boolean;
}

const isAuthor = (whom: Whom, { authors }: Authorship): boolean =>
  whom === 'self' || whom === 'all' || authors.includes(whom);

/**
 * Whether the effect by itself shows others whose act it follows from: their trust in the author moves, or its tension with
 * somebody, or it carries a public flag, or it gives, asks or records something under its name. Compound effects never do by
 * themselves; what they hold is asked one by one.
 */
export const namesAuthor = (effect: Effect, authorship: Authorship): boolean => {
  switch (effect.kind) {
    case 'trust':
      return effect.of !== 'self' && isAuthor(effect.in, authorship);
    case 'tension':
      return effect.with !== 'self';
    case 'flag':
      return isAuthor(effect.of, authorship) && authorship.isPublic(effect.flag);
    case 'record':
    case 'request':
    case 'share':
    case 'test-channel':
      return true;
    default:
      return false;
  }
};

/** Whether effects name the author as they stand: not by a chance that would have to fall, but by a condition that may hold. */
export const nameAuthorAtOnce = (effects: readonly Effect[], authorship: Authorship): boolean =>
  effects.some((effect) =>
    effect.kind === 'when' ? nameAuthorAtOnce(effect.effects, authorship) : namesAuthor(effect, authorship),
  );

/** Whether among effects there is a chance, at any depth, by which the author is found out. */
export const canBeFoundOut = (effects: readonly Effect[], authorship: Authorship): boolean =>
  effects.some(
    (effect) =>
      (effect.kind === 'chance' && nameAuthorAtOnce(effect.effects, authorship)) ||
      ((effect.kind === 'chance' || effect.kind === 'when') && canBeFoundOut(effect.effects, authorship)),
  );
