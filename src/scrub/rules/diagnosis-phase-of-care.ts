import { icd04EncounterCharacter } from '../../conventions/icd10cm/rules/icd-04-encounter-character.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisPhaseOfCare = conventionEdit({
  id: 'diagnosis-phase-of-care',
  asks: 'The seventh characters of injuries agree with each other and with what was done.',
  severity: 'warning',
  conventions: [icd04EncounterCharacter],
  cases: {
    pass: [{ title: 'both injuries in active treatment', sketch: 'claim CLM-1\ndx A S93.401A B S92.901A' }],
    fail: [
      { title: 'one ankle in two phases', sketch: 'claim CLM-1\ndx A S93.401A B S93.402D' },
      { title: 'therapy for an injury in active treatment', sketch: 'claim CLM-1\ndx A S93.401A\nline 97110 x2 90.00 A' },
    ],
  },
});
