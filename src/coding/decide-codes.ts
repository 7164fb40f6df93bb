/** The coder's decision: checked against the note and the code sets, and pinned to the version of the note it was made from. */
import type { CodeSets } from '../codesets/code-sets.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { CodedDiagnosis, CodedProcedure, CodingDecision, CodingException } from '../claims/coded-encounter.ts';
import type { SignedEncounter } from '../claims/encounter.ts';

export type DecisionFault =
  | 'decision-must-have-codes'
  | 'evidence-must-match-note'
  | 'diagnosis-must-have-evidence-or-reason'
  | 'diagnosis-must-not-repeat'
  | 'diagnosis-must-be-billable-on-date'
  | 'procedure-must-be-valid-on-date'
  | 'pointer-must-name-a-diagnosis';

export type Deciding = {
  readonly encounter: SignedEncounter;
  /** A person, or 'generator' for the demonstration's known truth; never an engine. */
  readonly decidedBy: string;
  /** ISO 8601 in UTC. */
  readonly decidedAt: string;
  readonly diagnoses: readonly CodedDiagnosis[];
  readonly procedures: readonly CodedProcedure[];
  /** Conventions that are left with a reason. */
  readonly exceptions?: readonly CodingException[];
  readonly codeSets: CodeSets;
};

type Fault = Failure<DecisionFault>;

const fault = (code: DecisionFault, path: string, message: string): Fault => ({ code, path, message });

function faultsOfCounts({ diagnoses, procedures }: Deciding): readonly Fault[] {
  if (diagnoses.length >= 1 && diagnoses.length <= 12 && procedures.length >= 1) return [];
  const message = 'A decision needs 1 to 12 diagnoses and at least one procedure. Add what is missing.';
  return [fault('decision-must-have-codes', 'diagnoses', message)];
}

function faultsOfDiagnosis({ code, evidence, because }: CodedDiagnosis, at: string, deciding: Deciding): readonly Fault[] {
  const { text } = deciding.encounter.signedNote;
  const found: Fault[] = [];
  for (const [i, span] of evidence.entries()) {
    if (text.slice(span.start, span.end) !== span.words) {
      const message = 'The words of this evidence are not what the signed note holds at that place. Select the passage again.';
      found.push(fault('evidence-must-match-note', `${at}.evidence[${i}]`, message));
    }
  }
  if (evidence.length === 0 && (because ?? '').trim() === '') {
    const message =
      'This diagnosis names neither words of the note nor the document it was taken from. Select the passage or name the document.';
    found.push(fault('diagnosis-must-have-evidence-or-reason', at, message));
  }
  if (deciding.diagnoses.filter((other) => other.code === code).length > 1) {
    found.push(fault('diagnosis-must-not-repeat', at, 'This diagnosis stands twice in the decision. Remove one of the two.'));
  }
  const answer = deciding.codeSets.icd10(code, deciding.encounter.serviceDate);
  if (answer.kind !== 'billable') found.push(fault('diagnosis-must-be-billable-on-date', at, answer.explanation));
  return found;
}

/** CPT numbers pass: their tables are the operator's. A Level II code that our table merely lacks passes too; absence is no proof. */
function faultsOfProcedure({ procedure, diagnosisPointers }: CodedProcedure, at: string, deciding: Deciding): readonly Fault[] {
  const answer = deciding.codeSets.hcpcs(procedure, deciding.encounter.serviceDate);
  const refused =
    answer.kind === 'wrong-shape' || answer.kind === 'not-on-date' || (answer.kind === 'unknown' && answer.complete);
  const many = deciding.diagnoses.length;
  const message = `A pointer must be the position of a diagnosis, 1 to ${many}. Point to one that is there.`;
  return [
    ...(refused ? [fault('procedure-must-be-valid-on-date', at, answer.explanation)] : []),
    ...diagnosisPointers.flatMap((pointer, i) =>
      pointer >= 1 && pointer <= many ? [] : [fault('pointer-must-name-a-diagnosis', `${at}.diagnosisPointers[${i}]`, message)],
    ),
  ];
}

/**
 * Everything that keeps these codes from being a decision, for a person who is still choosing them.
 * Out: counts first, then diagnoses, then procedures, each in the order of `DecisionFault`; none when it can be recorded.
 */
export const decisionFaults = (deciding: Deciding): readonly Fault[] => [
  ...faultsOfCounts(deciding),
  ...deciding.diagnoses.flatMap((diagnosis, i) => faultsOfDiagnosis(diagnosis, `diagnoses[${i}]`, deciding)),
  ...deciding.procedures.flatMap((procedure, i) => faultsOfProcedure(procedure, `procedures[${i}]`, deciding)),
];

/**
 * The decision that bills, pinned to the signed note's version and hash and to the release that judged the codes.
 * In: the codes a person chose, evidence as spans of the signed note, pointers 1-based.
 * Errors: the first fault, diagnoses before procedures, each in the order of `DecisionFault`; `path` says where.
 * Source: docs/conventions.md ICD-01, ICD-02, ICD-18; that only a person's decision bills is the house's.
 */
export function recordDecision(deciding: Deciding): Result<CodingDecision, Fault> {
  const found = decisionFaults(deciding)[0];
  if (found !== undefined) return err(found);
  const { encounter, decidedBy, decidedAt, diagnoses, procedures, exceptions = [], codeSets } = deciding;
  return ok({
    encounterId: encounter.encounterId,
    decidedBy,
    decidedAt,
    noteVersion: encounter.signedNote.version,
    noteSha256: encounter.signedNote.sha256,
    diagnoses,
    procedures,
    icd10Release: codeSets.releases.icd10cm(encounter.serviceDate),
    ...(exceptions.length === 0 ? {} : { exceptions }),
  });
}
