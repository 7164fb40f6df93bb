/** What is left to do about a claim that its payer refused as filed too late: a replacement would be refused like it. */
import type { ClaimAcknowledgement } from '../claims/acknowledgement.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';

const OTHER_PLAN = said('If another plan covered that day, enter it with the patient and build the claim again.');

/**
 * In: the last day of filing where it is known, and what the payer's front door said. Proof is the payer's own word that it had
 * the claim within its limit. Source: 42 CFR 424.44; CARC 29 in group CO, which is
 * never the patient's (Noridian Medicare, claim adjustment group codes).
 */
export function leftAfterLate(
  deadline: PlainDate | undefined,
  told: readonly Pick<ClaimAcknowledgement, 'outcome' | 'effectiveOn'>[],
): readonly Said[] {
  const proof = told.find(
    ({ outcome, effectiveOn }) => outcome === 'accepted' && deadline !== undefined && effectiveOn <= deadline,
  );
  if (proof === undefined || deadline === undefined) {
    return [
      said(
        'The payer refused this claim as filed too late, and nothing on file proves that it had the claim in time. A replacement would be refused like it: write the charge off as filed too late. The patient does not owe it.',
      ),
      OTHER_PLAN,
    ];
  }
  return [
    said(
      'The payer refused this claim as filed too late, but its own acknowledgement of {date} lies within the limit of {deadline}. Send it that acknowledgement and ask for an exception or a reopening; a replacement would be refused like it.',
      { date: proof.effectiveOn, deadline },
    ),
    said('If the payer stands by its word, write the charge off as filed too late. The patient does not owe it.'),
    OTHER_PLAN,
  ];
}
