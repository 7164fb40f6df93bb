/**
 * The words by which a note says that a condition is denied, uncertain, past, a relative's or only imagined. Our own list of phrases, as
 * clinicians write them; never one of a single note.
 */
import type { MentionContext } from '../../claims/coded-encounter.ts';
import { termWords } from './note-text.ts';

export type Trigger = {
  readonly kind: Exclude<MentionContext, 'affirmed'> | 'none' | 'stop';
  /** 'after' colors what follows it, 'before' what precedes it. */
  readonly colors: 'after' | 'before';
  /** Content tokens it reaches. */
  readonly reach: number;
  /** True when a comma or 'and' ends its reach. */
  readonly withinClause: boolean;
  /** True when it must end its clause: 'HIV negative', but 'chest pain with a negative workup'. */
  readonly endsClause: boolean;
};

/** Content tokens that the farthest trigger reaches. */
export const FAR = 40;

/** `kind | colors | reach | clause | phrases`; 'c' within its clause, 'e' and at its end, 'x' at the end of its own. 'none' swallows a phrase that only looks like a trigger; 'stop' ends every reach. */
const TABLE = `
negated      | after  | 40 |   | no; not; denies; denied; denying; without; w/o; negative for; ve for; no evidence of; absence of; free of; no sign of; never; none of; fails to reveal; failed to reveal; neither; nor; no history of; no known; does not have; did not; unremarkable for; ruled out for; no longer has; rather than; instead of; cannot see; not demonstrate; not show; not reveal; did not demonstrate; did not show; did not reveal; does not demonstrate; does not show; does not reveal; do not show; do not reveal; declined to have; doesnt have; doesnt; didnt; hasnt; isnt; wasnt; nonspecific for; resolution of; absent; never diagnosed; not diagnosed; not formally diagnosed; never formally diagnosed; low suspicion for; low suspicion of; low probability of; low likelihood of; low concern for
negated      | after  | 6  | c | ruled out; ruling out; doubt; doubtful; doubtful for; unlikely; less likely; highly unlikely
negated      | before | 6  | c | was not; were not; is not; are not
negated      | before | 6  |   | ruled out; excluded; less likely; absent; denied; not present; unlikely; none; not seen; not appreciated; not identified; not noted; not found; not demonstrated; not evident
negated      | before | 3  | e | negative
negated      | before | 1  | x | denies; denied; none; no
uncertain    | after  | 7  | c | possible; possibly; probable; probably; suspected; suspect; suspects; suspicious for; suspicion of; suspicion for; questionable; likely; rule out; r/o; ro; concern for; concern of; concerns of; concerns for; concerning for; concerned about; consistent with; compatible with; presumed; presumptive; presumably; working diagnosis; provisional diagnosis; cannot exclude; can not exclude; evaluate for; evaluation for; workup for; work up for; assess for; look for; may have; might have; could be; may be; might be; may represent; could represent; worried about; appears to be; appear to be; seems to be; suggestive of; suggests; suggesting; suggest; indicative of; still to be ruled out; consider; considering; consideration of; believe; think; feel this is; suspicious; discussed possibility; possibility of; question of; query; equivocal for; borderline for; cannot rule out; hint of; potential; potentially; perhaps; thought to be; felt to be; questionably; sounds like; looks like; favored to be; in favor of; worrisome for; working up for; working up; in keeping with; could well be; may well be; might well be; wonder about; wonder if; wondering about; unclear whether; unclear if; unsure if; unsure whether; uncertain if; uncertain whether; determine whether; worried that; worried she has; worried he has; concerned that; concerned he has; concerned she has; suspicion; point toward; points toward; point to; points to; pointing to; pointing toward; resemble; resembles; resembling; looks to be; look to be; i feel this; i feel that; i feel his; i feel her; likely due to; likely secondary; probably secondary; possibly secondary; presumably secondary; thought to be secondary; felt to be secondary; may be secondary; could be secondary; might be secondary; most likely secondary; believed to be; believe to be secondary
uncertain    | after  | 20 |   | differential; differential diagnosis; differential diagnoses; ddx; possible etiologies; possible causes; potential causes; potential etiologies
uncertain    | before | 2  | e | likely; is likely; are likely; is possible; is probable; possibility; most likely
uncertain    | before | 5  | c | suspected; possible; probable; questionable; considered; cannot be excluded; in the differential; not excluded; cannot be ruled out; cannot be completely ruled out
historical   | after  | 40 |   | history of; hx of; h/o; hx; past medical history; pmh; status post; s/p; previous; previously; prior; remote; past history of; resolved; recovered from; medical history; history significant for; history notable for; history remarkable for; history includes; years ago; formerly; past surgical history; surgical history; childhood; had a previous; in the past; used to have; used to get
historical   | before | 2  |   | resolved; now resolved; since resolved
historical   | before | 6  | c | resolved; in the past; years ago; as a child; has resolved; in childhood; previously treated; months ago; last year; year ago; weeks ago; prior to admission; decades ago; has cleared; since resolved
family       | after  | 40 |   | family history; family hx; fhx; mother; father; brother; sister; grandmother; grandfather; maternal; paternal; aunt; uncle; sibling; siblings; parents; husband; wife; runs in the family; cousin; roommate; coworker; mom; dad; grandparents; grandma; grandpa; spouse; girlfriend; boyfriend; partner; source patient; nephew; niece; her son; his son; her daughter; his daughter; family history positive for; family history significant for; family history notable for; family history remarkable for; mother diagnosed; father diagnosed; brother diagnosed; sister diagnosed; son diagnosed; daughter diagnosed; relatives; family member; family members; classmates; anyone who; someone who; anybody who; somebody who; people who; others who
family       | before | 8  | c | in her mother; in his father; in the family; runs in family; in her father; in his mother; in a sibling; in first degree relative
hypothetical | after  | 40 |   | if; return for; call for; return precautions; in case of; should he; should she; should they; should symptoms; should you; risk of; risk for; risks of; risk; at risk; at risk for; monitor for; watch for; look out for; to prevent; prevention of; prevent; preventing; avoid; avoiding; screening for; screen for; screened for; test for; tested for; testing for; tests for; check for; checked for; vaccine for; vaccine against; vaccination against; vaccination for; vaccinated against; vaccinated for; shots for; series for; immunization including; immunizations including; immunized for; immunized against; immunization against; educated on; educated about; information about; information on; signs of; symptoms of; sign of; symptom of; side effects; exposure to; exposed to; used for; prophylaxis; likelihood of; chance of; chances of; complications of; possible complications; complications including; predisposed to; develop; develops; developing; going to have; going to be having; scheduled for; candidate for; undergo; will be having; planning to have; plan for; planned for; in the event of; precautions for; titer for; indicated for; fda approved for; can cause; may cause; could cause; may produce; can produce; may result in; can result in; lead to; leads to; leading to; to reduce; to decrease; worsen; worsens; unless; until; reasons to call; go to the er; go to the ed; go to the emergency; go to the nearest; go to the hospital; seek care; seek medical; seek immediate; seek emergency; seek attention; in case; complications such as; risks such as; risks including; side effects such as; side effects including; complications like; eye out for; lookout for; watch out for; goal of; goal for; group for; society
hypothetical | before | 3  | c | updated; up to date; utd; toxoid; shot; vaccine; vaccination; immunization; booster; screening; prevention; prophylaxis; vaccines; precautions; titer; antibody test; guidelines; foundation; association; society; questionnaire; panel
none         | after  | 0  |   | no change; no increase; no significant change; no interval change; no improvement; not improved; not improving; not only; not well controlled; not controlled; not at goal; not resolved; without improvement; no relief; not better; not responding; not certain; not sure; without contrast; with and without contrast; family practice; family medicine; prior authorization; prior to; previous visit; prior visit; not optimal; not optimally; history of present illness; no doubt; not taking; negative affect; negative deflections; negative margins; without difficulty; not changed; do not know; does not know; not drain; not necessarily; not limited to; no new; not been taking; poor history; history and physical; history taking; not always; not feel well; not tolerate; not tolerated; not healing; not seem to be improving; no longer; not compliant; not been compliant; without complication; without difficulty; why not; whether or not; without any improvement; not working; not helping; not helped; never improved; not doing well; not feeling well; not doing as well; not much better; not getting better; not sleeping; not eating; not able to; may be contributing to; could be contributing to; might be contributing to; may contribute to; could contribute to; can contribute to; may have contributed to; likely contributes to; likely contributing to; likely contributed to; possibly contributing to; may be worsening; may be exacerbating; may be aggravating; could be worsening; could be causing; may be causing; might be causing; may be causing some of; likely needs; likely need; likely requires; likely require; likely benefit; likely continue; not clear; not entirely clear; not known; not take; not taken; not use; not using; not started; not need; not require; no side effects; no problems with; no issues with; no complications from; no flares; no flare; no recent flares; no further flares; no exacerbations; year history of; month history of; week history of; day history of; long history of; longstanding history of; known history of; lifelong history of; previously well controlled; previously controlled; previously stable; previously on; previously seen; concerned about his; concerned about her; worried about his; worried about her
stop         | after  | 0  |   | but; however; although; though; except; reports; complains; presents; presenting; presented; here for; who; today; now; currently; aside; apart; endorses; admits; positive for; significant for today; does have; notes; which; until; because; since; secondary to; indicates; shows; still; other than; continues to have; having; result; remained; has had; therefore; otherwise; nevertheless; yet; cause of; causes for; etiology for; etiology of; source of; reason for; reasons for; as a result of; as a cause of; still has; secondary; worsening; does report; did have; does endorse; reveals; revealed; demonstrates; demonstrated; showed; confirmed; confirms; diagnosed
`;

