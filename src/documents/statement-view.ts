/** A statement as the template prints it: strings only, in one language. No arithmetic happens past this point. */
import type { Address } from '../claims/party.ts';
import { EARLIER_WORDS, type Statement, type StatementLine, type StatementVisit } from '../ledger/statement.ts';
import { type Language, WHY_WORDS, type WhyKind } from '../ledger/statement-reasons.ts';
import { type Cents, negateCents } from '../kernel/money.ts';
import { fill, LABELS, SENTENCES, writeDate, writeMoney, writePhone } from './statement-words.ts';

type LabelKey = keyof typeof LABELS;

export type StatementView = {
  readonly lang: Language;
  readonly region: string;
  readonly title: string;
  readonly issued: { readonly year: number; readonly month: number; readonly day: number };
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly page: string;
  readonly of: string;
  readonly practice: readonly string[];
  readonly recipient: readonly string[];
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly amountDue: string;
  readonly summary: readonly (readonly [label: string, value: string])[];
  readonly visits: readonly {
    readonly heading: string;
    readonly rows: readonly { readonly service: string; readonly why: string; readonly amounts: readonly string[] }[];
    readonly totals: readonly string[];
    readonly notes: readonly string[];
  }[];
  readonly meanings: readonly (readonly [label: string, meaning: string])[];
  readonly aging: readonly (readonly [label: string, value: string])[];
  readonly pay: readonly string[];
  readonly questions: string;
  readonly assistance: string;
  readonly footer: string;
};

const addressLines = (name: string, address: Address): readonly string[] => [
  name,
  address.street,
  ...(address.street2 === undefined ? [] : [address.street2]),
  `${address.city}, ${address.state} ${address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip}`,
];

type Writer = {
  readonly language: Language;
  readonly money: (amount: Cents) => string;
  readonly date: (date: Statement['issuedOn']) => string;
  readonly say: (sentence: keyof typeof SENTENCES, values: Readonly<Record<string, string>>) => string;
  readonly label: (key: LabelKey) => string;
};

/** French sets its colon off. */
const colonIn = (language: Language): string => (language === 'fr' ? '\u00a0:' : ':');

const writerFor = (language: Language): Writer => ({
  language,
  money: (amount) => writeMoney(amount, language),
  date: (date) => writeDate(date, language),
  say: (sentence, values) => fill(SENTENCES[sentence][language], values),
  label: (key) => LABELS[key][language],
});

/** Reductions as the patient sees them: what others took off, shown negative, what is owed, positive. */
const amountsOf = (
  of: Pick<Statement['totals'], 'chargeCents' | 'insurancePaidCents' | 'adjustedCents' | 'patientPaidCents' | 'balanceCents'>,
  { money }: Writer,
): readonly string[] => [
  money(of.chargeCents),
  money(negateCents(of.insurancePaidCents)),
  money(negateCents(of.adjustedCents)),
  money(negateCents(of.patientPaidCents)),
  money(of.balanceCents),
];

function serviceOf({ words, units }: StatementLine, writer: Writer): string {
  if (words === EARLIER_WORDS) return writer.label('broughtOver');
  return units > 1 ? `${words} (${writer.say('units', { units: String(units) })})` : words;
}

const rowOf = (line: StatementLine, writer: Writer) => ({
  service: serviceOf(line, writer),
  why:
    line.why.length === 0
      ? ''
      : `${writer.label('why')} ${line.why.map((why) => `${WHY_WORDS[why.kind].label[writer.language]} ${writer.money(why.cents)}`).join(' · ')}`,
  amounts: amountsOf(line, writer),
});

function notesOf(visit: StatementVisit, writer: Writer): readonly string[] {
  const { estimate, stillWithPlan } = visit;
  return [
    ...(stillWithPlan === 0 ? [] : [writer.say('stillWithPlan', { count: String(stillWithPlan) })]),
    ...(estimate === undefined
      ? []
      : [
          `${writer.label('estimateHeading')}${colonIn(writer.language)} ${writer.say('estimate', {
            date: writer.date(estimate.givenOn),
            expected: writer.money(estimate.expectedCents),
            billed: writer.money(estimate.billedCents),
          })}`,
        ]),
    ...(estimate?.disputeUntil === undefined
      ? []
      : [
          writer.say('dispute', {
            difference: writer.money(estimate.differenceCents),
            until: writer.date(estimate.disputeUntil),
          }),
        ]),
  ];
}

