/** Our words for codes of lists kept outside the guides, from the code sets that come with the program. */
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import type { CodeWords } from '../x12/code-words.ts';

/** Adjustment reasons, remarks, places of service, categories of claim status. */
export function wordsOfCodeSets(): CodeWords {
  const sets = starterCodeSets();
  return (list, code) => {
    switch (list) {
      case 'carc':
        return sets.carc(code)?.words;
      case 'remark_code':
        return sets.rarc(code)?.words;
      case 'pos':
        return sets.placeOfService(code)?.name;
      case 'claim_status_category':
        return sets.claimStatusCategory(code)?.words;
      default:
        return undefined;
    }
  };
}
