/*
 * The envelopes on the table, opened one by one.
 * In: the seats, which are open. Out: a row of envelopes; under it what lies in the one that was opened last. A sealed
 * envelope's content is nowhere in the page.
 */
import { useMemo, useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Unfold } from '../../../motion/unfold.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { kindOf, useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import { envelopeFiles, nextSealed } from './envelope-file.ts';
import { EnvelopePapers } from './envelope-papers.tsx';
import './envelopes.css';

/** All envelopes. */
export function EnvelopesStep() {
  const { t } = useText();
  const { view, scenario, words, notes, note } = useDebrief();
  const files = useMemo(() => envelopeFiles(view, scenario.seats), [view, scenario]);
  const [looked, setLooked] = useState<string | undefined>(() => notes.opened.at(-1));
  const next = nextSealed(files, notes.opened);
  const file = files.find(({ seat }) => seat === looked);

  function open(seat: string): void {
    setLooked(seat);
    if (!notes.opened.includes(seat)) note({ opened: [...notes.opened, seat] });
  }

  return (
    <div className="stack" data-gap="wide">
      <ul className="envelope-row">
        {files.map(({ seat }) => {
          const isOpen = notes.opened.includes(seat);
          return (
            <li key={seat}>
              <button
                type="button"
                className="envelope"
                data-open={isOpen || undefined}
                aria-pressed={seat === looked}
                aria-label={
                  isOpen ? undefined : t('debrief.envelopes.open', valuesFromName('actor', words.actor(seat)))
                }
                onClick={() => {
                  open(seat);
                }}
              >
                <span className="envelope-flap" aria-hidden="true" />
                <Emblem id={seat} kind={kindOf(scenario, seat)} size="normal" />
                <span className="envelope-name">
                  <ScenarioLine>{words.name(seat)}</ScenarioLine>
                </span>
                <span className="envelope-state">
                  <Icon name={isOpen ? 'check' : 'seal'} />
                  {t(isOpen ? 'debrief.envelopes.opened' : 'debrief.envelopes.sealed')}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className="cluster" data-justify="between">
        <p className="debrief-aside figures" role="status">
          {t('debrief.envelopes.count', { open: notes.opened.length, all: files.length })}
        </p>
        {next !== undefined && (
          <Button
            tone="primary"
            onPress={() => {
              open(next.seat);
            }}
          >
            {t('debrief.envelopes.next')}
          </Button>
        )}
      </div>
      {file !== undefined && (
        <div key={file.seat} className="envelope-stage">
          <Unfold open>
            <EnvelopePapers file={file} />
          </Unfold>
        </div>
      )}
    </div>
  );
}
