/** What the account screens read and send: the ledger, why each amount is owed, statements, payments. */
import { z } from 'zod';
import { chargeIdSchema, centsSchema, encounterIdSchema, patientIdSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { personNameSchema } from '../../claims/party.ts';
import { saidSchema } from '../../claims/said.ts';
import { accountBalancesSchema } from './patients.ts';
import { planToBillSchema } from './plan-billing.ts';
import { noteTextSchema } from './work.ts';

const citationSchema = z.object({
  title: z.string(),
  locator: z.string(),
  basis: z.enum(['read', 'reference', 'memory', 'house']),
  checkedOn: plainDateSchema,
});

const legSchema = z
  .object({
    account: z.string(),
    accountName: z.string(),
    /** Debit positive. */
    cents: centsSchema,
    /** As the payer said it: 'CO-45'. */
    reason: z.string().optional(),
    /** Our words for the reason. */
    words: z.string().optional(),
    chargeId: chargeIdSchema.optional(),
  })
  .meta({ id: 'LedgerLeg' });

const ledgerEntrySchema = z
  .object({
    key: z.string(),
    kind: z.string(),
    postedOn: plainDateSchema,
    memo: saidSchema,
    encounterId: encounterIdSchema.optional(),
    /** What it changed: owed by plans, owed by the patient, held for the patient. */
    insuranceCents: centsSchema,
    patientCents: centsSchema,
    unappliedCents: centsSchema,
    /** The balances after it. */
    after: accountBalancesSchema,
    legs: z.array(legSchema).readonly(),
    reverses: z.string().optional(),
  })
  .meta({ id: 'LedgerEntry' });

/** One step from what was charged to what is owed. `total` steps are sums so far, the others moves. */
const owingStepSchema = z
  .object({
    kind: z.enum(['charge', 'adjustment', 'allowed', 'plan-paid', 'with-plan', 'yours', 'why', 'patient-paid', 'open']),
    isTotal: z.boolean(),
    cents: centsSchema,
    reason: z.string().optional(),
    why: z.string().optional(),
    accountName: z.string().optional(),
    words: z.string().optional(),
    cite: citationSchema.optional(),
  })
  .meta({ id: 'OwingStep' });

const proofSchema = z
  .object({
    chargeCents: centsSchema,
    insurancePaidCents: centsSchema,
    adjustedCents: centsSchema,
    patientPaidCents: centsSchema,
    openInsuranceCents: centsSchema,
    openPatientCents: centsSchema,
  })
  .meta({ id: 'AccountProof' });

const chargeAccountSchema = z
  .object({
    chargeId: chargeIdSchema,
    procedure: z.string(),
    modifiers: z.array(z.string()).readonly(),
    words: z.string(),
    units: z.int(),
    steps: z.array(owingStepSchema).readonly(),
    proof: proofSchema,
    /** Every leg of this charge in posting order. */
    moves: z
      .array(z.object({ on: plainDateSchema, memo: saidSchema, ...legSchema.shape, because: z.string().optional() }))
      .readonly(),
  })
  .meta({ id: 'ChargeAccount' });

const visitAccountSchema = z
  .object({
    encounterId: encounterIdSchema,
    serviceDate: plainDateSchema,
    reason: z.string(),
    providerName: z.string(),
    charges: z.array(chargeAccountSchema).readonly(),
    proof: proofSchema,
    /** For a visit that was charged to the patient, when a plan on file covers its day. */
    plan: planToBillSchema.optional(),
  })
  .meta({ id: 'VisitAccount' });

export const accountSchema = z
  .object({
    patientId: patientIdSchema,
    name: personNameSchema,
    chartNumber: z.string(),
    today: plainDateSchema,
    balances: accountBalancesSchema,
    proof: proofSchema,
    entries: z.array(ledgerEntrySchema).readonly(),
    visits: z.array(visitAccountSchema).readonly(),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountSchema>;

export const statementRowSchema = z
  .object({
    statementId: z.uuid(),
    patientId: patientIdSchema,
    patientName: z.string(),
    statementNumber: z.string(),
    issuedOn: plainDateSchema,
    dueOn: plainDateSchema,
    amountDueCents: centsSchema,
  })
  .meta({ id: 'StatementRow' });
export type StatementRow = z.infer<typeof statementRowSchema>;

export const statementListSchema = z
  .object({ rows: z.array(statementRowSchema).readonly(), total: z.int().min(0), nextCursor: z.string().optional() })
  .meta({ id: 'StatementList' });
export type StatementList = z.infer<typeof statementListSchema>;

export const statementSearchSchema = z
  .strictObject({
    issuedSince: plainDateSchema.optional(),
    cursor: z.string().max(200).optional(),
    limit: z.int().min(1).max(100).default(50),
  })
  .meta({ id: 'StatementSearch' });
export type StatementSearch = z.infer<typeof statementSearchSchema>;

const partySchema = z.object({
  name: z.string(),
  address: z.object({
    street: z.string(),
    street2: z.string().optional(),
    city: z.string(),
    state: z.string(),
    zip: z.string(),
  }),
});

const statementLineSchema = z
  .object({
    chargeId: chargeIdSchema,
    serviceDate: plainDateSchema,
    procedure: z.string(),
    words: z.string(),
    units: z.int(),
    chargeCents: centsSchema,
    insurancePaidCents: centsSchema,
    adjustedCents: centsSchema,
    patientPaidCents: centsSchema,
    balanceCents: centsSchema,
    why: z.array(z.object({ kind: z.string(), reason: z.string(), cents: centsSchema })).readonly(),
  })
  .meta({ id: 'StatementLine' });

/** The statement as it was issued (ledger/statement.ts), read by the screen. */
const statementSchema = z
  .object({
    statementNumber: z.string(),
    issuedOn: plainDateSchema,
    dueOn: plainDateSchema,
    language: z.enum(['en', 'fr', 'es']),
    practice: partySchema.extend({ phone: z.string(), contactName: z.string() }),
    guarantor: partySchema,
    patient: z.object({ patientId: patientIdSchema, name: z.string(), account: z.string() }),
    visits: z
      .array(
        z.object({
          encounterId: encounterIdSchema,
          serviceDate: plainDateSchema,
          provider: z.string(),
          lines: z.array(statementLineSchema).readonly(),
          balanceCents: centsSchema,
          stillWithPlan: z.int(),
        }),
      )
      .readonly(),
    totals: z.object({
      chargeCents: centsSchema,
      insurancePaidCents: centsSchema,
      adjustedCents: centsSchema,
      patientPaidCents: centsSchema,
      balanceCents: centsSchema,
    }),
    unappliedCents: centsSchema,
    amountDueCents: centsSchema,
  })
  .meta({ id: 'Statement' });

export const storedStatementSchema = z
  .object({ statementId: z.uuid(), statement: statementSchema })
  .meta({ id: 'StoredStatement' });

/** What would be on a statement of today, or why there would be none. */
export const statementPreviewSchema = z
  .object({
    today: plainDateSchema,
    statement: statementSchema.optional(),
    nothingDue: z.object({ code: z.string(), message: z.string() }).optional(),
    /** The next one may not be sent before this day, when one went out lately. */
    notBefore: plainDateSchema.optional(),
    balances: accountBalancesSchema,
  })
  .meta({ id: 'StatementPreview' });

export type StatementPreview = z.infer<typeof statementPreviewSchema>;

export const statementParamsSchema = z.object({ statementId: z.uuid() });
export const statementLanguageSchema = z.strictObject({ language: z.enum(['en', 'fr', 'es']).optional() });

const MOST_CENTS = 10_000_000;
/** The screen makes the payment's id when the form opens, so that a payment sent twice is taken once. */
export const takePaymentSchema = z
  .strictObject({
    paymentId: z.uuid(),
    cents: z.int().min(1, 'must be above zero').max(MOST_CENTS, 'must not be above $100,000.00').pipe(centsSchema),
    method: z.enum(['cash', 'check', 'card']),
    /** The check's number or the card terminal's slip; never a card number. */
    reference: noteTextSchema
      .max(40)
      .refine((text) => !/(?:\d[ -]?){13,19}/.test(text), 'must not hold a card number')
      .optional(),
    encounterId: encounterIdSchema.optional(),
  })
  .meta({ id: 'TakePayment' });
export type TakePayment = z.infer<typeof takePaymentSchema>;

export const paymentTakenSchema = z
  .object({
    outcome: z.enum(['posted', 'known']),
    paymentId: z.string(),
    receivedOn: plainDateSchema,
    cents: centsSchema,
    /** Onto what is owed; the rest stays the patient's credit. */
    appliedCents: centsSchema,
    balances: accountBalancesSchema,
  })
  .meta({ id: 'PaymentTaken' });

export const receiptSchema = z
  .object({
    paymentId: z.string(),
    cents: centsSchema,
    /** 'other' where nobody noted how. */
    method: z.enum(['cash', 'check', 'card', 'other']),
    reference: z.string().optional(),
    receivedOn: plainDateSchema,
    takenBy: z.string(),
    encounterId: encounterIdSchema.optional(),
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof receiptSchema>;
export const receiptListSchema = z.object({ receipts: z.array(receiptSchema).readonly() }).meta({ id: 'ReceiptList' });
