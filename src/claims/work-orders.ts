/** The work that the cycle itself opens: what happened, whose list it goes on, until when, what to do next. */
import { statusInWords } from '../codesets/claim-status-codes.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { Failure } from '../kernel/result.ts';
import { type Said, said } from '../kernel/said.ts';
import type { ClaimAcknowledgement } from './acknowledgement.ts';
import type { Claim, ClaimBody, ClaimIn } from './claim.ts';
import type { Encounter } from './encounter.ts';
import type { WorkOrder } from './work-item.ts';

/** A failure's own words: its code has the translation, its place follows in brackets. */
export const saidFailure = ({ message, said: why = said(message), path }: Failure): Said =>
  path === undefined ? why : said('{why} ({place})', { why, place: path });

const aboutVisit = (encounter: Encounter) => ({ encounterId: encounter.encounterId, patientId: encounter.patientId });
const aboutClaim = (body: ClaimBody) => ({
  claimId: body.claimId,
  encounterId: body.encounterId,
  patientId: body.patient.patientId,
  amountCents: body.totalChargeCents,
});

/** Coding stops at an unsigned note. */
export const unsignedNoteOrder = (encounter: Encounter, today: PlainDate): WorkOrder => ({
  queue: 'coding',
  kind: 'unsigned-note',
  reason: said('The visit note is not signed: nothing may be coded from it.'),
  nextAction: said('Ask the clinician to sign the note; the visit is coded on the next run after that.'),
  openedOn: today,
  dueOn: addDays(today, 2),
  ...aboutVisit(encounter),
});

/** A step before the claim could not be taken; the failure says what and where. */
export const stoppedVisitOrder = (encounter: Encounter, failure: Failure, today: PlainDate): WorkOrder => ({
  queue: failure.code === 'procedure-must-have-a-price' ? 'billing' : 'coding',
  kind: failure.code === 'procedure-must-have-a-price' ? 'no-price' : 'stopped-visit',
  reason: saidFailure(failure),
  nextAction:
    failure.code === 'procedure-must-have-a-price'
      ? said('Add the price for that date to the charge master; the visit is charged on the next run.')
      : said('Correct the coding or the registration of the visit; it is taken up again on the next run.'),
  openedOn: today,
  dueOn: addDays(today, 2),
  subject: failure.code,
  ...aboutVisit(encounter),
});

export const heldClaimOrder = (claim: ClaimIn<'held'>): WorkOrder => ({
  queue: 'billing',
  kind: 'held-claim',
  reason: said('{findings}', { findings: claim.findings.map((f) => f.message) }),
  nextAction:
    (claim.findings.find((f) => f.severity === 'error') ?? claim.findings[0])?.fix ??
    said('Read the findings and correct the claim.'),
  openedOn: claim.heldOn,
  dueOn: addDays(claim.heldOn, 3),
  subject: claim.findings
    .map((f) => f.ruleId)
    .join(' ')
    .slice(0, 120),
  ...aboutClaim(claim.body),
});

function turnedAwaySaid(status: string, category: string): Said {
  const about = statusInWords(status);
  const words = [...(category === '' ? [] : [said(category)]), ...(about === undefined ? [] : [about])];
  return words.length === 0
    ? said('The payer turned the claim away: {status}. It was not taken in.', { status })
    : said('The payer turned the claim away ({status}): {words}. It was not taken in.', { status, words });
}

/**
 * A 277CA turned the claim away: the payer never had it, and the filing clock still runs. `today`: when we learned of it, which may
 * be days after the payer's date.
 */
export const rejectedClaimOrder = (
  claim: ClaimIn<'rejected'>,
  today: PlainDate,
  category?: { readonly words: string; readonly next: string },
): WorkOrder => ({
  queue: 'billing',
  kind: 'rejected-claim',
  reason: turnedAwaySaid(claim.reason, category?.words ?? ''),
  nextAction: said(category?.next ?? 'Correct what the status names and send a new original claim.'),
  openedOn: today,
  dueOn: addDays(today, 2),
  subject: claim.reason.slice(0, 120),
  ...aboutClaim(claim.body),
});

/** 'A7:164 (IL)': category, status, entity, as a biller looks them up. */
export const statusText = (acknowledgement: ClaimAcknowledgement): string =>
  `${acknowledgement.category}:${acknowledgement.status}${acknowledgement.entity === undefined ? '' : ` (${acknowledgement.entity})`}`;

export const noAnswerOrder = (claim: ClaimIn<'submitted'> | ClaimIn<'accepted'>, today: PlainDate): WorkOrder => ({
  queue: 'denials',
  kind: 'no-answer',
  reason:
    claim.state === 'submitted'
      ? said('Sent on {date} and never acknowledged.', { date: claim.submission.submittedOn })
      : said('Accepted on {date} and never decided.', { date: claim.acknowledgement.effectiveOn }),
  nextAction:
    claim.state === 'submitted'
      ? said('Check the file with the partner; resend the identical file only after the partner confirms it never arrived.')
      : said('Ask the payer for the claim status; have its acceptance number at hand.'),
  openedOn: today,
  dueOn: addDays(today, 3),
  subject: claim.submission.fileName,
  ...aboutClaim(claim.body),
});

/** Days a forwarded claim may take before somebody asks (house: 30 to 45 are usual). */
const CROSSOVER_DAYS = 45;

/** The first payer sent the claim on by itself: we send none, and wait for the second answer with a date. */
export const crossoverOrder = (claim: ClaimIn<'adjudicated'>, today: PlainDate): WorkOrder => ({
  queue: 'denials',
  kind: 'no-answer',
  reason: said(
    'The first payer forwarded this claim to the next plan; its answer is awaited. Sending our own would be a duplicate.',
  ),
  nextAction: said('When the date has passed, ask the next plan whether it has the claim; if not, send it a secondary claim.'),
  openedOn: today,
  dueOn: addDays(today, CROSSOVER_DAYS),
  subject: 'forwarded by the first payer',
  ...aboutClaim(claim.body),
});

/** A payer's second word on a claim moves the money by itself; what follows from it for others is a person's to decide. */
export const decidedAgainOrder = (claim: Claim, today: PlainDate, why: Said): WorkOrder => ({
  queue: 'posting',
  kind: 'decided-again',
  reason: why,
  nextAction: said(
    'Read both answers; tell the next plan or the patient what has changed, and close or correct what was open before.',
  ),
  openedOn: today,
  dueOn: addDays(today, 5),
  subject: why.text.slice(0, 120),
  ...aboutClaim(claim.body),
});
