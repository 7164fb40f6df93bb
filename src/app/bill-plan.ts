/**
 * A visit that was charged to its patient is billed to a plan after all: the patient brings the card later, or a plan is found
 * that covered the day. The claim is built from the records and judged as any other, the charges move from the patient to the
 * plan, and what the patient had paid is their credit until the plan has decided. One transaction; nothing is charged twice.
 */
import { judgeClaim, type Office } from '../cycle.ts';
import { buildClaim, type BuildClaimFailure, type ClaimIds } from '../charges/build-claims.ts';
import { type Charge, inForce } from '../claims/charge.ts';
import type { ClaimIn } from '../claims/claim.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { ClaimId, EncounterId, PatientControlNumber, PayerId } from '../claims/identifiers.ts';
import { heldClaimOrder } from '../claims/work-orders.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { earliest, type PlainDate } from '../kernel/plain-date.ts';
import { err, failure, type Failure, isNonEmpty, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { askPlan, chargedToPatient } from '../ledger/ask-plan.ts';
import { chargeBalances } from '../ledger/balances.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits } from '../ledger/patient-payments.ts';
import { filingDeadlines } from '../scrub/filing-deadline.ts';
import { RULESET_VERSION } from '../scrub/scrub.ts';
import { othersOf } from './bill-files.ts';
import { type Day, newClaimIds } from './day.ts';
import { findingsOf } from './finding-views.ts';
import type { Unit } from './ports.ts';
import { standingOf } from './standing.ts';
import type { PlanBilled, PlanSeen, PlanToBill } from './views/plan-billing.ts';

export type BillPlanFailure =
  | BuildClaimFailure
  | Failure<
      | 'visit-must-be-charged-to-the-patient'
      | 'visit-must-not-be-written-off'
      | 'visit-must-be-allowed-to-reach-the-plan'
      | 'plan-must-still-take-the-claim'
      | 'visit-must-not-have-changed'
    >;

type SelfPaidVisit = {
  readonly file: EncounterFile;
  /** Of the visit, in force. */
  readonly charges: readonly Charge[];
  /** The patient's journal. */
  readonly posted: readonly JournalEntry[];
  readonly hasClaims: boolean;
};

type Found = {
  readonly claim: ClaimIn<'draft'>;
  readonly fileBy: PlainDate;
  readonly cents: Cents;
  readonly paidCents: Cents;
};

type World = { readonly office: Office; readonly today: PlainDate; readonly ids: ClaimIds };

const NOT_SELF_PAY: Failure<'visit-must-be-charged-to-the-patient'> = failure(
  'visit-must-be-charged-to-the-patient',
  said(
    'Nothing of this visit stands with the patient for want of a plan: it has a claim, or it was never charged. Open the visit and look there.',
  ),
);
const RESTRICTED: Failure<'visit-must-be-allowed-to-reach-the-plan'> = failure(
  'visit-must-be-allowed-to-reach-the-plan',
  said(
    'The patient asked that this visit be kept from the plan and paid for it: it may not be billed there. Only the patient can take that back.',
  ),
);
const WRITTEN_OFF: Failure<'visit-must-not-be-written-off'> = failure(
  'visit-must-not-be-written-off',
  said('A part of this visit was given up as the patient’s. Undo that write-off first; then the whole charge goes to the plan.'),
);
const CHANGED: Failure<'visit-must-not-have-changed'> = failure(
  'visit-must-not-have-changed',
  said(
    'The plan, the charges or the payments of this visit have changed since you looked. Nothing was moved: load the account again and look at what would be asked now.',
  ),
);

/** Out: undefined where no plan on file covers the day, so there is nothing to ask. Errors: see `BillPlanFailure`. */
function planFor(
  { file, charges, posted, hasClaims }: SelfPaidVisit,
  { office, today, ids }: World,
): Result<Found, BillPlanFailure> | undefined {
  const asked = chargedToPatient(posted);
  const own = charges.filter((charge) => asked.has(charge.chargeId));
  const { encounter, decision } = file;
  if (hasClaims || own.length === 0 || decision === undefined || !isNonEmpty(charges)) return err(NOT_SELF_PAY);
  const releases = { icd10cm: decision.icd10Release, chargeMaster: office.chargeMaster.version, rules: RULESET_VERSION };
  const { practice } = office;
  const kept = { ...encounter, selfPayRestriction: false };
  const built = buildClaim({ ...file, encounter: kept, decision, charges, practice, releases, ids });
  if (!built.ok) return built;
  if (built.value.kind === 'self-pay') return undefined;
  if (encounter.selfPayRestriction) return err(RESTRICTED);
  const { claim } = built.value;
  const [first, ...others] = filingDeadlines(claim.body).map(({ deadline }) => deadline);
  const fileBy = others.reduce(earliest, first ?? today);
  if (today > fileBy) return err(tooLate(claim.body.payer.name, fileBy));
  const balances = chargeBalances(posted);
  const mine = own.flatMap((charge) => balances.get(charge.chargeId) ?? []);
  if (mine.some(({ adjustedCents }) => adjustedCents !== 0)) return err(WRITTEN_OFF);
  return ok({
    claim,
    fileBy,
    cents: sumCents(own.flatMap((charge) => asked.get(charge.chargeId)?.cents ?? [])),
    paidCents: sumCents(mine.map((balance) => balance.patientPaidCents)),
  });
}

const tooLate = (payer: string, deadline: PlainDate): Failure<'plan-must-still-take-the-claim'> =>
  failure(
    'plan-must-still-take-the-claim',
    said(
      '{payer} took claims for this visit until {deadline}; that day is over, so nothing is moved. Ask the plan whether it makes an exception, for example for a coverage granted afterwards; its contract also says whether the patient may still be billed.',
      { payer, deadline },
    ),
  );

/** The ids of a claim that is only looked at. */
const NO_IDS: ClaimIds = {
  claimId: '00000000-0000-7000-8000-000000000000' as ClaimId,
  patientControlNumber: '' as PatientControlNumber,
};

/** What the account says beside a visit: which plan could be asked for how much until when, or why it cannot be. */
export function planToBill(visit: SelfPaidVisit, { office, today }: Pick<World, 'office' | 'today'>): PlanToBill | undefined {
  const found = planFor(visit, { office, today, ids: NO_IDS });
  if (found === undefined) return undefined;
  if (found.ok)
    return { is: 'possible', ...seenOf(found.value), payerName: found.value.claim.body.payer.name, fileBy: found.value.fileBy };
  if (found.error.code === 'visit-must-be-charged-to-the-patient') return undefined;
  const { code, message, said: why = said(message) } = found.error;
  return { is: 'refused', code, why };
}

const seenOf = ({ claim, cents, paidCents }: Found): PlanSeen => ({ payerId: claim.body.payer.payerId, cents, paidCents });

const isSeen = (found: Found, seen: PlanSeen): boolean =>
  found.claim.body.payer.payerId === (seen.payerId satisfies PayerId) &&
  found.cents === seen.cents &&
  found.paidCents === seen.paidCents;

/** Out: undefined when this practice has no such visit. Errors: nothing is saved. */
export const billPlan = (
  day: Day,
  asked: { readonly encounterId: EncounterId; readonly seen: PlanSeen },
): Promise<Result<PlanBilled, BillPlanFailure> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'bill a plan for a visit charged to the patient' }, async (unit) => {
    const { encounterId } = asked;
    if ((await unit.lockEncounter(encounterId)) === undefined) return undefined;
    const [file] = await unit.encounterFiles([encounterId]);
    if (file === undefined) return undefined;
    const { patientId } = file.patient;
    await unit.lockPatientAccounts([patientId]);
    const charges = inForce(await unit.chargesOf([encounterId]));
    const posted = await unit.journalOfPatient(patientId);
    const hasClaims = (await unit.claimsOfEncounters([encounterId])).length > 0;
    const found = planFor({ file, charges, posted, hasClaims }, { ...day, ids: newClaimIds(day) }) ?? err(CHANGED);
    if (!found.ok) return found;
    if (!isSeen(found.value, asked.seen)) return err(CHANGED);
    return ok(await bill(day, unit, { file, charges, posted, draft: found.value.claim }));
  });

