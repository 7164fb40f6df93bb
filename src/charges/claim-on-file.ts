/**
 * What the records say today about a claim that is to be corrected: the visit, its decision and charges, the patient, the
 * plans and the practice. A correction changes a record first, and the new claim is what the records say: nothing is
 * right on a claim and wrong in the chart.
 */
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody, ClaimLine } from '../claims/claim.ts';
import type { CodingDecision } from '../claims/coded-encounter.ts';
import { inPlace } from '../claims/coverage.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { CorrectableClaim } from '../claims/lifecycle.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import { err, type Failure, isNonEmpty, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { type BuildClaimFailure, buildClaim } from './build-claims.ts';
import type { ClaimFixes } from './corrected-claim.ts';

export type OnFileInput = {
  readonly claim: CorrectableClaim;
  readonly file: EncounterFile & { readonly decision: CodingDecision };
  /** What the visit bills, in the order of the new claim's lines (`inLineOrder`). */
  readonly charges: readonly Charge[];
  readonly practice: PracticeFacts;
  readonly releases: ClaimBody['releases'];
};

export type OnFileFailure =
  | BuildClaimFailure
  | Failure<'visit-must-have-charges' | 'claim-must-have-a-plan-to-bill' | 'coverage-must-be-on-file'>;

/** In the order of the claim's lines, and what the claim did not have after them: ids of one instant have no order. */
export function inLineOrder(charges: readonly Charge[], lines: readonly ClaimLine[]): readonly Charge[] {
  const position = new Map(lines.map((line, at) => [line.chargeId, at] as const));
  const at = (charge: Charge): number => position.get(charge.chargeId) ?? lines.length;
  return charges.toSorted((a, b) => at(a) - at(b) || (a.chargeId < b.chargeId ? -1 : 1));
}

/**
 * The fixes that bring a claim to what is on file.
 * Out: for the first plan's claim everything is built anew, and another plan may come out; a later plan's claim stays with
 * its plan and keeps the decisions before it.
 * Errors: those of `buildClaim`; 'visit-must-have-charges'; 'claim-must-have-a-plan-to-bill' when the visit is now
 * self-pay; 'coverage-must-be-on-file' when a later plan's coverage is gone.
 */
export function claimOnFile(input: OnFileInput): Result<ClaimFixes, OnFileFailure> {
  const { claim, file, practice, releases } = input;
  const { body } = claim;
  const { charges } = input;
  if (!isNonEmpty(charges)) {
    return err({
      code: 'visit-must-have-charges',
      message: 'The visit has no charges, so nothing can be billed. Open the visit and charge it first.',
      path: 'charges',
    });
  }
  const ids = { claimId: body.claimId, patientControlNumber: body.patientControlNumber };
  const built = buildClaim({ ...file, charges, practice, releases, ids });
  if (!built.ok) return built;
  if (built.value.kind === 'self-pay') {
    return err({
      code: 'claim-must-have-a-plan-to-bill',
      message:
        built.value.reason === 'self-pay-restriction'
          ? 'The patient paid for this visit and keeps it from the plan: it may not be billed. Ask for the claim to be closed.'
          : 'No plan on file answers for the day of the visit. Register the plan that was in force, or bill the patient.',
      path: 'coverages',
    });
  }
  const fresh = built.value.claim.body;
  return body.rank === 'primary' && body.priorPayments.length === 0 ? ok(allOf(fresh)) : laterPlan(input, fresh, charges);
}

const allOf = (fresh: ClaimBody): ClaimFixes => ({
  ...factsOf(fresh),
  coverage: fresh.coverage,
  payer: fresh.payer,
  otherCoverages: fresh.otherCoverages,
  authorizationNumber: fresh.authorizationNumber,
});

/** What is the same whoever is billed. Optional facts are named, so that one taken off the visit leaves the claim. */
const factsOf = (fresh: ClaimBody): ClaimFixes => {
  const [first, ...rest] = fresh.lines;
  const lines: NonEmpty<ClaimLine> | undefined = first === undefined ? undefined : [first, ...rest];
  return {
    billing: fresh.billing,
    rendering: fresh.rendering,
    referring: fresh.referring,
    ordering: fresh.ordering,
    supervising: fresh.supervising,
    location: fresh.location,
    patient: fresh.patient,
    diagnoses: fresh.diagnoses,
    placeOfService: fresh.placeOfService,
    accident: fresh.accident,
    onsetDate: fresh.onsetDate,
    benefitsAssigned: fresh.benefitsAssigned,
    informationReleased: fresh.informationReleased,
    acceptsAssignment: fresh.acceptsAssignment,
    selfPayRestriction: fresh.selfPayRestriction,
    patientPaidCents: fresh.patientPaidCents,
    note: fresh.note,
    ...(lines === undefined ? {} : { lines }),
  };
};

function laterPlan(
  { claim: { body }, file, practice }: OnFileInput,
  fresh: ClaimBody,
  charges: NonEmpty<Charge>,
): Result<ClaimFixes, OnFileFailure> {
  const coverage = file.coverages.find((candidate) => candidate.coverageId === body.coverage.coverageId);
  const payer = practice.payers.find((candidate) => candidate.payerId === coverage?.payerId);
  if (coverage === undefined || payer === undefined) {
    return err({
      code: 'coverage-must-be-on-file',
      message: "The claim's plan is no longer on file for this patient. Register it again, or close the claim.",
      path: 'coverage',
    });
  }
  const authorized = file.authorization?.payerId === payer.payerId ? file.authorization.number : undefined;
  // An earlier plan decided these charges and no others: what was added since is not this claim's.
  const own = new Set(body.lines.map((line) => line.chargeId));
  const [first, ...rest] = fresh.lines.filter((line) => own.has(line.chargeId));
  const lines: ClaimFixes = first === undefined || charges.length === 0 ? {} : { lines: [first, ...rest] };
  return ok({ ...factsOf(fresh), ...lines, coverage: inPlace(coverage, body.rank), payer, authorizationNumber: authorized });
}
