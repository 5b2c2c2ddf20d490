/*
 * The board and its marks: everything drawn is also said, actors can be chosen, and the same id always has the same arms.
 */
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Board } from '../../../../src/interface/ui/parts/board/board.tsx';
import {
  landsFrom,
  percentFromPlace,
  pointFromPlace,
  spreadOut,
} from '../../../../src/interface/ui/parts/board/place-on-board.ts';
import { boxesApart, numberPlace, touches } from '../../../../src/interface/ui/parts/board/places-apart.ts';
import type { Mark } from '../../../../src/interface/ui/parts/board/places-apart.ts';
import { tieLookFrom } from '../../../../src/interface/ui/parts/board/tie-look.ts';
import { COLOURS, armsFromId } from '../../../../src/interface/ui/parts/emblem/arms-from-id.ts';
import { Emblem } from '../../../../src/interface/ui/parts/emblem/emblem.tsx';
import { ACTOR_KINDS } from '../../../../src/vocabulary/index.ts';
import { renderWithText } from '../render-with-text.tsx';

const REGION = {
  name: 'The isthmus',
  escalation: 40,
  actors: [
    { id: 'serena', kind: 'state', name: 'Costa Serena', place: { x: 20, y: 50 }, note: 'you' },
    { id: 'alta', kind: 'state', name: 'Sierra Alta', place: { x: 60, y: 30 } },
    { id: 'org', kind: 'organisation', name: 'The Organization', place: { x: 50, y: 90 } },
  ],
  ties: [
    { between: ['serena', 'alta'], trust: [18, 22], tension: 71 },
    { between: ['serena', 'org'], trust: [62, 64], tension: 8, hotline: true },
  ],
  assets: [{ id: 'grid', at: 'serena', sector: 'energy', name: 'Grid', integrity: 34 }],
} as const;

