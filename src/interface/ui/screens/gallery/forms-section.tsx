/*
 * Gallery: everything that is filled in.
 * In: nothing. Out: a section whose fields keep their own sample values.
 */
import { useState } from 'react';
import { LENGTHS } from '../../../../vocabulary/index.ts';
import type { Length } from '../../../../vocabulary/index.ts';
import { Emblem } from '../../parts/emblem/emblem.tsx';
import { SelectField, SwitchField, TextArea, TextField } from '../../parts/field.tsx';
import { OptionPicker, SegmentPicker } from '../../parts/option-picker.tsx';
import { SectionHead } from '../../parts/page-head.tsx';
import { TokenAllocator } from '../../parts/token-allocator.tsx';
import { useText } from '../../text/use-text.ts';

/** Things to fill in. */
export function FormsSection() {
  const { t } = useText();
  const [seat, setSeat] = useState<'a' | 'b' | 'c'>('a');
  const [length, setLength] = useState<Length>('medium');
  return (
    <section className="stack" data-gap="wide" aria-labelledby="forms">
      <SectionHead id="forms" title={t('gallery.forms-title')} />
      <OptionPicker
        legend={t('gallery.seat-legend')}
        chosen={seat}
        onChoose={setSeat}
        options={[
          {
            id: 'a',
            title: t('gallery.seat-a'),
            detail: t('gallery.seat-a-detail'),
            mark: <Emblem id="costa-serena" kind="state" />,
          },
          {
            id: 'b',
            title: t('gallery.seat-b'),
            detail: t('gallery.seat-b-detail'),
            mark: <Emblem id="cert-cs" kind="cert" />,
          },
          {
            id: 'c',
            title: t('gallery.seat-c'),
            unavailable: t('gallery.seat-c-taken'),
            mark: <Emblem id="interlink" kind="firm" />,
          },
        ]}
      />
      <SegmentPicker
        legend={t('gallery.length-legend')}
        chosen={length}
        onChoose={setLength}
        options={LENGTHS.map((id) => ({ id, title: t(`word.length.${id}`) }))}
      />
      <Fields />
      <Estimate />
    </section>
  );
}

function Fields() {
  const { t } = useText();
  const [reason, setReason] = useState(t('gallery.reason-value'));
  const [seed, setSeed] = useState('12o7');
  const [addressee, setAddressee] = useState<'alta' | 'claro'>('alta');
  const [on, setOn] = useState(true);
  return (
    <div className="columns" data-fit>
      <TextArea
        label={t('gallery.reason')}
        hint={t('gallery.reason-hint')}
        value={reason}
        onChange={setReason}
        limit={160}
      />
      <div className="stack">
        <TextField label={t('gallery.seed')} value="" hint={t('gallery.seed-hint')} onChange={setSeed} />
        <TextField
          label={t('gallery.seed')}
          value={seed}
          inputMode="numeric"
          error={/^\d*$/.test(seed) ? undefined : t('gallery.seed-error')}
          onChange={setSeed}
        />
      </div>
      <div className="stack">
        <SelectField
          label={t('gallery.addressee')}
          value={addressee}
          onChange={setAddressee}
          options={[
            { id: 'alta', title: t('gallery.actor-alta') },
            { id: 'claro', title: t('gallery.actor-claro') },
          ]}
        />
        <SwitchField label={t('gallery.sound')} hint={t('gallery.sound-hint')} on={on} onChange={setOn} />
      </div>
    </div>
  );
}

function Estimate() {
  const { t } = useText();
  const [tokens, setTokens] = useState<Readonly<Record<string, number>>>({ a: 9, b: 4, c: 2, d: 2 });
  const choices = (['a', 'b', 'c', 'd'] as const).map((id) => ({
    id,
    title: t(`gallery.hypothesis-${id}`),
    detail: t(`gallery.hypothesis-${id}-detail`),
  }));
  return (
    <TokenAllocator
      legend={t('gallery.estimate-legend')}
      choices={choices}
      tokens={tokens}
      total={20}
      onLay={setTokens}
    />
  );
}
