// The work of a briefing: a new turn opens, agreements run, the incident strikes, news arrives.
import { incidentFinding } from '../../judgement/index.ts';
import { deliverDue, openTurn, runAgreements, strikeWave, type Play } from '../../rules/index.ts';

/** Opens the turn the state has just entered. */
export const openBriefing = (play: Play): void => {
  runAgreements(play);
  strikeWave(play);
  if (play.state.turn === 1) {
    play.emit({ type: 'finding-made', finding: incidentFinding(play.index, play.state), shown: [] });
  }
  deliverDue(play, ['scheduled', 'conditional']);
  openTurn(play);
};
