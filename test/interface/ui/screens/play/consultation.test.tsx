/*
 * Consulting at the table, over the real engine: calls, requests, agreements, messages.
 */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { endConsultation, orient, readBriefing, sitDown, told } from '../../../../support/ui/sit-down.tsx';

beforeEach(() => {
  localStorage.clear();
  document.documentElement.dataset.motion = 'less';
});

async function toConsultation() {
  const table = await sitDown();
  await orient(table.user);
  await readBriefing(table.user);
  await told(/ask, agree/);
  return table;
}

function viewOf(table: Awaited<ReturnType<typeof sitDown>>) {
  const state = table.doors.exercise.getState();
  if (state.stage !== 'open') throw new Error('the exercise is open');
  return state.updates['costa-serena']!.view;
}

const openDrawer = (user: UserEvent, name: RegExp) => user.click(screen.getByRole('tab', { name }));

describe('the consultation', () => {
  it('spends a call on an entry that is out of date, says so, and shows it in the directory', async () => {
    const table = await toConsultation();
    const entry = screen
      .getByText('Director for the Isthmus, Foreign Ministry, Alto Cóndor', { selector: 'p' })
      .closest('li')!;
    await table.user.click(within(entry).getByRole('button', { name: /^Call/ }));
    await waitFor(() => {
      expect(within(entry).getByText('Entry out of date')).toBeTruthy();
    });
    expect(viewOf(table).self.contactsLeft).toBe(2);
    expect(screen.getByText('2 calls left this turn.')).toBeTruthy();
    expect(document.querySelector('.toasts')?.textContent).toContain('nobody answers there any more');
  });

  it('asks another seat, and refuses to ask the same again while the answer is open', async () => {
    const table = await toConsultation();
    await openDrawer(table.user, /^Ask/);
    await table.user.click(screen.getByRole('radio', { name: 'Puerto Claro' }));
    await table.user.click(screen.getByRole('radio', { name: 'Evidence' }));
    await table.user.click(screen.getByRole('button', { name: 'Ask Puerto Claro: Evidence' }));
    await waitFor(() => {
      expect(
        viewOf(table).dealings.requests.some((one) => one.kind === 'evidence' && one.by === 'costa-serena'),
      ).toBe(true);
    });
    expect(
      within(screen.getByRole('list', { name: 'Requests' })).getByText(/to Puerto Claro: Evidence/),
    ).toBeTruthy();
  });

  it('drafts an agreement clause by clause, shows its burdens, and puts it on the table signed', async () => {
    const table = await toConsultation();
    const { user } = table;
    await openDrawer(user, /^Agree/);
    await user.click(screen.getByRole('button', { name: 'A new proposal' }));
    await user.click(screen.getByRole('radio', { name: 'Contact protocol' }));
    const propose = () => screen.getByRole('button', { name: /^Propose, and sign/ });
    expect(propose().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Choose at least one other party.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'Sierra Alta' }));
    expect(screen.getByText('Fill at least one clause.')).toBeTruthy();
    const hotline = screen.getByText('Hotline', { selector: '.disclosure-summary *' }).closest('details')!;
    const day = within(hotline).getByRole('radio', { name: 'Round the clock' });
    expect(day.closest('label')!.textContent).toContain('Political capital of your side: −1');
    expect(propose().parentElement!.textContent).not.toContain('Signing takes');
    await user.click(day);
    expect(propose().parentElement!.textContent).toContain(
      'Signing takes 1 of your 6 political capital, at once.',
    );
    await user.click(propose());
    await waitFor(() => {
      const own = viewOf(table).dealings.agreements.find((one) => one.by === 'costa-serena');
      expect(own).toMatchObject({
        package: 'contact-protocol',
        clauses: [{ clause: 'hotline-protocol', option: 'round-the-clock' }],
        parties: ['costa-serena', 'sierra-alta'],
      });
      expect(own!.signed.map((one) => one.seat)).toContain('costa-serena');
    });
  });

  it('signs what others have proposed, with a reservation to one clause', async () => {
    const table = await toConsultation();
    const { user } = table;
    const open = viewOf(table).dealings.agreements.find(
      (one) =>
        one.status === 'proposed' &&
        one.clauses.length > 1 &&
        !one.signed.some((by) => by.seat === 'costa-serena'),
    );
    if (open === undefined)
      throw new Error('seed table-1: somebody proposes something of two clauses in turn 1');
    const tray = document.querySelector<HTMLElement>('.tray')!;
    const [reservation] = within(tray).getAllByRole('group', {
      name: 'Clauses that shall not bind you',
      hidden: true,
    });
    const [clause] = within(reservation!).getAllByRole('checkbox', { hidden: true });
    const sheet = reservation!.closest('article')!;
    await user.click(clause!);
    await user.click(within(sheet).getByRole('button', { name: 'Sign with reservations' }));
    await waitFor(() => {
      const signed = viewOf(table).dealings.agreements.flatMap((one) =>
        one.signed.filter((by) => by.seat === 'costa-serena' && by.reserved.length === 1),
      );
      expect(signed).toHaveLength(1);
    });
  });

  it('sends a message to those chosen alone, and keeps it in the thread', async () => {
    const table = await toConsultation();
    const { user } = table;
    await openDrawer(user, /^Write/);
    expect(screen.getByRole('button', { name: /^Send/ }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('checkbox', { name: 'CERT-CS' }));
    await user.type(screen.getByRole('textbox', { name: 'What do you write?' }), 'What do you see?');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    const thread = await screen.findByRole('list', { name: 'Messages' });
    expect(thread.textContent).toContain('You write to CERT-CS');
    expect(thread.textContent).toContain('What do you see?');
  });

  it('goes on by its one button, and is for reading afterwards', async () => {
    const table = await toConsultation();
    await endConsultation(table.user);
    await told(/Write your order/);
    await table.user.click(screen.getByRole('tab', { name: 'Dealings' }));
    expect(screen.getByText(/You can call, ask and agree again/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Call/ })).toBeNull();
  });

  it('asks before it ends while something waits for an answer, and ends at once when nothing does', async () => {
    const table = await toConsultation();
    const { user } = table;
    const tray = () => document.querySelector<HTMLElement>('.tray');
    expect(tray(), 'seed table-1: something waits in turn 1').not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'End the consultation' }));
    const asked = screen.getByRole('dialog');
    expect(asked.querySelector('h2')?.textContent).toMatch(/still waits? for your answer/);
    await user.click(within(asked).getByRole('button', { name: 'Answer first' }));
    expect(viewOf(table).phase).toBe('consultation');
    while (tray() !== null) {
      const before = tray()!.querySelectorAll('article').length;
      await user.click(within(tray()!).getAllByRole('button', { name: 'Decline' })[0]!);
      await waitFor(() => {
        expect(tray()?.querySelectorAll('article').length ?? 0).toBeLessThan(before);
      });
    }
    await user.click(screen.getByRole('button', { name: 'End the consultation' }));
    await told(/Write your order/);
  });

  it('says of an agreement that all have signed when it comes into force', async () => {
    const table = await toConsultation();
    const { user } = table;
    await openDrawer(user, /^Agree/);
    await user.click(screen.getByRole('button', { name: 'A new proposal' }));
    await user.click(screen.getByRole('radio', { name: 'Contact protocol' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sierra Alta' }));
    const hotline = screen.getByText('Hotline', { selector: '.disclosure-summary *' }).closest('details')!;
    await user.click(within(hotline).getByRole('radio', { name: 'Round the clock' }));
    await user.click(screen.getByRole('button', { name: /^Propose, and sign/ }));
    const own = () => viewOf(table).dealings.agreements.find((one) => one.by === 'costa-serena');
    await waitFor(() => {
      expect(own()).toBeDefined();
    });
    const sheet = () => screen.getByText(/^Costa Serena and Sierra Alta · turn 1$/).closest('article')!;
    await waitFor(() => {
      const all = own()!.signed.length === own()!.parties.length;
      expect(own()!.status).toBe('proposed');
      expect(within(sheet()).queryByText('Signed; in force from the next turn') !== null).toBe(all);
      expect(within(sheet()).queryByText('Proposed') === null).toBe(all);
    });
    expect(own()!.signed.map((one) => one.seat)).toContain('sierra-alta');
  });
});
