/*
 * An agreement as a document: its clauses as filled, who has signed with what reservations, where it stands, and what this
 * seat can do about it now.
 * In: the agreement and the seat round it. Out: a sheet.
 */
import { useState } from 'react';
import { Button } from '../../../parts/button.tsx';
import { Chip } from '../../../parts/chip.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { Sheet } from '../../../parts/sheet.tsx';
import { useText } from '../../../text/use-text.ts';
import { spokenIn } from '../../../stores/scenario-words.ts';
import { RefusalNote } from '../seat/refusal-note.tsx';
import { useTableSeat } from '../seat/table-seat.ts';
import { useAsk } from '../seat/use-ask.ts';
import type { Asking } from '../seat/use-ask.ts';
import { CounterComposer } from './agreement-composer.tsx';
import { AgreementSigning } from './agreement-signing.tsx';
import type { Agreement } from './awaiting.ts';
import { Burdens } from './burdens.tsx';
import { useConsulting } from './consulting.ts';
import { JointContribution } from './joint-contribution.tsx';

const TONES = {
  proposed: 'watch',
  'in-force': 'good',
  declined: 'plain',
  lapsed: 'plain',
  ended: 'plain',
} as const;

/** Signed by all parties and not in force yet. */
function isSigned({ status, parties, signed }: Agreement): boolean {
  return status === 'proposed' && parties.every((party) => signed.some(({ seat }) => seat === party));
}

/** The document. */
export function AgreementSheet({ agreement }: { readonly agreement: Agreement }) {
  const { t, list } = useText();
  const { words } = useTableSeat();
  const asking = useAsk();
  return (
    <Sheet
      look="note"
      level={4}
      kind={t('play.agreement-kicker', {
        parties: list(agreement.parties.map((party) => words.name(party))),
        turn: agreement.proposed,
      })}
      title={
        <span {...spokenIn(words)}>{words.texts.packages[agreement.package]?.name ?? agreement.package}</span>
      }
      dated={
        isSigned(agreement) ? (
          <Chip tone="good">{t('play.agreement-signed')}</Chip>
        ) : (
          <Chip tone={TONES[agreement.status]}>{t(`word.agreement-status.${agreement.status}`)}</Chip>
        )
      }
    >
      <Clauses agreement={agreement} />
      <Signatures agreement={agreement} />
      {agreement.breaches.map(({ clause, by, turn }) => (
        <p key={`${clause} ${by} ${turn}`} className="breach">
          <Icon name="warning" />{' '}
          {t('play.breach', { actor: words.name(by), clause: words.label('clause', clause), turn })}
        </p>
      ))}
      <Doing agreement={agreement} asking={asking} />
      <RefusalNote refusal={asking.refusal} />
    </Sheet>
  );
}

/** The clauses in a line; what each says and costs behind it. */
function Clauses({ agreement }: { readonly agreement: Agreement }) {
  const { t, list } = useText();
  const { words, scenario } = useTableSeat();
  const one = scenario.packages.find((entry) => entry.id === agreement.package);
  const names = agreement.clauses.map(({ clause }) => words.label('clause', clause));
  return (
    <Disclosure summary={t('play.clauses', { count: names.length, clauses: list(names) })}>
      <ul className="clauses">
        {agreement.clauses.map(({ clause, option }) => {
          const own = words.texts.options[clause]?.[option];
          const effects = one?.clauses
            .find((entry) => entry.id === clause)
            ?.options.find((entry) => entry.id === option)?.effects;
          return (
            <li key={clause} {...spokenIn(words)}>
              <strong>{words.label('clause', clause)}:</strong> {own?.name ?? option}
              <span className="clause-about">{own?.about}</span>
              <Burdens effects={effects ?? []} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function Signatures({ agreement }: { readonly agreement: Agreement }) {
  const { t, list } = useText();
  const { words } = useTableSeat();
  return (
    <ul className="signatures" aria-label={t('play.signatures')}>
      {agreement.parties.map((party) => {
        const signature = agreement.signed.find((one) => one.seat === party);
        const reserved = signature?.reserved.map((clause) => words.label('clause', clause)) ?? [];
        return (
          <li key={party} data-signed={signature !== undefined || undefined}>
            <Icon name={signature === undefined ? 'clock' : 'seal'} />
            <span>
              {t('play.signature', {
                actor: words.name(party),
                signed: signature === undefined ? 'no' : reserved.length > 0 ? 'reserved' : 'yes',
                clauses: list(reserved),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What this seat can do about it. */
function Doing({ agreement, asking }: { readonly agreement: Agreement; readonly asking: Asking }) {
  const { t } = useText();
  const { seat } = useTableSeat();
  const consulting = useConsulting();
  const [countering, setCountering] = useState(false);
  if (!consulting) return null;
  if (agreement.status === 'in-force') {
    return (
      <>
        {agreement.joint && <JointContribution agreement={agreement} asking={asking} />}
        <p className="cluster">
          <Button
            tone="grave"
            size="small"
            busy={asking.busy}
            onPress={() => {
              void asking.ask({ type: 'withdraw', agreement: agreement.id });
            }}
          >
            {t('play.withdraw')}
          </Button>
          <small>{t('play.withdraw-note')}</small>
        </p>
      </>
    );
  }
  if (agreement.status !== 'proposed') return null;
  const signed = agreement.signed.some((one) => one.seat === seat);
  return (
    <>
      {!signed && <AgreementSigning agreement={agreement} asking={asking} />}
      <p className="cluster">
        <Button
          size="small"
          expanded={countering}
          onPress={() => {
            setCountering(!countering);
          }}
        >
          {t('play.other-terms')}
        </Button>
        <Button
          size="small"
          tone="quiet"
          busy={asking.busy}
          onPress={() => {
            void asking.ask({ type: 'decline', agreement: agreement.id });
          }}
        >
          {t(signed ? 'play.take-back' : 'play.decline')}
        </Button>
      </p>
      {countering && (
        <CounterComposer
          agreement={agreement}
          onDone={() => {
            setCountering(false);
          }}
        />
      )}
    </>
  );
}
