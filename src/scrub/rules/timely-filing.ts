import { defineRule } from '../../rules/rule.ts';
import { filingDeadlines } from '../filing-deadline.ts';
import { payerTests, practicePolicy, reference } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const timelyFiling = defineRule<ScrubSubject>({
  id: 'timely-filing',
  severity: 'error',
  message: 'Line {line}: {payer} had to receive this claim by {deadline}, and today is {today}.',
  fix: 'Look for proof that it was filed in time (the 277CA of the first submission), or ask for a write-off: the patient does not owe it.',
  prevents: ['CARC 29'],
  cite: [
    reference('42 CFR 424.44', 'Medicare: received within one calendar year of the service; 29 February becomes 28 February'),
    practicePolicy("other payers: the days of the payer's contract, counted for a later plan from the earlier payer's decision"),
    payerTests('timely filing: 29'),
  ],
  check: ({ claim, context: { today } }) =>
    filingDeadlines(claim).flatMap(({ line, deadline }) =>
      today <= deadline ? [] : [{ line, payer: claim.payer.name, deadline, today }],
    ),
  cases: {
    pass: [
      { title: 'on the last day of the contract', sketch: 'claim CLM-1 payer COMM dos 2026-03-04\ntoday 2026-08-31' },
      { title: 'Medicare, one year to the day', sketch: 'claim CLM-1 payer MEDB dos 2025-03-04\ntoday 2026-03-04' },
      { title: 'a year with a leap day in it', sketch: 'claim CLM-1 payer MEDB dos 2023-03-05\ntoday 2024-03-05' },
      {
        title: "a second plan counts from the first one's decision",
        sketch: 'claim CLM-1 payer COMM dos 2025-06-02 rank secondary\nprior MCAID paid 50.00 on 2026-02-20\ntoday 2026-03-10',
      },
      { title: "a replacement has the payer's own clock", sketch: 'claim CLM-1 payer COMM dos 2025-03-04 freq 7 original ICN1' },
    ],
    fail: [
      { title: 'a day after the contract allows', sketch: 'claim CLM-1 payer COMM dos 2026-03-04\ntoday 2026-09-01' },
      { title: 'Medicare, a year and a day', sketch: 'claim CLM-1 payer MEDB dos 2025-03-04\ntoday 2026-03-05' },
      {
        title: 'a service on 29 February is due on 28 February',
        sketch: 'claim CLM-1 payer MEDB dos 2024-02-29\ntoday 2025-03-01',
      },
    ],
  },
});
