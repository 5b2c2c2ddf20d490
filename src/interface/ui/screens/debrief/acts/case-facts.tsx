/*
 * The facts of a case as they stood on the order, without any verdict.
 * In: the case. Out: a paper with a list of facts, and what followed from the act behind a line that opens.
 */
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Chip, ClassBadge, PublicityMark } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { valuesFromName } from '../../../../text/index.ts';
import { slots, withSlots } from '../../../text/slots.tsx';
import { useText } from '../../../text/use-text.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine, ScenarioProse } from '../scenario-words-in-page.tsx';
import { SeatName } from '../seat-name.tsx';
import { SourceLink } from '../library-link.tsx';
import { tellerOf } from '../timeline/told-line.ts';
import { tellingOf } from '../timeline/told-entries.ts';
import { dutyAbout, subjectName, targetName } from './case-words.ts';
import { isIncident } from './judged-case.ts';
import type { ActRecord, JudgedCase } from './judged-case.ts';

/** Values of the paper. */
export interface CaseFactsProps {
  readonly judged: JudgedCase;
}

/** What was done, by whom, how. */
export function CaseFacts({ judged }: CaseFactsProps) {
  const text = useText();
  const { t } = text;
  const { view, scenario, words } = useDebrief();
  const { act, seat, turn, finding } = judged;
  const response = scenario.responses.find(({ id }) => id === act?.response);
  const when = words.texts.turns[String(turn)]?.when;
  const practice = act === undefined ? undefined : words.texts.responses[act.response]?.practice;
  const about =
    finding.subject.kind === 'duty'
      ? dutyAbout(text, finding.subject.duty, finding)
      : isIncident(judged)
        ? t('debrief.case.about-incident')
        : undefined;
  return (
    <Sheet
      look="paper"
      level={2}
      kind={response === undefined ? t('debrief.case.facts') : <ClassBadge of={response.class} />}
      title={<ScenarioLine>{subjectName(judged, { text, words, view })}</ScenarioLine>}
      reference={t('debrief.case.facts')}
      dated={t('debrief.timeline.turn', { turn })}
    >
      {practice !== undefined && <ScenarioProse text={practice} />}
      {about !== undefined && <p>{about}</p>}
      <dl className="case-facts">
        <Fact name={t('debrief.case.who')}>
          {seat === undefined ? t('debrief.case.author-later') : <SeatName seat={seat} />}
        </Fact>
        <Fact name={t('debrief.case.when')}>
          {t('debrief.timeline.turn', { turn })}
          {when !== undefined && (
            <>
              {' · '}
              <ScenarioLine>{when}</ScenarioLine>
            </>
          )}
        </Fact>
        {act === undefined ? <Asked judged={judged} /> : <ActFacts judged={judged} act={act} />}
      </dl>
      {judged.consequences.length > 0 && <Followed judged={judged} />}
    </Sheet>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ActFacts({ judged, act }: CaseFactsProps & { readonly act: ActRecord }) {
  const { t, list } = useText();
  const { words, said } = useDebrief();
  const reason = act.reason === undefined ? undefined : said[act.reason.id];
  const target = targetName(judged, words);
  return (
    <>
      <Fact name={t('debrief.case.whom')}>
        {target === undefined ? t('debrief.case.nobody') : <ScenarioLine>{target}</ScenarioLine>}
      </Fact>
      <Fact name={t('debrief.case.how')}>
        <span className="cluster">
          <PublicityMark publicity={act.publicity} />
          {act.urgent && <Chip icon="clock">{t('debrief.case.urgent')}</Chip>}
        </span>
      </Fact>
      <Fact name={t('debrief.case.aim')}>{t(`word.aim.${act.aim}`)}</Fact>
      <Fact name={t('debrief.case.cited')}>
        {act.basis.length === 0
          ? t('debrief.case.nothing-cited')
          : withSlots(
              list(slots(act.basis.length)),
              act.basis.map((norm) => <SourceLink key={norm} id={norm} />),
            )}
      </Fact>
      {act.evidence.length > 0 && (
        <Fact name={t('debrief.case.with-evidence')}>
          {list(act.evidence.map((item) => t('debrief.quoted', { words: words.label('evidence', item) })))}
        </Fact>
      )}
      {reason !== undefined && (
        <Fact name={t('debrief.case.reason')}>
          <q lang={reason.language === 'und' ? undefined : reason.language} dir="auto">
            {reason.text}
          </q>
        </Fact>
      )}
    </>
  );
}

/** Who had asked for what, for a duty that a request made due. */
function Asked({ judged }: CaseFactsProps) {
  const { t, has } = useText();
  const { view, words } = useDebrief();
  const { subject } = judged.finding;
  const id = subject.kind === 'duty' ? subject.request : undefined;
  const line = view.timeline.find(({ type, fields }) => type === 'request-made' && fields.id === id);
  if (line === undefined) return null;
  const kind = `word.request.${String(line.fields.kind)}`;
  return (
    <Fact name={t('debrief.case.asked')}>
      {t('debrief.case.asked-by', {
        request: has(kind) ? t(kind) : '',
        ...valuesFromName('actor', words.actor(String(line.fields.by))),
      })}
    </Fact>
  );
}

function Followed({ judged }: CaseFactsProps) {
  const text = useText();
  const { view, words } = useDebrief();
  const teller = useMemo(() => tellerOf(view, text, words), [view, text, words]);
  return (
    <Disclosure summary={text.t('debrief.case.followed')}>
      <ul className="case-followed figures">
        {judged.consequences.map((line) => (
          <li key={line.number}>{tellingOf(line, teller)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
