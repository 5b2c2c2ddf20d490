/*
 * The third page: the sealed envelope, opened by the player's own hand.
 * In: the seat round it. Out: an envelope; pressed, it gives up its page. Until then nothing of it is on the screen.
 */
import { Entrance } from '../../../motion/entrance.tsx';
import { Button } from '../../../parts/button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../text/use-text.ts';
import { EnvelopeSheet } from '../dossier/envelope-sheet.tsx';
import { Headed } from '../frame/headed.tsx';
import { useDesk } from '../seat/desk.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** Open your envelope. */
export function EnvelopePage() {
  const { t } = useText();
  const { words, seat } = useTableSeat();
  const { desk, note } = useDesk();
  const open = desk.unsealed ?? false;
  return (
    <Headed
      kicker={t('play.orientation')}
      title={t('play.envelope-page-title')}
      lead={t('play.envelope-page-lead')}
    >
      {!open && (
        <div className="envelope">
          <span className="envelope-flap" aria-hidden="true" />
          <span className="envelope-seal" aria-hidden="true">
            <Icon name="seal" size="large" />
          </span>
          <p className="envelope-address">
            <span className="label">{t('play.eyes-only')}</span>
            {words.name(seat)}
          </p>
          <Button
            size="large"
            onPress={() => {
              note({ unsealed: true });
            }}
          >
            {t('play.envelope-open')}
          </Button>
        </div>
      )}
      {open && (
        <Entrance>
          <EnvelopeSheet />
        </Entrance>
      )}
    </Headed>
  );
}
