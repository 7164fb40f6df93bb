/**
 * Why open money may be given up, in the practice's own words: each reason with its account, whose money it may be about, and
 * the source. What a person asks for under no reason of this list is not given up.
 */
import type { Citation } from '../kernel/effective.ts';
import type { WriteOffAccount } from './decisions.ts';
import { CONTRACTUAL, house, WAIVED_SHARES } from './sources.ts';

export type OpenSide = 'plan' | 'patient';

export type WriteOffReason = {
  readonly reason: string;
  readonly words: string;
  /** When to take it, and what to have at hand. */
  readonly when: string;
  readonly account: WriteOffAccount;
  readonly sides: readonly OpenSide[];
  /** Present for one that people ask for and that is never granted: why. */
  readonly refused?: string;
  readonly cite: Citation;
};

export const WRITE_OFF_REASONS = [
  {
    reason: 'small-balance',
    words: 'Small balance',
    when: 'Asking for it costs more than it brings.',
    account: '5040',
    sides: ['plan', 'patient'],
    cite: house('ADR-0005, account 5040'),
  },
  {
    reason: 'timely-filing',
    words: 'Filed too late',
    when: 'The payer refused it as late and no proof of an earlier filing is left. The patient never owes it.',
    account: '5050',
    sides: ['plan'],
    cite: CONTRACTUAL,
  },
  {
    reason: 'denied-for-good',
    words: 'Refused for good',
    when: 'Appeals are over, or not worth their cost, and the patient may not be billed.',
    account: '5060',
    sides: ['plan'],
    cite: house('ADR-0005, account 5060'),
  },
  {
    reason: 'contract',
    words: 'The contract allows no more',
    when: 'The payer left it open, and its fee schedule says that it is not owed.',
    account: '5000',
    sides: ['plan'],
    cite: CONTRACTUAL,
  },
  {
    reason: 'financial-assistance',
    words: 'Financial assistance',
    when: 'The patient qualifies under the practice’s written policy; keep the application.',
    account: '5020',
    sides: ['patient'],
    cite: WAIVED_SHARES,
  },
  {
    reason: 'bad-debt',
    words: 'Bad debt',
    when: 'Statements and reminders brought nothing, and it is not asked for any more.',
    account: '6000',
    sides: ['patient'],
    cite: house('ADR-0005, account 6000'),
  },
  {
    reason: 'self-pay-discount',
    words: 'Discount for paying oneself or at once',
    when: 'Promised in writing before the visit or on the statement. Not for a share that a federal plan left.',
    account: '5030',
    sides: ['patient'],
    cite: WAIVED_SHARES,
  },
  {
    reason: 'may-not-be-billed',
    words: 'Share that may not be billed',
    when: 'The patient is protected from cost sharing, or was never told that they would owe it.',
    account: '5090',
    sides: ['plan', 'patient'],
    cite: house('ADR-0005, account 5090'),
  },
  {
    reason: 'own-error',
    words: 'Our own error, or a complaint settled',
    when: 'The practice bears it. Say in the note what happened.',
    account: '5070',
    sides: ['plan', 'patient'],
    cite: house('ADR-0005, account 5070'),
  },
  {
    reason: 'professional-courtesy',
    words: 'Professional courtesy',
    when: 'A colleague or a relative asks not to be billed.',
    account: '5070',
    sides: ['patient'],
    refused:
      'Waiving a patient’s share as a courtesy is not granted: with a federal plan it can be an unlawful inducement, with others it breaks the contract. Take financial assistance where the patient qualifies.',
    cite: WAIVED_SHARES,
  },
] as const satisfies readonly WriteOffReason[];

export type WriteOffReasonName = (typeof WRITE_OFF_REASONS)[number]['reason'];

export const writeOffReason = (reason: WriteOffReasonName): WriteOffReason => {
  const found: WriteOffReason | undefined = WRITE_OFF_REASONS.find((one) => one.reason === reason);
  return found as WriteOffReason;
};
