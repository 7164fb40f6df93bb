import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { StatementPreview, StatementRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { useParam } from '../../navigation.ts';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { PatientFrame } from './patient-frame.tsx';
import { useStatementColumns } from './statement-columns.tsx';
import { StatementView } from './statement-view.tsx';

const NOTHING: Readonly<Record<string, string>> = {
  'statement-must-have-a-charge': words('No visit of this patient has been charged yet.'),
  'statement-must-have-a-balance': words(
    'The plans have not finished, or everything is paid, or the law forbids to ask the patient.',
  ),
  'statement-balance-must-reach-the-minimum': words('The amount is below the smallest one that a statement is sent for.'),
  'statement-patient-must-be-living': words('The patient has died: ask the family or the estate who settles the account.'),
};

/** What was sent to the patient, and what a statement of today would say. */
export function StatementsPage() {
  const patientId = useParam('patientId');
  const list = useQuery({
    queryKey: ['accounts', 'statements', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}/statements', { path: { patientId }, signal }),
  });
  const preview = useQuery({
    queryKey: ['accounts', 'preview', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}/statement-preview', { path: { patientId }, signal }),
  });
  return (
    <PatientFrame>
      {() => (
        <div className="stack">
          <QueryView query={list}>{(answer) => <Sent rows={answer.rows} />}</QueryView>
          <QueryView query={preview}>{(answer) => <Today preview={answer} />}</QueryView>
        </div>
      )}
    </PatientFrame>
  );
}

function Sent({ rows }: { readonly rows: readonly StatementRow[] }) {
  const { i18n } = useLingui();
  const columns = useStatementColumns(false);
  return (
    <Panel title={i18n._('Statements sent')} aside={rows.length} flush>
      <DataList
        label={i18n._('Statements sent')}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.statementId}
        rowLink={(row) => ({ to: '/statements/$statementId', params: { statementId: row.statementId } })}
        empty={
          <EmptyState
            title={i18n._('No statement was sent yet')}
            teach={i18n._('Statements go out on Fridays to patients who owe something that no plan still has open.')}
          />
        }
      />
    </Panel>
  );
}

function Today({ preview }: { readonly preview: StatementPreview }) {
  const { i18n } = useLingui();
  if (preview.statement === undefined) {
    const why = preview.nothingDue;
    return (
      <Panel title={i18n._('If a statement were made today')}>
        <p>
          <strong>{i18n._('Nothing would be due.')}</strong> {why === undefined ? '' : i18n._(NOTHING[why.code] ?? why.message)}
        </p>
        {preview.balances.insuranceCents === 0 ? null : (
          <p>
            {i18n._('Still with the plans:')} <Money cents={preview.balances.insuranceCents} />
          </p>
        )}
        {preview.balances.unappliedCents === 0 ? null : (
          <p>
            {i18n._('Credit we hold:')} <Money cents={preview.balances.unappliedCents} />
          </p>
        )}
      </Panel>
    );
  }
  return (
    <section aria-labelledby="preview-heading" className="stack">
      <h2 id="preview-heading" style={{ marginBottom: 0 }}>
        {i18n._('If a statement were made today')}
      </h2>
      <p className="text-muted" style={{ margin: 0 }}>
        {preview.notBefore === undefined ? (
          i18n._('This is a preview; nothing was sent.')
        ) : (
          <>
            {i18n._('This is a preview. The next statement goes out on')} <When on={preview.notBefore} />{' '}
            {i18n._('at the earliest, four weeks after the last one.')}
          </>
        )}
      </p>
      <StatementView statement={preview.statement} />
    </section>
  );
}
