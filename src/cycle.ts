/**
 * READ THIS FIRST. The revenue cycle, top to bottom: whoever reads this file has read what Claimwright does.
 *
 *   encounter → codeVisit → (the coder decides) → billVisit [charges → claim → edits] → fileClaims → 837P
 *      → (the payer) → readAnswer → TA1, 999, 277CA: hearBack · 835: postMoney → statementFor
 *
 * Every step is pure and lives in its own room; this file only joins them. State moves forward by new facts, and a
 * held claim cannot be filed because it does not type-check. The use cases (app/) and the in-memory demonstration
 * call these same functions.
 */
import { captureCharges } from './charges/capture-charges.ts';
import { buildClaim, type ClaimIds } from './charges/build-claims.ts';
import { type ChargeMaster, itemOf } from './charges/charge-master.ts';
import { claimOnFile, type OnFileFailure } from './charges/claim-on-file.ts';
import { againToNextPlan, correctClaim, type CorrectFailure, voidOfClaim } from './charges/corrected-claim.ts';
import { buildSecondaryClaim } from './charges/secondary-claim.ts';
import type { Acknowledgement } from './claims/acknowledgement.ts';
import type { Charge } from './claims/charge.ts';
import type { ClaimBody, ClaimIn } from './claims/claim.ts';
import type { CodedDiagnosis, CodedProcedure, CodingDecision, Suggestion } from './claims/coded-encounter.ts';
import type { Encounter, SignedEncounter } from './claims/encounter.ts';
import type { EncounterFile } from './claims/encounter-file.ts';
import type { ChargeId, Hcpcs, PayerId } from './claims/identifiers.ts';
import { accept, close, type CorrectableClaim, reject, replace, submit } from './claims/lifecycle.ts';
import type { PracticeFacts } from './claims/practice-facts.ts';
import type { WorkOrder } from './claims/work-item.ts';
import { heldClaimOrder, rejectedClaimOrder, statusText, stoppedVisitOrder, unsignedNoteOrder } from './claims/work-orders.ts';
import type { CodeSets } from './codesets/code-sets.ts';
import { codeEncounter, type Suggest } from './coding/code-encounter.ts';
import { recordDecision } from './coding/decide-codes.ts';
import { type ClaimFileEnvelope, type ClaimFileFailure, to837p } from './edi/to-837p.ts';
import type { PlainDate } from './kernel/plain-date.ts';
import { err, type NonEmpty, ok, type Result } from './kernel/result.ts';
import type { JournalEntry } from './ledger/journal.ts';
import { postCharge } from './ledger/post-charge.ts';
import { RULESET_VERSION, scrub } from './scrub/scrub.ts';

/** What every step of one organization works with: its facts, the code sets, its prices, its payers' demands. */
export type Office = {
  readonly practice: PracticeFacts;
  readonly codesets: CodeSets;
  readonly chargeMaster: ChargeMaster;
  readonly needsAuthorization: (payer: PayerId) => readonly Hcpcs[];
};

/** A person at the screen; in the demonstration, the generator's known truth. Procedures are theirs alone to choose. */
export type Coder = (visit: { readonly encounter: SignedEncounter; readonly suggestions: readonly Suggestion[] }) => {
  readonly decidedBy: string;
  readonly decidedAt: string;
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly procedures: readonly CodedProcedure[];
};

/** ① ② The signed note becomes codes: the index suggests with evidence, the coder decides. Anything else is work for a person. */
export function codeVisit(
  encounter: Encounter,
  coder: Coder,
  { office, today, suggest }: { office: Office; today: PlainDate; suggest?: Suggest },
): Result<CodingDecision, WorkOrder> {
  const suggested = codeEncounter(encounter, office.codesets, suggest);
  if (!suggested.ok) return err(unsignedNoteOrder(encounter, today));
  const decision = recordDecision({ ...coder(suggested.value), encounter: suggested.value.encounter, codeSets: office.codesets });
  return decision.ok ? decision : err(stoppedVisitOrder(encounter, decision.error, today));
}

export type BillIds = ClaimIds & { readonly charge: (position: number) => ChargeId };

export type Billed = {
  readonly charges: NonEmpty<Charge>;
  readonly entries: readonly JournalEntry[];
  /** Absent for a self-pay visit: its charges go to the patient. */
  readonly claim: ClaimIn<'held'> | ClaimIn<'ready'> | undefined;
  readonly work: readonly WorkOrder[];
};

export type VisitToBill = {
  readonly file: EncounterFile;
  readonly decision: CodingDecision;
  readonly enteredOn: PlainDate;
  readonly ids: BillIds;
  /** The patient's other live claims on that date. */
  readonly history: readonly ClaimBody[];
};

