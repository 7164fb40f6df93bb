/**
 * What happens to each dollar a payer adjusted, by (group, CARC): the look-up table that makes posting a
 * translation and not a judgement. What the table does not settle stays open with someone's name on it; nothing
 * is written off by default.
 */
import type { Queue } from '../claims/work-item.ts';
import type { GroupCode } from '../claims/remittance.ts';
import type { Citation } from '../kernel/effective.ts';
import type { Said } from '../kernel/said.ts';
import type { AccountCode } from './chart.ts';
import {
  CONTRACTUAL,
  EARLIER_PAYERS,
  house,
  OTHER,
  PATIENT_SHARE,
  PAYER_INITIATED,
  reasonCodes,
  SEQUESTRATION,
} from './sources.ts';

/** The part of `CodeSets` that posting reads: our words for a code, and whether it says no. */
export type AdjustmentCodes = {
  readonly carc: (code: string) => { readonly words: string; readonly denial: boolean; readonly next: string } | undefined;
  readonly rarc: (code: string) =>
    | {
        readonly words: string;
        readonly alert: boolean;
        readonly final?: boolean;
        readonly protects?: boolean;
        readonly next: string;
      }
    | undefined;
};

export type PostingAction =
  /** Leaves the receivable for good. */
  | { readonly kind: 'write-off'; readonly account: AccountCode }
  /** Moves to the next plan in order, else to the patient; `costShare` is what a protected patient may never be billed. */
  | { readonly kind: 'patient-share'; readonly costShare: boolean; readonly onlyWithModifier?: string }
  /** Explained where the earlier payer was posted: nothing moves, so nothing is written off twice. */
  | { readonly kind: 'informational' }
  /** The payer said no: stays open in 1100, with work and a due date. */
  | { readonly kind: 'deny'; readonly queue: Queue; readonly dueInDays: number }
  /** Neither a no nor a settlement we know: stays open for a poster, or for whom `queue` names. */
  | { readonly kind: 'review'; readonly queue?: Queue };

export type PostingRule = {
  readonly group: GroupCode | 'any';
  /** '*' is the group's default. */
  readonly carc: string;
  readonly action: PostingAction;
  readonly why: string;
  /** Where the line's circumstances changed the action: what the code's own words do not say, and what to do instead. */
  readonly instead?: { readonly words: Said; readonly next: Said };
  readonly cite: Citation;
};

const writeOff = (group: GroupCode, carc: string, account: AccountCode, why: string, cite = CONTRACTUAL): PostingRule => ({
  group,
  carc,
  action: { kind: 'write-off', account },
  why,
  cite,
});

const share = (carc: string, why: string, extra: { costShare: boolean; onlyWithModifier?: string }): PostingRule => ({
  group: 'PR',
  carc,
  action: { kind: 'patient-share', ...extra },
  why,
  cite: PATIENT_SHARE,
});

const denials = (queue: Queue, dueInDays: number, why: string, carcs: readonly string[]): readonly PostingRule[] =>
  carcs.map((carc) => ({
    group: 'any',
    carc,
    action: { kind: 'deny', queue, dueInDays },
    why,
    cite: reasonCodes(`reason ${carc}`),
  }));

/** Read top to bottom by `findRule`: exact group first, then any group, then the group's default. */
export const POSTING_RULES: readonly PostingRule[] = [
  writeOff('CO', '45', '5000', 'above the fee agreed or set by law: the practice gives it up'),
  writeOff('CO', '253', '5010', 'federal sequestration: taken from the payment, never from the patient', SEQUESTRATION),
  writeOff('CO', '59', '5080', 'several procedures on one day are paid in part'),
  writeOff('CO', '24', '5000', 'covered by a fixed monthly payment'),
  writeOff('CO', '131', '5000', 'a discount negotiated for this claim'),
  writeOff('CO', '144', '5000', 'incentive: a negative amount raises the payment'),
  writeOff('CO', '237', '5000', 'penalty or bonus set by law'),
  writeOff(
    'OA',
    '94',
    '5000',
    'paid above the charge: a negative adjustment keeps the line in balance',
    reasonCodes('reason 94'),
  ),
  writeOff('CO', '94', '5000', 'paid above the charge: a negative adjustment keeps the line in balance'),
  {
    group: 'OA',
    carc: '23',
    action: { kind: 'informational' },
    why: 'what the earlier payer paid and adjusted: posted with that payer',
    cite: EARLIER_PAYERS,
  },
  share('1', 'deductible', { costShare: true }),
  share('2', 'coinsurance', { costShare: true }),
  share('3', 'copay', { costShare: true }),
  share('66', 'blood deductible', { costShare: true }),
  share('50', 'not found necessary: the patient owes it only after a signed notice', {
    costShare: false,
    onlyWithModifier: 'GA',
  }),
  ...denials('front-desk', 7, 'coverage: check eligibility again before anyone is billed', ['26', '27', '31', '32', '33', '227']),
  ...denials('coding', 10, 'coding: correct and send again, or defend the codes', [
    ...['4', '5', '6', '7', '8', '9', '10', '11', '97', '146', '167', '181', '182'],
    ...['222', '231', '234', '236', 'B10', 'B15'],
  ]),
  ...denials('billing', 10, 'the claim: complete or redirect it', [
    ...['16', '18', '19', '20', '21', '22', '109', '129', '133', '140', 'A1', 'B11'],
  ]),
  ...denials('denials', 14, 'payer policy: records, authorization or appeal', [
    ...['15', '29', '39', '50', '55', '56', '150', '151', '152', '163', '164', '170', '171', '172', '185'],
    ...['197', '198', '206', '208', '226', '243', '252', '256', '284', '288', '302', 'B7'],
  ]),
  ...(['35', '49', '96', '119', '149', '204'] as const).flatMap((carc): readonly PostingRule[] => [
    share(carc, 'not covered by the plan, and the payer says the patient owes it', { costShare: false }),
    ...denials('denials', 14, 'not covered, and not the patient’s to pay: appeal or a decision', [carc]),
  ]),
  share('*', 'the payer says the patient owes it', { costShare: false }),
  {
    group: 'CO',
    carc: '*',
    action: { kind: 'review' },
    why: 'a contractual reason we have no rule for',
    cite: house('no default write-off'),
  },
  { group: 'OA', carc: '*', action: { kind: 'review' }, why: 'other adjustment: a person decides', cite: OTHER },
  {
    group: 'PI',
    carc: '*',
    action: { kind: 'review' },
    why: 'the payer’s own reduction: not the patient’s; a person decides',
    cite: PAYER_INITIATED,
  },
];

const index = new Map(POSTING_RULES.map((rule) => [`${rule.group}-${rule.carc}`, rule]));

const UNLISTED_DENIAL: PostingRule = {
  group: 'any',
  carc: '*',
  action: { kind: 'deny', queue: 'denials', dueInDays: 14 },
  why: 'the code says the payer refuses',
  cite: house('a denial code without a row of its own'),
};

/**
 * The row that governs a (group, CARC). `saysNo` is the code set's view of a code without a row.
 * PR never falls to an unlisted denial: the payer has named who owes it.
 */
export function findRule(group: GroupCode, carc: string, saysNo: boolean): PostingRule {
  const exact = index.get(`${group}-${carc}`) ?? index.get(`any-${carc}`);
  if (exact !== undefined) return exact;
  if (saysNo && group !== 'PR') return UNLISTED_DENIAL;
  return index.get(`${group}-*`) ?? UNLISTED_DENIAL;
}
