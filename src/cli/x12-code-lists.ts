/** Outside code lists for the X12 engine's level 5: what is installed and the starter set, asked for one day. */
import type { CodeSets } from '../codesets/code-sets.ts';
import { taxonomyOf } from '../codesets/installed-procedures.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { CodeSets as CodeLists } from '../x12/code-lists.ts';

function hasDiagnosis(codes: CodeSets, code: string, on: PlainDate): boolean | undefined {
  const answer = codes.icd10(code, on);
  if (answer.kind === 'billable') return true;
  return answer.kind === 'unknown' && !answer.complete ? undefined : false;
}

function hasProcedure(codes: CodeSets, code: string, on: PlainDate): boolean | undefined {
  const answer = codes.hcpcs(code, on);
  switch (answer.kind) {
    case 'valid':
      return true;
    case 'not-on-date':
    case 'wrong-shape':
      return false;
    case 'unknown-by-licence':
      return answer.isCarried ? true : undefined;
    default:
      return answer.complete ? false : undefined;
  }
}

/** Says no only where a whole list is at hand; of a list that may have gaps it says yes or nothing. */
export function codeListsOf(codes: CodeSets, on: PlainDate): CodeLists {
  const { library } = codes;
  const orSilence = (found: unknown): true | undefined => (found === undefined ? undefined : true);
  return {
    has: (list, code) => {
      switch (list) {
        case 'icd10cm':
          return hasDiagnosis(codes, code, on);
        case 'hcpcs':
          return hasProcedure(codes, code, on);
        case 'pos':
          return codes.placeOfService(code) !== undefined;
        case 'taxonomy':
          return library?.headOn('taxonomy', on) === undefined ? undefined : taxonomyOf(library, code, on) !== undefined;
        case 'carc':
          return orSilence(codes.carc(code));
        case 'remark_code':
          return orSilence(codes.rarc(code));
        case 'claim_status_category':
          return orSilence(codes.claimStatusCategory(code));
        default:
          return undefined;
      }
    },
  };
}
