import { defineRule } from '../../rules/rule.ts';
import { read } from '../sources.ts';
import { hasModifier, type ScrubSubject } from '../subject.ts';

/** 02 telehealth elsewhere than at home, 10 at the patient's home; 19 and 22 when a hospital's clinician sees a patient at home. */
const PLACES: readonly string[] = ['02', '10', '19', '22'];

export const telehealthPlaceAndModifier = defineRule<ScrubSubject>({
  id: 'telehealth-place-and-modifier',
  severity: 'error',
  message: 'Line {line}: {procedure} says telehealth by its modifier, and its place of service {place} says otherwise.',
  fix: 'Seen by video or telephone: place 10 when the patient was at home, 02 elsewhere. Seen in person: take the modifier off.',
  prevents: ['CARC 5', 'CARC 4'],
  cite: [
    read(
      'telehealth.hhs.gov, Billing and coding Medicare fee-for-service claims',
      'place 02 and place 10; modifier 93 for audio only',
    ),
    read(
      'National Government Services, evaluation and management questions',
      'modifier 95 where the clinician is at a hospital and the patient at home (2024)',
    ),
  ],
  check: ({ claim }) =>
    claim.lines.flatMap((line) =>
      hasModifier(line, '95', '93') && !PLACES.includes(line.placeOfService)
        ? [{ line: line.lineNumber, procedure: line.procedure, place: line.placeOfService }]
        : [],
    ),
  cases: {
    pass: [
      { title: 'video at home', sketch: 'claim CLM-1 pos 10\nline 99213-95 x1 125.00 A' },
      { title: 'in person in the office', sketch: 'claim CLM-1 pos 11\nline 99213 x1 125.00 A' },
    ],
    fail: [
      { title: 'video in the office', sketch: 'claim CLM-1 pos 11\nline 99213-95 x1 125.00 A' },
      { title: 'telephone in the office', sketch: 'claim CLM-1 pos 11\nline 99213-93 x1 125.00 A' },
    ],
  },
});
