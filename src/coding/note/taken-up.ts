/**
 * What an assessment takes up below the problems it lists: a topic of its own ('In terms of his gout, …', 'Her asthma is stable'), or a
 * finding that something is ordered for ('an echocardiogram to evaluate the murmur'). Source: guidelines IV.G and IV.J, all that is
 * evaluated, monitored or treated at the visit is coded.
 */
import type { Mention } from '../terms/find-mentions.ts';
import type { NoteTokens } from './note-text.ts';

export type TakenUp = 'topic' | 'pursued' | 'reason';

/** What opens a sentence about a problem, up to its name. */
const OPENS =
  /^[\s•\-*>]*(?:regarding|concerning|(?:in|with) regards? to|with respect to|in terms of|as for|as far as|for)\s+(?:his|her|their|your|the|(?:the\s+)?patient['’]s)\s+(?:[\w'’-]+\s+){0,2}$/i;
/** 'His asthma …': nothing else before it. */
const OWNS = /^[\s•\-*>]*(?:his|her|their|your|(?:the\s+)?patient['’]s)\s+(?:[\w'’-]+\s+){0,2}$/i;
/** 'Anemia of kidney disease: …': it begins its sentence, and what follows is about it. */
const BEGINS = /^[\s•\-*>]*(?:[\w'’-]+\s+)?$/;
const LABELS = /^\s?(?::|[-–—]{1,2})\s/;
/** How it goes, said behind it. */
export const GOES =
  /^(?:[^.;\n]|\n(?=[a-z])){0,40}\b(?:stable|(?:un|well[- ]|poorly[- ])?controlled|under (?:good |fair |adequate )?control|at goal|doing (?:well|better|great)|improv(?:ed|ing)|worse|worsen(?:ed|ing)|exacerbat(?:ed|ing)|asymptomatic|in remission|flar(?:ed|ing)|managed|unchanged)\b/i;
/** What is done for it, told right behind it: 'heartburn; trial of famotidine'. */
const DOES =
  /^\s?[;:,.–-]+\s+(?:[\w-]+,\s+)?(?:(?:we |i )?(?:will |shall )?(?:start|begin|try|treat|prescri|initiate|trial of|continue|refill|increase|refer|recheck|counsel)\w*)\b/i;
/** What the patient comes for. */
const COMES =
  /\b(?:presents?|here|comes?|came|seen)\b[^.;\n]{0,30}\bfor\s+(?:(?:his|her|their|an?|the)\s+)?(?:[\w'’-]+\s+){0,2}$/i;
/** What is gone on with, begun or changed for it. */
const TREATS =
  /\b(?:continue[sd]?|refill(?:ed|s)?|start(?:ed)?|begin|initiate[d]?|increase[d]?|decrease[d]?|adjust(?:ed)?|prescri\w+|resume[d]?|restart(?:ed)?|titrate[d]?|switch(?:ed)?)\b[^.;\n]{0,60}\bfor (?:(?:his|her|their|the|your)\s+)?(?:[\w'’-]+\s+){0,1}$/i;
/** What is ordered, or who is asked, to look into it. */
const LOOKS_INTO =
  /\b(?:(?:evaluat\w+|assess(?:ment)?|investigat\w+|work[- ]?up|follow(?:[- ]up)?) (?:of |on |up on )?|referr?\w*\b[^.;\n]{0,60}\bfor |recheck(?:ing)? )(?:his|her|their|the|this|these|persistent|ongoing)\s+(?:[\w'’-]+\s+){0,2}$/i;

const SENTENCE_MAX = 120;
const DOES_MAX = 40;

/** Out: undefined where the words are only mentioned. In: a place of the assessment. */
export function takenUp({ text, start, end }: NoteTokens, { from, to }: Pick<Mention, 'from' | 'to'>): TakenUp | undefined {
  const first = start[from] ?? 0;
  const before = text.slice(Math.max(0, first - SENTENCE_MAX), first);
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '));
  const said = before.slice(cut + 1);
  if (cut >= 0 || first <= SENTENCE_MAX) {
    const opening = said.replace(/^[.;]/, '');
    if (OPENS.test(opening)) return 'topic';
    if (TREATS.test(opening) || DOES.test(text.slice(end[to], (end[to] ?? 0) + DOES_MAX))) return 'topic';
    const last = end[to] ?? 0;
    const behind = text.slice(last, last + SENTENCE_MAX);
    if (BEGINS.test(opening) && LABELS.test(behind)) return 'topic';
    if ((BEGINS.test(opening) || OWNS.test(opening)) && GOES.test(behind)) return 'topic';
  }
  if (LOOKS_INTO.test(said)) return 'pursued';
  return COMES.test(said) ? 'reason' : undefined;
}
