import { icd08SequenceNotes } from '../../conventions/icd10cm/rules/icd-08-sequence-notes.ts';
import { icd15AssumedLink } from '../../conventions/icd10cm/rules/icd-15-assumed-link.ts';
import { icd16Companion } from '../../conventions/icd10cm/rules/icd-16-companion.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisCompanions = conventionEdit({
  id: 'diagnosis-companions',
  asks: 'Diagnoses that go together stand together, in their order, and by the code that says both.',
  severity: 'error',
  conventions: [icd08SequenceNotes, icd15AssumedLink, icd16Companion],
  cases: {
    pass: [
      { title: 'hypertensive kidney disease and its stage', sketch: 'claim CLM-1\ndx A I12.9 B N18.31' },
      { title: 'diabetes with kidney disease, and its stage', sketch: 'claim CLM-1\ndx A E11.22 B N18.30' },
    ],
    fail: [
      { title: 'hypertension and kidney disease apart', sketch: 'claim CLM-1\ndx A I10 B N18.30' },
      { title: 'kidney disease without its stage', sketch: 'claim CLM-1\ndx A I12.9' },
      { title: 'HIV disease and status', sketch: 'claim CLM-1\ndx A B20 B Z21' },
      { title: 'the stage before the disease', sketch: 'claim CLM-1\ndx A N18.31 B I12.9' },
      { title: 'a pregnancy without its weeks', sketch: 'claim CLM-1\ndx A O13.2' },
    ],
  },
});
