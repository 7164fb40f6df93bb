import type { ClaimBody } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p, practicePolicy } from '../sources.ts';
import { firstServiceDate, type ScrubSubject } from '../subject.ts';
import { type Said, said } from '../../kernel/said.ts';

function faults(claim: ClaimBody): readonly Said[] {
  const { accident, coverage, payer } = claim;
  const missing: Said[] = [];
  if (payer.program === 'workers-compensation') {
    if (accident === undefined) missing.push(said('the date of the work accident is missing'));
    else if (accident.kind !== 'employment') missing.push(said('the accident is not marked as one at work'));
    if (coverage.caseNumber === undefined) missing.push(said('the case number is missing'));
  }
  if (accident?.kind === 'auto' && accident.state === undefined) missing.push(said('the state of the car accident is missing'));
  if (accident !== undefined && accident.date > firstServiceDate(claim))
    missing.push(said('the accident lies after the service'));
  return missing;
}

export const accidentDetails = defineRule<ScrubSubject>({
  id: 'accident-details',
  severity: 'error',
  message: 'The claim to {payer} lacks what an accident needs: {why}.',
  fix: "Complete the accident on the visit (kind, date, state) and the case coverage's number, then build the claim again.",
  prevents: ['277CA A6', 'CARC 16'],
  cite: [
    guide837p('accident: CLM11-1 to -4 and DTP*439 (paper boxes 10a to 10c)'),
    practicePolicy("a workers' compensation claim names its case and its accident"),
  ],
  check: ({ claim }) => faults(claim).map((why) => ({ payer: claim.payer.name, why })),
  cases: {
    pass: [
      {
        title: 'a work injury with date and case',
        sketch: 'claim CLM-1 payer WCOMP dos 2026-03-04\naccident employment 2026-03-02\ncoverage case WC1',
      },
      { title: 'a car accident with its state', sketch: 'claim CLM-1 payer COMM\naccident auto 2026-03-02 WI' },
      { title: 'no accident', sketch: 'claim CLM-1 payer COMM' },
    ],
    fail: [
      { title: 'no accident on a work claim', sketch: 'claim CLM-1 payer WCOMP\ncoverage case WC1' },
      { title: 'no case number', sketch: 'claim CLM-1 payer WCOMP\naccident employment 2026-03-02' },
      { title: 'a car accident without its state', sketch: 'claim CLM-1 payer COMM\naccident auto 2026-03-02' },
      { title: 'an accident after the service', sketch: 'claim CLM-1 payer COMM dos 2026-03-04\naccident other 2026-03-05' },
    ],
  },
});
