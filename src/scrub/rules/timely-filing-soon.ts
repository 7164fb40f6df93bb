import { addDays } from '../../kernel/plain-date.ts';
import { defineRule } from '../../rules/rule.ts';
import { filingDeadlines } from '../filing-deadline.ts';
import { practicePolicy } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

/** Days before the deadline from which a claim goes to the front of the list. */
const NOTICE_DAYS = 14;

export const timelyFilingSoon = defineRule<ScrubSubject>({
  id: 'timely-filing-soon',
  severity: 'warning',
  message: 'Line {line}: {payer} must receive this claim by {deadline}.',
  fix: 'Send it today and watch for the 277CA: only that proves the date.',
  prevents: ['CARC 29'],
  cite: [practicePolicy('two weeks before a filing deadline a claim is urgent')],
  check: ({ claim, context: { today } }) => {
    const soon = addDays(today, NOTICE_DAYS);
    return filingDeadlines(claim).flatMap(({ line, deadline }) =>
      today > deadline || soon < deadline ? [] : [{ line, payer: claim.payer.name, deadline }],
    );
  },
  cases: {
    pass: [
      { title: 'months to go', sketch: 'claim CLM-1 payer COMM dos 2026-03-04' },
      { title: "too late already is another edit's finding", sketch: 'claim CLM-1 payer COMM dos 2026-03-04\ntoday 2026-10-01' },
    ],
    fail: [{ title: "a week before the contract's last day", sketch: 'claim CLM-1 payer COMM dos 2026-03-04\ntoday 2026-08-24' }],
  },
});