/** What is settled by asking the plan. */
const ENDED = ['plan-to-bill', 'coverage-in-doubt', 'estimate-due'] as const;

type Billing = Omit<SelfPaidVisit, 'hasClaims'> & { readonly draft: ClaimIn<'draft'> };

async function bill(day: Day, unit: Unit, { file, charges, posted, draft }: Billing): Promise<PlanBilled> {
  const { patientId } = file.patient;
  const { today } = day;
  const live = await unit.liveClaimsOn([{ patientId, serviceDate: file.encounter.serviceDate }]);
  const claim = judgeClaim(draft, { file, enteredOn: today, history: othersOf(file, live) }, day.office);
  const { claimId, payer, rank } = claim.body;
  const moved = askPlan({
    because: claimId,
    posted,
    charges: charges.map((charge) => charge.chargeId),
    payer: { payerId: payer.payerId, rank },
    postedOn: today,
  });
  const applied = allocatePatientCredits({ patientId, posted: [...posted, ...moved], because: claimId, postedOn: today });
  await unit.saveClaims([{ claim, standing: standingOf(claim) }]);
  await unit.postJournal([...moved, ...applied]);
  for (const kind of ENDED) await unit.closeWork({ encounterId: file.encounter.encounterId, kind });
  if (claim.state === 'held') await unit.openWork([heldClaimOrder(claim)]);
  return { claimId, state: claim.state, payerName: payer.name, findings: findingsOf(claim) };
}
