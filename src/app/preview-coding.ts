/** What the codes a person is choosing would come to: what is wrong with them, the price, and what the edits would say. */
import { type Billed, billVisit, type Office } from '../cycle.ts';
import { itemOf, priceOn } from '../charges/charge-master.ts';
import type { ClaimBody, StoredFinding } from '../claims/claim.ts';
import type { CodedProcedure } from '../claims/coded-encounter.ts';
import { asSigned, type SignedEncounter } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { decisionFaults, type Deciding, type DecisionFault, recordDecision } from '../coding/decide-codes.ts';
import type { AroundVisit } from '../coding/procedures/earlier-services.ts';
import { type Cents, sumCents, timesCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, expectOk, type Failure, ok, type Result } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import { adviseCodes } from './advise-codes.ts';
import { othersOf } from './bill-files.ts';
import { type Day, newBillIds } from './day.ts';
import { servicesAround } from './earlier-services.ts';
import type { Unit } from './ports.ts';
import type { BillingOutcome, CodingDraft, CodingPreview } from './views/coding.ts';

type PreviewDay = Pick<Day, 'office' | 'today' | 'clock' | 'entropy'>;

export const NOTE_UNSIGNED: Failure<'note-must-be-signed'> = {
  code: 'note-must-be-signed',
  message: said(
    'The note of this visit is not signed, so nothing may be coded from it. Ask the clinician to sign it, then code the visit.',
  ).text,
};

/**
 * Nothing is saved. Undefined when this practice has no such visit.
 * Errors: 'note-must-be-signed'.
 */
export async function previewCoding(
  day: PreviewDay,
  unit: Unit,
  { encounterId, draft }: { readonly encounterId: EncounterId; readonly draft: CodingDraft },
): Promise<Result<CodingPreview, Failure<'note-must-be-signed'>> | undefined> {
  const [file] = await unit.encounterFiles([encounterId]);
  if (file === undefined) return undefined;
  const signed = asSigned(file.encounter);
  if (signed === undefined) return err(NOTE_UNSIGNED);
  const { patientId, serviceDate } = file.encounter;
  const [live, around] = await Promise.all([
    unit.liveClaimsOn([{ patientId, serviceDate }]),
    servicesAround(unit, file.encounter, day.office),
  ]);
  return ok(preview(day, { file, signed, draft, history: othersOf(file, live), around }));
}

type Drafted = {
  readonly file: EncounterFile;
  readonly signed: SignedEncounter;
  readonly draft: CodingDraft;
  readonly history: readonly ClaimBody[];
  readonly around: AroundVisit;
};

/** Where nobody has decided: the draft is judged as if somebody had. */
function preview(day: PreviewDay, drafted: Drafted): CodingPreview {
  const { signed, draft } = drafted;
  const deciding: Deciding = {
    encounter: signed,
    decidedBy: 'preview',
    decidedAt: day.clock.nowIso(),
    diagnoses: draft.diagnoses,
    procedures: draft.procedures,
    codeSets: day.office.codesets,
  };
  const problems = decisionFaults(deciding).map(located(deciding));
  const lines = draft.procedures.map((procedure) => priced(procedure, signed.serviceDate, day.office));
  const totalCents = sumCents(lines.flatMap((line) => line.chargeCents ?? []));
  const outcome = problems.length > 0 ? { kind: 'incomplete' as const } : outcomeOf(day, drafted, deciding);
  const { file, around } = drafted;
  const advised = adviseCodes({ file, encounter: signed, around, ...draft }, day.office);
  return { problems, lines, totalCents, outcome, ...advised };
}

type Located = CodingPreview['problems'][number];

const located =
  ({ diagnoses }: Deciding) =>
  ({ code, path }: ReturnType<typeof decisionFaults>[number]): Located => ({
    code,
    message: FAULTS[code](diagnoses.length),
    ...(path === undefined ? {} : { path }),
  });

/** Each fault where it stands, in few words: the place is shown beside it. */
const FAULTS: Readonly<Record<DecisionFault, (diagnoses: number) => Said>> = {
  'decision-must-have-codes': () => said('One to twelve diagnoses and at least one procedure are needed.'),
  'evidence-must-match-note': () => said('These words are not what the note holds there. Mark the passage again.'),
  'diagnosis-must-have-evidence-or-reason': () => said('Mark the words of the note, or say where it was taken from.'),
  'diagnosis-must-not-repeat': () => said('This diagnosis stands twice. Remove one of the two.'),
  'diagnosis-must-be-billable-on-date': () => said('This code cannot be billed on the date of the visit. Choose another.'),
  'procedure-must-be-valid-on-date': () => said('This code is not in force on the date of the visit. Choose another.'),
  'pointer-must-name-a-diagnosis': (diagnoses) =>
    diagnoses === 0
      ? said('A pointer needs a diagnosis to point to. Add one first.')
      : said('A pointer must name one of the {n} diagnoses.', { n: diagnoses }),
};

function priced(procedure: CodedProcedure, on: PlainDate, { chargeMaster }: Office): CodingPreview['lines'][number] {
  const item = itemOf(chargeMaster, procedure.procedure);
  if (item === undefined) return {};
  const stocked = item.drugPerUnit;
  const drugOffer =
    stocked === undefined
      ? {}
      : { drugOffer: { ...stocked, quantityThousandths: stocked.quantityThousandths * procedure.units } };
  const price = priceOn(chargeMaster, procedure.procedure, on);
  if (price === undefined) return { words: item.words, ...drugOffer };
  return {
    words: item.words,
    ...drugOffer,
    unitPriceCents: price.unitPriceCents,
    chargeCents: timesCents(price.unitPriceCents, procedure.units),
    priceSource: price.source,
  };
}

function outcomeOf(day: PreviewDay, { file, history }: Drafted, deciding: Deciding): BillingOutcome {
  const decision = expectOk(recordDecision(deciding), 'a decision without faults can be recorded');
  const billed = billVisit({ file, decision, enteredOn: day.today, ids: newBillIds(day), history }, day.office);
  return billed.ok ? billedOutcome(file, billed.value) : stoppedOutcome(billed.error);
}

/** A step before the claim could not be taken: whose work it became, and why. */
export const stoppedOutcome = ({ kind, subject, reason, nextAction }: WorkOrder): BillingOutcome => ({
  kind: 'stopped',
  code: subject ?? kind,
  reason,
  nextAction,
});

/** What billing made of a visit, for the screen. */
export function billedOutcome({ encounter }: EncounterFile, { claim }: Billed): BillingOutcome {
  if (claim === undefined) {
    return { kind: 'self-pay', reason: encounter.selfPayRestriction ? 'self-pay-restriction' : 'no-coverage-on-date' };
  }
  const findings: readonly StoredFinding[] = claim.state === 'held' ? claim.findings : claim.warnings;
  const { payer, rank } = claim.body;
  return { kind: 'claim', state: claim.state, payerName: payer.name, rank, findings };
}

export const totalOf = ({ charges }: Billed): Cents => sumCents(charges.map((charge) => charge.chargeCents));
