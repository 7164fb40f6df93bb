import { withDot } from '../../claims/identifiers.ts';
import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const externalCauseFirstListed = defineRule<ScrubSubject>({
  id: 'external-cause-first-listed',
  severity: 'error',
  message: '{code} says how an injury came about; it cannot be the first diagnosis.',
  fix: 'List the injury or condition first and the external cause after it.',
  prevents: ['CARC 146', 'CARC 11'],
  cite: [
    read(
      'ICD-10-CM Official Guidelines for Coding and Reporting, FY 2025',
      'Section I.C.20 (V00-Y99 never first-listed), as quoted by AAPC',
    ),
  ],
  check: ({ claim }) => {
    const first = claim.diagnoses[0];
    return first !== undefined && /^[VWXY]/.test(first) ? [{ code: withDot(first) }] : [];
  },
  cases: {
    pass: [{ title: 'the sprain first, then the fall', sketch: 'claim CLM-1\ndx A S93.401A B W10.9XXA' }],
    fail: [{ title: 'the fall first', sketch: 'claim CLM-1\ndx A W10.9XXA B S93.401A' }],
  },
});
