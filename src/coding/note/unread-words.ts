/**
 * Words that stand just before a condition and that nothing has read: 'serous otitis' found as 'otitis' says more than its code. A heading
 * with such a word is right less often than one that is read whole.
 */
import type { Mention } from '../terms/find-mentions.ts';
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

const LOOKS_AHEAD = 4;

/**
 * How many stand behind it, in its clause and the next: 'rotator cuff tear, full thickness'. They matter where the code says that it is unspecified;
 * a name of its own, a dash or a colon ends the search.
 */
export function unreadBehind(
  tokens: NoteTokens,
  { to }: Pick<Mention, 'to'>,
  { read, title }: { readonly read: (token: number) => boolean; readonly title: string },
): number {
  if (!/unspecified/i.test(title)) return 0;
  const known = title.toLowerCase();
  const last = (tokens.clause[to] ?? 0) + 1;
  let unread = 0;
  for (let at = to + 1; at <= to + LOOKS_AHEAD; at += 1) {
    if (tokens.sentence[at] !== tokens.sentence[to] || (tokens.clause[at] ?? 0) > last || read(at)) break;
    if (/[-–—:(]\s?/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))) break;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]);
    if ((tokens.word[at] ?? -1) >= 0 && !PLAIN.test(word) && !known.includes(word.toLowerCase())) unread += 1;
  }
  return unread;
}
