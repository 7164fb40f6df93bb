/** Charges become a claim: who pays first on that date, and a snapshot of everything the payer needs. */
import type { Provider } from '../claims/billing-parties.ts';
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody, ClaimIn, ClaimLine } from '../claims/claim.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import { type Coverage, coveragesOn, type Payer } from '../claims/coverage.ts';
import type { Authorization, Encounter } from '../claims/encounter.ts';
import type { ClaimId, PatientControlNumber, ProviderId } from '../claims/identifiers.ts';
import { draft } from '../claims/lifecycle.ts';
import type { Patient } from '../claims/patient.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import { maxCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { assert, err, type Failure, failure, isNonEmpty, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';

export type ClaimIds = { readonly claimId: ClaimId; readonly patientControlNumber: PatientControlNumber };

export type BuildClaimInput = {
  readonly encounter: Encounter;
  readonly patient: Patient;
  /** All of the patient's coverages, of any date. */
  readonly coverages: readonly Coverage[];
  readonly authorization?: Authorization | undefined;
  readonly decision: CodingDecision;
  readonly charges: NonEmpty<Charge>;
  readonly practice: PracticeFacts;
  readonly releases: ClaimBody['releases'];
  readonly ids: ClaimIds;
};

export type BuiltClaim =
  | { readonly kind: 'claim'; readonly claim: ClaimIn<'draft'> }
  | { readonly kind: 'self-pay'; readonly reason: 'self-pay-restriction' | 'no-coverage-on-date' };

export type BuildClaimFailure = Failure<
  | 'case-coverage-must-be-on-file'
  | 'coverage-must-name-a-known-payer'
  | 'encounter-must-name-a-known-location'
  | 'encounter-must-name-a-known-provider'
  | 'claim-must-have-at-most-50-lines'
  | 'claim-must-have-at-most-12-diagnoses'
>;

type Billed = { readonly coverage: Coverage; readonly payer: Payer };

/** Limits of one 837P claim: 50 service lines (2400) and 12 diagnoses (2300 HI), by 005010X222A1. */
const MAX_LINES = 50;
const MAX_DIAGNOSES = 12;

const fail = (code: BuildClaimFailure['code'], message: string, path: string): { ok: false; error: BuildClaimFailure } =>
  err({ code, message, path });

/**
 * The plans that answer for this visit, in order. A case coverage (workers' compensation, auto) stands alone for
 * the visits of its accident and never answers for another; the edits judge whether it was in force.
 */
function coveragesFor(encounter: Encounter, coverages: readonly Coverage[]): Result<readonly Coverage[], BuildClaimFailure> {
  if (encounter.caseCoverageId !== undefined) {
    const own = coverages.find((coverage) => coverage.coverageId === encounter.caseCoverageId);
    if (own === undefined) {
      return fail(
        'case-coverage-must-be-on-file',
        'The visit names a case coverage that the patient does not have. Register the case coverage, or take it off the visit.',
        'encounter.caseCoverageId',
      );
    }
    return ok([{ ...own, rank: 'primary' }]);
  }
  return ok(coveragesOn(coverages, encounter.serviceDate));
}

function withPayers(coverages: readonly Coverage[], payers: readonly Payer[]): Result<readonly Billed[], BuildClaimFailure> {
  const billed: Billed[] = [];
  for (const coverage of coverages) {
    const payer = payers.find((candidate) => candidate.payerId === coverage.payerId);
    if (payer === undefined) {
      return fail(
        'coverage-must-name-a-known-payer',
        `Payer ${coverage.payerId} is not among the practice's payers. Add it, with its filing limit, then build the claim again.`,
        'coverage.payerId',
      );
    }
    billed.push({ coverage, payer });
  }
  return ok(billed);
}

type People = Pick<ClaimBody, 'rendering' | 'referring' | 'ordering' | 'supervising'>;

function peopleOf(encounter: Encounter, providers: readonly Provider[]): Result<People, BuildClaimFailure> {
  const roles = ['rendering', 'referring', 'ordering', 'supervising'] as const;
  const found: { -readonly [Role in (typeof roles)[number]]?: Provider } = {};
  for (const role of roles) {
    const id: ProviderId | undefined = encounter[`${role}ProviderId`];
    if (id === undefined) continue;
    const provider = providers.find((candidate) => candidate.providerId === id);
    if (provider === undefined) {
      return fail(
        'encounter-must-name-a-known-provider',
        `The visit's ${role} provider is not among the practice's providers. Register the provider with its NPI, then build the claim again.`,
        `encounter.${role}ProviderId`,
      );
    }
    found[role] = provider;
  }
  const { rendering } = found;
  assert(rendering !== undefined, 'an encounter names who rendered it');
  return ok({ ...found, rendering });
}

/** REF*6R of the n-th line (from 1): the claim's number and two digits. */
export const lineControlNumber = (claim: PatientControlNumber, n: number): string => `${claim}${String(n).padStart(2, '0')}`;

