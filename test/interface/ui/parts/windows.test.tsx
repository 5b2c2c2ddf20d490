/*
 * What comes over the page: dialog, drawer, curtain, glossary card, announcements.
 */
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Announcer, useAnnounce } from '../../../../src/interface/ui/parts/announcer.tsx';
import { Button } from '../../../../src/interface/ui/parts/button.tsx';
import { Curtain } from '../../../../src/interface/ui/parts/curtain.tsx';
import { Dialog, Drawer } from '../../../../src/interface/ui/parts/dialog.tsx';
import { Prose } from '../../../../src/interface/ui/parts/prose.tsx';
import { renderWithText } from '../render-with-text.tsx';

describe.each([
  ['dialog', Dialog],
  ['drawer', Drawer],
])('a %s', (_, Window) => {
  function Page() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onPress={() => setOpen(true)}>Open</Button>
        <Window
          open={open}
          onClose={() => setOpen(false)}
          title="Seal the order?"
          actions={<Button>Seal</Button>}
        >
          <p>Three acts.</p>
        </Window>
      </>
    );
  }

  it('bears its title, takes the focus, and gives it back on Escape', async () => {
    const { user } = await renderWithText(<Page />);
    expect(screen.queryByText('Three acts.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    const dialog = screen.getByRole('dialog', { name: 'Seal the order?' });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByText('Three acts.')).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open' }));
  });

  it('shuts by its button and by a press outside, but not by one inside', async () => {
    const { user } = await renderWithText(<Page />);
    const open = screen.getByRole('button', { name: 'Open' });
    await user.click(open);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(open);
    await user.click(screen.getByText('Three acts.'));
    const dialog = screen.getByRole('dialog');
    // The backdrop belongs to the dialog itself.
    fireEvent.click(dialog);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the curtain', () => {
  it('says whom to hand the device to, and only that player lifts it', async () => {
    const onLift = vi.fn();
    const { user } = await renderWithText(
      <Curtain open seatName="Puerto Claro" onLift={onLift}>
        <p>A private minute.</p>
      </Curtain>,
    );
    const curtain = screen.getByRole('dialog', { name: 'Pass the device to Puerto Claro' });
    await user.keyboard('{Escape}{Escape}');
    fireEvent.click(curtain);
    expect(screen.getByRole('dialog')).toBe(curtain);
    expect(onLift).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'I speak for Puerto Claro' }));
    expect(onLift).toHaveBeenCalledOnce();
  });
});

describe('a term of art in a text', () => {
  const TEXT = 'They send a [[note-verbale|note]].\n\n- and *wait* for a [[no-such-term]]';

  it('opens its line by keyboard and by hand, and shuts on Escape and when one moves on', async () => {
    const { user } = await renderWithText(<Prose text={TEXT} />);
    const word = screen.getByRole('button', { name: 'note' });
    const card = () => screen.queryByRole('note');
    expect(card()).toBeNull();
    await user.tab();
    expect(document.activeElement).toBe(word);
    await user.keyboard('{Enter}');
    expect(card()?.textContent).toMatch(/^note verbaleA formal diplomatic note/);
    expect(word.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(card()).toBeNull();
    await user.click(word);
    expect(card()).not.toBeNull();
    await user.tab();
    expect(card()).toBeNull();
  });

  it('that the glossary lacks stays plain words, and stress and lists are real', async () => {
    await renderWithText(<Prose text={TEXT} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByRole('listitem').textContent).toBe('and wait for a no such term');
    expect(screen.getByText('wait').tagName).toBe('EM');
  });

  it('speaks the language of the page', async () => {
    const { user } = await renderWithText(<Prose text="[[good-offices]]" />, 'fr');
    await user.click(screen.getByRole('button', { name: 'bons offices' }));
    expect(screen.getByRole('note').textContent).toContain('Un tiers aide deux parties');
  });
});

describe('the announcer', () => {
  function Speaker() {
    const announce = useAnnounce();
    return (
      <>
        <Button onPress={() => announce('Saved.')}>Save</Button>
        <Button onPress={() => announce('Read-only.', 'urgent')}>Alarm</Button>
      </>
    );
  }

  it('lets calm news go by itself and keeps urgent news until it is dismissed', async () => {
    await renderWithText(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    fireEvent.click(screen.getByRole('button', { name: 'Alarm' }));
    expect(screen.getByRole('status').textContent).toBe('Saved.');
    expect(screen.getByRole('alert').textContent).toBe('Read-only.');
    act(() => {
      vi.advanceTimersByTime(60_000);
    });
    vi.useRealTimers();
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('alert').textContent).toBe('Read-only.');
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('shows three notes at most', async () => {
    const { user } = await renderWithText(
      <Announcer>
        <Speaker />
      </Announcer>,
    );
    for (let times = 0; times < 5; times += 1)
      await user.click(screen.getByRole('button', { name: 'Alarm' }));
    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(3);
  });
});
