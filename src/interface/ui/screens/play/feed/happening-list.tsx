/*
 * What happened, one sentence under another; a secret that has come out is read out with it.
 * In: happenings and the scenario's words. Out: a list.
 */
import { Prose } from '../../../parts/prose.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import type { Happening } from './happenings.ts';

/** The list. */
export function HappeningList({ happenings }: { readonly happenings: readonly Happening[] }) {
  return (
    <ul className="happenings">
      {happenings.map((happening) => (
        <li key={happening.number}>
          {happening.sentence}
          <Quote of={happening} />
        </li>
      ))}
    </ul>
  );
}

/** What was hidden until now, word for word; nothing for other happenings. */
export function Quote({ of }: { readonly of: Pick<Happening, 'quote'> }) {
  const { words } = useTableSeat();
  if (of.quote === undefined) return null;
  return (
    <blockquote className="happening-quote">
      <Prose text={of.quote} {...(words.foreign === undefined ? {} : { language: words.foreign })} />
    </blockquote>
  );
}
