/**
 * Words that stand just before a condition and that nothing has read: 'serous otitis' found as 'otitis' says more than its code. A heading
 * with such a word is right less often than one that is read whole.
 */
import type { Mention } from './find-mentions.ts';
import type { NoteTokens } from './note-text.ts';

/** Words that change no code: how bad, how long, whose, how told; and verbs. */
const PLAIN =
  /^(?:mild|mildly|moderate|moderately|severe|severely|acute|chronic|right|left|bilateral|rt|lt|persistent|recurrent|ongoing|stable|new|newly|worsening|worsened|improving|improved|history|patient|patients|he|she|they|we|i|symptomatic|asymptomatic|intermittent|well|controlled|uncontrolled|poorly|resolving|due|secondary|likely|possible|probable|possibly|increased|some|subacute|mixed|status|post|including|also|clinical|known|diagnosed|recent|recently|current|currently|continue|continued|continues|will|start|want|mainly|related|significant|multiple|several|problem|problems|follow|up|longstanding|underlying|suspected|early|late|old|prior|previous|overall|presumed|idiopathic|associated|no|not|non|positive|month|months|week|weeks|day|days|year|years|stage|grade|type|i|ii|iii|iv|and|or|\d+)$/i;
const LOOKS_BACK = 3;

/**
 * How many there are.
 * In: the tokens that any mention of the note is read from, and the tokens that chose the code; the title of the code, whose own words say nothing new.
 */
export function unreadBefore(
  tokens: NoteTokens,
  { from }: Pick<Mention, 'from'>,
  { read, title }: { readonly read: (token: number) => boolean; readonly title: string },
): number {
  const known = title.toLowerCase();
  let unread = 0;
  for (let at = from - 1; at >= Math.max(0, from - LOOKS_BACK); at -= 1) {
    if (tokens.clause[at] !== tokens.clause[from] || read(at)) break;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if ((tokens.word[at] ?? -1) >= 0 && !PLAIN.test(word) && !known.includes(word.toLowerCase())) unread += 1;
  }
  return unread;
}
