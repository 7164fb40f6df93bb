import type { Coverage } from '../../claims/coverage.ts';
import { isWithin } from '../../kernel/effective.ts';
import { type Said, said } from '../../kernel/said.ts';
import { defineRule } from '../../rules/rule.ts';
import { payerTests, practicePolicy } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

const termOf = ({ from, to }: Pick<Coverage, 'from' | 'to'>): Said =>
  to === undefined ? said('it holds from {from}', { from }) : said('it holds from {from} to {to}', { from, to });

export const coverageActiveOnDate = defineRule<ScrubSubject>({
  id: 'coverage-active-on-date',
  severity: 'error',
  message: 'Line {line}: the coverage with {payer} does not answer for {date}: {why}.',
  fix: 'Check eligibility for that date and bill the plan that was in force; without one, the patient is self-pay.',
  prevents: ['CARC 26', 'CARC 27'],
  cite: [
    payerTests('active on the date of service: 26 before, 27 after'),
    practicePolicy('a plan is billed only for dates on which our records or the payer say it was in force'),
  ],
  check: ({ claim: { coverage, payer, lines } }) => {
    const snapshot = coverage.eligibility;
    return lines.flatMap((line) => {
      const finding = { line: line.lineNumber, payer: payer.name, date: line.serviceDate };
      if (!isWithin(line.serviceDate, coverage.from, coverage.to)) return [{ ...finding, why: termOf(coverage) }];
      return snapshot !== undefined && !snapshot.active && snapshot.asOf === line.serviceDate
        ? [{ ...finding, why: said('the payer answered that it was not active that day') }]
        : [];
    });
  },
  cases: {
    pass: [
      { title: 'in force, still open', sketch: 'claim CLM-1 dos 2026-03-04\ncoverage from 2026-01-01' },
      { title: 'the last day counts', sketch: 'claim CLM-1 dos 2026-03-04\ncoverage from 2026-01-01 to 2026-03-04' },
      { title: 'an old answer about another day', sketch: 'claim CLM-1 dos 2026-03-04\neligible no 2025-11-02' },
    ],
    fail: [
      { title: 'it ended the day before', sketch: 'claim CLM-1 dos 2026-03-04\ncoverage from 2025-01-01 to 2026-03-03' },
      { title: 'it begins the day after', sketch: 'claim CLM-1 dos 2026-03-04\ncoverage from 2026-03-05' },
      { title: 'the payer said no for that day', sketch: 'claim CLM-1 dos 2026-03-04\neligible no 2026-03-04' },
    ],
  },
});
