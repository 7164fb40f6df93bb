import { icd09Laterality } from '../../conventions/icd10cm/rules/icd-09-laterality.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisSides = conventionEdit({
  id: 'diagnosis-sides',
  asks: 'The side is coded once, and not against the modifier.',
  severity: 'warning',
  conventions: [icd09Laterality],
  cases: {
    pass: [
      { title: 'one side', sketch: 'claim CLM-1\ndx A M25.561\nline 20610-RT x1 150.00 A' },
      { title: 'two sides where no code says both', sketch: 'claim CLM-1\ndx A M25.511 B M25.512' },
    ],
    fail: [{ title: 'an injection on the other side', sketch: 'claim CLM-1\ndx A M25.561\nline 20610-LT x1 150.00 A' }],
  },
});
