/*
 * What lay in one envelope: who this seat was, what it knew, wanted and hid; what it decided in secret, what it was to
 * reach, which of its secrets came out.
 * In: the envelope. Out: a folder with its papers.
 */
import { Chip } from '../../../parts/chip.tsx';
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { Meter } from '../../../parts/meter.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { useText } from '../../../text/use-text.ts';
import { kindOf, useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import type { EnvelopeFile } from './envelope-file.ts';
import './envelopes.css';

/** Values of the papers. */
export interface EnvelopePapersProps {
  readonly file: EnvelopeFile;
  /** Level of the folder's heading among the page's. */
  readonly level?: 2 | 3;
}

/** An opened envelope. */
export function EnvelopePapers({ file, level = 2 }: EnvelopePapersProps) {
  const { t } = useText();
  const { view, scenario, words } = useDebrief();
  const { seat, human, chooser } = file;
  const envelope = words.texts.envelopes[view.truth]?.[seat];
  const actor = words.texts.actors[seat];
  const Heading = `h${String(level + 1)}` as 'h3' | 'h4';
  const parts = [
    ['who', actor?.who],
    ['know', envelope?.know],
    ['want', envelope?.want],
    ['hide', envelope?.hide],
  ] as const;
  return (
    <Sheet
      look="folder"
      level={level}
      emblem={<Emblem id={seat} kind={kindOf(scenario, seat)} size="large" />}
      kind={actor === undefined ? undefined : <ScenarioLine>{actor.role}</ScenarioLine>}
      title={t('debrief.envelopes.seat', valuesFromName('actor', words.actor(seat)))}
    >
      <div className="cluster">
        <Chip icon={human ? 'people' : 'settings'}>
          {t(human ? 'debrief.envelopes.human' : 'debrief.envelopes.bot')}
        </Chip>
        {chooser && (
          <Chip tone="bad" icon="target">
            {t('debrief.envelopes.author')}
          </Chip>
        )}
      </div>
      <div className="envelope-papers">
        {parts.map(([part, text]) =>
          text === undefined ? null : (
            <section key={part} className="envelope-paper">
              <Heading className="label">{t(`debrief.envelopes.${part}`)}</Heading>
              <ScenarioProse text={text} />
            </section>
          ),
        )}
      </div>
      <EnvelopeRecord file={file} heading={Heading} />
    </Sheet>
  );
}

function EnvelopeRecord({
  file,
  heading: Heading,
}: {
  readonly file: EnvelopeFile;
  readonly heading: 'h3' | 'h4';
}) {
  const { t } = useText();
  const { words } = useDebrief();
  return (
    <div className="envelope-record">
      {file.choices.length > 0 && (
        <section className="stack" data-gap="tight">
          <Heading className="label">{t('debrief.envelopes.choices')}</Heading>
          <ol className="envelope-choices">
            {file.choices.map(({ turn, choice }) => (
              <li key={turn}>
                {t('debrief.envelopes.choice', { turn, choice: words.texts.choices[choice]?.name ?? choice })}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="stack" data-gap="tight">
        <Heading className="label">{t('debrief.envelopes.objectives')}</Heading>
        <ul className="envelope-objectives">
          {file.objectives.map(({ id, secret, percent }) => (
            <li key={id}>
              <Meter
                label={words.texts.objectives[id]?.title ?? id}
                value={percent}
                sense="more-is-good"
                note={[
                  t('debrief.envelopes.reached', { percent }),
                  ...(secret ? [t('debrief.envelopes.objective-secret')] : []),
                ].join(' · ')}
              />
            </li>
          ))}
        </ul>
      </section>
      {file.secrets.length > 0 && (
        <section className="stack" data-gap="tight">
          <Heading className="label">{t('debrief.envelopes.secrets')}</Heading>
          <ul className="envelope-secrets">
            {file.secrets.map(({ id, out }) => (
              <li key={id}>
                <span className="envelope-secret">
                  <ScenarioLine>{words.texts.secrets[id]?.title ?? id}</ScenarioLine>
                </span>
                <Chip
                  tone={out === undefined ? 'plain' : 'watch'}
                  icon={out === undefined ? 'lock' : 'public'}
                >
                  {out === undefined
                    ? t('debrief.envelopes.secret-kept')
                    : t('debrief.later.came-out', { turn: out })}
                </Chip>
                <ScenarioProse text={words.texts.secrets[id]?.body ?? ''} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
