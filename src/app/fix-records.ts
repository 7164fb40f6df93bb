/**
 * A fix named on a claim is a fix of the record behind it: the decision and its charges, the visit, the authorization, the
 * coverage. The claim itself is then built from the records again.
 */
import { inLineOrder } from '../charges/claim-on-file.ts';
import { recharge } from '../charges/recharge.ts';
import type { Charge } from '../claims/charge.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { CodedDiagnosis, CodedProcedure, CodingDecision } from '../claims/coded-encounter.ts';
import type { Coverage } from '../claims/coverage.ts';
import { asSigned, type Authorization, type Encounter, type SignedEncounter } from '../claims/encounter.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { AuthorizationId, ChargeId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';
import { type DecisionFault, recordDecision } from '../coding/decide-codes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { stillStanding } from './coding-exceptions.ts';
import type { ClaimFixesAsked } from './views/claim-fixes.ts';

export type DecidedFile = EncounterFile & { readonly decision: CodingDecision };

/** The records after the fixes, and which of them differ and must be saved. */
export type FixedRecords = {
  readonly file: DecidedFile;
  /** What the visit bills now; none when nothing of it is billed any more. */
  readonly charges: readonly Charge[];
  /** What became of each charge of the visit. */
  readonly moves: readonly ChargeMove[];
  readonly changed: {
    readonly encounter?: Encounter;
    readonly authorization?: Authorization;
    readonly coverage?: Coverage;
    readonly decision?: CodingDecision;
    readonly charges: readonly Charge[];
  };
};

/** `before` absent: a service that had been forgotten. `after` absent: one that was never done. Another id: money moves. */
export type ChargeMove = { readonly before?: Charge; readonly after?: Charge };

export type FixFailure = Failure<
  | DecisionFault
  | 'procedure-must-have-a-price'
  | 'fix-must-name-a-line-of-the-claim'
  | 'authorization-must-begin-before-it-ends'
  | 'note-must-be-signed'
>;

export type FixInput = {
  readonly body: ClaimBody;
  readonly file: DecidedFile;
  /** Of the visit, those in force. */
  readonly charges: readonly Charge[];
  readonly asked: ClaimFixesAsked;
  readonly office: Office;
  readonly by: {
    readonly name: string;
    readonly at: string;
    readonly on: PlainDate;
    readonly authorizationId: AuthorizationId;
    readonly chargeId: () => ChargeId;
  };
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
  const { decision, charges, moves } = coded.value;
  return ok({
    file: {
      ...file,
      encounter: encounter ?? file.encounter,
      authorization: authorization ?? file.authorization,
      coverages: file.coverages.map((one) => (one.coverageId === coverage?.coverageId ? coverage : one)),
      decision: decision ?? file.decision,
    },
    charges,
    moves,
    changed: {
      ...(encounter === undefined ? {} : { encounter }),
      ...(authorization === undefined ? {} : { authorization }),
      ...(coverage === undefined ? {} : { coverage }),
      ...(decision === undefined ? {} : { decision }),
      charges: moves.flatMap((move) => savedBy(move, input.by.on)),
    },
  });
}

/** What a move leaves to be saved: nothing, the same charge with other facts, or the old one taken back and the new one. */
function savedBy({ before, after }: ChargeMove, on: PlainDate): readonly Charge[] {
  if (before === after) return [];
  const isOver = before !== undefined && before.chargeId !== after?.chargeId;
  return [...(isOver ? [{ ...before, takenBackOn: on }] : []), ...(after === undefined ? [] : [after])];
}

type FixedCodes = {
  readonly decision?: CodingDecision;
  /** In the order of the claim's lines, then the rest of the visit, then what was forgotten. */
  readonly charges: readonly Charge[];
  readonly moves: readonly ChargeMove[];
};

/** Diagnoses and services: of the decision, and of the charges that were made from it. */
function fixCodes(input: FixInput): Result<FixedCodes, FixFailure> {
  const { file, charges, asked } = input;
  const isAsked = [asked.diagnoses, asked.lines, asked.addedLines, asked.removedLines].some((one) => one !== undefined);
  if (!isAsked) return ok({ charges: inLineOrder(charges, input.body.lines), moves: [] });
  const encounter = asDecided(file);
  if (encounter === undefined) {
    return err({
      code: 'note-must-be-signed',
      message: 'The note of this visit is not signed, so its codes cannot be changed. Ask the clinician to sign it.',
      path: 'note',
    });
  }
  const moves = fixCharges(input);
  if (!moves.ok) return moves;
  const fixed = moves.value.flatMap(({ after }) => after ?? []);
  const { by, body, office } = input;
  // What was coded stays readable where nothing of it is billed any more.
  if (fixed.length === 0) return ok({ charges: [], moves: moves.value });
  const diagnoses = asked.diagnoses?.map((code) => diagnosisOf(file.decision, code, body)) ?? file.decision.diagnoses;
  const procedures = fixed.map(procedureOf);
  const codes = new Set<string>([...diagnoses.map(({ code }) => code), ...procedures.map(({ procedure }) => procedure)]);
  const decision = recordDecision({
    encounter,
    decidedBy: by.name,
    decidedAt: by.at,
    diagnoses,
    procedures,
    exceptions: stillStanding(file.decision.exceptions ?? [], codes),
    codeSets: office.codesets,
  });
  return decision.ok ? ok({ decision: decision.value, charges: fixed, moves: moves.value }) : decision;
}

const noSuchLine = (path: string): Failure<'fix-must-name-a-line-of-the-claim'> => ({
  code: 'fix-must-name-a-line-of-the-claim',
  message: 'This line is not on the claim. Open the claim again and change the lines it has.',
  path,
});

/** Every charge of the visit with what becomes of it. */
function fixCharges({ body, file, charges, asked, office, by }: FixInput): Result<readonly ChargeMove[], FixFailure> {
  const billed = new Set<string>(body.lines.map((line) => line.chargeId));
  const foreign = asked.lines?.findIndex((line) => !billed.has(line.chargeId)) ?? -1;
  if (foreign >= 0) return err(noSuchLine(`fixes.lines[${foreign}]`));
  const unknown = asked.removedLines?.findIndex((id) => !billed.has(id)) ?? -1;
  if (unknown >= 0) return err(noSuchLine(`fixes.removedLines[${unknown}]`));
  const pricing = {
    encounter: file.encounter,
    chargeMaster: office.chargeMaster,
    enteredOn: by.on,
    newId: by.chargeId,
  };
  const moves: ChargeMove[] = [];
  for (const charge of inLineOrder(charges, body.lines)) {
    const line = asked.lines?.find((one) => one.chargeId === charge.chargeId);
    if (asked.removedLines?.includes(charge.chargeId) === true) moves.push({ before: charge });
    else if (line === undefined) moves.push({ before: charge, after: charge });
    else {
      const { procedure = charge.procedure, units = charge.units, ...rest } = line;
      const after = recharge(charge, { ...rest, procedure, units }, pricing);
      if (!after.ok) return after;
      moves.push({ before: charge, after: after.value });
    }
  }
  for (const line of asked.addedLines ?? []) {
    const after = recharge(undefined, line, pricing);
    if (!after.ok) return after;
    moves.push({ after: after.value });
  }
  return ok(moves);
}

const procedureOf = ({ procedure, modifiers, units, diagnosisPointers, drug }: Charge): CodedProcedure => ({
  procedure,
  modifiers,
  units,
  diagnosisPointers,
  ...(drug === undefined ? {} : { drug }),
});

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
