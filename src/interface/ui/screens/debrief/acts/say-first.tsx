/*
 * “What do you say?”: a verdict and how sure one is, before the opinion opens.
 * In: the case and what has been answered. Out: two choices and a button; whoever wants no question may pass it over.
 */
import { Button } from '../../../parts/button.tsx';
import { OptionPicker, SegmentPicker } from '../../../parts/option-picker.tsx';
import { VerdictMark } from '../../../parts/verdict-mark.tsx';
import { VERDICTS } from '../../../../../vocabulary/index.ts';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { SURENESSES } from '../walk/walk-notes.ts';
import type { CaseAnswer } from '../walk/walk-notes.ts';
import type { JudgedCase } from './judged-case.ts';

/** Values of the question. */
export interface SayFirstProps {
  readonly judged: JudgedCase;
  readonly answer: CaseAnswer;
}

/** The question. */
export function SayFirst({ judged, answer }: SayFirstProps) {
  const { t } = useText();
  const { view, notes, note } = useDebrief();
  const { said, sure } = answer;
  const ready = said !== undefined && sure !== undefined;
  function change(next: Partial<CaseAnswer>): void {
    note({ answers: { ...notes.answers, [judged.id]: { ...answer, ...next } } });
  }
  return (
    <div className="say-first">
      <OptionPicker
        legend={t('debrief.say.verdict')}
        options={VERDICTS.map((verdict) => ({
          id: verdict,
          title: t(`word.verdict.${verdict}`),
          detail: t(`word.verdict-meaning.${verdict}`),
          mark: (
            <span className="verdict-badge" data-verdict={verdict}>
              <VerdictMark verdict={verdict} />
            </span>
          ),
        }))}
        chosen={said}
        onChoose={(verdict) => {
          change({ said: verdict });
        }}
      />
      {view.people.length > 1 && <p className="debrief-aside">{t('debrief.say.verdict-hint')}</p>}
      <SegmentPicker
        legend={t('debrief.say.sure')}
        options={SURENESSES.map((id) => ({ id, title: t(`debrief.say.sure.${id}`) }))}
        chosen={sure}
        onChoose={(word) => {
          change({ sure: word });
        }}
      />
      <div className="cluster">
        <Button
          tone="primary"
          {...(ready ? {} : { unavailable: t('debrief.say.choose-first') })}
          onPress={() => {
            change({ opened: true });
          }}
        >
          {t('debrief.say.open')}
        </Button>
        {!ready && (
          <Button
            tone="quiet"
            onPress={() => {
              note({ answers: { ...notes.answers, [judged.id]: { opened: true } } });
            }}
          >
            {t('debrief.say.skip')}
          </Button>
        )}
      </div>
    </div>
  );
}
