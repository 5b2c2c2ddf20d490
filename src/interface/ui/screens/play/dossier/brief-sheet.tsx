/*
 * The one-page brief of the seat: who you are, what you want, what you fear, what you alone know, whom you can call.
 * In: the seat round it. Out: a folder.
 */
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Prose } from '../../../parts/prose.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';

const PARTS = ['who', 'want', 'fear', 'alone', 'call'] as const;

/** The brief. */
export function BriefSheet() {
  const { t } = useText();
  const { seat, words, scenario } = useTableSeat();
  const kind = scenario.actors.find((actor) => actor.id === seat)?.kind ?? 'state';
  const actor = words.texts.actors[seat];
  return (
    <Sheet
      look="folder"
      level={3}
      kind={t('play.brief-kind')}
      title={words.name(seat)}
      emblem={<Emblem id={seat} kind={kind} size="large" />}
      reference={t('play.eyes-only')}
    >
      {PARTS.map((part) => {
        const text = actor?.[part];
        return text === undefined ? null : (
          <section key={part} className="brief-part">
            <h4 className="label">{t(`play.brief.${part}`)}</h4>
            <Prose text={text} {...(words.foreign === undefined ? {} : { language: words.foreign })} />
          </section>
        );
      })}
    </Sheet>
  );
}
