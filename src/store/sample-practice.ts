/** A practice of its own for each integration test, with visits that are complete from patient to ready claim. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ClaimRecord, OutboundFile, PaymentIdentity, Unit } from '../app/ports.ts';
import type { Charge } from '../claims/charge.ts';
import { chargeSchema } from '../claims/charge.ts';
import { type ClaimBody, type ClaimIn, claimBodySchema } from '../claims/claim.ts';
import { type CodingDecision, codingDecisionSchema } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import { type Encounter, encounterSchema } from '../claims/encounter.ts';
import { type OrganizationId, organizationIdSchema, type Sha256, sha256Schema } from '../claims/identifiers.ts';
import { newPatientControlNumber } from '../claims/patient-control-number.ts';
import { type Patient, patientSchema } from '../claims/patient.ts';
import { type Remittance, remittanceSchema } from '../claims/remittance.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { BILLING, LOCATION, PROVIDERS } from '../claims/sketch-defaults.ts';
import { negateCents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { type JournalEntry, journalEntry } from '../ledger/journal.ts';
import { type CreatedDatabase, sharedDatabase } from './create-database.ts';
import { registerOrganization } from './control.ts';
import { openStore, type OpenStore } from './open-store.ts';

export const DAY = plainDate('2026-03-05');
export const sha256 = (bytes: Uint8Array | string): Sha256 =>
  sha256Schema.parse(createHash('sha256').update(bytes).digest('hex'));

export const clock = { nowIso: () => '2026-03-05T15:00:00.000Z', nowMillis: () => Date.parse('2026-03-05T15:00:00.000Z') };
export const entropy = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };

export type SamplePractice = {
  readonly database: CreatedDatabase;
  readonly store: OpenStore;
  readonly organizationId: OrganizationId;
  /** One transaction as this practice's tester. */
  readonly work: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
};

