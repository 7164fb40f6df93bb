/** One clinician written in several ways: 'Ngozi Okafor, MD', 'Dr. Ngozi Okafor', 'OKAFOR, NGOZI'. */
import { foldWords } from './patient-search.ts';

/** What stands beside a name and is none. House list. */
const NOT_NAMES = new Set(
  'dr doctor mr mrs ms mx md do np fnp cnp crnp arnp aprn agnp pmhnp dnp pa pac rn lpn cnm cns crna dpm dc od phd psyd lcsw facp faafp faap facog'.split(
    ' ',
  ),
);

/** In: a name as people write it. Out: its words without titles and degrees, in one order; '' where no first and last name are left. */
export function clinicianKey(written: string): string {
  const words = foldWords(written.replaceAll('.', ''))
    .replace(/\bpa-c\b/g, 'pac')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !NOT_NAMES.has(word));
  return words.length < 2 ? '' : words.toSorted().join(' ');
}
