/** Claim status categories of an acknowledgement (277CA carries A0 to A8 only), in our own words. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

export type ClaimStatusCategory = {
  readonly code: string;
  readonly words: string;
  readonly outcome: 'forwarded' | 'received' | 'accepted' | 'rejected';
  readonly next: string;
  readonly cite: Citation;
};

const CITE: Citation = {
  title: 'Claim status category codes, X12 external code list 507',
  locator: 'those of the 277CA, in our own words',
  basis: 'reference',
  checkedOn: plainDate('2026-11-21'),
};

const WAIT = 'Nothing to do; the answer comes with the remittance.';
const FIX = 'Fix what the status code names and send the claim again as a new one: it was never adjudicated.';

const ROWS: readonly Omit<ClaimStatusCategory, 'cite'>[] = [
  { code: 'A0', words: 'forwarded to another party', outcome: 'forwarded', next: 'Wait for the next acknowledgement.' },
  { code: 'A1', words: 'received', outcome: 'received', next: 'Wait for the next acknowledgement.' },
  { code: 'A2', words: 'accepted for adjudication', outcome: 'accepted', next: WAIT },
  { code: 'A3', words: 'returned as unprocessable', outcome: 'rejected', next: FIX },
  { code: 'A4', words: 'not found', outcome: 'rejected', next: 'Check that the file was delivered; send the claim again.' },
  { code: 'A5', words: 'split into several claims', outcome: 'accepted', next: 'Expect one answer for each part.' },
  { code: 'A6', words: 'rejected: data missing', outcome: 'rejected', next: FIX },
  { code: 'A7', words: 'rejected: data invalid', outcome: 'rejected', next: FIX },
  { code: 'A8', words: 'rejected: data that do not fit together', outcome: 'rejected', next: FIX },
];

/** All categories of the 277CA. */
export const CLAIM_STATUS_CATEGORIES: readonly ClaimStatusCategory[] = ROWS.map((row) => ({ ...row, cite: CITE }));

const byCode = new Map(CLAIM_STATUS_CATEGORIES.map((row) => [row.code, row]));

/** A category by its code, or undefined outside A0–A8. */
export const lookUpClaimStatusCategory = (code: string): ClaimStatusCategory | undefined => byCode.get(code.trim().toUpperCase());
