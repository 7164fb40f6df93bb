/** One payment as its page shows it: every amount explained, every equation of the 835 beside what the books took in. */
import type { Adjustment, Remittance, RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { type Cents, cents, negateCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { claimEntryKey, paymentKeyOf, withOccurrence } from '../ledger/payment-key.ts';
import type { PaymentKeyParts, PaymentOnFile } from './file-view-ports.ts';
import type { Unit } from './ports.ts';
import type { AnsweredClaim, Equation, RemittanceFacts } from './views/remittances.ts';

type Codes = Pick<CodeSets, 'carc' | 'rarc'>;

/** Undefined when there is no such payment in this organization. */
export async function readRemittance(unit: Unit, key: PaymentKeyParts, codes: Codes): Promise<RemittanceFacts | undefined> {
  const found = await unit.paymentOnFile(key);
  if (found === undefined) return undefined;
  const { remittance } = found;
  const payment = paymentKeyOf(remittance);
  const numbered = withOccurrence(remittance.claims);
  const claimKeys = numbered.map(({ claim, occurrence }) => claimEntryKey(payment, claim, occurrence));
  const ownKeys = remittance.providerAdjustments.map((_, at) => `${payment.key}/plb.${at + 1}`);
  const cash = await unit.cashOfEntries([...claimKeys, ...ownKeys]);
  const claims = numbered.map(({ claim, occurrence }, at) =>
    answered(claim, {
      match: matchOf(found, claim, occurrence),
      codes,
      postedCents: cash.get(claimKeys[at] ?? '') ?? ZERO_CENTS,
    }),
  );
  return {
    row: found.row,
    payerTaxId: remittance.payerTaxId,
    payeeNpi: remittance.payeeNpi,
    ...(remittance.productionDate === undefined ? {} : { productionDate: remittance.productionDate }),
    claims,
    providerAdjustments: remittance.providerAdjustments.map(({ reason, reference, cents: amount }) => ({
      reason,
      ...(reference === undefined ? {} : { reference }),
      cents: amount,
    })),
    equation: paymentEquation(remittance),
    posted: equation('money in the books = payment', remittance.paymentCents, [
      ['posted for claims', sumCents(claims.map((c) => c.postedCents))],
      ['posted for the payer’s own adjustments', sumCents(ownKeys.map((one) => cash.get(one) ?? ZERO_CENTS))],
    ]),
    variants: found.variants,
  };
}

const matchOf = (
  found: PaymentOnFile,
  claim: RemittanceClaim,
  occurrence: number,
): PaymentOnFile['matches'][number] | undefined =>
  found.matches.find(
    (m) =>
      m.patientControlNumber === claim.patientControlNumber &&
      m.payerClaimControlNumber === claim.payerClaimControlNumber &&
      m.statusCode === claim.statusCode &&
      m.occurrence === occurrence,
  );

function equation(law: string, statedCents: Cents, terms: readonly (readonly [string, Cents])[]): Equation {
  const sum = sumCents(terms.map(([, amount]) => amount));
  return { law, terms: terms.map(([words, amount]) => ({ words, cents: amount })), statedCents, holds: sum === statedCents };
}

const totalOf = (adjustments: readonly Adjustment[]): Cents => sumCents(adjustments.map((a) => a.cents));

/** SVC02 − Σ CAS(2110) = SVC03: 005010X221A1 §1.10.2.1 (quoted in the reference on remittances). */
const lineEquation = (line: RemittanceLine): Equation =>
  equation('line paid = line charge - line adjustments', line.paidCents, [
    ['charge', line.chargeCents],
    ['adjustments', negateCents(totalOf(line.adjustments))],
  ]);

/** CLP03 − Σ CAS = CLP04: same source. */
const claimEquation = (claim: RemittanceClaim): Equation =>
  equation('claim paid = claim charge - all its adjustments', claim.paidCents, [
    ['charge', claim.chargeCents],
    ['adjustments of the claim', negateCents(totalOf(claim.adjustments))],
    ['adjustments of its lines', negateCents(sumCents(claim.lines.map((line) => totalOf(line.adjustments))))],
  ]);

/** Σ CLP04 − Σ PLB = BPR02: same source. */
const paymentEquation = (remittance: Remittance): Equation =>
  equation('payment = sum of claims paid - provider adjustments', remittance.paymentCents, [
    ['claims paid', sumCents(remittance.claims.map((c) => c.paidCents))],
    ['the payer’s own adjustments', negateCents(sumCents(remittance.providerAdjustments.map((a) => a.cents)))],
  ]);

type About = { readonly match: PaymentOnFile['matches'][number] | undefined; readonly codes: Codes; readonly postedCents: Cents };

function answered(claim: RemittanceClaim, { match, codes, postedCents }: About): AnsweredClaim {
  const { lines, adjustments, ...facts } = claim;
  const name = match?.patientName;
  return {
    claim: facts,
    ...(match?.claimId === undefined ? {} : { claimId: match.claimId }),
    ...(match?.patientId === undefined ? {} : { patientId: match.patientId }),
    ...(name === undefined ? {} : { patientName: `${name.last}, ${name.first}` }),
    adjustments: adjustments.map((a) => explained(a, codes)),
    remarks: claim.rarcs.map((code) => remark(code, codes)),
    lines: lines.map(({ adjustments: of, ...line }) => ({
      line,
      adjustments: of.map((a) => explained(a, codes)),
      remarks: line.rarcs.map((code) => remark(code, codes)),
      equation: lineEquation({ ...line, adjustments: of }),
    })),
    equation: claimEquation(claim),
    postedCents: cents(postedCents),
  };
}

function explained(adjustment: Adjustment, codes: Codes): AnsweredClaim['adjustments'][number] {
  const meaning = codes.carc(adjustment.carc);
  return meaning === undefined ? adjustment : { ...adjustment, words: meaning.words, next: meaning.next };
}

function remark(code: string, codes: Codes): AnsweredClaim['remarks'][number] {
  const words = codes.rarc(code)?.words;
  return words === undefined ? { code } : { code, words };
}
