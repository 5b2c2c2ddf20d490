/*
 * The first page: setting up an exercise, going on with one, carrying logs in and out.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  FIRST_CHOICES,
  exerciseFrom,
  isComplete,
  randomSeed,
  withSeat,
  withSeating,
} from '../../../../../src/interface/ui/screens/home/new-exercise.ts';
import { shippedShelf } from '../../../../../src/interface/ui/stores/shipped-shelf.ts';
import type { SeatId } from '../../../../../src/vocabulary/index.ts';
import { inProcessHost } from '../../../../support/ui/in-process-host.ts';
import { flagship, visit } from '../../../../support/ui/sit-down.tsx';

const seat = (id: string): SeatId => id as SeatId;
const card = (await shippedShelf.cards('en')).find(({ id }) => (id as string) === 'dark-isthmus')!;

beforeEach(() => {
  localStorage.clear();
});

describe('the choices', () => {
  it('alone are one seat, together two or three', () => {
    const alone = withSeat(FIRST_CHOICES, seat('costa-serena'));
    expect(isComplete(FIRST_CHOICES)).toBe(false);
    expect(isComplete(alone)).toBe(true);
    expect(withSeat(alone, seat('interlink')).people).toEqual(['interlink']);
    let together = withSeating(alone, 'hot-seat');
    expect(isComplete(together)).toBe(false);
    for (const id of ['sierra-alta', 'cert-cs', 'interlink']) together = withSeat(together, seat(id));
    expect(together.people).toEqual(['costa-serena', 'sierra-alta', 'cert-cs']);
    expect(withSeat(together, seat('sierra-alta')).people).toEqual(['costa-serena', 'cert-cs']);
    expect(withSeating(together, 'solo').people).toEqual(['costa-serena']);
  });

  it('make an exercise with people in their seats and the computer in the others', () => {
    const choices = {
      ...withSeat(FIRST_CHOICES, seat('cert-cs')),
      seed: ' workshop ',
      doctrine: 'legalist' as const,
    };
    const { setup, seating, scenario } = exerciseFrom(card, choices);
    expect({ seating, scenario, seed: setup.seed, clock: setup.clock }).toEqual({
      seating: 'solo',
      scenario: 'dark-isthmus',
      seed: 'workshop',
      clock: false,
    });
    expect(setup.drivers[seat('cert-cs')]).toEqual({ driver: 'human' });
    const others = Object.entries(setup.drivers).filter(([id]) => id !== 'cert-cs');
    expect(others).toHaveLength(5);
    expect(others.every(([, one]) => one.driver === 'bot' && one.doctrine === 'legalist')).toBe(true);
  });

  it('deal mixed doctrines by the seed: the same seed is the same table, and never a passive one', () => {
    const dealt = (seed: string) =>
      Object.values(
        exerciseFrom(card, { ...withSeat(FIRST_CHOICES, seat('cert-cs')), seed }).setup.drivers,
      ).map((one) => one.doctrine);
    expect(dealt('one')).toEqual(dealt('one'));
    expect(dealt('one').filter((doctrine) => doctrine === 'passive')).toEqual([]);
    expect(new Set(dealt('one')).size).toBeGreaterThan(2);
  });

  it('without a seed take 128 random bits, new every time', () => {
    const seeds = Array.from({ length: 50 }, randomSeed);
    expect(seeds.every((one) => /^[0-9a-f]{32}$/.test(one))).toBe(true);
    expect(new Set(seeds).size).toBe(50);
  });
});

describe('the home page', () => {
  it('opens an exercise for one, with nothing but a seat chosen', async () => {
    const { user, host, history } = await visit('/');
    await user.click(await screen.findByRole('radio', { name: 'Puerto Claro' }));
    await user.click(screen.getByRole('button', { name: 'Open the exercise' }));
    await waitFor(async () => {
      const [save] = await host.list();
      expect(save).toMatchObject({ scenario: 'dark-isthmus', seating: 'solo', people: ['puerto-claro'] });
      expect(history.at(-1)).toBe(`/play/${save!.id}`);
    });
  });

  it('asks for two seats before people can sit round one screen', async () => {
    const { user } = await visit('/');
    await user.click(await screen.findByRole('radio', { name: 'Two or three around this screen' }));
    const open = () => screen.getByRole('button', { name: /^Open the exercise/ });
    await user.click(screen.getByRole('checkbox', { name: 'Costa Serena' }));
    expect(open().getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: 'Sierra Alta' }));
    await user.click(screen.getByRole('checkbox', { name: 'Interlink' }));
    expect(open().getAttribute('aria-disabled')).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'CERT-CS' })).toHaveProperty('disabled', true);
  });

  it('lists what is saved, and deletes only after asking', async () => {
    const host = inProcessHost();
    const begun = await host.begin(flagship());
    if (begun.ok) await begun.value.close();
    const { user } = await visit('/', { host });
    const link = await screen.findByRole('link', { name: /^Go on The Dark Isthmus, saved/ });
    const [save] = await host.list();
    expect(link.getAttribute('href')).toBe(`#/play/${save!.id}`);
    await user.click(screen.getByRole('button', { name: /^Delete The Dark Isthmus/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep it' }));
    expect(await host.list()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: /^Delete The Dark Isthmus/ }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete the exercise' }));
    expect(await screen.findByText('Nothing saved yet')).toBeTruthy();
    expect(await host.list()).toHaveLength(0);
  });

  it('hands out a log that can be brought in again, and names the line of one that cannot', async () => {
    const written: string[] = [];
    const catching = {
      createObjectURL: (blob: Blob) => {
        void blob.text().then((text) => written.push(text));
        return 'blob:caught';
      },
      revokeObjectURL: () => undefined,
    };
    vi.stubGlobal('URL', Object.assign(URL, catching));
    const host = inProcessHost();
    await host.begin(flagship());
    const { user, history } = await visit('/', { host });
    await user.click(await screen.findByRole('button', { name: /^Export The Dark Isthmus/ }));
    await waitFor(() => {
      expect(written).toHaveLength(1);
    });
    const log = written[0]!;
    const field = document.querySelector<HTMLInputElement>('input[type="file"]:not([webkitdirectory])')!;

    const lines = log.split('\n');
    lines[2] = lines[2]!.replace(/"at":\d+/, '"at":7');
    await user.upload(field, new File([lines.join('\n')], 'edited.ndjson'));
    const alert = await waitFor(() => {
      const panel = document.querySelector<HTMLElement>('.error-panel');
      if (panel === null) throw new Error('nothing has been said');
      return panel;
    });
    expect(alert.textContent).toContain('This log cannot be brought in.');
    expect(alert.textContent).toContain('Line 3 of edited.ndjson');
    expect(alert.textContent).toContain('it has been edited, or one has been taken out');
    expect(alert.textContent).toContain('Nothing has been saved or changed.');
    expect(await host.list()).toHaveLength(1);

    await user.upload(field, new File([log], 'good.ndjson'));
    await waitFor(async () => {
      expect(await host.list()).toHaveLength(2);
      expect(history.at(-1)).toMatch(/^\/play\//);
    });
    vi.unstubAllGlobals();
  });

  it('speaks French all through', async () => {
    await visit('/', { language: 'fr' });
    expect(await screen.findByRole('button', { name: /^Ouvrir l’exercice/ })).toBeTruthy();
    expect(await screen.findByText('Rien d’enregistré pour l’instant')).toBeTruthy();
  });
});
