/*
 * Writing and sealing an order at the table, over the real engine: what is chosen is what is sealed.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeatId } from '../../../../../src/vocabulary/index.ts';
import {
  endConsultation,
  orient,
  readBriefing,
  sitDown,
  stepButton,
  told,
} from '../../../../support/ui/sit-down.tsx';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

async function toDecision(feedback: 'training' | 'assessment' = 'training') {
  const table = await sitDown({ feedback });
  const { user } = table;
  await orient(user);
  await readBriefing(user);
  await told(/ask, agree/);
  await endConsultation(user);
  await told(/Write your order/);
  return table;
}

const order = () => screen.getByRole('article', { name: 'Order of Costa Serena' });
const drawer = () => screen.getByRole('dialog');

describe('the decision', () => {
  it('puts a card with its terms into the order, and seals exactly that', async () => {
    const { user, doors } = await toDecision();
    await user.click(screen.getByRole('button', { name: 'Note verbale' }));
    const terms = drawer();
    expect(
      within(terms)
        .getByRole('button', { name: /^Put it into the order/ })
        .getAttribute('aria-disabled'),
    ).toBe('true');
    expect(within(terms).getByText('Choose a target first.')).toBeTruthy();
    await user.click(within(terms).getByRole('radio', { name: 'Sierra Alta' }));
    await user.selectOptions(
      within(terms).getByRole('combobox', { name: 'To what end?' }),
      'Induce compliance',
    );
    // Likely ones lie open; the others are found.
    await user.click(within(terms).getByRole('checkbox', { name: /^ARSIWA, art. 52\(1\)\(a\)/ }));
    await user.click(within(terms).getByText('Search the whole of the law'));
    await user.type(
      await within(terms).findByRole('textbox', { name: 'Search the law' }),
      '13(h) assistance{ArrowDown} ',
    );
    expect(within(terms).getByRole<HTMLInputElement>('checkbox', { name: /^UN norm 13\(h\)/ }).checked).toBe(
      true,
    );
    await user.type(within(terms).getByRole('textbox', { name: /Your reason/ }), 'Stop it first.');
    await user.click(within(terms).getByRole('button', { name: 'Put it into the order' }));

    expect(within(order()).getByText('Note verbale', { selector: 'strong' })).toBeTruthy();
    expect(within(order()).getByText(/aimed at Sierra Alta/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Express concern' }));
    await user.click(stepButton());
    const lastLook = drawer();
    expect(lastLook.textContent).toContain('Stop it first.');
    expect(lastLook.textContent).toContain('Express concern');
    await user.click(within(lastLook).getByRole('button', { name: 'Seal it' }));
    await told(/orders are opened/);

    const state = doors.exercise.getState();
    if (state.stage !== 'open') throw new Error('the exercise is open');
    const { view } = state.updates['costa-serena']!;
    expect(view.board.actors.find((actor) => actor.id === ('costa-serena' as SeatId))?.line).toBe('concern');
    const acts = state.updates['costa-serena']!.feed.filter((line) => line.type === 'act-resolved');
    const own = acts.find((line) => line.fields.seat === 'costa-serena')!;
    expect(own.fields).toMatchObject({
      response: 'note-verbale',
      targetActor: 'sierra-alta',
      aim: 'induce_compliance',
      basis: ['ARS-52-1A', 'N-13H'],
    });
  });

  it('says what the order leaves, and why a card cannot be taken up any more', async () => {
    const { user } = await toDecision();
    const take = async (name: string) => {
      await user.click(screen.getByRole('button', { name }));
      await user.click(within(drawer()).getByRole('button', { name: 'Put it into the order' }));
    };
    await take('Isolate networks');
    expect(within(order()).getByText('Political capital: 4 of 6')).toBeTruthy();
    expect(order().textContent).not.toContain('free');
    await take('Block hostile traffic');
    await take('Public statement');
    expect(within(order()).getByText('The order is full. Take an act out to make room.')).toBeTruthy();
    const barred = screen.getByRole('button', { name: 'Note verbale' });
    expect(barred.getAttribute('aria-disabled')).toBe('true');
    await user.click(within(order()).getByRole('button', { name: /^Take out Public statement/ }));
    expect(screen.getByRole('button', { name: 'Note verbale' }).getAttribute('aria-disabled')).toBeNull();
  });

  it('lets the law look at an act beforehand in training, and never in assessment', async () => {
    const training = await toDecision('training');
    await training.user.click(screen.getByRole('button', { name: 'Isolate networks' }));
    expect(await within(drawer()).findByText('What the law would make of it')).toBeTruthy();
    training.unmount();
    const assessment = await toDecision('assessment');
    await assessment.user.click(screen.getByRole('button', { name: 'Isolate networks' }));
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    expect(within(drawer()).queryByText('What the law would make of it')).toBeNull();
  });

  it('finds the draft again after the page has been loaded anew', async () => {
    const { user, host, id, unmount } = await toDecision();
    await user.click(screen.getByRole('button', { name: 'Isolate networks' }));
    await user.click(within(drawer()).getByRole('button', { name: 'Put it into the order' }));
    unmount();
    const { visit } = await import('../../../../support/ui/sit-down.tsx');
    await visit(`/play/${id}`, { host });
    await told(/Write your order/);
    expect(within(order()).getByText('Isolate networks', { selector: 'strong' })).toBeTruthy();
  });

  it('keeps a refused order on the desk and says why beside it', async () => {
    const { user } = await toDecision();
    await user.click(screen.getByRole('radio', { name: 'Name a state' }));
    await user.click(stepButton());
    await user.click(within(drawer()).getByRole('button', { name: 'Seal it' }));
    await waitFor(() => {
      expect(within(drawer()).getByRole('alert').textContent).toContain('needs the name of another state');
    });
    await user.click(within(drawer()).getByRole('button', { name: 'Back to the order' }));
    expect(screen.getByRole('radio', { name: 'Name a state' })).toHaveProperty('checked', true);
  });

  it('opens all orders at once in the order in which they took effect, before the report', async () => {
    const { user } = await toDecision();
    await user.click(stepButton());
    await user.click(within(drawer()).getByRole('button', { name: 'Seal it' }));
    await told(/orders are opened/);
    expect(document.querySelectorAll('.reveal-class')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Open all' }));
    await told(/orders are opened/);
    const opened = [...document.querySelectorAll('.reveal-class')].map((part) =>
      part.getAttribute('aria-label'),
    );
    const order = [
      'Public lines',
      'Protective',
      'Cooperative',
      'Diplomatic',
      'Retorsion',
      'Coercive',
      'Force',
    ];
    expect(opened.length).toBeGreaterThan(1);
    expect(opened).toEqual(order.filter((one) => opened.includes(one)));
    expect(stepButton().textContent).toBe('To the report');
    await user.click(stepButton());
    await told(/what this turn has changed/);
  });

  it('repeats under a document the step that leads on, and steps with the arrow keys', async () => {
    const { user } = await sitDown();
    await orient(user);
    await told(/come in: 1 of/);
    const below = [...document.querySelectorAll<HTMLElement>('.table-work .button')].at(-1)!;
    expect(below.textContent).toBe(stepButton().textContent);
    await user.click(below);
    await told(/come in: 2 of/);
    await user.keyboard('{ArrowLeft}');
    await told(/come in: 1 of/);
    await user.keyboard('{ArrowRight}');
    await told(/come in: 2 of/);
  });
});
