/**
 * What an entry of the journal says of itself, as a sentence that a screen can say in the reader's language. The journal
 * keeps plain English that never changes; here its kinds are taken apart again.
 */
import { type Said, said } from '../kernel/said.ts';

type Kind = { readonly pattern: RegExp; readonly words: (parts: readonly string[]) => Said };

/** The first that fits counts. */
const KINDS: readonly Kind[] = [
  { pattern: /^Charge for (\S+)$/, words: ([procedure = '']) => said('Charge for {procedure}', { procedure }) },
  { pattern: /^Written off: (.+)$/, words: ([reason = '']) => said('Written off: {reason}', { reason: said(reason) }) },
  {
    pattern: /^Made the patient’s: (.+)$/,
    words: ([reason = '']) => said('Made the patient’s: {reason}', { reason: said(reason) }),
  },
  {
    pattern: /^Not placed yet: (.+), trace (\S+)$/,
    words: ([payer = '', trace = '']) => said('Not placed yet: {payer}, trace {trace}', { payer, trace }),
  },
  {
    pattern: /^(.+) takes its decision back, trace (\S+)$/,
    words: ([payer = '', trace = '']) => said('{payer} takes its decision back, trace {trace}', { payer, trace }),
  },
  {
    pattern: /^(.+), trace (\S+): (.+)$/,
    words: ([payer = '', trace = '', why = '']) => said('{payer}, trace {trace}: {why}', { payer, trace, why: said(why) }),
  },
  {
    pattern: /^(.+), trace (\S+)$/,
    words: ([payer = '', trace = '']) => said('{payer}, trace {trace}', { payer, trace }),
  },
];

/** The memos that never vary. */
const WHOLE: readonly Said[] = [
  said('Payment by the patient'),
  said('Patient credit applied'),
  said('Patient overpayment returned to credit'),
  said('What had followed from the decision taken back'),
  said('Follows the corrected charge'),
  said('Asked of another plan'),
  said('Asked of the plan, no longer of the patient'),
  said('Write-off undone'),
  said('Charge taken back: it was wrong'),
  said('Taken back with the decision it had followed'),
  said('Restored: the decision it had followed is taken back itself'),
  said('Deposit'),
  said('Balance brought over'),
  said('Balance brought over, taken back'),
];

/** In: a memo of the journal. Out: its sentence; one of a kind that is not known stays as it is. */
export function sayMemo(memo: string): Said {
  for (const { pattern, words } of KINDS) {
    const found = pattern.exec(memo);
    if (found !== null) return words(found.slice(1));
  }
  return WHOLE.find(({ text }) => text === memo) ?? said(memo);
}

/** True for a memo that has a sentence of its own; a new kind of entry gets one here. */
export const isKnownMemo = (memo: string): boolean => {
  const { text } = sayMemo(memo);
  return text !== memo || WHOLE.some((whole) => whole.text === memo);
};
