/** The empty migration list with two rows that show how it is filled, and its row of totals. */
import { PATIENT_LIST_COLUMNS } from './patient-list-layout.ts';

const EXAMPLES: readonly Readonly<Record<string, string>>[] = [
  {
    chart: 'A-1001',
    last_name: 'Sample',
    first_name: 'Pat',
    birth_date: '1980-03-04',
    sex: 'F',
    street: '12 Example Street',
    city: 'Springfield',
    state: 'IL',
    zip: '62701',
    mobile_phone: '217-555-0100',
    language: 'en',
    primary_payer: 'Name of the plan as you call it',
    primary_member_id: 'ABC123456',
    primary_relationship: 'self',
    primary_from: '2026-01-01',
    appointment_date: '2026-12-01',
    appointment_time: '14:30',
    appointment_minutes: '20',
    appointment_reason: 'Follow-up',
    balance_date: '2026-08-14',
    patient_balance: '40.00',
    insurance_balance: '125.50',
    balance_words: 'Office visit',
  },
  {
    chart: 'A-1001',
    last_name: 'Sample',
    first_name: 'Pat',
    birth_date: '1980-03-04',
    balance_date: '2026-09-02',
    patient_balance: '(10.00)',
    balance_words: 'Credit',
  },
  { chart: 'TOTAL', patient_balance: '30.00', insurance_balance: '125.50', total_rows: '2', total_patients: '1' },
];

export const templateRows = (): readonly (readonly string[])[] => [
  PATIENT_LIST_COLUMNS,
  ...EXAMPLES.map((row) => PATIENT_LIST_COLUMNS.map((column) => row[column] ?? '')),
];