const visitView = (visit: StatementVisit, writer: Writer): StatementView['visits'][number] => ({
  heading: writer.say('visitOf', { date: writer.date(visit.serviceDate), provider: visit.provider }),
  rows: visit.lines.map((line) => rowOf(line, writer)),
  totals: amountsOf(sumOf(visit.lines), writer),
  notes: notesOf(visit, writer),
});

const sumOf = (lines: readonly StatementLine[]): Statement['totals'] => {
  const total = (key: 'chargeCents' | 'insurancePaidCents' | 'adjustedCents' | 'patientPaidCents' | 'balanceCents') =>
    lines.reduce((sum, line) => sum + line[key], 0) as Cents;
  return {
    chargeCents: total('chargeCents'),
    insurancePaidCents: total('insurancePaidCents'),
    adjustedCents: total('adjustedCents'),
    patientPaidCents: total('patientPaidCents'),
    balanceCents: total('balanceCents'),
  };
};

export function statementView(statement: Statement, language: Language): StatementView {
  const writer = writerFor(language);
  const { money, date, say, label } = writer;
  const { practice, totals, aging, payment, assistance } = statement;
  const [year = 0, month = 0, day = 0] = statement.issuedOn.split('-').map(Number);
  const kinds = new Set<WhyKind>(
    statement.visits.flatMap((visit) => visit.lines.flatMap((line) => line.why.map((why) => why.kind))),
  );
  const phone = writePhone(practice.phone);
  return {
    lang: language,
    region: 'US',
    title: `${label('title')} ${statement.statementNumber}`,
    issued: { year, month, day },
    labels: Object.fromEntries(Object.entries(LABELS).map(([key, value]) => [key, value[language]])) as StatementView['labels'],
    page: SENTENCES.page[language],
    of: SENTENCES.of[language],
    practice: [...addressLines(practice.name, practice.address), phone],
    recipient: addressLines(statement.guarantor.name, statement.guarantor.address),
    facts: [
      [label('statementNumber'), statement.statementNumber],
      [label('statementDate'), date(statement.issuedOn)],
      [label('patient'), statement.patient.name],
      [label('account'), statement.patient.account],
      [label('dueDate'), date(statement.dueOn)],
    ],
    amountDue: money(statement.amountDueCents),
    summary: [
      [label('charged'), money(totals.chargeCents)],
      [label('planPaid'), money(negateCents(totals.insurancePaidCents))],
      [label('adjusted'), money(negateCents(totals.adjustedCents))],
      [label('youPaid'), money(negateCents(totals.patientPaidCents))],
      ...(statement.unappliedCents === 0 ? [] : ([[label('creditHeld'), money(negateCents(statement.unappliedCents))]] as const)),
    ],
    visits: statement.visits.map((visit) => visitView(visit, writer)),
    meanings: [...kinds].map((kind) => [
      WHY_WORDS[kind].label[language],
      `${colonIn(language)} ${WHY_WORDS[kind].meaning[language]}.`,
    ]),
    aging: (['upTo30', 'upTo60', 'upTo90', 'upTo120', 'older'] as const).map((key) => [label(key), money(aging[key])]),
    pay: [
      ...(payment.website === undefined ? [] : [say('payOnline', { website: payment.website })]),
      say('payByPhone', { phone: writePhone(payment.phone) }),
      say('payByCheck', { payee: payment.payableTo, number: statement.statementNumber }),
    ],
    questions: say('questions', { contact: practice.contactName, phone }),
    assistance: say('assistance', {
      phone: writePhone(assistance.phone),
      website: assistance.website === undefined ? '' : `, ${assistance.website}`,
    }),
    footer: `${practice.name} · ${phone} · ${statement.statementNumber}`,
  };
}
