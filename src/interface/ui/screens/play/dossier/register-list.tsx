/*
 * The register: steps that count in law, by whom and to whom, with their turn.
 * In: the seat round it. Out: a table of the entries to which the seat is a party.
 */
import { InlineProse } from '../../../parts/prose.tsx';
import { useText } from '../../../text/use-text.ts';
import { useTableSeat } from '../seat/table-seat.ts';

/** The entries, the newest first. */
export function RegisterList() {
  const { t, number } = useText();
  const { view, words } = useTableSeat();
  const entries = [...view.dealings.register].reverse();
  return (
    <div className="stack">
      <p className="measure">
        <InlineProse text={t('play.register-note')} />
      </p>
      {entries.length === 0 ? (
        <p>{t('play.register-none')}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="group" aria-label={t('play.register')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('play.register-turn')}</th>
                <th scope="col">{t('play.register-entry')}</th>
                <th scope="col">{t('play.register-by')}</th>
                <th scope="col">{t('play.register-to')}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry, at) => (
                <tr key={at}>
                  <td className="figures">{number(entry.turn)}</td>
                  <td>{t(`word.register.${entry.kind}`)}</td>
                  <td>{words.name(entry.by)}</td>
                  <td>{words.name(entry.to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