export type Phrase = {
  readonly words: readonly number[];
  readonly trigger: Trigger;
  /** The small words that must follow, though they are no words of a term: 'evaluate for' and not 'evaluate'. */
  readonly followedBy: RegExp | undefined;
  /** The small words that must stand before: 'pneumonia is not …' denies, 'migraine, not intractable' does not; 'in the past', not 'the past month'. */
  readonly precededBy: RegExp | undefined;
};

/** Words whose doer tells about the patient: 'mother states he has fever' is the patient's fever. */
const INFORMING = termWords(
  'states reports notes says brought brings denies concerned worried accompanied present here gave describes feels thinks noticed endorses called calls wants',
);
const RELATIVES = termWords('mother father brother sister grandmother grandfather parents husband wife aunt uncle sibling');

export type ContextRules = {
  readonly byFirstWord: ReadonlyMap<number, readonly Phrase[]>;
  readonly informing: ReadonlySet<number>;
  readonly relatives: ReadonlySet<number>;
};

/** All words the rules look at, to be numbered with the terms'. */
export const contextWords = (): readonly string[] => [...phrases().flatMap(({ words }) => words), ...INFORMING, ...RELATIVES];

type Written = Omit<Phrase, 'words'> & { readonly words: readonly string[] };

/** `undefined` where the last word of the phrase is one that counts. */
function smallWordsAfter(phrase: string): RegExp | undefined {
  const words = phrase.split(' ');
  const counting = words.findLastIndex((word) => termWords(word).length > 0);
  const small = words.slice(counting + 1);
  return counting < 0 || small.length === 0 ? undefined : new RegExp(`^\\s{1,3}${small.join('\\s{1,3}')}\\b`, 'i');
}

