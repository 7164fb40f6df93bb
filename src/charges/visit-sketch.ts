/**
 * A visit with everything a claim is built from, for this room's tests: the sketch's practice and patient, one signed
 * note, and what each test changes. Not used outside tests.
 */
import type { Charge } from '../claims/charge.ts';
import { type CodingDecision, codingDecisionSchema } from '../claims/coded-encounter.ts';
import { type Coverage, coverageSchema } from '../claims/coverage.ts';
import { type Encounter, encounterSchema } from '../claims/encounter.ts';
import { asHcpcs, asIcd10, asModifier, chargeIdSchema, claimIdSchema } from '../claims/identifiers.ts';
import { newPatientControlNumber } from '../claims/patient-control-number.ts';
import { type Patient, patientSchema } from '../claims/patient.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import { ADDRESS, BILLING, LOCATION, PATIENT, PROVIDERS, payerNamed, sketchUuid } from '../claims/sketch-defaults.ts';
import { asPayerId } from '../claims/identifiers.ts';
import type { Citation } from '../kernel/effective.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { seededRandom } from '../kernel/random.ts';
import { expectOk, type NonEmpty } from '../kernel/result.ts';
import { captureCharges } from './capture-charges.ts';
import type { BuildClaimInput, ClaimIds } from './build-claims.ts';
import type { ChargeMaster } from './charge-master.ts';

export const SERVICE_DATE = plainDate('2026-03-04');

const HASH = 'a'.repeat(64);

export const visit = (change: Readonly<Record<string, unknown>> = {}): Encounter =>
  encounterSchema.parse({
    encounterId: sketchUuid('visit'),
    patientId: PATIENT.patientId,
    serviceDate: SERVICE_DATE,
    locationId: LOCATION.locationId,
    placeOfService: '11',
    renderingProviderId: PROVIDERS.rendering.providerId,
    patientStatus: 'established',
    reason: 'foot ulcer',
    notes: [
      {
        status: 'signed',
        version: 1,
        text: 'note',
        sha256: HASH,
        signedBy: PROVIDERS.rendering.providerId,
        signedAt: '2026-03-04T21:00:00Z',
      },
    ],
    documents: [],
    benefitsAssigned: true,
    informationReleased: true,
    selfPayRestriction: false,
    patientPaidCents: 0,
    ...change,
  });

/** `99213-25 x1 A`; pointers as letters. */
export function decided(diagnoses: readonly string[], ...procedures: readonly string[]): CodingDecision {
  return codingDecisionSchema.parse({
    encounterId: sketchUuid('visit'),
    decidedBy: 'coder',
    decidedAt: '2026-03-05T15:00:00Z',
    noteVersion: 1,
    noteSha256: HASH,
    diagnoses: diagnoses.map((code) => ({ code: asIcd10(code), evidence: [], because: 'test' })),
    procedures: procedures.map((text) => {
      const [code = '', units = 'x1', letters = 'A'] = text.split(' ');
      const [procedure = '', ...modifiers] = code.split('-');
      return {
        procedure: asHcpcs(procedure),
        modifiers: modifiers.map(asModifier),
        units: Number(units.slice(1)),
        diagnosisPointers: letters.split(',').map((letter) => letter.charCodeAt(0) - 64),
      };
    }),
    icd10Release: 'sketch',
  });
}

const PRICES: Citation = { title: 'Price list', locator: 'test', basis: 'house', checkedOn: plainDate('2026-11-21') };

export const MASTER: ChargeMaster = {
  version: 'test.1',
  items: [
    {
      procedure: asHcpcs('99213'),
      words: 'Office visit',
      serviceKind: 'evaluation',
      prices: [
        { from: plainDate('2025-01-01'), to: plainDate('2025-12-31'), value: cents(120_00), cite: PRICES },
        { from: plainDate('2026-01-01'), value: cents(125_00), cite: PRICES },
      ],
    },
    {
      procedure: asHcpcs('11042'),
      words: 'Cleaning a wound',
      serviceKind: 'procedure',
      prices: [{ from: plainDate('2026-01-01'), value: cents(310_00), cite: PRICES }],
      globalProcedure: true,
    },
    {
      procedure: asHcpcs('J1885'),
      words: 'Ketorolac, each 15 mg',
      serviceKind: 'drug',
      prices: [{ from: plainDate('2026-01-01'), value: cents(6_00), cite: PRICES }],
      drugPerUnit: { ndc: '00409379501' as never, quantityThousandths: 500, unit: 'ML' },
    },
    {
      procedure: asHcpcs('90656'),
      words: 'Flu vaccine from the state',
      serviceKind: 'vaccine',
      prices: [{ from: plainDate('2026-01-01'), value: cents(0), cite: PRICES }],
    },
  ],
};

const PATIENT_ON_FILE: Patient = patientSchema.parse({
  ...PATIENT,
  contacts: [],
  language: 'en',
  history: { problems: [], procedures: [], medications: [], allergies: [] },
  guarantor: { relationship: 'self', name: PATIENT.name, address: ADDRESS },
});

export const PRACTICE: PracticeFacts = {
  organization: BILLING,
  locations: [LOCATION],
  providers: Object.values(PROVIDERS),
  payers: ['MEDB', 'GAP', 'COMM', 'WCOMP'].map((id) => payerNamed(asPayerId(id))),
};

/** A coverage with a payer of `PRACTICE`, in force from 2026-01-01 unless the test says otherwise. */
export const plan = (payerId: string, rank: Coverage['rank'], change: Readonly<Record<string, unknown>> = {}): Coverage =>
  coverageSchema.parse({
    coverageId: sketchUuid(`coverage ${payerId}`),
    patientId: PATIENT.patientId,
    payerId,
    rank,
    from: '2026-01-01',
    relationship: 'self',
    subscriber: { name: PATIENT.name, memberId: '1EG4TE5MK72', birthDate: PATIENT.birthDate, sex: 'F', address: ADDRESS },
    mayNotBillPatient: false,
    ...change,
  });

export const idsNamed = (name: string): ClaimIds => ({
  claimId: claimIdSchema.parse(sketchUuid(`claim ${name}`)),
  patientControlNumber: newPatientControlNumber(seededRandom(name).bytes(12)),
});

export const RELEASES = { icd10cm: 'sketch', chargeMaster: MASTER.version, rules: 'test' } as const;

export const charged = (encounter: Encounter, decision: CodingDecision): NonEmpty<Charge> =>
  expectOk(
    captureCharges({
      encounter,
      decision,
      chargeMaster: MASTER,
      enteredOn: plainDate('2026-03-05'),
      newId: (n) => chargeIdSchema.parse(sketchUuid(`charge ${n}`)),
    }),
    'the test charge master prices the test decision',
  );

/** A whole input of `buildClaim`, with what the test changes. */
export function toBuild(change: Partial<BuildClaimInput> = {}): BuildClaimInput {
  const encounter = change.encounter ?? visit();
  const decision = change.decision ?? decided(['E11.621', 'L97.512'], '99213-25 x1 A', '11042 x1 B,A');
  return {
    encounter,
    decision,
    patient: PATIENT_ON_FILE,
    coverages: [plan('MEDB', 'primary'), plan('GAP', 'secondary')],
    charges: charged(encounter, decision),
    practice: PRACTICE,
    releases: RELEASES,
    ids: idsNamed('CLM-1'),
    ...change,
  };
}
