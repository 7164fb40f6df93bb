import { icd07Manifestation } from '../../conventions/icd10cm/rules/icd-07-manifestation.ts';
import { icd11FirstListed } from '../../conventions/icd10cm/rules/icd-11-first-listed.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosisFirstListed = conventionEdit({
  id: 'diagnosis-first-listed',
  asks: 'What stands first may stand first; an effect stands after its cause.',
  severity: 'error',
  conventions: [icd07Manifestation, icd11FirstListed],
  cases: {
    pass: [
      { title: 'the sprain first, then the fall', sketch: 'claim CLM-1\ndx A S93.401A B W10.9XXA' },
      { title: 'the disease first, then its effect', sketch: 'claim CLM-1\ndx A N18.4 B D63.1' },
    ],
    fail: [
      { title: 'the fall first', sketch: 'claim CLM-1\ndx A W10.9XXA B S93.401A' },
      { title: 'the anemia before the kidney disease that causes it', sketch: 'claim CLM-1\ndx A D63.1 B N18.4' },
      { title: 'the organism first', sketch: 'claim CLM-1\ndx A B96.20 B N39.0' },
      { title: 'the reason for the visit second warns', sketch: 'claim CLM-1\ndx A I10 B Z00.00' },
    ],
  },
});
