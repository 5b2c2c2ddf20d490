/*
 * The terms of an act: at whom or what, how openly, to what end, with what evidence, on what basis, for what reason; and, in
 * training, what the law would make of it.
 * In: the act being composed. Out: a drawer; nothing goes into the order before the last button.
 */
import { useState } from 'react';
import { AIMS } from '../../../../../vocabulary/index.ts';
import { Button } from '../../../parts/button.tsx';
import { Drawer } from '../../../parts/dialog.tsx';
import { SelectField, SwitchField, TextField } from '../../../parts/field.tsx';
import { SegmentPicker } from '../../../parts/option-picker.tsx';
import { InlineProse, Prose } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { actGap, isSameAct, withAct } from '../../../stores/order-draft.ts';
import type { DraftAct } from '../../../stores/order-draft.ts';
import { Burdens } from '../consult/burdens.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { ActPreview } from './act-preview.tsx';
import type { Composing } from './composing.ts';
import { EvidencePicker } from './evidence-picker.tsx';
import { NormPicker } from './norm-picker.tsx';
import { TargetPicker } from './target-picker.tsx';
import { TestOfAct } from './test-of-act.tsx';
import { useDraft } from './use-draft.ts';
import { usePreview } from './use-preview.ts';

/** Longest line of reasons. */
const REASON = 240;

/** Values of the composer. */
export interface ActComposerProps {
  readonly composing: Composing | undefined;
  readonly onClose: () => void;
}

/** The drawer; shut while nothing is composed. */
export function ActComposer({ composing, onClose }: ActComposerProps) {
  const { words } = useTableSeat();
  return (
    <Drawer
      open={composing !== undefined}
      onClose={onClose}
      title={<span {...spokenIn(words)}>{words.label('response', composing?.card.response ?? '')}</span>}
    >
      {composing !== undefined && <Terms composing={composing} onDone={onClose} />}
    </Drawer>
  );
}

function Terms({ composing, onDone }: { readonly composing: Composing; readonly onDone: () => void }) {
  const { t } = useText();
  const { words, scenario, view } = useTableSeat();
  const { draft, change, classOf } = useDraft();
  const { card, place } = composing;
  const [act, setAct] = useState<DraftAct>(composing.act);
  const set = (changed: Partial<DraftAct>): void => {
    setAct({ ...act, ...changed });
  };
  const spec = scenario.responses.find((one) => one.id === card.response);
  const twice = draft.acts.some((other, at) => at !== place && isSameAct(other, act));
  const missing = twice ? 'twice' : actGap(card, act);
  const found = usePreview(act);
  const hard = classOf(card.response) === 'coercive' || classOf(card.response) === 'force';
  return (
    <form
      className="terms stack"
      data-gap="wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing !== undefined) return;
        change(withAct(draft, act, place));
        onDone();
      }}
    >
      <div className="stack" data-gap="tight">
        <Prose
          text={words.texts.responses[card.response]?.practice ?? ''}
          {...(words.foreign === undefined ? {} : { language: words.foreign })}
        />
        <Burdens effects={spec?.effects ?? []} />
      </div>
      <TargetPicker card={card} act={act} onChange={set} />
      {card.publicity.length > 1 && (
        <SegmentPicker
          legend={t('play.how-openly')}
          options={card.publicity.map((id) => ({ id, title: t(`word.publicity.${id}`) }))}
          chosen={act.publicity}
          onChoose={(publicity) => {
            set({ publicity });
          }}
        />
      )}
      <p className="field-hint">{t(`word.publicity-meaning.${act.publicity}`)}</p>
      {card.evidence !== undefined && (
        <EvidencePicker
          legend={t('play.act-evidence', card.evidence)}
          chosen={act.evidence}
          most={card.evidence.max}
          onChoose={(evidence) => {
            set({ evidence });
          }}
        />
      )}
      <SelectField
        label={t('play.aim')}
        hint={<InlineProse text={t('play.aim-hint')} />}
        options={AIMS.map((id) => ({ id, title: t(`word.aim.${id}`) }))}
        value={act.aim}
        onChange={(aim) => {
          set({ aim });
        }}
      />
      <NormPicker
        chosen={act.basis}
        table={spec?.test ?? ''}
        onChoose={(basis) => {
          set({ basis });
        }}
      />
      {hard && (
        <SwitchField
          label={t('play.urgent')}
          hint={<InlineProse text={t('play.urgent-hint')} />}
          on={act.urgent}
          onChange={(urgent) => {
            set({ urgent });
          }}
        />
      )}
      <TextField
        label={t('play.reason')}
        hint={t('play.reason-hint')}
        value={act.words ?? ''}
        maxLength={REASON}
        onChange={(written) => {
          set({ words: written });
        }}
      />
      {view.feedback === 'training' && missing === undefined && <ActPreview act={act} found={found} />}
      {spec !== undefined && (
        <TestOfAct test={spec.test} verdict={missing === undefined ? found : undefined} />
      )}
      <div className="terms-end">
        <Button
          type="submit"
          tone="primary"
          icon="check"
          {...(missing === undefined ? {} : { unavailable: t(`play.act-gap.${missing}`) })}
        >
          {t(place === undefined ? 'play.act-in' : 'play.act-change')}
        </Button>
        {missing !== undefined && <p className="field-hint">{t(`play.act-gap.${missing}`)}</p>}
      </div>
    </form>
  );
}
