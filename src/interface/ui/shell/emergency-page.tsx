/*
 * What is shown when not even the sentences of the interface could be fetched.
 * In: the language that was wanted. Out: a plain panel with a button that loads the page again.
 */
import { emergencyWords } from '../../text/index.ts';
import type { Language } from '../../text/index.ts';

/** Needs no provider. */
export function EmergencyPage({ language }: { readonly language: Language }) {
  const { title, remedy, action } = emergencyWords(language);
  return (
    <main className="page stack" role="alert">
      <h1>{title}</h1>
      <p className="measure">{remedy}</p>
      <p>
        <button
          type="button"
          className="button"
          data-tone="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {action}
        </button>
      </p>
    </main>
  );
}
