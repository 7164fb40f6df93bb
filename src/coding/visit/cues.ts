/** Words that decide something, where they stand and are meant: not denied, not only feared, not of long ago. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { Sentence } from './visit-note.ts';

/** What only may come: 'if it gets worse', 'call if', 'to prevent'. */
const IF =
  /\b(?:if|unless|in case|should (?:he|she|they|it|you|the|his|her|symptoms|any)|when(?:ever)?|until|notify|call (?:me|us|the|our|back)|watch for|return (?:if|for|with)|monitor(?:ed|ing)? for|report (?:any|if)|avoid|prevent\w*|risks? of|potential(?:ly)?|possib(?:le|ly|ility)|to see (?:if|whether)|(?:to )?ensur(?:e|ing)|make sure|can (?:result|cause|lead|make)|(?:as needed|prn) for|consider(?:ing|ed)?|might|may (?:need|require|want|be|have|consider)|could (?:be|have|need)|would (?:need|require)|in the event|alternatively|versus|either)\b[^.;]*$/;
const DENIED =
  /\b(?:no|not|n't|denie[sd]|denying|without|never|negative for|nor|neither|free of|rather than|instead of|hold(?:ing)? off(?: on)?|decline[sd]?|declining|defer\w*|refuse[sd]?|ruled out|no need (?:for|to)|rule[sd]? out|avoid\w*|unlikely)(?:\W+\w+){0,5}\W*$|(?:n't|\bnot) (?:think|believe|feel|recommend|want|plan|see (?:any|a) (?:need|reason))\b(?:\W+\w+){0,14}\W*$/;
/** What the patient asks for is not yet given. */
const ASKED = /\b(?:request(?:ed|s|ing)|ask(?:ed|s|ing)? (?:me )?(?:for|about)|inquir\w+|wonder\w*)\b[^.;]{0,40}$/;
/** A new clause of its own frees what follows from the one before. */
const ANEW = /\b(?:but|however|in the meantime|(?:and|so) (?:i|we)(?: am| are|'m|'re|'ll| will| have)?)\b/;
/** 'If it does not get better, she will call and we will obtain an MRI': all of it hangs on the first words. */
const HANGS = /^(?:if|should|unless|in case|in the event)\b/;
const ANEW_THOUGH = /\b(?:but|however|in the meantime)\b/;
const clauseBefore = (lower: string, at: number): string => {
  const hangs = HANGS.test(lower);
  const before = lower.slice(hangs ? 0 : Math.max(0, at - 120), at);
  return before.split(hangs ? ANEW_THOUGH : ANEW).at(-1) ?? before;
};
const LONG_AGO =
  /\b(?:previous(?:ly)?|in the past|history of|last (?:year|summer|winter|spring|fall|visit)|prior|years ago|formerly|in (?:19|20)\d\d)\b[^,.;]*$/;
const AGO_AFTER =
  /^[^,.;]{0,40}\b(?:years? ago|in the past|earlier (?:in|this)|last (?:year|summer|winter|spring|fall)|in (?:19|20)\d\d)\b/;

export const isMeant = (lower: string, at: number, end: number): boolean => {
  const before = clauseBefore(lower, at);
  return (
    !IF.test(before) && !DENIED.test(before.slice(-110)) && !LONG_AGO.test(before.slice(-60)) && !AGO_AFTER.test(lower.slice(end))
  );
};

/** Only imagined: 'the risk of high sugar', 'if the x-ray shows'. */
export const isSupposed = (lower: string, at: number): boolean => IF.test(clauseBefore(lower, at));

/** What stands before a place may be a plan that was turned down or only thought of. */
export const isDecided = (lower: string, at: number): boolean => {
  const before = clauseBefore(lower, at);
  return !IF.test(before) && !ASKED.test(before) && !DENIED.test(before.slice(-110));
};

const MOST_CUES = 3;

/** The places of a pattern that are decided, whatever they are feared to show; at most two. */
export const decidedIn = (text: string, sentences: readonly Sentence[], pattern: RegExp): readonly EvidenceSpan[] =>
  sentences
    .flatMap(({ lower, start }) =>
      [...lower.matchAll(pattern)]
        .filter(({ index }) => isDecided(lower, index))
        .map(({ index, 0: words }) => ({
          start: start + index,
          end: start + index + words.length,
          words: text.slice(start + index, start + index + words.length),
        })),
    )
    .slice(0, 2);

/** The places of a pattern (with the flag g) that are meant, in the order of the sentences; at most three. */
export function cuesIn(text: string, sentences: readonly Sentence[], pattern: RegExp): readonly EvidenceSpan[] {
  const cues: EvidenceSpan[] = [];
  for (const { lower, start } of sentences) {
    for (const { index, 0: words } of lower.matchAll(pattern)) {
      if (cues.length >= MOST_CUES) return cues;
      const at = start + index;
      if (isMeant(lower, index, index + words.length))
        cues.push({ start: at, end: at + words.length, words: text.slice(at, at + words.length) });
    }
  }
  return cues;
}
