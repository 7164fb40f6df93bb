/** The coder's decision: checked against the note and the code sets, and pinned to the version of the note it was made from. */
import type { CodeSets } from '../codesets/code-sets.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { CodedDiagnosis, CodedProcedure, CodingDecision } from '../claims/coded-encounter.ts';
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
  readonly codeSets: CodeSets;
};

type Fault = Failure<DecisionFault>;

const fault = (code: DecisionFault, path: string, message: string): Fault => ({ code, path, message });

function checkCounts({ diagnoses, procedures }: Deciding): Fault | undefined {
  if (diagnoses.length >= 1 && diagnoses.length <= 12 && procedures.length >= 1) return undefined;
  return fault(
    'decision-must-have-codes',
    'diagnoses',
    'A decision needs 1 to 12 diagnoses and at least one procedure. Add what is missing.',
  );
}

function checkDiagnosis({ code, evidence, because }: CodedDiagnosis, at: string, deciding: Deciding): Fault | undefined {
  const { text } = deciding.encounter.signedNote;
  for (const [i, span] of evidence.entries()) {
    if (text.slice(span.start, span.end) !== span.words) {
      const message = 'The words of this evidence are not what the signed note holds at that place. Select the passage again.';
      return fault('evidence-must-match-note', `${at}.evidence[${i}]`, message);
    }
  }
  if (evidence.length === 0 && (because ?? '').trim() === '') {
    const message =
      'This diagnosis names neither words of the note nor the document it was taken from. Select the passage or name the document.';
    return fault('diagnosis-must-have-evidence-or-reason', at, message);
  }
  if (deciding.diagnoses.filter((other) => other.code === code).length > 1) {
    return fault('diagnosis-must-not-repeat', at, 'This diagnosis stands twice in the decision. Remove one of the two.');
  }
  const answer = deciding.codeSets.icd10(code, deciding.encounter.serviceDate);
  return answer.kind === 'billable' ? undefined : fault('diagnosis-must-be-billable-on-date', at, answer.explanation);
}

/** CPT numbers pass: their tables are the operator's. A Level II code that our table merely lacks passes too; absence is no proof. */
function checkProcedure({ procedure, diagnosisPointers }: CodedProcedure, at: string, deciding: Deciding): Fault | undefined {
  const answer = deciding.codeSets.hcpcs(procedure, deciding.encounter.serviceDate);
  const refused =
    answer.kind === 'wrong-shape' || answer.kind === 'not-on-date' || (answer.kind === 'unknown' && answer.complete);
  if (refused) return fault('procedure-must-be-valid-on-date', at, answer.explanation);
  const wrong = diagnosisPointers.findIndex((pointer) => pointer < 1 || pointer > deciding.diagnoses.length);
  if (wrong < 0) return undefined;
  const message = `A pointer must be the position of a diagnosis, 1 to ${deciding.diagnoses.length}. Point to one that is there.`;
  return fault('pointer-must-name-a-diagnosis', `${at}.diagnosisPointers[${wrong}]`, message);
}

function firstFault(deciding: Deciding): Fault | undefined {
  const counts = checkCounts(deciding);
  if (counts !== undefined) return counts;
  for (const [i, diagnosis] of deciding.diagnoses.entries()) {
    const found = checkDiagnosis(diagnosis, `diagnoses[${i}]`, deciding);
    if (found !== undefined) return found;
  }
  for (const [i, procedure] of deciding.procedures.entries()) {
    const found = checkProcedure(procedure, `procedures[${i}]`, deciding);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The decision that bills, pinned to the signed note's version and hash and to the release that judged the codes.
 * In: the codes a person chose, evidence as spans of the signed note, pointers 1-based.
 * Errors: the first fault, diagnoses before procedures, each in the order of `DecisionFault`; `path` says where.
 * Source: DESIGN §2, "only a decision bills"; reference/coding.md ICD-01, ICD-02, ICD-18.
 */
export function recordDecision(deciding: Deciding): Result<CodingDecision, Fault> {
  const found = firstFault(deciding);
  if (found !== undefined) return err(found);
  const { encounter, decidedBy, decidedAt, diagnoses, procedures, codeSets } = deciding;
  return ok({
    encounterId: encounter.encounterId,
    decidedBy,
    decidedAt,
    noteVersion: encounter.signedNote.version,
    noteSha256: encounter.signedNote.sha256,
    diagnoses,
    procedures,
    icd10Release: codeSets.releases.icd10cm(encounter.serviceDate),
  });
}
