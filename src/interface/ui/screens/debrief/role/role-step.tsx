/*
 * The first step: a breath, whose role it was, one question.
 * In: who played. Out: a ring to breathe with, the seats by name, the question on a sheet. It records nothing.
 */
import { Emblem } from '../../../parts/emblem/emblem.tsx';
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { kindOf, useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import './role.css';

/** Leaving the role. */
export function RoleStep() {
  const { t } = useText();
  const { view } = useDebrief();
  const count = view.people.length;
  return (
    <div className="role-step">
      <div className="role-breath">
        <div className="role-ring" aria-hidden="true">
          <span />
        </div>
        <p>{t('debrief.role.breath')}</p>
      </div>
      <div className="stack" data-gap="wide">
        <p className="role-over">{t('debrief.role.over')}</p>
        {count === 0 ? <p>{t('debrief.role.nobody')}</p> : <Roles />}
        <blockquote className="role-question">
          <p>{t('debrief.role.question')}</p>
          <p className="role-how">{t('debrief.role.how', { count: Math.max(1, count) })}</p>
        </blockquote>
        <p className="role-no-fault">
          <InlineProse text={t('debrief.role.no-fault')} />
        </p>
      </div>
    </div>
  );
}

function Roles() {
  const { t } = useText();
  const { view, scenario, words } = useDebrief();
  return (
    <div className="stack" data-gap="tight">
      <p className="label">{t('debrief.role.spoke', { count: view.people.length })}</p>
      <ul className="role-seats">
        {view.people.map((seat) => (
          <li key={seat}>
            <Emblem id={seat} kind={kindOf(scenario, seat)} size="large" />
            <span className="role-words">
              <span className="role-name">
                <ScenarioLine>{words.name(seat)}</ScenarioLine>
              </span>
              <span className="role-role">
                <ScenarioLine>{words.texts.actors[seat]?.role ?? ''}</ScenarioLine>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
