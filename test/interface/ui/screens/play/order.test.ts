/*
 * Writing an order: drafts, what is missing in them, which cards lie in front.
 */
import { describe, expect, it } from 'vitest';
import { loadLawLibrary } from '../../../../../src/hosting/session/law-library.ts';
import { loadText } from '../../../../../src/interface/text/index.ts';
import { NORM_LIST, normName } from '../../../../../src/interface/ui/screens/play/decide/norm-list.ts';
import { MOST_IN_FRONT, sortHand } from '../../../../../src/interface/ui/screens/play/decide/hand-order.ts';
import {
  actFromCard,
  actGap,
  costOf,
  isSameAct,
  withAct,
  withLine,
  withoutAct,
} from '../../../../../src/interface/ui/stores/order-draft.ts';
import type { HandCard, OrderDraft } from '../../../../../src/interface/ui/stores/order-draft.ts';
import { RESPONSE_CLASSES } from '../../../../../src/vocabulary/index.ts';
import type { NormId, ResponseClass } from '../../../../../src/vocabulary/index.ts';
import { failOnProblem } from '../../render-with-text.tsx';

const card = (response: string, changes: object = {}): HandCard =>
  ({
    response,
    available: true,
    reasons: [],
    cost: 1,
    actors: [],
    assets: [],
    publicity: ['private', 'public'],
    ...changes,
  }) as unknown as HandCard;

const EMPTY: OrderDraft = { acts: [], line: 'silence' };

describe('an act from a card', () => {
  it('takes the usual publicity and the only target, and leaves a choice of targets open', () => {
    const only = card('note', { actors: ['sierra-alta'] });
    expect(actFromCard(only, 'diplomatic')).toMatchObject({
      publicity: 'private',
      targetActor: 'sierra-alta',
    });
    const several = card('note', { actors: ['sierra-alta', 'puerto-claro'] });
    const act = actFromCard(several, 'diplomatic');
    expect(act.targetActor).toBeUndefined();
    expect(actGap(several, act)).toBe('target');
  });

  it('has a purpose of its own only where that goes without saying', () => {
    expect(actFromCard(card('patch'), 'protective').aim).toBe('protect_own_systems');
    expect(actFromCard(card('strike'), 'force').aim).toBe('unspecified');
  });

  it('asks for as much evidence as the card takes', () => {
    const sharing = card('share', { evidence: { min: 1, max: 2 } });
    const act = actFromCard(sharing, 'cooperative');
    expect(actGap(sharing, act)).toBe('evidence');
    const ids = ['a', 'b', 'c'] as never[];
    expect(actGap(sharing, { ...act, evidence: ids.slice(0, 2) })).toBeUndefined();
    expect(actGap(sharing, { ...act, evidence: ids })).toBe('evidence');
  });
});

describe('an order', () => {
  it('grows, changes in its place, and shrinks', () => {
    const [one, other] = [actFromCard(card('a'), 'protective'), actFromCard(card('b'), 'protective')];
    const both = withAct(withAct(EMPTY, one), other);
    expect(both.acts.map((act) => act.response)).toEqual(['a', 'b']);
    const changed = withAct(both, { ...one, publicity: 'public' }, 0);
    expect(changed.acts.map((act) => act.publicity)).toEqual(['public', 'private']);
    expect(withoutAct(changed, 0).acts).toEqual([other]);
    expect(costOf(changed.acts, [card('a', { cost: 2 }), card('b', { cost: 3 })])).toBe(5);
  });

  it('knows the same act on the same target again, and another target as another act', () => {
    const act = { ...actFromCard(card('note'), 'diplomatic'), targetActor: 'x' as never };
    expect(isSameAct(act, { ...act, publicity: 'public' })).toBe(true);
    expect(isSameAct(act, { ...act, targetActor: 'y' as never })).toBe(false);
  });

  it('keeps a name only for a line that names somebody', () => {
    const named = withLine(EMPTY, 'state', 'sierra-alta' as never);
    expect(named.named).toBe('sierra-alta');
    expect(withLine(named, 'concern', 'sierra-alta' as never)).not.toHaveProperty('named');
  });
});

describe('the hand', () => {
  const classOf = (response: string): ResponseClass => response.split('-')[0] as ResponseClass;
  const hand = RESPONSE_CLASSES.flatMap((one) =>
    Array.from({ length: 5 }, (_, at) => card(`${one}-${String(at)}`, { available: at < 4 })),
  );

  it('lays at most twelve cards in front, some of every class, and loses none', () => {
    const { front, behind } = sortHand(hand, classOf);
    expect(front).toHaveLength(MOST_IN_FRONT);
    expect(new Set(front.map((one) => classOf(one.response)))).toEqual(new Set(RESPONSE_CLASSES));
    expect(front.every((one) => one.available)).toBe(true);
    expect([...front, ...behind].map((one) => one.response).sort()).toEqual(
      hand.map((one) => one.response).sort(),
    );
  });

  it('keeps the order in which classes resolve, and what cannot be chosen last', () => {
    const { front, behind } = sortHand(hand, classOf);
    const places = front.map((one) => RESPONSE_CLASSES.indexOf(classOf(one.response)));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    const barred = behind.findIndex((one) => !one.available);
    expect(behind.slice(barred).every((one) => !one.available)).toBe(true);
  });
});

describe('the list of norms', () => {
  it('holds nothing that the law does not have', async () => {
    const law = await loadLawLibrary('en');
    expect(NORM_LIST.filter((id) => law.source(id) === undefined)).toEqual([]);
    expect(new Set(NORM_LIST).size).toBe(NORM_LIST.length);
  });

  it('names every norm in every language', async () => {
    for (const language of ['en', 'fr'] as const) {
      const text = await loadText(language, ['norms'], failOnProblem);
      for (const id of NORM_LIST) expect(normName(text, id), id).not.toBe(id);
    }
  });

  it('shows the id of what is not on it', async () => {
    expect(normName(await loadText('fr', ['norms']), 'NOT-LISTED' as NormId)).toBe('NOT-LISTED');
  });
});