/** The server given by the test run; a test file says so by name when there is none. */
export function testServer(): string {
  const url = process.env['CLAIMWRIGHT_TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('Set CLAIMWRIGHT_TEST_DATABASE_URL to a throwaway PostgreSQL (superuser), or run npm test.');
  return url;
}

/** A new organization in the shared database, or in `database`. Close the store when done. */
export async function openPractice(
  options: { readonly database?: CreatedDatabase; readonly connections?: number } = {},
): Promise<SamplePractice> {
  const database = options.database ?? (await sharedDatabase({ adminUrl: testServer() }));
  const organizationId = organizationIdSchema.parse(randomUUID());
  await registerOrganization({ ownerUrl: database.ownerUrl, organizationId, name: 'Sample', timeZone: 'America/Chicago' });
  const connections = options.connections ?? 4;
  const store = await openStore({ url: database.applicationUrl, clock, entropy, connections });
  const work: SamplePractice['work'] = (run) => store.transact({ organizationId, actor: 'tester', purpose: 'test' }, run);
  await work(async (unit) => {
    await unit.setToday(DAY);
    await unit.savePractice({
      organization: { ...BILLING, organizationId },
      locations: [LOCATION],
      providers: Object.values(PROVIDERS),
      payers: [sketchClaim('claim A payer MEDB').body.payer],
    });
  });
  return { database, store, organizationId, work };
}

export type SampleVisit = {
  readonly patient: Patient;
  readonly coverage: Coverage;
  readonly encounter: Encounter;
  readonly decision: CodingDecision;
  readonly charge: Charge;
  readonly claim: ClaimIn<'ready'>;
  readonly entry: JournalEntry;
};

/** A Medicare visit for 125.00 on 2026-03-04, nothing of it saved. */
export function sampleVisit(): SampleVisit {
  const [patientId, encounterId, chargeId] = [randomUUID(), randomUUID(), randomUUID()];
  const sketch = sketchClaim('claim A dos 2026-03-04 payer MEDB').body;
  const text = 'Follow-up of hypertension. Blood pressure 128/76.';
  const note = { version: 1, text, sha256: sha256(text) };
  const line = sketch.lines[0];
  const body = claimBodySchema.parse({
    ...sketch,
    claimId: randomUUID(),
    encounterId,
    patientControlNumber: newPatientControlNumber(entropy.bytes(12)),
    patient: { ...sketch.patient, patientId, chartNumber: patientId.slice(0, 8) },
    coverage: { ...sketch.coverage, coverageId: randomUUID(), patientId },
    lines: [{ ...line, chargeId }],
    note: { version: 1, sha256: note.sha256 },
  });
  const { patient: subject, coverage, totalChargeCents } = body;
  const patient = patientOf(subject);
  const encounter = encounterOf(encounterId, patientId, note);
  const decision = decisionOf(encounterId, note.sha256);
  const charge = chargeSchema.parse({
    ...body.lines[0],
    encounterId,
    enteredOn: '2026-03-05',
    unitPriceCents: totalChargeCents,
    priceSource: 'sample 2026',
  });
  const claim: ClaimIn<'ready'> = { state: 'ready', body, warnings: [], readyOn: DAY };
  const entry = entryOf(body, charge);
  return { patient, coverage, encounter, decision, charge, claim, entry };
}

const patientOf = (subject: ClaimBody['patient']): Patient =>
  patientSchema.parse({
    ...subject,
    contacts: [],
    language: 'en',
    history: { problems: [], procedures: [], medications: [], allergies: [] },
    guarantor: { relationship: 'self', name: subject.name, address: subject.address },
  });

const encounterOf = (encounterId: string, patientId: string, note: object): Encounter =>
  encounterSchema.parse({
    encounterId,
    patientId,
    serviceDate: '2026-03-04',
    locationId: LOCATION.locationId,
    placeOfService: '11',
    renderingProviderId: PROVIDERS.rendering.providerId,
    patientStatus: 'established',
    reason: 'follow-up',
    notes: [{ ...note, status: 'signed', signedBy: PROVIDERS.rendering.providerId, signedAt: '2026-03-04T18:00:00Z' }],
    documents: [],
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: false,
    patientPaidCents: 0,
  });

const decisionOf = (encounterId: string, noteSha256: Sha256): CodingDecision =>
  codingDecisionSchema.parse({
    encounterId,
    decidedBy: 'coder',
    decidedAt: '2026-03-05T09:00:00Z',
    noteVersion: 1,
    noteSha256,
    diagnoses: [{ code: 'I10', evidence: [{ start: 13, end: 25, words: 'hypertension' }] }],
    procedures: [{ procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
    icd10Release: 'FY2026',
  });

function entryOf(body: ClaimBody, charge: Charge): JournalEntry {
  const { encounterId, totalChargeCents } = body;
  const whose = { patientId: body.patient.patientId, encounterId, chargeId: charge.chargeId };
  return journalEntry({
    key: `charge:${charge.chargeId}`,
    kind: 'charge',
    postedOn: DAY,
    memo: 'Charge',
    legs: [
      { account: '1100', cents: totalChargeCents, ...whose, claimId: body.claimId, payerId: body.payer.payerId, rank: 'primary' },
      { account: '4000', cents: negateCents(totalChargeCents), ...whose },
    ],
  });
}

export const readyRecord = (visit: SampleVisit): ClaimRecord => ({
  claim: visit.claim,
  standing: { queue: 'billing', dueOn: DAY },
});

/** The visit from registration to ready claim and posted charge. */
export async function saveVisit(unit: Unit, visit: SampleVisit): Promise<void> {
  await unit.savePatients([visit.patient]);
  await unit.saveCoverages([visit.coverage]);
  await unit.saveEncounters([visit.encounter]);
  await unit.saveDecisions([visit.decision]);
  await unit.saveCharges([visit.charge]);
  await unit.saveClaims([readyRecord(visit)]);
  await unit.postJournal([visit.entry]);
}

/** Takes numbers from the counter and stores a built file with the claims in it. */
export async function buildFile(unit: Unit, partnerId: string, visits: readonly SampleVisit[]): Promise<OutboundFile> {
  const numbers = await unit.nextControlNumbers(partnerId);
  const bytes = new TextEncoder().encode(`ISA*${partnerId}*${numbers.interchange}~`);
  const file: OutboundFile = {
    fileId: randomUUID(),
    partnerId,
    fileName: `claims-${numbers.interchange}.x12`,
    bytes,
    sha256: sha256(bytes),
    interchangeControlNumber: numbers.interchange,
    groupControlNumber: numbers.group,
    transactionControlNumber: numbers.transaction,
    claimIds: visits.map((visit) => visit.claim.body.claimId),
    state: 'BUILT',
    builtOn: DAY,
    attempts: 0,
  };
  await unit.insertOutbound(file);
  return file;
}

/** A received file with bytes of its own; answers its id. */
export async function receiveSample(unit: Unit, content: string): Promise<string> {
  const fileId = randomUUID();
  const bytes = new TextEncoder().encode(content);
  await unit.receiveFile({ fileId, partnerId: 'hub', fileName: 'answer.x12', bytes, sha256: sha256(bytes), receivedOn: DAY });
  return fileId;
}

/** 80.00 paid on the visit's 125.00, 45.00 given up. */
export function sampleRemittance(
  visit: SampleVisit,
  traceNumber: string,
): { readonly identity: PaymentIdentity; readonly remittance: Remittance } {
  const remittance = remittanceSchema.parse({
    payerTaxId: '1123456789',
    payerName: 'PLAN',
    payeeNpi: BILLING.npi,
    traceNumber,
    paymentDate: '2026-03-20',
    paymentMethod: 'ACH',
    paymentCents: 8000,
    claims: [
      {
        patientControlNumber: visit.claim.body.patientControlNumber,
        statusCode: '1',
        chargeCents: 12_500,
        paidCents: 8000,
        patientResponsibilityCents: 0,
        filingIndicator: 'MB',
        payerClaimControlNumber: 'ICN1',
        adjustments: [{ group: 'CO', carc: '45', cents: 4500 }],
        rarcs: [],
        lines: [],
      },
    ],
    providerAdjustments: [],
  });
  const { payerTaxId, paymentDate, paymentCents } = remittance;
  return { identity: { payerTaxId, traceNumber, paymentDate, paymentCents }, remittance };
}
