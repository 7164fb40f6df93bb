import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CoverageView, PatientPage } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Money } from '../../parts/money.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { useFormats } from '../../formats.ts';
import { useMay } from '../../session.ts';
import { EditCoverage } from './edit-coverage.tsx';
import { fullName, RANK, RELATIONSHIP, SNAPSHOT_SOURCE } from './person-words.ts';
import classes from './patients.module.css';

/** Who pays first, second, third; what the payer last said about each. */
export function Coverages({ page }: { readonly page: PatientPage }) {
  const { i18n } = useLingui();
  const mayEdit = useMay('patient:write');
  const [adding, setAdding] = useState(false);
  return (
    <Panel
      title={i18n._('Coverages')}
      aside={page.coverages.length}
      flush
      actions={
        mayEdit && !adding ? (
          <Button variant="default" size="xs" onClick={() => setAdding(true)}>
            {i18n._('Add a coverage')}
          </Button>
        ) : undefined
      }
    >
      {adding ? (
        <div className={classes['coverage']}>
          <EditCoverage page={page} close={() => setAdding(false)} />
        </div>
      ) : null}
      {page.coverages.length === 0 && !adding ? (
        <EmptyState
          title={i18n._('No coverage')}
          teach={i18n._('Without a coverage visits are billed to the patient. Add the plan from the card.')}
        />
      ) : null}
      {page.coverages.map((view) => (
        <Coverage key={view.coverage.coverageId} page={page} view={view} />
      ))}
    </Panel>
  );
}

function Coverage({ page, view }: { readonly page: PatientPage; readonly view: CoverageView }) {
  const { i18n } = useLingui();
  const mayEdit = useMay('patient:write');
  const [editing, setEditing] = useState(false);
  const { coverage, payerName, isInForce } = view;
  if (editing) {
    return (
      <div className={classes['coverage']}>
        <EditCoverage page={page} view={view} close={() => setEditing(false)} />
      </div>
    );
  }
  return (
    <section className={classes['coverage']} aria-label={payerName}>
      <div style={{ display: 'flex', gap: 8, alignItems: 'center', flexWrap: 'wrap', marginBottom: 8 }}>
        <h3 style={{ margin: 0 }}>{payerName}</h3>
        <ToneBadge tone="note">{i18n._(RANK[coverage.rank])}</ToneBadge>
        <ToneBadge tone={isInForce ? 'good' : 'quiet'}>{isInForce ? i18n._('In force') : i18n._('Not in force')}</ToneBadge>
        {coverage.mayNotBillPatient ? <ToneBadge tone="warn">{i18n._('Patient may not be billed')}</ToneBadge> : null}
        {mayEdit ? (
          <Button variant="default" size="compact-xs" onClick={() => setEditing(true)} ml="auto" className="print-hide">
            {i18n._('Change')}
            <span className="visually-hidden"> {payerName}</span>
          </Button>
        ) : null}
      </div>
      <Facts
        items={[
          { label: i18n._('Member number'), value: <span className="mono">{coverage.subscriber.memberId}</span> },
          {
            label: i18n._('From – to'),
            value: (
              <>
                <When on={coverage.from} /> – {coverage.to === undefined ? i18n._('open') : <When on={coverage.to} />}
              </>
            ),
          },
          { label: i18n._('Group'), value: [coverage.groupNumber, coverage.groupName].filter(Boolean).join(' · ') },
          {
            label: i18n._('Member'),
            value: (
              <>
                {i18n._(RELATIONSHIP[coverage.relationship])}
                {coverage.relationship === 'self' ? null : (
                  <>
                    : <bdi>{fullName(coverage.subscriber.name)}</bdi>
                  </>
                )}
              </>
            ),
          },
          ...(coverage.caseNumber === undefined ? [] : [{ label: i18n._('Case'), value: <bdi>{coverage.caseNumber}</bdi> }]),
        ]}
      />
      <Eligibility coverage={coverage} />
    </section>
  );
}

function Eligibility({ coverage: { eligibility } }: { readonly coverage: CoverageView['coverage'] }) {
  const { i18n } = useLingui();
  const { percent } = useFormats();
  if (eligibility === undefined) {
    return <p className={classes['small']}>{i18n._('The payer has not been asked yet whether this coverage is active.')}</p>;
  }
  const amount = (cents: number | undefined) => (cents === undefined ? i18n._('not stated') : <Money cents={cents} />);
  return (
    <>
      <p className={classes['small']}>
        {eligibility.active ? i18n._('Active') : i18n._('Not active')} <When on={eligibility.asOf} />,{' '}
        {i18n._('according to {source}', { source: i18n._(SNAPSHOT_SOURCE[eligibility.source]) })}
        {eligibility.planName === undefined ? '' : ` · ${eligibility.planName}`}
      </p>
      <Facts
        items={[
          { label: i18n._('Copay'), value: amount(eligibility.copayCents) },
          {
            label: i18n._('Coinsurance'),
            value:
              eligibility.coinsuranceHundredths === undefined ? i18n._('not stated') : percent(eligibility.coinsuranceHundredths),
          },
          { label: i18n._('Deductible left'), value: amount(eligibility.deductibleRemainingCents) },
          { label: i18n._('Own payments left this year'), value: amount(eligibility.outOfPocketRemainingCents) },
        ]}
      />
    </>
  );
}