const lineOf = (charge: Charge, n: number, control: PatientControlNumber): ClaimLine => ({
  chargeId: charge.chargeId,
  lineNumber: n,
  lineControlNumber: lineControlNumber(control, n),
  serviceDate: charge.serviceDate,
  procedure: charge.procedure,
  modifiers: charge.modifiers,
  units: charge.units,
  chargeCents: charge.chargeCents,
  diagnosisPointers: charge.diagnosisPointers,
  placeOfService: charge.placeOfService,
  serviceKind: charge.serviceKind,
  words: charge.words,
  ...(charge.drug === undefined ? {} : { drug: charge.drug }),
});

const patientOf = (patient: Patient): ClaimBody['patient'] => ({
  patientId: patient.patientId,
  chartNumber: patient.chartNumber,
  name: patient.name,
  birthDate: patient.birthDate,
  sex: patient.sex,
  address: patient.address,
});

/** What the encounter says that the claim repeats, without keys for what it does not say. */
function factsOf(encounter: Encounter, authorization: Authorization | undefined, payer: Payer) {
  const told = {
    ...(authorization === undefined || authorization.payerId !== payer.payerId
      ? {}
      : { authorizationNumber: authorization.number }),
    ...(encounter.accident === undefined ? {} : { accident: encounter.accident }),
    ...(encounter.onsetDate === undefined ? {} : { onsetDate: encounter.onsetDate }),
  };
  return {
    ...told,
    benefitsAssigned: encounter.benefitsAssigned,
    informationReleased: encounter.informationReleased,
    // The practice takes part with every payer it bills; a practice that does not is a fact of its contracts, to come.
    acceptsAssignment: true,
    selfPayRestriction: encounter.selfPayRestriction,
    patientPaidCents: maxCents(ZERO_CENTS, encounter.patientPaidCents),
  };
}

/**
 * The first claim of an encounter: all its charges, to the plan that is first in force on the date of service.
 * Out: a draft, or 'self-pay' when no plan may or can be billed (45 CFR 164.522(a)(1)(vi), or none in force).
 * Errors: located, in the order of `BuildClaimFailure`; a claim too large for one 837P is not split here.
 */
export function buildClaim(input: BuildClaimInput): Result<BuiltClaim, BuildClaimFailure> {
  const { encounter, decision, charges, practice, ids } = input;
  assert(decision.encounterId === encounter.encounterId, 'a claim bills the decision of its own encounter');
  assert(
    charges.every((charge) => charge.encounterId === encounter.encounterId),
    'a claim bills the charges of its own encounter',
  );
  if (encounter.selfPayRestriction) return ok({ kind: 'self-pay', reason: 'self-pay-restriction' });
  const coverages = coveragesFor(encounter, input.coverages);
  if (!coverages.ok) return coverages;
  if (!isNonEmpty(coverages.value)) return ok({ kind: 'self-pay', reason: 'no-coverage-on-date' });
  const billed = withPayers(coverages.value, practice.payers);
  if (!billed.ok) return billed;
  const [first, ...others] = billed.value;
  assert(first !== undefined, 'each coverage has its payer');
  const location = practice.locations.find((candidate) => candidate.locationId === encounter.locationId);
  if (location === undefined) {
    const message = "The visit's location is not among the practice's locations. Register it, then build the claim again.";
    return fail('encounter-must-name-a-known-location', message, 'encounter.locationId');
  }
  const people = peopleOf(encounter, practice.providers);
  if (!people.ok) return people;
  const tooLarge = sizeFailure(charges.length, decision.diagnoses.length);
  if (tooLarge !== undefined) return err(tooLarge);
  const who = {
    claimId: ids.claimId,
    encounterId: encounter.encounterId,
    patientControlNumber: ids.patientControlNumber,
    frequency: '1' as const,
    billing: practice.organization,
    ...people.value,
  };
  const facts = {
    ...who,
    location,
    patient: patientOf(input.patient),
    coverage: first.coverage,
    payer: first.payer,
    rank: 'primary' as const,
    otherCoverages: others,
    priorPayments: [],
    diagnoses: decision.diagnoses.map((diagnosis) => diagnosis.code),
    lines: charges.map((charge, at) => lineOf(charge, at + 1, ids.patientControlNumber)),
    totalChargeCents: sumCents(charges.map((charge) => charge.chargeCents)),
    placeOfService: encounter.placeOfService,
    ...factsOf(encounter, input.authorization, first.payer),
  };
  const body: ClaimBody = {
    ...facts,
    note: { version: decision.noteVersion, sha256: decision.noteSha256 },
    releases: input.releases,
  };
  return ok({ kind: 'claim', claim: draft(body) });
}

function sizeFailure(lines: number, diagnoses: number): BuildClaimFailure | undefined {
  if (lines > MAX_LINES) {
    const sentence = said(
      'The visit has {lines} charges and one claim carries {most} lines. Split its charges over two encounters.',
      { lines, most: MAX_LINES },
    );
    return failure('claim-must-have-at-most-50-lines', sentence, 'charges');
  }
  if (diagnoses > MAX_DIAGNOSES) {
    const sentence = said(
      'The decision has {diagnoses} diagnoses and one claim carries {most}. Keep those that the procedures point at.',
      { diagnoses, most: MAX_DIAGNOSES },
    );
    return failure('claim-must-have-at-most-12-diagnoses', sentence, 'decision.diagnoses');
  }
  return undefined;
}
