/**
 * The chart of accounts, as data.
 * Source: reference list of accounts for a medical practice (house chart, ADR-0005).
 */
export const CHART = {
  '1000': { name: 'Bank', kind: 'asset' },
  '1010': { name: 'Cash clearing', kind: 'asset' },
  '1100': { name: 'Receivable from insurance', kind: 'asset' },
  '1200': { name: 'Receivable from patients', kind: 'asset' },
  '1300': { name: 'Payer offsets', kind: 'asset' },
  '2000': { name: 'Patient credits not yet applied', kind: 'liability' },
  '2010': { name: 'Insurance cash not yet applied', kind: 'liability' },
  '2100': { name: 'Refunds payable', kind: 'liability' },
  '3000': { name: 'Balances brought over', kind: 'equity' },
  '4000': { name: 'Gross charges', kind: 'revenue' },
  '4100': { name: 'Interest from payers', kind: 'revenue' },
  '5000': { name: 'Contractual adjustment', kind: 'contra-revenue' },
  '5010': { name: 'Sequestration', kind: 'contra-revenue' },
  '5020': { name: 'Charity and financial assistance', kind: 'contra-revenue' },
  '5030': { name: 'Self-pay and prompt-pay discount', kind: 'contra-revenue' },
  '5040': { name: 'Small balance', kind: 'contra-revenue' },
  '5050': { name: 'Timely-filing loss', kind: 'contra-revenue' },
  '5060': { name: 'Denial written off', kind: 'contra-revenue' },
  '5070': { name: 'Our own error or goodwill', kind: 'contra-revenue' },
  '5080': { name: 'Multiple-procedure reduction', kind: 'contra-revenue' },
  '5090': { name: 'Cost share that may not be billed', kind: 'contra-revenue' },
  '6000': { name: 'Bad debt', kind: 'expense' },
} as const satisfies Record<
  string,
  { readonly name: string; readonly kind: 'asset' | 'liability' | 'equity' | 'revenue' | 'contra-revenue' | 'expense' }
>;

export type AccountCode = keyof typeof CHART;
