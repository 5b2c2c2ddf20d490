/*
 * The last look at an order, and the moment in which it is sealed.
 * In: whether it is open. Out: a window with everything the order holds; after the seal has come down the order is given, with
 * the estimate before it where the tokens have moved.
 */
import { useState } from 'react';
import { Stamp } from '../../../motion/stamp.tsx';
import { Button } from '../../../parts/button.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { Balance } from '../../../parts/response-card.tsx';
import { useText } from '../../../text/use-text.ts';
import { orderFromDraft } from '../../../stores/order-draft.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import { ActLine } from './act-line.tsx';
import { ActVerdict } from './act-preview.tsx';
import { TOKENS, useTokens } from './estimate-board.tsx';
import { useDraft } from './use-draft.ts';

/** Values of the window. */
export interface SealDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** How long the seal is looked at before the order leaves the desk. */
const SEAL_MILLISECONDS = 1100;

function sealPause(): number {
  const less = document.documentElement.dataset.motion === 'less';
  const still = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  return less || still ? 0 : SEAL_MILLISECONDS;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** The window. */
export function SealDialog({ open, onClose }: SealDialogProps) {
  const { t } = useText();
  return (
    <Dialog open={open} onClose={onClose} title={t('play.seal-title')}>
      {open && <LastLook onClose={onClose} />}
    </Dialog>
  );
}

function LastLook({ onClose }: Pick<SealDialogProps, 'onClose'>) {
  const { t } = useText();
  const { ask, refusal } = useAsk();
  const { draft } = useDraft();
  const { view, feed } = useTableSeat();
  const { note } = useDesk();
  const tokens = useTokens();
  const [stage, setStage] = useState<'look' | 'sealing'>('look');
  const laid = Object.values(tokens).reduce((sum, own) => sum + own, 0);
  const moved = JSON.stringify(tokens) !== JSON.stringify(view.self.estimate);

  const seal = async (): Promise<void> => {
    setStage('sealing');
    await pause(sealPause());
    note({ read: feed.at(-1)?.number ?? 0 });
    const estimated = !moved || laid !== TOKENS || (await ask({ type: 'estimate', tokens: { ...tokens } }));
    const sealed = estimated && (await ask({ type: 'seal', order: orderFromDraft(draft) }));
    if (sealed) onClose();
    else setStage('look');
  };

  if (stage === 'sealing') {
    return (
      <div className="sealing" role="status">
        <Stamp word={t('play.sealed')} />
        <p>{t('play.sealed-note')}</p>
      </div>
    );
  }
  return (
    <div className="stack" data-gap="wide">
      <OrderInFull />
      {laid !== TOKENS && moved && (
        <p className="field-error">{t('play.seal-tokens', { laid, all: TOKENS })}</p>
      )}
      <RefusalNote refusal={refusal} />
      <p className="cluster" data-justify="end">
        <Button onPress={onClose}>{t('play.seal-back')}</Button>
        <Button
          tone="primary"
          icon="seal"
          onPress={() => {
            void seal();
          }}
        >
          {t('play.seal-now')}
        </Button>
      </p>
    </div>
  );
}

function OrderInFull() {
  const { t } = useText();
  const { view, words } = useTableSeat();
  const { draft, left } = useDraft();
  const said = t(`word.line.${draft.line}`);
  const own =
    draft.named === undefined ? said : t('play.line-own', { line: said, actor: words.name(draft.named) });
  return (
    <>
      {draft.acts.length === 0 ? (
        <p className="seal-nothing">{t('play.seal-nothing')}</p>
      ) : (
        <ol className="seal-acts">
          {draft.acts.map((act, place) => (
            <li key={`${act.response} ${String(place)}`}>
              <ActLine act={act} />
              <ActVerdict act={act} />
            </li>
          ))}
        </ol>
      )}
      <dl className="facts">
        <div>
          <dt>{t('play.public-line')}</dt>
          <dd>{own}</dd>
        </div>
        {draft.choice !== undefined && (
          <div>
            <dt>{t('play.choice-title')}</dt>
            <dd>{words.texts.choices[draft.choice]?.name ?? t(`word.author-choice.${draft.choice}`)}</dd>
          </div>
        )}
        <div>
          <dt>{t('play.capital-left')}</dt>
          <dd>
            <Balance left={Math.max(0, left)} of={view.self.capital} />
          </dd>
        </div>
      </dl>
      <p className="measure">{t('play.seal-note')}</p>
    </>
  );
}
