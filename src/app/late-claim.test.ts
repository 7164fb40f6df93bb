import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { leftAfterLate } from './late-claim.ts';

const DEADLINE = plainDate('2026-06-02');
const told = (outcome: 'accepted' | 'rejected', on: string) => [{ outcome, effectiveOn: plainDate(on) }] as const;

/** The first sentence says what to do; 'proof' where the payer's own acknowledgement is one. */
const ROWS: readonly (readonly [string, Parameters<typeof leftAfterLate>, 'proof' | 'none'])[] = [
  ['taken in within the limit', [DEADLINE, told('accepted', '2026-06-02')], 'proof'],
  ['taken in a day later', [DEADLINE, told('accepted', '2026-06-03')], 'none'],
  ['turned away in time is no receipt', [DEADLINE, told('rejected', '2026-04-01')], 'none'],
  ['a limit that nobody knows proves nothing', [undefined, told('accepted', '2026-04-01')], 'none'],
  ['never acknowledged', [DEADLINE, []], 'none'],
];

test('after a refusal as late, proof is asked for only where there is some; nobody is told to appeal or to bill the patient', () => {
  for (const [title, [deadline, acknowledgements], wanted] of ROWS) {
    const left = leftAfterLate(deadline, acknowledgements);
    assert.equal(left[0]?.text.includes('Send it that acknowledgement'), wanted === 'proof', title);
    assert.ok(
      left.every(({ text }) => !/appeal/i.test(text)),
      title,
    );
    assert.ok(
      left.some(({ text }) => text.includes('write the charge off as filed too late')),
      title,
    );
    assert.ok(
      left.some(({ text }) => text.includes('another plan')),
      title,
    );
  }
});
