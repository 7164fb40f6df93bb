/** Why a patient owes, in words a patient understands: one kind per payer reason, three languages per kind. */
import type { ReasonAmount } from './balances.ts';
import { LATER_PLAN_REASON, TRANSFER_REASON } from './decide-line.ts';
import { SELF_PAY_REASON } from './post-charge.ts';

export type WhyKind =
  | 'deductible'
  | 'coinsurance'
  | 'copay'
  | 'not-covered'
  | 'benefit-used-up'
  | 'above-allowed'
  | 'self-pay'
  | 'practice-decision'
  | 'plan-decision'
  | 'later-plan'
  | 'reduced';

export type Language = 'en' | 'fr' | 'es';
export type Words = Readonly<Record<Language, string>>;

/** The house's own words; official reason texts belong to X12 and are not used. */
export const WHY_WORDS: Readonly<Record<WhyKind, Words>> = {
  deductible: {
    en: 'Deductible: what you pay each year before your plan starts to pay',
    fr: 'Franchise : ce que vous payez chaque année avant que votre régime commence à payer',
    es: 'Deducible: lo que usted paga cada año antes de que su plan empiece a pagar',
  },
  coinsurance: {
    en: 'Coinsurance: your percentage of the price your plan allows',
    fr: 'Coassurance : votre pourcentage du prix admis par votre régime',
    es: 'Coseguro: su porcentaje del precio que admite su plan',
  },
  copay: {
    en: 'Copay: your fixed amount for this visit',
    fr: 'Quote-part : votre montant fixe pour cette visite',
    es: 'Copago: su cantidad fija por esta visita',
  },
  'not-covered': {
    en: 'Not covered: your plan does not pay for this service',
    fr: 'Non couvert : votre régime ne paie pas ce service',
    es: 'No cubierto: su plan no paga este servicio',
  },
  'benefit-used-up': {
    en: 'Limit reached: your plan has already paid all it pays for this kind of care',
    fr: 'Plafond atteint : votre régime a déjà versé tout ce qu’il paie pour ce type de soins',
    es: 'Límite alcanzado: su plan ya pagó todo lo que paga por este tipo de atención',
  },
  'above-allowed': {
    en: 'Above the price your plan allows, which your plan says you owe',
    fr: 'Au-delà du prix admis par votre régime, qui indique que vous le devez',
    es: 'Por encima del precio que admite su plan, que indica que usted lo debe',
  },
  'self-pay': {
    en: 'No plan was billed for this visit',
    fr: 'Aucun régime n’a été facturé pour cette visite',
    es: 'No se facturó a ningún plan por esta visita',
  },
  'practice-decision': {
    en: 'Your plan did not pay; please call us if you disagree',
    fr: 'Votre régime n’a pas payé ; appelez-nous si vous n’êtes pas d’accord',
    es: 'Su plan no pagó; llámenos si no está de acuerdo',
  },
  'plan-decision': {
    en: 'Your plan says you owe this part',
    fr: 'Votre régime indique que cette part vous revient',
    es: 'Su plan indica que usted debe esta parte',
  },
  'later-plan': {
    en: 'Taken over by a plan',
    fr: 'Pris en charge par un régime',
    es: 'Asumido por un plan',
  },
  reduced: { en: 'Reduced by us', fr: 'Réduit par nous', es: 'Reducido por nosotros' },
};

/** PR reasons; the rest is 'plan-decision'. Meanings: reference money §3.3 in our words. */
const BY_REASON: Readonly<Record<string, WhyKind>> = {
  'PR-1': 'deductible',
  'PR-66': 'deductible',
  'PR-2': 'coinsurance',
  'PR-3': 'copay',
  'PR-45': 'above-allowed',
  'PR-49': 'not-covered',
  'PR-50': 'not-covered',
  'PR-96': 'not-covered',
  'PR-204': 'not-covered',
  'PR-35': 'benefit-used-up',
  'PR-119': 'benefit-used-up',
  'PR-149': 'benefit-used-up',
  [SELF_PAY_REASON]: 'self-pay',
  [LATER_PLAN_REASON]: 'later-plan',
};

export function whyKindOf(assigned: ReasonAmount): WhyKind {
  const known = BY_REASON[assigned.reason];
  if (known !== undefined) return known;
  if (assigned.reason.startsWith(TRANSFER_REASON)) return assigned.cents < 0 ? 'later-plan' : 'practice-decision';
  return assigned.cents < 0 ? 'reduced' : 'plan-decision';
}

/** Cost share of a federal program that a protected patient may never be asked for: Social Security Act §1902(n)(3)(B). */
export const isCostShare = (reason: string): boolean => /^PR-(1|2|3|66)$/.test(reason);
