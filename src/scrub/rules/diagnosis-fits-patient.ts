import { icd10AgeAndSex } from '../../conventions/icd10cm/rules/icd-10-age-and-sex.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisFitsPatient = conventionEdit({
  id: 'diagnosis-fits-patient',
  asks: 'The diagnoses fit the patient’s age and record.',
  severity: 'error',
  conventions: [icd10AgeAndSex],
  cases: {
    pass: [{ title: 'an adult’s examination', sketch: 'claim CLM-1\ndx A Z00.00' }],
    fail: [
      { title: 'a child’s examination of an adult', sketch: 'claim CLM-1\ndx A Z00.129' },
      { title: 'a newborn’s status of an adult', sketch: 'claim CLM-1\ndx A Z38.00' },
      { title: 'the newborn’s condition on the mother’s claim', sketch: 'claim CLM-1\ndx A O80 B P22.0' },
    ],
  },
});
