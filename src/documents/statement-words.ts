/** Every fixed word of a statement in its languages, and how each writes money and dates. Data first. */
import type { Language, Words } from '../ledger/statement-reasons.ts';
import { type Cents, formatDecimal, formatDollars } from '../kernel/money.ts';
import { partsOf, type PlainDate } from '../kernel/plain-date.ts';

const words = (en: string, fr: string, es: string): Words => ({ en, fr, es });

export const LABELS = {
  title: words('Patient statement', 'Relevé du patient', 'Estado de cuenta del paciente'),
  statementNumber: words('Statement number', 'Numéro du relevé', 'Número de estado'),
  statementDate: words('Statement date', 'Date du relevé', 'Fecha del estado'),
  account: words('Account', 'Compte', 'Cuenta'),
  patient: words('Patient', 'Patient', 'Paciente'),
  dueDate: words('Please pay by', 'À payer avant le', 'Pague antes del'),
  amountDue: words('Amount due', 'Montant dû', 'Importe a pagar'),
  charged: words('Charged', 'Facturé', 'Cobrado'),
  planPaid: words('Plan paid', 'Payé par le régime', 'Pagó el plan'),
  adjusted: words('Reduced', 'Réduit', 'Reducido'),
  youPaid: words('You paid', 'Vous avez payé', 'Usted pagó'),
  youOwe: words('You owe', 'Vous devez', 'Usted debe'),
  service: words('Service', 'Service', 'Servicio'),
  broughtOver: words('Balance brought over', 'Solde repris', 'Saldo trasladado'),
  total: words('Total', 'Total', 'Total'),
  visitTotal: words('Total of this visit', 'Total de cette visite', 'Total de esta visita'),
  creditHeld: words('Your money we hold', 'Vos fonds en notre possession', 'Su dinero en nuestro poder'),
  summary: words('Summary', 'Résumé', 'Resumen'),
  visits: words('Your visits', 'Vos visites', 'Sus visitas'),
  why: words('Why:', 'Pourquoi\u00a0:', 'Por qué:'),
  meanings: words('What the words mean', 'Ce que ces mots veulent dire', 'Qué significan las palabras'),
  agingHeading: words(
    'How long this has been yours to pay',
    'Depuis quand ces montants vous reviennent',
    'Desde cuándo le corresponde pagar',
  ),
  upTo30: words('0 to 30 days', '0 à 30 jours', '0 a 30 días'),
  upTo60: words('31 to 60', '31 à 60', '31 a 60'),
  upTo90: words('61 to 90', '61 à 90', '61 a 90'),
  upTo120: words('91 to 120', '91 à 120', '91 a 120'),
  older: words('Over 120', 'Plus de 120', 'Más de 120'),
  payHeading: words('How to pay', 'Comment payer', 'Cómo pagar'),
  questionsHeading: words('Questions', 'Questions', 'Preguntas'),
  assistanceHeading: words('If you cannot pay', 'Si vous ne pouvez pas payer', 'Si no puede pagar'),
  estimateHeading: words('Your good-faith estimate', 'Votre estimation de bonne foi', 'Su estimación de buena fe'),
} as const satisfies Record<string, Words>;

/** Sentences with `{slots}`. */
export const SENTENCES = {
  visitOf: words('{date}: {provider}', '{date} : {provider}', '{date}: {provider}'),
  units: words('{units} units', '{units} unités', '{units} unidades'),
  stillWithPlan: words(
    'Services of this visit still with your plan, not on this bill: {count}.',
    'Services de cette visite encore auprès de votre régime, absents de ce relevé : {count}.',
    'Servicios de esta visita que aún tramita su plan y no están en esta factura: {count}.',
  ),
  payByCheck: words(
    'By check to {payee}; write the statement number {number} on it.',
    'Par chèque à l’ordre de {payee} ; inscrivez-y le numéro du relevé {number}.',
    'Con cheque a nombre de {payee}; escriba en él el número {number}.',
  ),
  payOnline: words('Online at {website}.', 'En ligne : {website}.', 'En línea: {website}.'),
  payByPhone: words('By phone at {phone}.', 'Par téléphone au {phone}.', 'Por teléfono al {phone}.'),
  questions: words(
    'Call {contact} at {phone}. You may ask for an itemized bill, or tell us that you disagree; while we look into it, nothing more happens.',
    'Appelez {contact} au {phone}. Vous pouvez demander une facture détaillée ou nous dire que vous n’êtes pas d’accord ; rien d’autre ne se passe pendant que nous examinons votre demande.',
    'Llame a {contact} al {phone}. Puede pedir una factura detallada o decirnos que no está de acuerdo; mientras lo revisamos no pasa nada más.',
  ),
  assistance: words(
    'Help may be available. Ask us about financial assistance or paying over time before the due date: {phone}{website}.',
    'Une aide est possible. Renseignez-vous sur l’aide financière ou un paiement échelonné avant l’échéance : {phone}{website}.',
    'Puede haber ayuda. Pregúntenos por la asistencia económica o por pagos a plazos antes del vencimiento: {phone}{website}.',
  ),
  estimate: words(
    'On {date} we estimated {expected} for this visit. The bill is {billed}.',
    'Le {date}, nous avions estimé cette visite à {expected}. La facture est de {billed}.',
    'El {date} estimamos {expected} por esta visita. La factura es de {billed}.',
  ),
  dispute: words(
    'That is {difference} more. Because it is at least $400 above the estimate, you have the right to dispute it until {until}: ask us for the form, or start the federal patient-provider dispute process. A dispute does not affect your care.',
    'C’est {difference} de plus. Comme l’écart est d’au moins 400 $, vous avez le droit de contester jusqu’au {until} : demandez-nous le formulaire ou engagez la procédure fédérale de règlement entre patient et prestataire. Une contestation ne change rien à vos soins.',
    'Son {difference} más. Como supera la estimación en al menos 400 $, tiene derecho a disputarla hasta el {until}: pídanos el formulario o inicie el proceso federal de disputa entre paciente y proveedor. La disputa no afecta a su atención.',
  ),
  page: words('Page', 'Page', 'Página'),
  of: words('of', 'sur', 'de'),
} as const satisfies Record<string, Words>;

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

export function writeDate(date: PlainDate, language: Language): string {
  const { year, month, day } = partsOf(date);
  const name = MONTHS[language][month - 1] ?? '';
  if (language === 'en') return `${name} ${day}, ${year}`;
  return language === 'fr' ? `${day === 1 ? '1er' : day} ${name} ${year}` : `${day} de ${name} de ${year}`;
}

/** US dollars as the language writes them: $1,234.56 or 1 234,56 $ (with no-break spaces). */
export function writeMoney(amount: Cents, language: Language): string {
  if (language !== 'fr') return formatDollars(amount).replace('-', '\u2212');
  const [whole = '0', fraction = '00'] = formatDecimal(amount).replace('-', '\u2212').split('.');
  return `${whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00a0')},${fraction}\u00a0$`;
}

export const writePhone = (phone: string): string => phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** Fills `{slots}`; what a value holds is never read as a slot again. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
