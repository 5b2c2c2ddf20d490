/*
 * One entry of the library as a paper, under the acts of the exercise that touched it.
 * In: its kind and id. Out: the paper; where there is no such entry, what the caller wants shown instead.
 */
import type { ReactNode } from 'react';
import type { EntryKind } from '../../../../../hosting/session/law-library.ts';
import { useLibrary } from '../library-desk.ts';
import { TouchingActs } from '../run/run-acts.tsx';
import { FactPaper } from './fact-paper.tsx';
import { InstrumentPaper } from './instrument-paper.tsx';
import { LensPaper } from './lens-paper.tsx';
import { PositionPaper } from './position-paper.tsx';
import { RulePaper } from './rule-paper.tsx';
import { TablePaper } from './table-paper.tsx';

/** Values of the paper. */
export interface EntryPaperProps {
  readonly kind: EntryKind;
  readonly id: string;
  readonly absent: ReactNode;
}

/** The paper. */
export function EntryPaper({ kind, id, absent }: EntryPaperProps) {
  const paper = usePaper(kind, id);
  if (paper === undefined) return absent;
  return (
    <div className="stack" data-gap="wide">
      <TouchingActs key={`${kind} ${id}`} kind={kind} id={id} />
      {paper}
    </div>
  );
}

function usePaper(kind: EntryKind, id: string): ReactNode {
  const { catalogue } = useLibrary();
  const entry = catalogue.entry(kind, id);
  switch (entry?.kind) {
    case undefined:
      return undefined;
    case 'instrument':
      return <InstrumentPaper entry={entry} />;
    case 'position':
      return <PositionPaper entry={entry} />;
    case 'table':
      return <TablePaper entry={entry} />;
    case 'rule':
      return <RulePaper entry={entry} />;
    case 'fact':
      return <FactPaper entry={entry} />;
    case 'lens':
      return <LensPaper entry={entry} />;
  }
}
