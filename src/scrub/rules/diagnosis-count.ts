import { icd18OrderAndCount } from '../../conventions/icd10cm/rules/icd-18-order-and-count.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisCount = conventionEdit({
  id: 'diagnosis-count',
  asks: 'No diagnosis stands twice, and no more than the claim holds.',
  severity: 'error',
  conventions: [icd18OrderAndCount],
  cases: {
    pass: [{ title: 'each once', sketch: 'claim CLM-1\ndx A I10 B E11.9' }],
    fail: [{ title: 'one twice', sketch: 'claim CLM-1\ndx A I10 B I10' }],
  },
});
