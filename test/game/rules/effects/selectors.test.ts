// Whom and what the words of an effect mean, in the setting of an act, of an agreement and of news.
import { describe, expect, it } from 'vitest';
import { actorsOf, assetsOf, seatsOf, targetOf } from '../../../../src/game/rules/effects/selectors.ts';
import { actSetting, branded, smallPlay } from '../../../support/small-scenario.ts';
import type { Setting } from '../../../../src/game/rules/effects/effect-kind.ts';

const { play } = smallPlay();
const news = branded<Setting>({
  parties: [],
  evidence: [],
  cause: { kind: 'inject', inject: 'blackout' },
  key: 'inject:blackout',
});
const atAsset = branded<Setting>({ ...news, self: 'norland', targetAsset: 'server' });

describe('whom an effect means', () => {
  it('takes self and target from the act, and the owner where an asset is aimed at', () => {
    expect(actorsOf(play, 'self', actSetting())).toEqual(['norland']);
    expect(actorsOf(play, 'target', actSetting())).toEqual(['sudland']);
    expect(targetOf(play, atAsset)).toBe('gang');
  });

  it('knows everybody, everybody else, and the parties of an agreement', () => {
    expect(actorsOf(play, 'all', actSetting())).toEqual(['norland', 'sudland', 'cert-nor']);
    expect(actorsOf(play, 'others', actSetting())).toEqual(['sudland', 'cert-nor']);
    const parties = actSetting({ parties: ['norland', 'cert-nor'] });
    expect(actorsOf(play, 'parties', parties)).toEqual(['norland', 'cert-nor']);
  });

  it('means nobody by self and target in news without them, and all seats by others', () => {
    expect(actorsOf(play, 'self', news)).toEqual([]);
    expect(actorsOf(play, 'target', news)).toEqual([]);
    expect(actorsOf(play, 'others', news)).toEqual(['norland', 'sudland', 'cert-nor']);
  });

  it('tells seats from actors off the table', () => {
    expect(seatsOf(play, 'target', atAsset)).toEqual([]);
    expect(seatsOf(play, branded('farland'), news)).toEqual([]);
    expect(actorsOf(play, branded('farland'), news)).toEqual(['farland']);
  });
});

describe('which assets an effect means', () => {
  it('is the asset aimed at, or all that the actor aimed at owns', () => {
    expect(assetsOf(play, 'target', { ...atAsset, targetActor: branded('gang') })).toEqual(['server']);
    expect(assetsOf(play, 'target', actSetting())).toEqual(['port']);
    expect(assetsOf(play, 'target', news)).toEqual([]);
  });

  it('is what self owns, what stands on its territory, or the asset named', () => {
    expect(assetsOf(play, 'own', actSetting())).toEqual(['grid', 'hospital', 'clinic']);
    expect(assetsOf(play, 'hosted', actSetting({ self: 'sudland' }))).toEqual(['port', 'server']);
    expect(assetsOf(play, branded('exchange'), news)).toEqual(['exchange']);
    expect(assetsOf(play, 'own', news)).toEqual([]);
  });
});
