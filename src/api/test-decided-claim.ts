/** A visit with two services whose claim a payer has decided, made through the use cases, for tests of what comes after. */
import assert from 'node:assert/strict';
import type { Coverage, Payer } from '../claims/coverage.ts';
import { currentNote, type Encounter } from '../claims/encounter.ts';
import type { ClaimId, PayerId } from '../claims/identifiers.ts';
import { adjudicate, submit } from '../claims/lifecycle.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import { standingOf } from '../app/standing.ts';
import { type Cents, cents } from '../kernel/money.ts';
import { postPayment } from '../ledger/post-payment.ts';
import { DAY, sampleVisit, sha256 } from '../store/sample-practice.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import type { TestOrganization } from './test-server.ts';

const TEXT = 'Follow-up of hypertension. Blood pressure 128/76. Ear wax removed.';
const EVIDENCE = { start: 13, end: 25, words: 'hypertension' };
const note = { version: 1, text: TEXT, sha256: sha256(TEXT) };

/** Two plans that take replacements. */
export const LAKE = 'LAKE1' as PayerId;
export const HILL = 'HILL1' as PayerId;

export type ReadyClaim = { readonly claimId: ClaimId; readonly visit: Encounter; readonly coverage: Coverage };

/** An office visit (with modifier 25) and ear wax removal, passed by every edit. */
export async function readyClaim(organization: TestOrganization): Promise<ReadyClaim> {
  const { patient, coverage: medicare, encounter } = sampleVisit();
  const coverage = { ...medicare, payerId: LAKE };
  const signed = currentNote(encounter);
  assert.equal(signed.status, 'signed');
  const visit = { ...encounter, notes: [{ ...signed, ...note }] } as Encounter;
  await organization.work(async (unit) => {
    const practice = await unit.practice();
    const [first] = practice.payers;
    assert.ok(first);
    const plan = (payerId: PayerId, name: string): Payer => ({
      ...first,
      ...{ payerId, name, filingIndicator: 'CI', program: 'commercial', acceptsReplacement: true },
    });
    await unit.savePractice({ ...practice, payers: [first, plan(LAKE, 'Lake Plan'), plan(HILL, 'Hill Plan')] });
    await unit.savePatients([patient]);
    await unit.saveCoverages([coverage]);
    await unit.saveEncounters([visit]);
  });
  const line = (procedure: string, modifiers: readonly string[]) => ({ procedure, modifiers, units: 1, diagnosisPointers: [1] });
  const decided = await (await organization.as('coder')).put(`/encounters/${visit.encounterId}/decision`, {
    revision: 'none',
    noteVersion: note.version,
    noteSha256: note.sha256,
    diagnoses: [{ code: 'I10', evidence: [EVIDENCE] }],
    procedures: [line('99213', ['25']), line('69210', [])],
  });
  assert.equal(decided.status, 200, decided.text);
  const { claimId } = decided.body as { readonly claimId: ClaimId };
  return { claimId, visit, coverage };
}

/** What the payer says of each line: what it pays, and what it makes the patient's; the rest is CO-45, or a refusal. */
export type LineAnswer = { readonly paid: number; readonly patient: number; readonly refused?: true };

let traces = 0;

/** Sent, and decided by its payer; its money is in the books. */
export async function decide(
  organization: TestOrganization,
  claimId: ClaimId,
  { answers, number }: { readonly answers: readonly LineAnswer[]; readonly number: string },
): Promise<RemittanceClaim> {
  return organization.work(async (unit) => {
    const record = await unit.claim(claimId);
    assert.ok(record?.claim.state === 'ready', 'only a ready claim is sent');
    const { body } = record.claim;
    const sent = submit(record.claim, {
      fileName: 'claims.837',
      interchangeControlNumber: '000000001',
      groupControlNumber: '1',
      transactionControlNumber: '0001',
      submittedOn: DAY,
    });
    await unit.saveClaims([{ claim: sent, standing: standingOf(sent) }]);
    const answer = answerTo(body, answers, number);
    const remittance = paymentOf([answer]);
    const codes = starterCodeSets();
    const posted = await unit.journalOfPatient(body.patient.patientId);
    const posting = postPayment({
      remittance,
      contextOf: () => ({ claim: sent, nextCoverage: undefined, posted }),
      codes,
      postedOn: DAY,
    });
    const outcome = posting.claims[0]?.posting.outcome ?? 'paid';
    await unit.saveClaims([{ claim: adjudicate(sent, { claim: answer, outcome, on: DAY }), standing: undefined }]);
    await unit.postJournal(posting.entries);
    await unit.openWork(posting.workOrders);
    return answer;
  });
}

type Body = Parameters<typeof submit>[0]['body'];

function answerTo(body: Body, answers: readonly LineAnswer[], number: string): RemittanceClaim {
  const lines = body.lines.map((line, at) => {
    const { paid, patient, refused }: LineAnswer = answers[at] ?? { paid: 0, patient: 0 };
    const rest = line.chargeCents - paid - patient;
    return {
      lineControlNumber: line.lineControlNumber,
      procedure: line.procedure,
      modifiers: line.modifiers,
      serviceDate: line.serviceDate,
      units: String(line.units),
      chargeCents: line.chargeCents,
      paidCents: cents(paid),
      adjustments: [
        ...(rest === 0 ? [] : [{ group: 'CO' as const, carc: refused === true ? '50' : '45', cents: cents(rest) }]),
        ...(patient === 0 ? [] : [{ group: 'PR' as const, carc: '2', cents: cents(patient) }]),
      ],
      rarcs: [],
    };
  });
  const sum = (of: (line: (typeof lines)[number]) => number): Cents => cents(lines.reduce((total, line) => total + of(line), 0));
  return {
    patientControlNumber: body.patientControlNumber,
    statusCode: '1',
    chargeCents: sum((line) => line.chargeCents),
    paidCents: sum((line) => line.paidCents),
    patientResponsibilityCents: cents(answers.reduce((total, line) => total + line.patient, 0)),
    filingIndicator: 'CI',
    payerClaimControlNumber: number,
    adjustments: [],
    rarcs: [],
    lines,
  };
}

const paymentOf = (claims: readonly RemittanceClaim[]): Remittance => {
  traces += 1;
  return {
    payerTaxId: '1999999999',
    payerName: 'Sample Health Plan',
    payeeNpi: '1234567893',
    traceNumber: `TRACE${traces}`,
    paymentDate: DAY,
    paymentMethod: 'ACH',
    paymentCents: cents(claims.reduce((sum, claim) => sum + claim.paidCents, 0)),
    claims,
    providerAdjustments: [],
  };
};
