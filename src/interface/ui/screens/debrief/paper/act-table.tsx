/*
 * The incident, every act and every duty in one table, with the verdict on what was known and on what was true.
 * In: the record. Out: a table, in the order in which things came.
 */
import { VerdictBadge } from '../../../parts/chip.tsx';
import { useText } from '../../../text/use-text.ts';
import { subjectName } from '../acts/case-words.ts';
import { casesOf } from '../acts/chosen-cases.ts';
import { leanWord, verdictWord } from '../acts/judged-case.ts';
import type { JudgedVerdict } from '../acts/judged-case.ts';
import { useDebrief } from '../debrief-table.ts';
import { ScenarioLine } from '../scenario-words-in-page.tsx';
import { ScrollingTable } from '../scrolling-table.tsx';
import { VerdictLink } from '../verdict-link.tsx';

/** The table of everything that was judged. */
export function ActTable() {
  const text = useText();
  const { t, number } = text;
  const { view, words } = useDebrief();
  const cases = [...casesOf(view)].sort((one, other) => one.turn - other.turn);
  return (
    <ScrollingTable name={t('debrief.paper.all-acts')}>
      <thead>
        <tr>
          <th scope="col">{t('debrief.paper.turn')}</th>
          <th scope="col">{t('debrief.paper.seat')}</th>
          <th scope="col">{t('debrief.paper.act')}</th>
          <th scope="col">{t('debrief.paper.known')}</th>
          <th scope="col">{t('debrief.paper.true')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((judged) => (
          <tr key={judged.id}>
            <td className="figures">{number(judged.turn)}</td>
            <td>
              {judged.seat === undefined ? '–' : <ScenarioLine>{words.name(judged.seat)}</ScenarioLine>}
            </td>
            <th scope="row">
              <ScenarioLine>{subjectName(judged, { text, words, view })}</ScenarioLine>
            </th>
            <td>
              <VerdictLink finding={judged.finding} judged={judged} />
            </td>
            <td>
              <Verdict verdict={judged.finding.true} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function Verdict({ verdict }: { readonly verdict: JudgedVerdict }) {
  const lean = leanWord(verdict.lean);
  return <VerdictBadge verdict={verdictWord(verdict.verdict)} {...(lean === undefined ? {} : { lean })} />;
}
