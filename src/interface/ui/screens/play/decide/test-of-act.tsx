/*
 * The way from an act that is being composed to its legal test: a line that opens; what is behind it is fetched then.
 * In: the law's table and the verdict, if there is one to show. Out: a disclosure.
 */
import { useState } from 'react';
import type { Area } from '../../../../text/index.ts';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Late } from '../../../parts/late.tsx';
import { useText } from '../../../text/use-text.ts';
import type { LegalTestProps } from '../legal-test/legal-test.tsx';

const AREAS: readonly Area[] = ['legal-test', 'causes'];
const load = () => import('../legal-test/legal-test.tsx').then((file) => file.LegalTest);

/** The line. */
export function TestOfAct(given: LegalTestProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('play.legal-test')} open={open} onToggle={setOpen}>
      {open && (
        <Late
          load={load}
          areas={AREAS}
          given={given}
          failed={
            <p className="field-error" role="status">
              {t('play.late-failed')}
            </p>
          }
        />
      )}
    </Disclosure>
  );
}
