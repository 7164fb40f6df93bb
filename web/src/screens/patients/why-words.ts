/** Why a patient owes, as on the printed statement. */
import { words } from '../../language.ts';

export const WHY_LABELS: Readonly<Record<string, string>> = {
  deductible: words('Deductible'),
  coinsurance: words('Coinsurance'),
  copay: words('Copay'),
  'not-covered': words('Not covered'),
  'benefit-used-up': words('Limit reached'),
  'above-allowed': words('Above the allowed price'),
  'self-pay': words('No plan billed'),
  'practice-decision': words('Not paid by the plan'),
  'plan-decision': words('The patient’s share, as the plan says'),
  'later-plan': words('Taken over by a plan'),
  reduced: words('Reduced by the practice'),
  'brought-over': words('Earlier balance'),
};

export const WHY_MEANINGS: Readonly<Record<string, string>> = {
  deductible: words('what the patient pays each year before the plan starts to pay'),
  coinsurance: words('the patient’s percentage of the price that the plan allows'),
  copay: words('the patient’s fixed amount for a visit'),
  'not-covered': words('the plan does not pay for this service'),
  'benefit-used-up': words('the plan has paid all it pays for this kind of care'),
  'above-allowed': words('the part of the price that the plan does not allow and leaves to the patient'),
  'self-pay': words('no plan was asked to pay for this visit'),
  'practice-decision': words('the plan did not pay this, and the practice asks the patient'),
  'plan-decision': words('the part that the plan leaves to the patient'),
  'later-plan': words('a plan took it over after it was counted as the patient’s'),
  reduced: words('taken off by the practice'),
  'brought-over': words('what was still open in our earlier billing system'),
};
