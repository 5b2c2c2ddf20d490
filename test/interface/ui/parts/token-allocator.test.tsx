/*
 * Laying tokens: by buttons, by slider, never more than there are.
 */
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenAllocator } from '../../../../src/interface/ui/parts/token-allocator.tsx';
import { renderWithText } from '../render-with-text.tsx';

const CHOICES = [
  { id: 'orders', title: 'A unit under orders', detail: 'It was told to.' },
  { id: 'gang', title: 'A gang' },
];

function Estimate({ start = {} }: { readonly start?: Record<string, number> }) {
  const [tokens, setTokens] = useState(start);
  return (
    <TokenAllocator legend="How likely?" choices={CHOICES} tokens={tokens} total={20} onLay={setTokens} />
  );
}

const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
const left = () => screen.getByRole('status').textContent;

describe('the tokens of an estimate', () => {
  it('are laid one by one, and what is left is said', async () => {
    const { user } = await renderWithText(<Estimate />);
    expect(left()).toBe('20 of 20 tokens left');
    await user.click(screen.getByRole('button', { name: 'One token more on A gang' }));
    await user.click(screen.getByRole('button', { name: 'One token more on A gang' }));
    await user.click(screen.getByRole('button', { name: 'One token less on A gang' }));
    expect(slider('A gang').value).toBe('1');
    expect(slider('A gang').getAttribute('aria-valuetext')).toBe('1 token of 20');
    expect(left()).toBe('19 of 20 tokens left');
  });

  it('cannot be more than there are: a slider stops where the others begin', async () => {
    await renderWithText(<Estimate start={{ orders: 15 }} />);
    fireEvent.change(slider('A gang'), { target: { value: '20' } });
    expect(slider('A gang').value).toBe('5');
    expect(left()).toBe('All 20 tokens laid');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'One token more on A gang' }).disabled).toBe(
      true,
    );
    fireEvent.change(slider('A unit under orders'), { target: { value: '3' } });
    expect(left()).toBe('12 of 20 tokens left');
  });

  it('are one group with a question, and each choice is described', async () => {
    await renderWithText(<Estimate />);
    expect(screen.getByRole('group', { name: 'How likely?' })).toBeTruthy();
    expect(
      screen.getByRole('slider', { name: 'A unit under orders', description: 'It was told to.' }),
    ).toBeTruthy();
  });

  it('keep their sum within the total whatever hands do', async () => {
    await renderWithText(<Estimate />);
    const moves = fc.array(
      fc.tuple(fc.constantFrom('A gang', 'A unit under orders'), fc.integer({ min: -5, max: 40 })),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(moves, (sequence) => {
        for (const [name, value] of sequence)
          fireEvent.change(slider(name), { target: { value: String(value) } });
        const sum = CHOICES.reduce((before, { title }) => before + Number(slider(title).value), 0);
        expect(sum).toBeLessThanOrEqual(20);
      }),
      { numRuns: 12, seed: 1207 },
    );
  });
});