/** ③ ④ ⑤ Codes become priced charges, a claim, and a judgement: ready to go, or held with findings. */
export function billVisit(visit: VisitToBill, office: Office): Result<Billed, WorkOrder> {
  const { file, decision, enteredOn, ids } = visit;
  const stop = (failure: Parameters<typeof stoppedVisitOrder>[1]): Result<Billed, WorkOrder> =>
    err(stoppedVisitOrder(file.encounter, failure, enteredOn));
  const charges = captureCharges({
    encounter: file.encounter,
    decision,
    chargeMaster: office.chargeMaster,
    enteredOn,
    newId: ids.charge,
  });
  if (!charges.ok) return stop(charges.error);
  const releases = { icd10cm: decision.icd10Release, chargeMaster: office.chargeMaster.version, rules: RULESET_VERSION };
  const built = buildClaim({ ...file, decision, charges: charges.value, practice: office.practice, releases, ids });
  if (!built.ok) return stop(built.error);
  const claim = built.value.kind === 'claim' ? judgeClaim(built.value.claim, visit, office) : undefined;
  const payer = claim === undefined ? undefined : { payerId: claim.body.payer.payerId, rank: claim.body.rank };
  const { patientId } = file.patient;
  return ok({
    charges: charges.value,
    entries: charges.value.flatMap((charge) => postCharge({ charge, patientId, payer }) ?? []),
    claim,
    work: claim?.state === 'held' ? [heldClaimOrder(claim)] : [],
  });
}

/** ⑤ Every edit on one draft. */
export const judgeClaim = (
  claim: ClaimIn<'draft'>,
  { file, enteredOn, history }: Pick<VisitToBill, 'file' | 'enteredOn' | 'history'>,
  office: Office,
): ClaimIn<'held'> | ClaimIn<'ready'> =>
  scrub({
    claim,
    codesets: office.codesets,
    context: {
      today: enteredOn,
      encounter: file.encounter,
      patient: file.patient,
      payerRules: { authorizationRequired: office.needsAuthorization(claim.body.payer.payerId) },
      procedureFacts: (procedure) => itemOf(office.chargeMaster, procedure),
      history,
      ...(file.authorization === undefined ? {} : { authorization: file.authorization }),
    },
  });

export type Rebilled = {
  readonly claim: ClaimIn<'held'> | ClaimIn<'ready'>;
  readonly replaced: ClaimIn<'replaced'>;
  readonly work: readonly WorkOrder[];
};

export type VisitToRebill = {
  readonly file: EncounterFile & { readonly decision: CodingDecision };
  readonly charges: readonly Charge[];
  readonly today: PlainDate;
  readonly ids: ClaimIds;
  readonly history: readonly ClaimBody[];
};

/** ④ ⑤ A correction: what the records say now becomes a new claim that follows the old one, judged by the same edits. */
export function rebill(
  old: CorrectableClaim,
  visit: VisitToRebill,
  office: Office,
): Result<Rebilled, OnFileFailure | CorrectFailure> {
  const { file, charges, today, ids, history } = visit;
  const releases = { icd10cm: file.decision.icd10Release, chargeMaster: office.chargeMaster.version, rules: RULESET_VERSION };
  const fixes = claimOnFile({ claim: old, file, charges, practice: office.practice, releases });
  if (!fixes.ok) return fixes;
  const corrected = correctClaim({ claim: old, fixes: fixes.value, releases, ids });
  if (!corrected.ok) return corrected;
  const claim = judgeClaim(corrected.value, { file, enteredOn: today, history }, office);
  return ok({
    claim,
    replaced: replace(old, claim.body.claimId, today),
    work: claim.state === 'held' ? [heldClaimOrder(claim)] : [],
  });
}

export type TakenBack = {
  /** Absent where the payer has nothing to take back. */
  readonly claim: ClaimIn<'ready'> | undefined;
  readonly before: ClaimIn<'replaced'> | ClaimIn<'closed'>;
};

/** Nothing of a claim is billed any more: a void goes to the payer that decided it, any other claim is withdrawn. */
export function takeBack(
  old: CorrectableClaim,
  { ids, today }: { readonly ids: ClaimIds; readonly today: PlainDate },
): Result<TakenBack, CorrectFailure> {
  const voided = voidOfClaim({ claim: old, releases: { ...old.body.releases, rules: RULESET_VERSION }, ids });
  if (!voided.ok) return voided;
  if (voided.value === undefined) return ok({ claim: undefined, before: close(old, 'withdrawn', today) });
  // The edits ask whether it may be paid; a void asks for money back and repeats what was sent.
  const ready: ClaimIn<'ready'> = { state: 'ready', body: voided.value.body, warnings: [], readyOn: today };
  return ok({ claim: ready, before: replace(old, voided.value.body.claimId, today) });
}

export type FiledClaims = { readonly bytes: Uint8Array; readonly claims: readonly ClaimIn<'submitted'>[] };

