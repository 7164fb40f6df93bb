import { defineRule } from '../../../rules/rule.ts';
import { type QueryDraft, wordedParts } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

/** Words of payment, of quality measures and of risk scores. House list, after what the brief forbids in general. */
const PAYMENT =
  /\b(?:reimburs\w*|payments?|paid|payers?|insurers?|insurance|revenue|to bill|billed|billing|billable|claims?|denials?|dollars?|risk[- ]adjust\w*|case[- ]mix|severity[- ]of[- ]illness|risk of mortality|quality (?:measures?|scores?|metrics?|ratings?|indicators?)|star ratings?|core measures?|medical necessity|audits?|audited|auditors?|penalt\w+|bonus\w*)\b|\$\s?\d/i;

/** Capitals alone: 5 cc is a volume. */
const ABBREVIATED = /\b(?:RVUs?|(?:MS-|APR-)?DRGs?|HCCs?|RAF|MCCs?|CC\/MCC|CMI|SOI|PSIs?|HACs?)\b|\(CC\)/;

export const queryNamesNoPayment = defineRule<QueryDraft>({
  id: 'query-names-no-payment',
  severity: 'error',
  message: '{part} speaks of payment, quality or risk scores: “{words}”.',
  fix: 'Take it out: what the answer is worth must not stand in a question.',
  prevents: [],
  cite: [practiceBrief('no mention of reimbursement or quality')],
  check: (draft) =>
    wordedParts(draft).flatMap(({ part, text }) => {
      const found = PAYMENT.exec(text) ?? ABBREVIATED.exec(text);
      return found === null ? [] : [{ part, words: found[0] }];
    }),
  cases: {
    pass: [
      { title: 'only the clinical question', sketch: 'ask What is the significance of the low hemoglobin?' },
      { title: 'a volume and hearing', sketch: 'ask What were 30 cc of fluid and the auditory symptoms due to?' },
      { title: 'the record itself may say it', sketch: 'record Insurance card copied. Fever.\ncites Insurance card copied' },
    ],
    fail: [
      { title: 'the payment group', sketch: 'ask Please specify, as it changes the DRG.' },
      { title: 'an option that counts as a complication', sketch: 'form multiple-choice\noption Acute (MCC) <- 1' },
      { title: 'a title with risk adjustment', sketch: 'title Risk adjustment opportunity' },
      { title: 'an amount', sketch: 'ask This is worth $ 400. What was treated?' },
    ],
  },
});