describe('the board', () => {
  it('lets actors be chosen by hand and by keyboard', async () => {
    const onSelect = vi.fn();
    const { user } = await renderWithText(<Board {...REGION} selected="alta" onSelect={onSelect} />);
    expect(screen.getByRole('figure', { name: 'The isthmus' })).toBeTruthy();
    expect(screen.getByRole('button', { pressed: true }).textContent).toBe('Sierra Alta');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onSelect).toHaveBeenCalledWith('serena');
  });

  it('is text and no buttons where nothing can be chosen', async () => {
    await renderWithText(<Board {...REGION} />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('names each asset with what is left of it', async () => {
    await renderWithText(<Board {...REGION} />);
    expect(screen.getByRole('img', { name: 'Grid, integrity 34' })).toBeTruthy();
  });

  it('says everything it shows in words', async () => {
    const { user } = await renderWithText(<Board {...REGION} />);
    await user.click(screen.getByText('The board in words'));
    const words = screen.getByText('The board in words').closest('details')!;
    const lines = within(words)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(lines).toEqual([
      'Costa Serena, State: Grid, integrity 34',
      'Sierra Alta, State',
      'The Organization, International organisation',
      'Costa Serena and Sierra Alta: hostile; tension 71, trust 18 one way and 22 the other.',
      'Costa Serena and The Organization: trusting; tension 8, trust 62 one way and 64 the other. A hotline works.',
    ]);
  });

  it('turns its drawing round with the reading direction', async () => {
    const { container } = await renderWithText(<Board {...REGION} />, 'qps-ar');
    expect(container.querySelector('.board-drawing > g')?.getAttribute('transform')).toBe(
      'translate(160 0) scale(-1 1)',
    );
  });
});

describe('places', () => {
  it('lie within the frame, with room for names', () => {
    for (const x of [0, 50, 100]) {
      for (const y of [0, 50, 100]) {
        const { x: across, y: down } = percentFromPlace({ x, y });
        expect(across).toBeGreaterThanOrEqual(8);
        expect(across).toBeLessThanOrEqual(92);
        expect(down).toBeGreaterThanOrEqual(10);
        expect(down).toBeLessThanOrEqual(80);
      }
    }
  });

  it('are drawn out to the whole board, and one alone stands in its middle', () => {
    expect(
      spreadOut([
        { x: 30, y: 12 },
        { x: 88, y: 80 },
        { x: 59, y: 46 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
      { x: 50, y: 50 },
    ]);
    expect(spreadOut([{ x: 7, y: 91 }])).toEqual([{ x: 50, y: 50 }]);
  });

  // The flagship's actors as they are drawn: in the column of the table, on a telephone, in the large window.
  it.each([
    [370, 490, 0.75],
    [340, 450, 0.75],
    [1100, 640, 1.4],
  ])('leave no mark over another on a board of %s by %s', (width, height, scale) => {
    const places = [
      [62, 40, 130, 128],
      [30, 34, 104, 88],
      [74, 24, 84, 88],
      [48, 56, 74, 88],
      [44, 80, 108, 88],
      [50, 12, 124, 70],
      [88, 70, 70, 56],
    ] as const;
    const marks = places.map(([x, y, wide, high], at): Mark => ({
      id: String(at),
      at: percentFromPlace({ x, y }),
      width: wide * scale,
      height: high * scale,
      lift: 15 * scale,
    }));
    const board = { width, height };
    const boxes = boxesApart(marks, board);
    for (const [at, one] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(touches(one, other), String(at)).toBe(false);
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
    }
    expect(boxesApart(marks, board)).toEqual(boxes);
  });

  it('keep the number of a tie off the marks it passes', () => {
    const board = { width: 400, height: 300 };
    const middle = { x: 200, y: 150, width: 60, height: 60 };
    const size = { width: 30, height: 20 };
    const place = numberPlace(
      [
        { x: 10, y: 50 },
        { x: 90, y: 50 },
      ],
      [middle],
      { size, board },
    );
    expect(touches({ x: place.x * 4, y: place.y * 3, ...size }, middle)).toBe(false);
  });

  it('give each state land of its own, the same every time', () => {
    const states = [
      { id: 'serena', point: pointFromPlace({ x: 20, y: 50 }) },
      { id: 'alta', point: pointFromPlace({ x: 60, y: 30 }) },
    ];
    const lands = landsFrom(states);
    expect(landsFrom(states)).toEqual(lands);
    expect(new Set(lands.flatMap(({ coast, cell }) => [coast, cell])).size).toBe(4);
    expect(lands.every(({ coast, cell }) => !`${coast}${cell}`.includes('NaN'))).toBe(true);
  });

  it.each([
    [70, [90, 90], 'hostile'],
    [64, [90, 90], 'strained'],
    [34, [60, 60], 'trusting'],
    [34, [60, 59], 'calm'],
  ] as const)('a tension of %s with trust %j looks %s', (tension, trust, look) => {
    expect(tieLookFrom(tension, trust)).toBe(look);
  });
});

describe('arms', () => {
  it('are the same for the same id, and differ for nearly all others', () => {
    const ids = Array.from({ length: 60 }, (_, at) => `actor-${String(at)}`);
    const blazons = ids.map((id) => JSON.stringify(armsFromId(id, 'state')));
    expect(blazons).toEqual(ids.map((id) => JSON.stringify(armsFromId(id, 'state'))));
    expect(new Set(blazons).size).toBeGreaterThanOrEqual(58);
  });

  it('never lay metal on metal or colour on colour', () => {
    const isColour = (tincture: string) => COLOURS.some((colour) => colour === tincture);
    for (let at = 0; at < 500; at += 1) {
      const { field, second, charge, chargeTincture, division } = armsFromId(`id-${String(at)}`, 'firm');
      expect(isColour(field), division).not.toBe(isColour(second));
      expect(charge).toBeTruthy();
      expect([field, second]).toContain(chargeTincture);
    }
  });

  it.each(ACTOR_KINDS)('are decoration beside a name and an image without one, for %s', async (kind) => {
    const { redraw, container } = await renderWithText(<Emblem id="x" kind={kind} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    redraw(<Emblem id="x" kind={kind} name="Maravel" />);
    expect(screen.getByRole('img', { name: 'Maravel' })).toBeTruthy();
  });
});
