/*
 * Buttons, pickers, fields and tabs, by hand and by keyboard.
 */
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button, IconButton, LinkButton } from '../../../../src/interface/ui/parts/button.tsx';
import { SelectField, SwitchField, TextArea, TextField } from '../../../../src/interface/ui/parts/field.tsx';
import { OptionPicker, SegmentPicker } from '../../../../src/interface/ui/parts/option-picker.tsx';
import { Tabs } from '../../../../src/interface/ui/parts/tabs.tsx';
import { renderWithText } from '../render-with-text.tsx';

describe('a button', () => {
  it('is pressed by hand, by Enter and by the space bar', async () => {
    const onPress = vi.fn();
    const { user } = await renderWithText(<Button onPress={onPress}>Seal the order</Button>);
    await user.click(screen.getByRole('button', { name: 'Seal the order' }));
    await user.keyboard('{Enter} ');
    expect(onPress).toHaveBeenCalledTimes(3);
  });

  it('that is unavailable keeps its place in the tab order, says why, and does nothing', async () => {
    const onPress = vi.fn();
    const { user } = await renderWithText(
      <Button onPress={onPress} unavailable="no answer yet">
        Propose
      </Button>,
    );
    await user.tab();
    const button = screen.getByRole('button', { name: /^Propose ?\(no answer yet\)$/ });
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    await user.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('that is busy does not send its form a second time', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => {
      event.preventDefault();
    });
    const { user } = await renderWithText(
      <form onSubmit={onSubmit}>
        <Button type="submit" busy>
          Send
        </Button>
      </form>,
    );
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('with an icon alone has a name, and a link has its address', async () => {
    await renderWithText(
      <>
        <IconButton icon="cross" name="Close" pressed={false} />
        <LinkButton href="#/about">About</LinkButton>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Close' }).getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('link', { name: 'About' }).getAttribute('href')).toBe('#/about');
  });
});

const SEATS = [
  { id: 'a', title: 'Costa Serena', detail: 'A state' },
  { id: 'b', title: 'CERT-CS' },
  { id: 'c', title: 'Interlink', unavailable: 'Taken' },
] as const;

describe.each([
  ['cards', OptionPicker],
  ['segments', SegmentPicker],
])('a picker of %s', (_, Picker) => {
  function Seats() {
    const [seat, setSeat] = useState<'a' | 'b' | 'c'>('a');
    return <Picker legend="Which seat?" options={SEATS} chosen={seat} onChoose={setSeat} />;
  }

  it('is a group of radio buttons that arrow keys walk through', async () => {
    const { user } = await renderWithText(<Seats />);
    const group = screen.getByRole('group', { name: 'Which seat?' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'CERT-CS' }).checked).toBe(true);
  });

  it('does not let an unavailable one be chosen, and says why', async () => {
    const { user } = await renderWithText(<Seats />);
    const taken = screen.getByRole<HTMLInputElement>('radio', { name: 'Interlink', description: 'Taken' });
    await user.click(taken);
    expect(taken.disabled).toBe(true);
    expect(taken.checked).toBe(false);
  });
});

describe('fields', () => {
  it('are found by their label, described by hint and error, and marked as wrong', async () => {
    const onChange = vi.fn();
    const { user } = await renderWithText(
      <TextField label="Seed" value="12o" hint="Leave it empty" error="A whole number" onChange={onChange} />,
    );
    const field = screen.getByRole('textbox', { name: 'Seed', description: 'Leave it empty A whole number' });
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.type(field, '7');
    expect(onChange).toHaveBeenLastCalledWith('12o7');
  });

  it('count what is written and speak up when little room is left', async () => {
    const { redraw } = await renderWithText(
      <TextArea label="Reason" value="We ask." limit={100} onChange={() => undefined} />,
    );
    expect(screen.getByText('7 / 100')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('');
    redraw(<TextArea label="Reason" value={'x'.repeat(99)} limit={100} onChange={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('1 character left');
    redraw(<TextArea label="Reason" value={'x'.repeat(100)} limit={100} onChange={() => undefined} />);
    expect(screen.getByRole('status').textContent).toBe('No characters left');
  });

  it('pick from a list and switch on and off', async () => {
    const picked = vi.fn();
    const switched = vi.fn();
    const { user } = await renderWithText(
      <>
        <SelectField
          label="Addressee"
          value="alta"
          onChange={picked}
          options={[
            { id: 'alta', title: 'Sierra Alta' },
            { id: 'claro', title: 'Puerto Claro' },
          ]}
        />
        <SwitchField label="Aloud" on={false} onChange={switched} />
      </>,
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Addressee' }), 'Puerto Claro');
    expect(picked).toHaveBeenCalledWith('claro');
    await user.click(screen.getByRole('switch', { name: 'Aloud' }));
    expect(switched).toHaveBeenCalledWith(true);
  });
});

describe('tabs', () => {
  const TABS = [
    { id: 'brief', title: 'Brief' },
    { id: 'evidence', title: 'Evidence', count: 2 },
    { id: 'directory', title: 'Directory' },
  ];
  function Dossier() {
    const [open, setOpen] = useState('brief');
    return (
      <Tabs name="Dossier" tabs={TABS} open={open} onOpen={setOpen}>
        <p>Panel {open}</p>
      </Tabs>
    );
  }
  const openTab = () => screen.getByRole('tab', { selected: true }).dataset.tab;

  it('take one stop of the tab key; arrows, Home and End move along and go round', async () => {
    const { user } = await renderWithText(<Dossier />);
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Brief' }));
    await user.keyboard('{ArrowRight}');
    expect(openTab()).toBe('evidence');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Evidence ?\(2 waiting\)$/ }));
    await user.keyboard('{End}{ArrowRight}');
    expect(openTab()).toBe('brief');
    await user.keyboard('{ArrowLeft}');
    expect(openTab()).toBe('directory');
    await user.keyboard('{Home}');
    expect(openTab()).toBe('brief');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('tabpanel', { name: 'Brief' }));
  });

  it('turn their arrows round with the reading direction', async () => {
    const { user } = await renderWithText(<Dossier />, 'qps-ar');
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(openTab()).toBe('evidence');
    await user.keyboard('{ArrowRight}');
    expect(openTab()).toBe('brief');
  });
});
