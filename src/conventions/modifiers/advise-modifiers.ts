/** What the rules of modifiers and visits say of a visit's lines: the same to the coder, the biller and the payer. */
import { type CodeLibrary } from '../../codesets/code-library.ts';
import { pairEdits, relativeValues } from '../../codesets/installed-procedures.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ConventionFinding } from '../finding.ts';
import { type Advice, findingsOfAdvice } from './advice.ts';
import type { BilledVisit, PairFact, ProcedureFacts } from './billed-visit.ts';
import { mod24DaysAfterSurgery } from './rules/mod-24-days-after-surgery.ts';
import { mod25SeparateVisit } from './rules/mod-25-separate-visit.ts';
import { mod26TcParts } from './rules/mod-26-tc-parts.ts';
import { mod33Preventive } from './rules/mod-33-preventive.ts';
import { mod50Sides } from './rules/mod-50-sides.ts';
import { mod57DecisionForSurgery } from './rules/mod-57-decision-for-surgery.ts';
import { mod59DistinctService } from './rules/mod-59-distinct-service.ts';
import { mod76Repeats } from './rules/mod-76-repeats.ts';
import { mod95Telehealth } from './rules/mod-95-telehealth.ts';
import { modFsSharedVisit } from './rules/mod-fs-shared-visit.ts';
import { modGaNotice } from './rules/mod-ga-notice.ts';
import { modJwJzWaste } from './rules/mod-jw-jz-waste.ts';
import { modOrder } from './rules/mod-order.ts';
import { modQwWaived } from './rules/mod-qw-waived.ts';
import { visitG2211 } from './rules/visit-g2211.ts';
import { visitPreventiveAge } from './rules/visit-preventive-age.ts';

/** In the order of their names. */
export const MODIFIER_ADVICE: readonly Advice[] = [
  mod24DaysAfterSurgery,
  mod25SeparateVisit,
  mod26TcParts,
  mod33Preventive,
  mod50Sides,
  mod57DecisionForSurgery,
  mod59DistinctService,
  mod76Repeats,
  mod95Telehealth,
  modFsSharedVisit,
  modGaNotice,
  modJwJzWaste,
  modOrder,
  modQwWaived,
  visitG2211,
  visitPreventiveAge,
];

/**
 * Everything the rules say of a visit's lines, in the rules' order.
 * In: the lines as chosen, and what is known of the visit and of each procedure; what is not known is not judged.
 * Out: findings with changes that would put them right; what rests on memory alone warns. Source: each names its own.
 */
export const adviseModifiers = (visit: BilledVisit): readonly ConventionFinding[] => findingsOfAdvice(MODIFIER_ADVICE, visit);

/** What the installed tables say on a date; nothing where none is loaded. */
export function factsFrom(library: CodeLibrary | undefined, on: PlainDate): Pick<BilledVisit, 'factsOf' | 'pairsOf'> {
  return {
    factsOf: (procedure): ProcedureFacts => {
      const row = library === undefined ? undefined : relativeValues(library, { code: procedure }, on);
      return row === undefined ? {} : { globalDays: row.globalDays, pcTc: row.pcTc, bilateral: row.bilateral };
    },
    pairsOf: (one, two): readonly PairFact[] =>
      library === undefined
        ? []
        : pairEdits(library, { one, two, on, setting: 'practitioner' }).map(({ columnOne, columnTwo, modifier }) => ({
            columnOne,
            columnTwo,
            modifierAllowed: modifier === 1,
          })),
  };
}
