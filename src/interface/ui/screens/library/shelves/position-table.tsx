/*
 * Who stands where on a disputed point.
 * In: links to positions. Out: a table: who, which way, in one line what.
 */
import type { EntryLink } from '../../../../../hosting/session/law-library.ts';
import { useText } from '../../../text/use-text.ts';
import { useLibrary } from '../library-desk.ts';

/** Values of the table. */
export interface PositionTableProps {
  readonly name: string;
  readonly entries: readonly EntryLink[];
}

/** The table; on a narrow page each row becomes a paragraph. */
export function PositionTable({ name, entries }: PositionTableProps) {
  const { t } = useText();
  const { catalogue, speech, toEntry } = useLibrary();
  return (
    <table className="library-table">
      <caption className="visually-hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library.position.who')}</th>
          <th scope="col">{t('library.position.stance')}</th>
          <th scope="col">{t('library.position.says')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id }) => {
          const position = catalogue.entry('position', id);
          return position === undefined ? null : (
            <tr key={id}>
              <th scope="row">
                <a href={toEntry('position', id)} {...speech}>
                  {position.who}
                </a>
              </th>
              <td className="library-stance">
                <span {...speech}>{position.stance}</span>
              </td>
              <td>
                <span {...speech}>{position.says}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
