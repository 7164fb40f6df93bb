import { useLingui } from '@lingui/react';
import type { StatementRow } from '../../api/paths.gen.ts';
import type { Column } from '../../parts/data-list.tsx';
import { Money } from '../../parts/money.tsx';
import { When } from '../../parts/when.tsx';

/** Columns of a list of statements; with the patient where it holds several. */
export function useStatementColumns(withPatient: boolean): readonly Column<StatementRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'number', title: i18n._('Statement'), main: true, cell: (row) => <span className="mono">{row.statementNumber}</span> },
    ...(withPatient
      ? [{ key: 'patient', title: i18n._('Patient'), cell: (row: StatementRow) => <bdi>{row.patientName}</bdi> }]
      : []),
    { key: 'issued', title: i18n._('Sent on'), cell: (row) => <When on={row.issuedOn} /> },
    { key: 'due', title: i18n._('To pay until'), cell: (row) => <When on={row.dueOn} /> },
    { key: 'amount', title: i18n._('To pay'), align: 'end', cell: (row) => <Money cents={row.amountDueCents} /> },
  ];
}
