/*
 * Gallery: the board with a sample region, and the marks of actors.
 * In: nothing. Out: a section in which actors can be selected.
 */
import { useState } from 'react';
import { ACTOR_KINDS } from '../../../../vocabulary/index.ts';
import { Board } from '../../parts/board/board.tsx';
import type { BoardTie } from '../../parts/board/board-values.ts';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { useText } from '../../text/use-text.ts';

const TIES: readonly BoardTie[] = [
  { between: ['costa-serena', 'sierra-alta'], trust: [18, 22], tension: 71 },
  { between: ['costa-serena', 'puerto-claro'], trust: [55, 48], tension: 38 },
  { between: ['costa-serena', 'cert-cs'], trust: [80, 66], tension: 12 },
  { between: ['sierra-alta', 'organisation'], trust: [40, 52], tension: 20 },
  { between: ['costa-serena', 'organisation'], trust: [62, 64], tension: 8, hotline: true },
  { between: ['interlink', 'sierra-alta'], trust: [45, 45], tension: 26 },
];

/** The board. */
export function BoardSection() {
  const { t } = useText();
  const [selected, setSelected] = useState<string>();
  return (
    <section className="stack" data-gap="wide" aria-labelledby="board">
      <SectionHead id="board" title={t('gallery.board-title')} />
      <Board
        name={t('gallery.board-name')}
        escalation={56}
        ties={TIES}
        {...(selected === undefined ? {} : { selected })}
        onSelect={(id) => {
          setSelected(id === selected ? undefined : id);
        }}
        actors={[
          {
            id: 'costa-serena',
            kind: 'state',
            name: t('gallery.seat-a'),
            place: { x: 22, y: 56 },
            note: t('gallery.you'),
          },
          { id: 'sierra-alta', kind: 'state', name: t('gallery.actor-alta'), place: { x: 58, y: 30 } },
          { id: 'puerto-claro', kind: 'state', name: t('gallery.actor-claro'), place: { x: 78, y: 82 } },
          { id: 'cert-cs', kind: 'cert', name: t('gallery.seat-b'), place: { x: 8, y: 12 } },
          { id: 'interlink', kind: 'firm', name: t('gallery.seat-c'), place: { x: 94, y: 44 } },
          {
            id: 'organisation',
            kind: 'organisation',
            name: t('gallery.actor-organisation'),
            place: { x: 48, y: 90 },
          },
        ]}
        assets={[
          {
            id: 'grid',
            at: 'costa-serena',
            sector: 'energy',
            name: t('gallery.asset-grid'),
            integrity: 34,
            struck: true,
          },
          {
            id: 'clearing',
            at: 'costa-serena',
            sector: 'finance',
            name: t('gallery.asset-clearing'),
            integrity: 62,
          },
          {
            id: 'hospital',
            at: 'costa-serena',
            sector: 'health',
            name: t('gallery.asset-hospital'),
            integrity: 88,
          },
          {
            id: 'backbone',
            at: 'interlink',
            sector: 'telecom',
            name: t('gallery.asset-backbone'),
            integrity: 100,
          },
          {
            id: 'port',
            at: 'puerto-claro',
            sector: 'transport',
            name: t('gallery.asset-port'),
            integrity: 100,
          },
        ]}
      />
      <SectionHead title={t('gallery.emblems-title')} lead={t('gallery.emblems-lead')} />
      <div className="emblem-rows">
        {ACTOR_KINDS.map((kind) => (
          <div key={kind} className="stack" data-gap="tight">
            <p className="label">{t(`word.kind.${kind}`)}</p>
            <div className="cluster">
              {SAMPLE_IDS.map((id) => (
                <Emblem key={id} id={`${id}-${kind}`} kind={kind} size="large" />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

const SAMPLE_IDS = ['maravel', 'costa-serena', 'lago-verde', 'norholm', 'interlink', 'quetzal'];
