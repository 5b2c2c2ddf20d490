/*
 * What is read off the record: beliefs against the truth, items with hindsight, the thirty days later, the envelopes.
 */
import { describe, expect, it } from 'vitest';
import type { DebriefView } from '../../../../../src/game/views/index.ts';
import type { SeatId } from '../../../../../src/vocabulary/index.ts';
import { aftermathOf } from '../../../../../src/interface/ui/screens/debrief/ending/aftermath.ts';
import {
  envelopeFiles,
  nextSealed,
} from '../../../../../src/interface/ui/screens/debrief/envelopes/envelope-file.ts';
import {
  beliefsOf,
  evenPercent,
  standingOf,
} from '../../../../../src/interface/ui/screens/debrief/estimates/calibration.ts';
import { toldItems } from '../../../../../src/interface/ui/screens/debrief/estimates/told-items.ts';
import { playedDebrief } from '../../../../support/played-debrief.ts';

const { view, scenario } = playedDebrief('alpha');
const theories = scenario.hypotheses.map(({ id }) => id);

/** The debrief with one seat that laid these tokens on the truth and on one other theory. */
function believing(...turns: readonly (readonly [number, number])[]): DebriefView {
  const [other] = theories.filter((id) => id !== view.truth);
  return {
    ...view,
    estimates: [
      {
        seat: 'costa-serena' as SeatId,
        turns: turns.map(([onTruth, onOther]) =>
          onTruth + onOther === 0 ? {} : { [view.truth]: onTruth, [other!]: onOther },
        ),
      },
    ],
  };
}

describe('beliefs', () => {
  it('say from which turn the truth was held most likely to the end', () => {
    const [belief] = beliefsOf(believing([5, 15], [11, 9], [18, 2]), theories);
    expect(belief?.foundIn).toBe(2);
    expect(belief?.astray).toMatchObject({ turn: 1, tokens: 15 });
  });

  it('do not count a truth that was held and lost', () => {
    const [belief] = beliefsOf(believing([18, 2], [4, 16]), theories);
    expect(belief?.foundIn).toBeUndefined();
    expect(belief?.astray).toMatchObject({ turn: 2, tokens: 16 });
  });

  it('know nothing of a seat that laid none', () => {
    const [belief] = beliefsOf(believing([0, 0], [0, 0]), theories);
    expect(belief).toMatchObject({ laid: false });
    expect(belief?.foundIn).toBeUndefined();
  });

  it('take the calibration from the score', () => {
    for (const belief of beliefsOf(view, theories)) {
      const card = view.scores.find(({ seat }) => seat === belief.seat);
      const listed = card?.scales
        .flatMap(({ contributions }) => contributions)
        .filter(({ id }) => id === 'score.judgement.estimate');
      expect(belief.turns.filter(({ laid }) => laid).map(({ percent }) => percent)).toEqual(
        listed?.map(({ values }) => values.percent),
      );
    }
  });

  it('compare with tokens spread evenly', () => {
    expect(evenPercent(4)).toBe(63);
    expect(evenPercent(2)).toBe(75);
    expect([standingOf(90, 63), standingOf(64, 63), standingOf(20, 63)]).toEqual(['good', 'even', 'bad']);
  });
});

describe('items with hindsight', () => {
  const items = toldItems(view, beliefsOf(view, theories));

  it('are each in one group', () => {
    const all = [...items.misled, ...items.told, ...items.unseen].map(({ id }) => id);
    expect([...all].sort()).toEqual(view.evidence.map(({ id }) => id).sort());
  });

  it('misled only where they were false or stale and somebody had them', () => {
    for (const item of items.misled) {
      expect(item.nature !== 'genuine' || item.plantedBy !== undefined, item.id).toBe(true);
      expect(item.holders.length > 0 || item.published, item.id).toBe(true);
    }
  });

  it('move each seat at most once', () => {
    for (const { id, moves } of [...items.misled, ...items.told]) {
      const seats = moves.map(({ seat }) => seat);
      expect(new Set(seats).size, id).toBe(seats.length);
    }
  });
});

describe('thirty days later', () => {
  it.each(['alpha', 'bravo', 'charlie'])(
    'tells every secret that came out, and counts the others (%s)',
    (seed) => {
      const one = playedDebrief(seed).view;
      const { out, kept } = aftermathOf(one);
      expect(out.length + kept).toBe(one.secrets.length);
      expect(out.map(({ id }) => id).sort()).toEqual(
        one.secrets
          .filter((secret) => secret.out !== undefined)
          .map(({ id }) => id)
          .sort(),
      );
    },
  );

  it('counts each broken promise once per seat and clause', () => {
    const { promises } = aftermathOf(view);
    expect(promises.reduce((sum, { times }) => sum + times, 0)).toBe(view.promises.length);
    expect(new Set(promises.map(({ by, clause }) => `${by} ${clause}`)).size).toBe(promises.length);
  });
});

describe('envelopes', () => {
  it('are opened the author’s last', () => {
    const files = envelopeFiles(view, scenario.seats);
    const opened: string[] = [];
    for (let next = nextSealed(files, opened); next !== undefined; next = nextSealed(files, opened)) {
      opened.push(next.seat);
    }
    expect([...opened].sort()).toEqual([...scenario.seats].sort());
    const chooser = files.find((file) => file.chooser);
    if (chooser !== undefined) expect(opened.at(-1)).toBe(chooser.seat);
  });
});
