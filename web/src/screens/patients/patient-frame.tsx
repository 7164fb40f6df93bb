import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PatientPage } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useParam } from '../../navigation.ts';
import { LinkTabs } from '../../parts/link-tabs.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../session.ts';
import { fullName, SEX } from './person-words.ts';
import { TakePayment } from './take-payment.tsx';

/** Head and tabs that all pages of one patient share. */
export function PatientFrame({ children }: { readonly children: (page: PatientPage) => ReactNode }) {
  const { i18n } = useLingui();
  const patientId = useParam('patientId');
  const query = useQuery({
    queryKey: ['patients', 'one', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}', { path: { patientId }, signal }),
  });
  const page = query.data;
  return (
    <>
      <PageHead
        title={page === undefined ? i18n._('Patient') : fullName(page.patient.name)}
        tabTitle={i18n._('Patient')}
        back={{ to: '/patients', label: i18n._('Patients') }}
        {...(page === undefined ? {} : { detail: <Detail page={page} />, badges: <Badges page={page} /> })}
        actions={page === undefined ? undefined : <TakePayment page={page} />}
      />
      <Tabs patientId={patientId} />
      <QueryView query={query}>{children}</QueryView>
    </>
  );
}

function Detail({ page: { patient } }: { readonly page: PatientPage }) {
  const { i18n } = useLingui();
  return (
    <>
      {i18n._('born')} <When on={patient.birthDate} /> · {i18n._(SEX[patient.sex])} · {i18n._('chart')}{' '}
      <span className="mono">{patient.chartNumber}</span>
    </>
  );
}

function Badges({ page }: { readonly page: PatientPage }) {
  const { i18n } = useLingui();
  return (
    <>
      {page.patient.deathDate === undefined ? null : <ToneBadge tone="quiet">{i18n._('Deceased')}</ToneBadge>}
      {page.work.length === 0 ? null : (
        <ToneBadge tone="warn">
          {i18n._('{n, plural, one {# open task} other {# open tasks}}', { n: page.work.length })}
        </ToneBadge>
      )}
    </>
  );
}

function Tabs({ patientId }: { readonly patientId: string }) {
  const { i18n } = useLingui();
  const mayAccount = useMay('account:read');
  const mayStatements = useMay('statement:read');
  const params = { patientId };
  return (
    <LinkTabs
      label={i18n._('Pages of this patient')}
      items={[
        { to: '/patients/$patientId', params, label: i18n._('Overview') },
        ...(mayAccount ? [{ to: '/patients/$patientId/account', params, label: i18n._('Account') }] : []),
        ...(mayStatements ? [{ to: '/patients/$patientId/statements', params, label: i18n._('Statements') }] : []),
      ]}
    />
  );
}