/** `undefined` where the first word of the phrase is one that counts. */
function smallWordsBefore(phrase: string): RegExp | undefined {
  const words = phrase.split(' ');
  const small = words.slice(
    0,
    words.findIndex((word) => termWords(word).length > 0),
  );
  return small.length === 0 ? undefined : new RegExp(`\\b${small.join('\\s{1,3}')}\\s{1,3}$`, 'i');
}

let read: readonly Written[] | undefined;

/** Read once: for the words to be numbered, for the name of kept terms, and for the rules. */
function phrases(): readonly Written[] {
  read ??= readPhrases();
  return read;
}

function readPhrases(): readonly Written[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', colors = '', reach = '', clause = '', list = ''] = line.split('|').map((part) => part.trim());
      const trigger = {
        kind: kind as Trigger['kind'],
        colors: colors as Trigger['colors'],
        reach: Math.min(FAR, Number(reach)),
        withinClause: clause === 'c' || clause === 'e',
        endsClause: clause === 'e' || clause === 'x',
      };
      return list
        .split(';')
        .map((phrase) => phrase.trim())
        .map((phrase) => ({
          words: termWords(phrase),
          trigger,
          followedBy: smallWordsAfter(phrase),
          precededBy: smallWordsBefore(phrase),
        }));
    })
    .filter(({ words }) => words.length > 0);
}

/** Numbers the trigger phrases with a vocabulary that holds `contextWords`. */
export function contextRules(vocabulary: Pick<ReadonlyMap<string, number>, 'get'>): ContextRules {
  const byFirstWord = new Map<number, Phrase[]>();
  for (const { words, trigger, followedBy, precededBy } of phrases()) {
    const numbers = words.map((word) => vocabulary.get(word) ?? -1);
    const list = byFirstWord.get(numbers[0] ?? -1) ?? [];
    list.push({ words: numbers, trigger, followedBy, precededBy });
    byFirstWord.set(numbers[0] ?? -1, list);
  }
  // The longest phrase wins: 'no change' before 'no'.
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const numbers = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => vocabulary.get(word) ?? -1));
  return { byFirstWord, informing: numbers(INFORMING), relatives: numbers(RELATIVES) };
}
