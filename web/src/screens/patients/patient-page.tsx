import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AppointmentRow, PatientClaimRow, PatientPage as Page, VisitRow } from '../../api/paths.gen.ts';
import { StateBadge, ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Money } from '../../parts/money.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useMay, useToday } from '../../session.ts';
import { linkOfWork, useWorkColumns } from '../work/work-columns.tsx';
import { Coverages } from './coverages.tsx';
import { EditPatient } from './edit-patient.tsx';
import { PatientFrame } from './patient-frame.tsx';
import { addressLine, CONTACT, fullName, GUARANTOR, LANGUAGE, SEX } from './person-words.ts';
import classes from './patients.module.css';

/** Who it is, who pays, what was done and what is open. */
export function PatientPage() {
  return <PatientFrame>{(page) => <Overview page={page} />}</PatientFrame>;
}

function Overview({ page }: { readonly page: Page }) {
  return (
    <div className="stack">
      <Balances page={page} />
      <Waiting page={page} />
      <div className={classes['columns']}>
        <Person page={page} />
        <Coverages page={page} />
      </div>
      <Appointments page={page} />
      <Visits page={page} />
      <Claims page={page} />
      <History page={page} />
    </div>
  );
}

function Balances({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const { balances } = page;
  if (balances === undefined) return null;
  const params = { patientId: page.patient.patientId };
  return (
    <Panel
      title={i18n._('What is open')}
      actions={
        <TextLink to="/patients/$patientId/account" params={params}>
          {i18n._('Why each amount is owed')}
        </TextLink>
      }
    >
      <dl className={classes['amounts']}>
        <div>
          <dt>{i18n._('With the plans')}</dt>
          <dd>
            <Money cents={balances.insuranceCents} />
          </dd>
        </div>
        <div>
          <dt>{i18n._('Owed by the patient')}</dt>
          <dd>
            <Money cents={balances.patientCents} />
          </dd>
        </div>
        <div>
          <dt>{i18n._('Credit we hold')}</dt>
          <dd>
            <Money cents={balances.unappliedCents} />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}

/** What somebody must do about this patient, and where. */
function Waiting({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const columns = useWorkColumns(useToday());
  if (page.work.length === 0) return null;
  return (
    <Panel title={i18n._('What waits')} aside={page.work.length} flush>
      <DataList
        label={i18n._('What waits')}
        columns={columns}
        rows={page.work}
        rowKey={(row) => row.workItemId}
        rowLink={linkOfWork}
      />
    </Panel>
  );
}

/** Shown when there are any: they come by a list of another system, and nobody books here yet. */
function Appointments({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  if (page.appointments.length === 0) return null;
  const columns: readonly Column<AppointmentRow>[] = [
    { key: 'date', title: i18n._('Day'), main: true, cell: (row) => <When on={row.date} /> },
    { key: 'time', title: i18n._('Time'), cell: (row) => <span className="tabular">{row.time}</span> },
    {
      key: 'minutes',
      title: i18n._('Length'),
      narrow: false,
      cell: (row) => (row.minutes === undefined ? i18n._('not said') : i18n._('{minutes} min', { minutes: row.minutes })),
    },
    {
      key: 'reason',
      title: i18n._('Reason'),
      cell: (row) => (
        <bdi className={classes['words']} translate="no">
          {row.reason}
        </bdi>
      ),
    },
    { key: 'provider', title: i18n._('Clinician'), cell: (row) => row.providerName },
    { key: 'place', title: i18n._('Place'), narrow: false, cell: (row) => row.locationName },
  ];
  return (
    <Panel title={i18n._('Appointments')} aside={page.appointments.length} flush>
      <DataList label={i18n._('Appointments')} columns={columns} rows={page.appointments} rowKey={(row) => row.appointmentId} />
    </Panel>
  );
}

function Person({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const mayEdit = useMay('patient:write');
  const [editing, setEditing] = useState(false);
  const { patient } = page;
  const { guarantor } = patient;
  if (editing) {
    return (
      <Panel title={i18n._('Change the patient')}>
        <EditPatient page={page} close={() => setEditing(false)} />
      </Panel>
    );
  }
  return (
    <Panel
      title={i18n._('Patient')}
      actions={
        mayEdit ? (
          <Button variant="default" size="xs" onClick={() => setEditing(true)}>
            {i18n._('Change')}
          </Button>
        ) : undefined
      }
    >
      <Facts
        items={[
          { label: i18n._('Name'), value: <bdi className={classes['name']}>{fullName(patient.name)}</bdi> },
          { label: i18n._('Born'), value: <When on={patient.birthDate} /> },
          ...(patient.deathDate === undefined ? [] : [{ label: i18n._('Died'), value: <When on={patient.deathDate} /> }]),
          { label: i18n._('Sex, as the plan has it'), value: i18n._(SEX[patient.sex]) },
          { label: i18n._('Language of letters'), value: i18n._(LANGUAGE[patient.language]) },
          { label: i18n._('Address'), value: <bdi>{addressLine(patient.address)}</bdi>, wide: true },
          ...patient.contacts.map((contact) => ({
            label: i18n._(CONTACT[contact.kind]),
            value: (
              <>
                <bdi className="tabular">{contact.value}</bdi>{' '}
                {contact.preferred ? <ToneBadge tone="quiet">{i18n._('preferred')}</ToneBadge> : null}
              </>
            ),
          })),
          {
            label: i18n._('Answers for the bill'),
            wide: true,
            value: (
              <bdi>
                {guarantor.relationship === 'self'
                  ? i18n._(GUARANTOR.self)
                  : `${fullName(guarantor.name)} (${i18n._(GUARANTOR[guarantor.relationship])}), ${addressLine(guarantor.address)}`}
              </bdi>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Visits({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const columns: readonly Column<VisitRow>[] = [
    { key: 'date', title: i18n._('Visit'), main: true, cell: (row) => <When on={row.serviceDate} /> },
    {
      key: 'reason',
      title: i18n._('Reason'),
      cell: (row) => (
        <bdi className={classes['words']} translate="no">
          {row.reason}
        </bdi>
      ),
    },
    { key: 'provider', title: i18n._('Seen by'), narrow: false, cell: (row) => row.providerName },
    {
      key: 'step',
      title: i18n._('State'),
      cell: (row) =>
        row.step === 'charged' ? (
          <ToneBadge tone="good">{i18n._('Charged')}</ToneBadge>
        ) : row.step === 'charge' ? (
          <ToneBadge tone="note">{i18n._('Coded')}</ToneBadge>
        ) : (
          <ToneBadge tone="warn">{row.isSigned ? i18n._('To code') : i18n._('Note not signed')}</ToneBadge>
        ),
    },
    { key: 'plan', title: i18n._('With the plans'), align: 'end', cell: (row) => <Money cents={row.insuranceCents} /> },
    { key: 'patient', title: i18n._('Owed by the patient'), align: 'end', cell: (row) => <Money cents={row.patientCents} /> },
  ];
  return (
    <Panel title={i18n._('Visits')} aside={page.visitCount} flush>
      <DataList
        label={i18n._('Visits')}
        columns={columns}
        rows={page.visits}
        rowKey={(row) => row.encounterId}
        rowLink={(row) => ({ to: '/encounters/$encounterId', params: { encounterId: row.encounterId } })}
        empty={
          <EmptyState
            title={i18n._('No visit yet')}
            teach={i18n._('Visits appear here when their notes have come in, under Intake.')}
          />
        }
      />
    </Panel>
  );
}

function Claims({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  if (page.claims === undefined) return null;
  const columns: readonly Column<PatientClaimRow>[] = [
    {
      key: 'number',
      title: i18n._('Claim'),
      main: true,
      cell: (row) => <span className="mono">{row.patientControlNumber}</span>,
    },
    { key: 'date', title: i18n._('Visit'), cell: (row) => <When on={row.serviceDate} /> },
    { key: 'payer', title: i18n._('Payer'), cell: (row) => row.payerName },
    { key: 'state', title: i18n._('State'), cell: (row) => <StateBadge of="claim" state={row.state} /> },
    { key: 'charge', title: i18n._('Charged'), align: 'end', cell: (row) => <Money cents={row.totalChargeCents} /> },
  ];
  return (
    <Panel title={i18n._('Claims')} aside={page.claimCount} flush>
      <DataList
        label={i18n._('Claims')}
        columns={columns}
        rows={page.claims}
        rowKey={(row) => row.claimId}
        rowLink={(row) => ({ to: '/claims/$claimId', params: { claimId: row.claimId } })}
        empty={<EmptyState title={i18n._('No claim yet')} teach={i18n._('A claim is made when a coded visit is charged.')} />}
      />
    </Panel>
  );
}

function History({ page }: { readonly page: Page }) {
  const { i18n } = useLingui();
  const { problems, procedures, medications, allergies } = page.patient.history;
  const groups = [
    {
      title: i18n._('Problems'),
      items: problems.map((item) => `${item.words}${item.status === 'resolved' ? ` (${i18n._('resolved')})` : ''}`),
    },
    { title: i18n._('Procedures'), items: procedures.map((item) => item.words) },
    { title: i18n._('Medications'), items: medications.map((item) => item.words) },
    { title: i18n._('Allergies'), items: allergies.map((item) => [item.substance, item.reaction].filter(Boolean).join(': ')) },
  ];
  return (
    <Panel title={i18n._('Medical history')}>
      <div className={classes['fields']}>
        {groups.map(({ title, items }) => (
          <section key={title}>
            <h3>{title}</h3>
            {items.length === 0 ? (
              <p className="text-muted">{i18n._('None recorded')}</p>
            ) : (
              <ul className={classes['list']}>
                {items.map((item) => (
                  <li key={item}>
                    <bdi>{item}</bdi>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}
