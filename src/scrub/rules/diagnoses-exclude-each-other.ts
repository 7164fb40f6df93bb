import { icd05Excludes1 } from '../../conventions/icd10cm/rules/icd-05-excludes1.ts';
import { icd12IntegralSymptom } from '../../conventions/icd10cm/rules/icd-12-integral-symptom.ts';
import { conventionEdit } from '../coded-claim.ts';

export const diagnosesExcludeEachOther = conventionEdit({
  id: 'diagnoses-exclude-each-other',
  asks: 'No two diagnoses of which one excludes the other; a symptom not beside the disease that it is part of.',
  severity: 'warning',
  conventions: [icd05Excludes1, icd12IntegralSymptom],
  cases: {
    pass: [
      { title: 'nothing between them', sketch: 'claim CLM-1\ndx A I10 B E78.5' },
      { title: 'a symptom of something else', sketch: 'claim CLM-1\ndx A J44.9 B R10.9' },
    ],
    fail: [
      { title: 'dependence and abuse of one drug', sketch: 'claim CLM-1\ndx A F10.20 B F10.10' },
      { title: 'two kinds of diabetes', sketch: 'claim CLM-1\ndx A E10.9 B E11.65' },
      { title: 'cough beside pneumonia', sketch: 'claim CLM-1\ndx A J18.9 B R05.9' },
    ],
  },
});
