/*
 * Drafting an agreement: a package, its parties, its clauses filled one by one, then proposed.
 * In: the seat round it, and for a counter-proposal the agreement that it answers. Out: a form; nothing is proposed before
 * the last button.
 */
import { useState } from 'react';
import type { PublicPackage } from '../../../../../game/views/index.ts';
import { Button } from '../../../parts/button.tsx';
import { OptionPicker } from '../../../parts/option-picker.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import {
  clausesOf,
  draftGap,
  draftOf,
  packagesFor,
  partnersFor,
  signingPrice,
  withClause,
} from './agreement-draft.ts';
import type { AgreementDraft } from './agreement-draft.ts';
import type { Agreement } from './awaiting.ts';
import { ClausePicker } from './clause-picker.tsx';
import { SeatsPicker } from './seat-picker.tsx';
import { SigningPrice } from './signing-price.tsx';

/** A new proposal. */
export function AgreementComposer({ onDone }: { readonly onDone: () => void }) {
  const { t } = useText();
  const { scenario, seat, words } = useTableSeat();
  const packages = packagesFor(scenario, seat);
  const [chosen, setChosen] = useState<PublicPackage | undefined>(undefined);
  return (
    <div className="stack" data-gap="wide">
      <OptionPicker
        legend={t('play.package')}
        options={packages.map(({ id }) => ({
          id,
          title: <span {...spokenIn(words)}>{words.texts.packages[id]?.name ?? id}</span>,
          detail: <span {...spokenIn(words)}>{words.texts.packages[id]?.about}</span>,
        }))}
        chosen={chosen?.id}
        onChoose={(id) => {
          setChosen(packages.find((one) => one.id === id));
        }}
      />
      {chosen !== undefined && <Terms key={chosen.id} one={chosen} onDone={onDone} />}
    </div>
  );
}

/** Other terms for an agreement on the table. */
export function CounterComposer({
  agreement,
  onDone,
}: {
  readonly agreement: Agreement;
  readonly onDone: () => void;
}) {
  const { scenario } = useTableSeat();
  const one = scenario.packages.find((entry) => entry.id === agreement.package);
  return one === undefined ? null : <Terms one={one} answers={agreement} onDone={onDone} />;
}

interface TermsProps {
  readonly one: PublicPackage;
  readonly answers?: Agreement;
  readonly onDone: () => void;
}

function Terms({ one, answers, onDone }: TermsProps) {
  const { t } = useText();
  const { scenario, seat } = useTableSeat();
  const { ask, busy, refusal } = useAsk();
  const [draft, setDraft] = useState<AgreementDraft>(() =>
    answers === undefined ? draftOf(one, seat) : draftFrom(answers, seat),
  );
  const gap = draftGap(one, draft);
  const clauses = clausesOf(one, draft);
  const send = async (): Promise<void> => {
    const taken = await ask(
      answers === undefined
        ? { type: 'propose', package: one.id, parties: [...draft.parties], clauses }
        : { type: 'counter', agreement: answers.id, clauses },
    );
    if (taken) onDone();
  };
  return (
    <div className="stack" data-gap="wide">
      {answers === undefined && (
        <SeatsPicker
          legend={t('play.parties')}
          seats={partnersFor(scenario, seat, one)}
          chosen={draft.parties}
          fixed={one.needs}
          onChoose={(parties) => {
            setDraft({ ...draft, parties });
          }}
        />
      )}
      {one.clauses.map((clause) => (
        <ClausePicker
          key={clause.id}
          clause={clause}
          chosen={draft.filled[clause.id]}
          onChoose={(option) => {
            setDraft(withClause(draft, clause.id, option));
          }}
        />
      ))}
      <div>
        <SigningPrice price={signingPrice(one, clauses)} />
        <Button
          tone="primary"
          icon="handshake"
          busy={busy}
          {...(gap === undefined ? {} : { unavailable: t(`play.draft-gap.${gap}`) })}
          onPress={() => {
            void send();
          }}
        >
          {t(answers === undefined ? 'play.propose' : 'play.counter')}
        </Button>
        {gap !== undefined && <p className="field-hint">{t(`play.draft-gap.${gap}`)}</p>}
        <RefusalNote refusal={refusal} />
      </div>
    </div>
  );
}

function draftFrom(agreement: Agreement, seat: string): AgreementDraft {
  return {
    parties: agreement.parties.filter((party) => party !== seat),
    filled: Object.fromEntries(agreement.clauses.map(({ clause, option }) => [clause, option])),
  };
}
