/**
 * A fix named on a claim is a fix of the record behind it: the decision and its charges, the visit, the authorization, the
 * coverage. The claim itself is then built from the records again.
 */
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { CodedDiagnosis, CodedProcedure, CodingDecision } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import { asSigned, type Authorization, type Encounter, type SignedEncounter } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { AuthorizationId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';
import { type DecisionFault, recordDecision } from '../coding/decide-codes.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { ClaimFixesAsked } from './views/claim-fixes.ts';

export type DecidedFile = EncounterFile & { readonly decision: CodingDecision };

/** The records after the fixes, and which of them differ and must be saved. */
export type FixedRecords = {
  readonly file: DecidedFile;
  readonly charges: readonly Charge[];
  readonly changed: {
    readonly encounter?: Encounter;
    readonly authorization?: Authorization;
    readonly coverage?: Coverage;
    readonly decision?: CodingDecision;
    readonly charges: readonly Charge[];
  };
};

export type FixFailure = Failure<
  DecisionFault | 'fix-must-name-a-line-of-the-claim' | 'authorization-must-begin-before-it-ends' | 'note-must-be-signed'
>;

export type FixInput = {
  readonly body: ClaimBody;
  readonly file: DecidedFile;
  readonly charges: readonly Charge[];
  readonly asked: ClaimFixesAsked;
  readonly office: Office;
  readonly by: { readonly name: string; readonly at: string; readonly authorizationId: AuthorizationId };
};

/** Errors: the first thing that cannot be so, located; nothing is half fixed. */
export function fixRecords(input: FixInput): Result<FixedRecords, FixFailure> {
  const coded = fixCodes(input);
  if (!coded.ok) return coded;
  const authorized = authorizationOf(input);
  if (!authorized.ok) return authorized;
  const { file, asked, body } = input;
  const authorization = authorized.value;
  const encounter = encounterWith(file.encounter, asked, authorization?.authorizationId);
  const coverage = asked.coverage === undefined ? undefined : coverageWith(file, body, asked.coverage);
  const { decision, charges } = coded.value;
  return ok({
    file: {
      ...file,
      encounter: encounter ?? file.encounter,
      authorization: authorization ?? file.authorization,
      coverages: file.coverages.map((one) => (one.coverageId === coverage?.coverageId ? coverage : one)),
      decision: decision ?? file.decision,
    },
    charges: input.charges.map((charge) => charges.find((fixed) => fixed.chargeId === charge.chargeId) ?? charge),
    changed: {
      ...(encounter === undefined ? {} : { encounter }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(coverage === undefined ? {} : { coverage }),
      ...(decision === undefined ? {} : { decision }),
      charges,
    },
  });
}

type FixedCodes = { readonly decision?: CodingDecision; readonly charges: readonly Charge[] };

/** Diagnoses, modifiers, pointers and drugs: of the decision, and of the charges that were made from it. */
function fixCodes({ body, file, charges, asked, office, by }: FixInput): Result<FixedCodes, FixFailure> {
  if (asked.diagnoses === undefined && asked.lines === undefined) return ok({ charges: [] });
  const foreign = asked.lines?.findIndex((line) => !body.lines.some((own) => own.chargeId === line.chargeId)) ?? -1;
  if (foreign >= 0) {
    return err({
      code: 'fix-must-name-a-line-of-the-claim',
      message: 'This line is not on the claim. Open the claim again and change the lines it has.',
      path: `fixes.lines[${foreign}]`,
    });
  }
  const encounter = asDecided(file);
  if (encounter === undefined) {
    return err({
      code: 'note-must-be-signed',
      message: 'The note of this visit is not signed, so its codes cannot be changed. Ask the clinician to sign it.',
      path: 'note',
    });
  }
  const fixed = charges.flatMap((charge): readonly Charge[] => {
    const line = asked.lines?.find((one) => one.chargeId === charge.chargeId);
    if (line === undefined) return [];
    const { drug: before, ...rest } = charge;
    const drug = line.drug === undefined ? before : (line.drug ?? undefined);
    const { modifiers, diagnosisPointers } = line;
    return [{ ...rest, modifiers, diagnosisPointers, ...(drug === undefined ? {} : { drug }) }];
  });
  const decision = recordDecision({
    encounter,
    decidedBy: by.name,
    decidedAt: by.at,
    diagnoses: asked.diagnoses?.map((code) => diagnosisOf(file.decision, code, body)) ?? file.decision.diagnoses,
    procedures: proceduresOf(file.decision, body, fixed),
    codeSets: office.codesets,
  });
  return decision.ok ? ok({ decision: decision.value, charges: fixed }) : decision;
}

/** Checked against the note as it was when the codes were decided; an addendum since then is the coder's matter. */
function asDecided({ encounter, decision }: DecidedFile): SignedEncounter | undefined {
  const note = encounter.notes.find((one) => one.version === decision.noteVersion);
  return note?.status === 'signed' ? { ...encounter, signedNote: note } : asSigned(encounter);
}

const diagnosisOf = (decision: CodingDecision, code: CodedDiagnosis['code'], body: ClaimBody): CodedDiagnosis =>
  decision.diagnoses.find((known) => known.code === code) ?? {
    code,
    evidence: [],
    because: `Put right on claim ${body.patientControlNumber}, after reading the note.`,
  };

/** The decision lists its procedures in the order of the first claim's lines; the same code tells where that was disturbed. */
function proceduresOf(decision: CodingDecision, body: ClaimBody, fixed: readonly Charge[]): readonly CodedProcedure[] {
  const taken = new Set<string>();
  return decision.procedures.map((procedure, at) => {
    const own = body.lines[at];
    const line =
      own?.procedure === procedure.procedure && !taken.has(own.chargeId)
        ? own
        : body.lines.find((one) => one.procedure === procedure.procedure && !taken.has(one.chargeId));
    if (line === undefined) return procedure;
    taken.add(line.chargeId);
    const charge = fixed.find((one) => one.chargeId === line.chargeId);
    if (charge === undefined) return procedure;
    const { drug: _before, ...rest } = procedure;
    const { modifiers, diagnosisPointers, drug } = charge;
    return { ...rest, modifiers, diagnosisPointers, ...(drug === undefined ? {} : { drug }) };
  });
}

/** Registered with the patient as a new one: what an earlier one said stays readable. */
function authorizationOf({ asked, body, office, by }: FixInput): Result<Authorization | undefined, FixFailure> {
  const { authorization } = asked;
  if (authorization === undefined) return ok(undefined);
  if (authorization.from > authorization.to) {
    return err({
      code: 'authorization-must-begin-before-it-ends',
      message: 'The authorization ends before it begins. Correct one of the two days.',
      path: 'fixes.authorization.to',
    });
  }
  const wanted = office.needsAuthorization(body.payer.payerId);
  const own = [...new Set(body.lines.map((line) => line.procedure))];
  const asking = own.filter((procedure) => wanted.includes(procedure));
  return ok({
    authorizationId: by.authorizationId,
    patientId: body.patient.patientId,
    payerId: body.payer.payerId,
    ...authorization,
    procedures: asking.length === 0 ? own : asking,
    unitsUsed: 0,
  });
}

type Optional = 'accident' | 'onsetDate' | 'referringProviderId' | 'orderingProviderId' | 'supervisingProviderId';

/** Undefined when nothing of the visit is asked for. */
function encounterWith(
  encounter: Encounter,
  asked: ClaimFixesAsked,
  authorizationId: AuthorizationId | undefined,
): Encounter | undefined {
  const optional: readonly Optional[] = [
    'accident',
    'onsetDate',
    'referringProviderId',
    'orderingProviderId',
    'supervisingProviderId',
  ];
  const named = optional.filter((fact) => asked[fact] !== undefined);
  const { benefitsAssigned, informationReleased } = asked;
  if (named.length === 0 && authorizationId === undefined && benefitsAssigned === undefined && informationReleased === undefined)
    return undefined;
  const kept = Object.fromEntries(Object.entries(encounter).filter(([fact]) => !named.some((one) => one === fact)));
  const given = Object.fromEntries(named.flatMap((fact) => (asked[fact] === null ? [] : [[fact, asked[fact]]])));
  return {
    ...(kept as Encounter),
    ...given,
    ...(authorizationId === undefined ? {} : { authorizationId }),
    ...(benefitsAssigned === undefined ? {} : { benefitsAssigned }),
    ...(informationReleased === undefined ? {} : { informationReleased }),
  };
}

function coverageWith(file: DecidedFile, body: ClaimBody, asked: NonNullable<ClaimFixesAsked['coverage']>): Coverage | undefined {
  const coverage = file.coverages.find((one) => one.coverageId === body.coverage.coverageId);
  if (coverage === undefined) return undefined;
  const { memberId, groupNumber, caseNumber } = asked;
  return {
    ...coverage,
    ...(memberId === undefined ? {} : { subscriber: { ...coverage.subscriber, memberId } }),
    ...(groupNumber === undefined ? {} : { groupNumber }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
  };
}