/** ⑥ Ready claims become one 837P file, and each remembers the numbers its answers will echo. */
export function fileClaims(
  ready: NonEmpty<ClaimIn<'ready'>>,
  envelope: ClaimFileEnvelope & { readonly fileName: string },
): Result<FiledClaims, ClaimFileFailure> {
  const written = to837p({ claims: ready, envelope });
  if (!written.ok) return written;
  const submissions = new Map(written.value.submissions.map((s) => [s.claimId, s]));
  return ok({
    bytes: written.value.bytes,
    claims: ready.flatMap((claim) => {
      const numbers = submissions.get(claim.body.claimId);
      return numbers === undefined
        ? []
        : [
            submit(claim, {
              fileName: envelope.fileName,
              interchangeControlNumber: numbers.interchangeControlNumber,
              groupControlNumber: numbers.groupControlNumber,
              transactionControlNumber: numbers.transactionControlNumber,
              submittedOn: numbers.submittedOn,
            }),
          ];
    }),
  });
}

export type Heard = { readonly claim: ClaimIn<'accepted'> | ClaimIn<'rejected'>; readonly work: readonly WorkOrder[] };

/** ⑦ The payer's front door about one claim: taken in, or turned away with the reason on the biller's list. */
export function hearBack(
  claim: ClaimIn<'submitted'>,
  answer: Extract<Acknowledgement, { kind: 'claim' }>,
  { office, today }: { readonly office: Office; readonly today: PlainDate },
): Heard {
  if (answer.outcome === 'accepted') return { claim: accept(claim, answer), work: [] };
  const rejected = reject(claim, statusText(answer), answer.effectiveOn);
  return { claim: rejected, work: [rejectedClaimOrder(rejected, today, office.codesets.claimStatusCategory(answer.category))] };
}

/** ⑦ A whole file turned away (TA1 or 999): every claim in it goes back to a person. */
export function turnedAway(claim: ClaimIn<'submitted'>, reason: string, on: PlainDate): Heard {
  const rejected = reject(claim, reason, on);
  return { claim: rejected, work: [rejectedClaimOrder(rejected, on)] };
}

export type SecondaryClaim = { readonly claim: ClaimIn<'held'> | ClaimIn<'ready'>; readonly work: readonly WorkOrder[] };

/** ⑧ ④ ⑤ The first payer's decision becomes the next payer's claim, judged by the same edits. */
export function billNextPayer(
  primary: ClaimIn<'adjudicated'>,
  next: {
    readonly paidOn: PlainDate;
    /** The day the next claim is made: an answer may come long after its payment. */
    readonly today: PlainDate;
    readonly file: EncounterFile;
    readonly ids: ClaimIds;
    readonly history: readonly ClaimBody[];
  },
  office: Office,
): Result<SecondaryClaim | undefined, WorkOrder> {
  const built = buildSecondaryClaim({ primary, paidOn: next.paidOn, releases: primary.body.releases, ids: next.ids });
  if (!built.ok) return err(stoppedVisitOrder(next.file.encounter, built.error, next.today));
  if (built.value.kind !== 'claim') return ok(undefined);
  const claim = judgeClaim(built.value.claim, { file: next.file, enteredOn: next.today, history: next.history }, office);
  return ok({ claim, work: claim.state === 'held' ? [heldClaimOrder(claim)] : [] });
}

export type NextPlanAgain =
  | { readonly kind: 'rebilled'; readonly claim: ClaimIn<'held'> | ClaimIn<'ready'>; readonly replaced: ClaimIn<'replaced'> }
  /** The next plan has read just that already, or got it from the plan before. */
  | { readonly kind: 'nothing-new' }
  | { readonly kind: 'nothing-left' };

type NextPlanClaims = {
  readonly primary: ClaimIn<'adjudicated'>;
  /** What the next plan has had. */
  readonly prior: CorrectableClaim;
};

/** ⑧ again: a plan decided anew, and the next one, which has had a claim, gets the corrected one. */
export function billNextPayerAgain(
  { primary, prior }: NextPlanClaims,
  next: Parameters<typeof billNextPayer>[1],
  office: Office,
): Result<NextPlanAgain, WorkOrder> {
  const stop = (failure: Parameters<typeof stoppedVisitOrder>[1]): Result<NextPlanAgain, WorkOrder> =>
    err(stoppedVisitOrder(next.file.encounter, failure, next.today));
  const built = buildSecondaryClaim({ primary, paidOn: next.paidOn, releases: primary.body.releases, ids: next.ids });
  if (!built.ok) return stop(built.error);
  if (built.value.kind === 'crossed-over') return ok({ kind: 'nothing-new' });
  if (built.value.kind === 'none') return ok({ kind: 'nothing-left' });
  const again = againToNextPlan(prior, built.value.claim);
  if (!again.ok) return stop(again.error);
  if (again.value === undefined) return ok({ kind: 'nothing-new' });
  const claim = judgeClaim(again.value, { file: next.file, enteredOn: next.today, history: next.history }, office);
  return ok({ kind: 'rebilled', claim, replaced: replace(prior, claim.body.claimId, next.today) });
}
