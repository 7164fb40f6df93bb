/** Why a patient owes, in words a patient understands: one kind per payer reason, three languages per kind. */
import type { ReasonAmount } from './balances.ts';
import { LATER_PLAN_REASON, TRANSFER_REASON } from './decide-line.ts';
import { BROUGHT_OVER_REASON } from './opening-balances.ts';
import { SELF_PAY_REASON } from './post-charge.ts';

export type WhyKind =
  | 'deductible'
  | 'coinsurance'
  | 'copay'
  | 'not-covered'
  | 'benefit-used-up'
  | 'above-allowed'
  | 'self-pay'
  | 'brought-over'
  | 'practice-decision'
  | 'plan-decision'
  | 'later-plan'
  | 'reduced';

export type Language = 'en' | 'fr' | 'es';
export type Words = Readonly<Record<Language, string>>;

/** A short label for the line, and what it means once at the foot. The house's own words; official reason texts are X12's. */
export const WHY_WORDS: Readonly<Record<WhyKind, { readonly label: Words; readonly meaning: Words }>> = {
  deductible: {
    label: { en: 'Deductible', fr: 'Franchise', es: 'Deducible' },
    meaning: {
      en: 'what you pay each year before your plan starts to pay',
      fr: 'ce que vous payez chaque année avant que votre régime commence à payer',
      es: 'lo que usted paga cada año antes de que su plan empiece a pagar',
    },
  },
  coinsurance: {
    label: { en: 'Coinsurance', fr: 'Coassurance', es: 'Coseguro' },
    meaning: {
      en: 'your percentage of the price your plan allows',
      fr: 'votre pourcentage du prix admis par votre régime',
      es: 'su porcentaje del precio que admite su plan',
    },
  },
  copay: {
    label: { en: 'Copay', fr: 'Quote-part', es: 'Copago' },
    meaning: {
      en: 'your fixed amount for this visit',
      fr: 'votre montant fixe pour cette visite',
      es: 'su cantidad fija por esta visita',
    },
  },
  'not-covered': {
    label: { en: 'Not covered', fr: 'Non couvert', es: 'No cubierto' },
    meaning: {
      en: 'your plan does not pay for this service',
      fr: 'votre régime ne paie pas ce service',
      es: 'su plan no paga este servicio',
    },
  },
  'benefit-used-up': {
    label: { en: 'Limit reached', fr: 'Plafond atteint', es: 'Límite alcanzado' },
    meaning: {
      en: 'your plan has already paid all it pays for this kind of care',
      fr: 'votre régime a déjà versé tout ce qu’il paie pour ce type de soins',
      es: 'su plan ya pagó todo lo que paga por este tipo de atención',
    },
  },
  'above-allowed': {
    label: { en: 'Above the allowed price', fr: 'Au-delà du prix admis', es: 'Por encima del precio admitido' },
    meaning: {
      en: 'the part of the price that your plan does not allow, and says you owe',
      fr: 'la part du prix que votre régime n’admet pas et indique comme vous revenant',
      es: 'la parte del precio que su plan no admite e indica que usted debe',
    },
  },
  'self-pay': {
    label: { en: 'No plan billed', fr: 'Aucun régime facturé', es: 'Sin plan' },
    meaning: {
      en: 'no health plan was asked to pay for this visit',
      fr: 'aucun régime de santé n’a été sollicité pour cette visite',
      es: 'no se pidió pago a ningún plan por esta visita',
    },
  },
  'brought-over': {
    label: { en: 'Earlier balance', fr: 'Solde antérieur', es: 'Saldo anterior' },
    meaning: {
      en: 'what was still open in our earlier billing system',
      fr: 'ce qui restait dû dans notre ancien système de facturation',
      es: 'lo que quedaba pendiente en nuestro sistema de facturación anterior',
    },
  },
  'practice-decision': {
    label: { en: 'Not paid by your plan', fr: 'Non payé par votre régime', es: 'No pagado por su plan' },
    meaning: {
      en: 'your plan did not pay this; please call us if you disagree',
      fr: 'votre régime n’a pas payé ceci ; appelez-nous si vous n’êtes pas d’accord',
      es: 'su plan no pagó esto; llámenos si no está de acuerdo',
    },
  },
  'plan-decision': {
    label: { en: 'Your share', fr: 'Votre part', es: 'Su parte' },
    meaning: {
      en: 'the part your plan says you owe',
      fr: 'la part qui vous revient selon votre régime',
      es: 'la parte que su plan indica que usted debe',
    },
  },
  'later-plan': {
    label: { en: 'Paid by a plan', fr: 'Pris en charge', es: 'Asumido por un plan' },
    meaning: {
      en: 'taken over by a plan after we had counted it as yours',
      fr: 'repris par un régime après vous avoir été attribué',
      es: 'asumido por un plan después de contarse como suyo',
    },
  },
  reduced: {
    label: { en: 'Reduced', fr: 'Réduit', es: 'Reducido' },
    meaning: { en: 'taken off by us', fr: 'déduit par nous', es: 'descontado por nosotros' },
  },
};

/** PR reasons; the rest is 'plan-decision'. Meanings: X12 external code list 139, in our words. */
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
  [BROUGHT_OVER_REASON]: 'brought-over',
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
