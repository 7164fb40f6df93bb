/**
 * The only transitions of a claim. Each takes the stage it may start from, so that a wrong order is a type
 * error, and returns a new value; nothing is edited.
 *
 *   draft → held | ready → submitted → accepted → adjudicated
 *                              └→ rejected          (277CA may also come after the 835: the decision stands)
 *   held, ready, rejected, adjudicated → replaced;  held, rejected, submitted, accepted → closed (and back, undone);
 *   ready → closed, with nothing of it left to bill
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import { isNonEmpty } from '../kernel/result.ts';
import type { ClaimAcknowledgement } from './acknowledgement.ts';
import type { ClaimBody, ClaimIn, ClaimState, StoredFinding, Submission } from './claim.ts';
import type { ClaimId } from './identifiers.ts';
import type { RemittanceClaim } from './remittance.ts';

export const draft = (body: ClaimBody): ClaimIn<'draft'> => ({ state: 'draft', body });

/** Keeps what is stored of a finding; the rest (citation) is the rule's, found by its id. */
const stored = (finding: StoredFinding): StoredFinding => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  message: finding.message,
  fix: finding.fix,
  ...(finding.line === undefined ? {} : { line: finding.line }),
});

/** An error holds; anything less rides along. */
export function judge(
  claim: ClaimIn<'draft'>,
  findings: readonly StoredFinding[],
  on: PlainDate,
): ClaimIn<'held'> | ClaimIn<'ready'> {
  const all = findings.map(stored);
  return isNonEmpty(all.filter((f) => f.severity === 'error'))
    ? { state: 'held', body: claim.body, findings: all, heldOn: on }
    : { state: 'ready', body: claim.body, warnings: all, readyOn: on };
}

export const submit = (claim: ClaimIn<'ready'>, submission: Submission): ClaimIn<'submitted'> => ({
  state: 'submitted',
  body: claim.body,
  submission,
});

export const accept = (claim: ClaimIn<'submitted'>, acknowledgement: ClaimAcknowledgement): ClaimIn<'accepted'> => ({
  state: 'accepted',
  body: claim.body,
  submission: claim.submission,
  acknowledgement,
});

export const reject = (claim: ClaimIn<'submitted'>, reason: string, on: PlainDate): ClaimIn<'rejected'> => ({
  state: 'rejected',
  body: claim.body,
  submission: claim.submission,
  rejectedOn: on,
  reason,
});

export type Outcome = ClaimIn<'adjudicated'>['outcome'];

/** A decided claim may be decided again (a correction, an appeal won): the new decision is what counts. */
export const adjudicate = (
  claim: ClaimIn<'submitted'> | ClaimIn<'accepted'> | ClaimIn<'adjudicated'>,
  decision: { readonly claim: RemittanceClaim; readonly outcome: Outcome; readonly on: PlainDate },
): ClaimIn<'adjudicated'> => ({
  state: 'adjudicated',
  body: claim.body,
  submission: claim.submission,
  decision: decision.claim,
  decidedOn: decision.on,
  outcome: decision.outcome,
});

/** A person may still put it right: it has not left, was turned away, or was decided. */
export type CorrectableClaim = ClaimIn<'held'> | ClaimIn<'ready'> | ClaimIn<'rejected'> | ClaimIn<'adjudicated'>;

export const replace = (claim: CorrectableClaim, by: ClaimId, on: PlainDate): ClaimIn<'replaced'> => ({
  state: 'replaced',
  body: claim.body,
  replacedBy: by,
  replacedOn: on,
});

export type ClosableClaim = ClaimIn<'held'> | ClaimIn<'rejected'> | ClaimIn<'submitted'> | ClaimIn<'accepted'>;

/** 'written-off': what is open is given up. 'withdrawn': the payer never had it, or could not read it, and nothing of it is billed. */
export const close = (
  claim: ClosableClaim | ClaimIn<'ready'> | ClaimIn<'adjudicated'>,
  because: ClaimIn<'closed'>['because'],
  on: PlainDate,
): ClaimIn<'closed'> => ({
  state: 'closed',
  body: claim.body,
  closedOn: on,
  because,
  ...('submission' in claim ? { submission: claim.submission } : {}),
});

/** The write-off is undone: the claim is again what it was. In: that stage, from the claim's history. */
export const reopen = (claim: ClaimIn<'closed'>, before: ClosableClaim): ClosableClaim => ({ ...before, body: claim.body });

/** States in which nothing more is expected of anyone; every other one has an owner queue and a due date. */
export const isFinished = (state: ClaimState): boolean => state === 'adjudicated' || state === 'replaced' || state === 'closed';
