/*
 * The second page: the brief, and what the seat is there for.
 * In: the seat round it. Out: the brief with the objectives beside it.
 */
import { useText } from '../../../text/use-text.ts';
import { BriefSheet } from '../dossier/brief-sheet.tsx';
import { ObjectiveList } from '../dossier/objective-list.tsx';
import { Headed } from '../frame/headed.tsx';

/** Read your brief. */
export function BriefPage() {
  const { t } = useText();
  return (
    <Headed kicker={t('play.orientation')} title={t('play.brief-title')}>
      <div className="role-pages">
        <BriefSheet />
        <ObjectiveList />
      </div>
    </Headed>
  );
}
