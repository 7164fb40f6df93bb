import { useLingui } from '@lingui/react';
import { Checkbox } from '@mantine/core';
import type { ClaimRow } from '../../api/paths.gen.ts';
import { StateBadge, ToneBadge } from '../../parts/badges.tsx';
import type { Column } from '../../parts/data-list.tsx';
import { Money } from '../../parts/money.tsx';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { nameOf, OUTCOMES, RANKS } from './claim-words.ts';
import classes from './claims.module.css';

export const ClaimStateBadges = ({ state, outcome }: { readonly state: string; readonly outcome?: string | undefined }) => {
  const { i18n } = useLingui();
  const known = OUTCOMES[outcome as keyof typeof OUTCOMES];
  return known === undefined ? (
    <StateBadge of="claim" state={state} />
  ) : (
    <ToneBadge tone={known.tone}>{i18n._(known.word)}</ToneBadge>
  );
};

function Why({ row }: { readonly row: ClaimRow }) {
  const { i18n } = useLingui();
  if (row.finding !== undefined) {
    return (
      <div className={classes['why']}>
        <Say said={row.finding.message} />
        {row.findings > 1 ? <span className={classes['small']}> {i18n._('and {n} more', { n: row.findings - 1 })}</span> : null}
      </div>
    );
  }
  if (row.rejection === undefined) return null;
  return (
    <div className={classes['why']}>
      {row.rejectedFor === undefined ? null : <Say said={row.rejectedFor} />}{' '}
      <span className={`${classes['small'] ?? ''} mono`}>{row.rejection}</span>
    </div>
  );
}

export type Chosen = {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (claimId: string) => void;
};

/** In: what is chosen for sending, when this person may send. */
export function useClaimColumns(chosen: Chosen | undefined): readonly Column<ClaimRow>[] {
  const { i18n } = useLingui();
  const choose: Column<ClaimRow> = {
    key: 'choose',
    title: i18n._('Send'),
    width: '56px',
    narrow: false,
    cell: (row) =>
      row.state === 'ready' ? (
        <Checkbox
          aria-label={i18n._('Choose claim {number}', { number: row.patientControlNumber })}
          checked={chosen?.ids.has(row.claimId) === true}
          onChange={() => chosen?.toggle(row.claimId)}
        />
      ) : null,
  };
  return [
    ...(chosen === undefined ? [] : [choose]),
    {
      key: 'patient',
      title: i18n._('Patient and claim'),
      main: true,
      cell: (row) => (
        <>
          <bdi>{nameOf(row.patientName)}</bdi>
          <div className={`${classes['small'] ?? ''} mono`}>{row.patientControlNumber}</div>
        </>
      ),
    },
    { key: 'state', title: i18n._('State'), cell: (row) => <ClaimStateBadges state={row.state} outcome={row.outcome} /> },
    {
      key: 'payer',
      title: i18n._('Payer'),
      cell: (row) => (
        <>
          <bdi>{row.payerName}</bdi>
          {row.rank === 'primary' ? null : <div className={classes['small']}>{i18n._(RANKS[row.rank])}</div>}
        </>
      ),
    },
    { key: 'why', title: i18n._('What stops it'), width: '26%', narrow: 'whole', cell: (row) => <Why row={row} /> },
    { key: 'service', title: i18n._('Service'), sort: 'service', cell: (row) => <When on={row.serviceDate} /> },
    {
      key: 'amount',
      title: i18n._('Charged'),
      align: 'end',
      sort: 'amount',
      cell: (row) => (
        <>
          <Money cents={row.totalChargeCents} />
          {row.openCents === 0 ? null : (
            <div className={classes['small']} style={{ whiteSpace: 'nowrap' }}>
              {i18n._('still open')} <Money cents={row.openCents} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'due',
      title: i18n._('Due'),
      sort: 'due',
      cell: (row) =>
        row.dueOn === undefined ? null : (
          <>
            <When on={row.dueOn} /> {row.overdue ? <StateBadge of="work" state="overdue" /> : null}
          </>
        ),
    },
  ];
}
