/** Drugs on prescription that a visit decides about, with the words that say so best. */
import { apart, places, type Places } from './decided-places.ts';
import { PRESCRIPTION, STRONG_DOSE, WITHOUT_PRESCRIPTION } from './drug-names.ts';
import { type Sentence, type VisitNote } from './visit-note.ts';

const RX = new RegExp(`\\b(?:${STRONG_DOSE}|${PRESCRIPTION})\\b`, 'g');
const UNKNOWN_DOSE = /\b[a-z][a-z-]{3,}(?: [a-z]{2,3})?,? \d+(?:[.,]\d+)?(?: ?-? ?\d+)? ?(?:mg|mcg|%|units?)\b/g;
export const MANAGES =
  /\b(?:continu\w+|start\w*|initiat\w+|begin\w*|increas\w+|decreas\w+|reduc\w+|refill\w*|renew\w*|prescri\w+|takes?|taking|switch\w*|chang\w+|stop\w*|discontinu(?:e|es|ed|ing)|holds?|holding|add(?:ed|ing)?|giv\w+|uses?|using|appl(?:y|ies|ied)|treat\w*|resum\w+|adjust\w*|titrat\w+|taper\w*|keep|remain\w*|compl(?:y|iant)|put (?:him|her|you)|wean\w*|order\w*|trial|order(?:ed)?|try|medication|treatment|recommend\w*|maintain\w*|administer\w*|stay(?:ing)? on|transition\w*|restart\w*|utiliz\w+|require\w*|proceed|receiv\w+|re-?fill\w*|doing well (?:on|with)|stable on|managed with|controlled (?:on|with))\b/;
const PRESCRIBES =
  /\b(?:(?:will|have|has|i|we|i'll|we'll|also|was|were|going to|to) (?:also |then )?prescrib\w+|prescrib(?:e|ed|ing)\b(?! (?:by|medication list))|prescriptions? (?:for|of|was|were|has|provided|given|sent|today|written|refill\w*)|(?:a|the|new|printed|sent|written) prescriptions?|refill(?:s|ed|ing)?|continue (?:on )?(?:(?:with )?(?:his|her|the|their|current|all|same|home|medical|present|existing|prescribed|oral|daily|chronic|blood pressure|pain|this|these) ){1,3}(?:medications?|meds|regimen|therapy|medicines?|drugs?)|(?:comply|compliance|compliant) with (?:his|her|their) (?:current )?(?:medication|medicine)\w*|adjust(?:ing|ment)? (?:his|her|the|of) (?:\w+ )?(?:medications?|dose|dosage)|medication (?:was |were )?(?:changes?|adjust\w+|management|refill\w*)|(?:increas|decreas|reduc|chang|adjust)(?:e|ed|ing) (?:her|his|the|your|their) (?:current )?dos(?:e|age)(?: (?:of|to|from|back|up|down)){0,2}(?: \d[\d.,]*(?: ?(?:mg|mcg|units?|%))?)?|(?:start|put|place|begin|switch)(?:ed|ing)? (?:him|her|them|the patient|you) on (?:an? |the )?(?:new |daily |different |oral |topical |stronger |\w+ ){0,2}(?:medications?|medicines?|antibiotics?|drugs?|inhalers?))\b/g;
/** A kind of drugs, or what holds one: only what is decided about it counts, not that it is spoken of. */
const KIND_OF_DRUGS =
  /^(?:pain medication|opioids?|narcotics?|antibiotics?|antivirals?|statins?|diuretics?|blood thinners?|muscle relax\w+|antidepressants?|anticoagula\w+|beta[ -]blockers?|ace inhibitors?|biologics?|hormon\w+ therapy|disease[ -]modifying\w*|(?:cortico)?steroids?|eye ?drops|ear drops|inhalers?|oral contracepti\w+|insulin)$/;
/** What is done with a drug: before its name, in the same clause. */
const DECIDES =
  /\b(?:continu\w+|start\w*|initiat\w+|begin\w*|increas\w+|decreas\w+|reduc\w+|refill\w*|renew\w*|prescri\w+|take|switch\w*|chang\w+|stop\w*|discontinu(?:e|es|ed|ing)|hold|holding|add(?:ed|ing)?|give|given|use|apply|treat(?:ed|ing)?|resum\w+|adjust\w*|titrat\w+|taper\w*|keep|remain|put|wean\w*|send|sent|provided?|trial|course|recommend\w*|maintain\w*|stay(?:ing)? on|transition\w*|restart\w*|proceed)\b[^.;]{0,60}$/;
const SPOKEN_OF =
  /\b(?:discuss\w*|counsel\w*|explain\w*|aware|educat\w*|caution\w*|careful|overuse|regarding|options?|compliant|long term solution|side effects?|need to use|discontinuation)\b/;
const BY_OTHERS =
  /\b(?:that|which) (?:his|her|their|the) (?:\w+ ){0,4}(?:physician|doctor|pcp|provider|surgeon|\w+ologist)(?: (?:has|had|have))?(?: previously)? $/;
/** 'Amoxicillin for seven days', 'omeprazole 20 mg before breakfast': a course says that it is given. */
const COURSE =
  /\b(?:for (?:\d+|a|one|two|three|four|five|six|seven|eight|ten|fourteen)(?: to \w+| more)? (?:days?|weeks?|months?)|(?:once|twice|three times|four times|\d times?) (?:a|per|each) ?(?:day|week)|(?:twice|once|three times|four times) daily|daily|nightly|weekly|bid|tid|qid|qhs|qday|q\d+h?|prn|as needed|every (?:\w+ ){0,2}(?:hours?|days?|morning|night|evening|week)|at bedtime|before (?:breakfast|meals|bed)|with (?:food|meals)|by mouth|x ?\d+ ?(?:d|days?|weeks?))\b/;
export const isManaged = ({ lower, label }: Sentence): boolean =>
  MANAGES.test(lower) || COURSE.test(lower) || /treatment|medication|rx/.test(label);
const startsWithOtc = new RegExp(`^(?:${WITHOUT_PRESCRIPTION})`);

/** 'over-the-counter hydrocortisone', 'Voltaren gel': a name of both kinds, said to be of the free one. */
const isOverTheCounter = (lower: string, index: number, words: string): boolean =>
  /\b(?:over[ -]the[ -]counter|otc)\b/.test(lower) ||
  // What is injected belongs to the procedure.
  (/steroid|cortisone|kenalog|medrol|lidocaine|triamcinolone|methasone/.test(words) &&
    /^\W*injections?\b/.test(lower.slice(index + words.length))) ||
  /\binjections? of (?:\w+ ){0,2}$/.test(lower.slice(0, index)) ||
  (words.startsWith('voltaren') && lower.startsWith('voltaren gel', index));

/** A drug that did harm is not thereby given. */
const BLAMED =
  /\b(?:secondary to|due to|caused by|reactions? to|allerg(?:y|ic) to|intoleran(?:ce|t) (?:of|to)|sensitivity to|side effects? of) (?:the |her |his |taking )?$/;

/** Begun or changed at this visit says more than continued. */
const CHANGES =
  /\b(?:start\w*|initiat\w+|begin\w*|increas\w+|decreas\w+|reduc\w+|prescri\w+|switch\w*|chang\w+|stop\w*|discontinu(?:e|es|ed|ing)|add(?:ed|ing)?|put|trial)\b[^.;]{0,60}$/;

/** What may stand between saying that it is given and its name. */
const BETWEEN = /^\s+(?:(?:for|of|an?|the patient|him|her|them)\s+)*$/i;

/** 'Prescription for' and 'lisinopril 40 mg' behind it are one quote. */
const joined = (found: Places, text: string): Places =>
  found.reduce<Places>((before, place) => {
    const last = before.at(-1);
    return last !== undefined && BETWEEN.test(text.slice(last.end, place.start))
      ? [...before.slice(0, -1), { start: last.start, end: place.end, words: text.slice(last.start, place.end) }]
      : [...before, place];
  }, []);

const MOST_SHOWN = 3;

type Ranked = { readonly place: Places[number]; readonly strength: number };

/** In: a read note. Out: at most three places, those where something is done with the drug before those where it is spoken of. */
export function findPrescriptions(note: VisitNote): Places {
  const strengths = new Map<number, number>();
  const kept =
    (accept: (sentence: Sentence, index: number, words: string) => boolean) =>
    (sentence: Sentence, index: number, words: string): boolean => {
      const before = sentence.lower.slice(0, index);
      if (BY_OTHERS.test(before) || BLAMED.test(before) || !accept(sentence, index, words)) return false;
      const isDecidedOn = DECIDES.test(before) || /treatment|medication|rx/.test(sentence.label);
      if (KIND_OF_DRUGS.test(words) && !isDecidedOn) return false;
      const isNew = CHANGES.test(before) || CHANGES.test(words);
      const strength = (isNew ? 3 : isDecidedOn ? 2 : 1) - (SPOKEN_OF.test(sentence.lower) ? 2 : 0);
      strengths.set(sentence.start + index, strength);
      return true;
    };
  const named = places(
    note,
    RX,
    kept((sentence, index, words) => isManaged(sentence) && !isOverTheCounter(sentence.lower, index, words)),
  );
  const said = places(
    note,
    PRESCRIBES,
    kept(({ lower }, index) => !/\b(?:as|was|were|been|is) $/.test(lower.slice(0, index))),
  );
  const dosed = places(
    note,
    UNKNOWN_DOSE,
    kept((sentence, _, words) => isManaged(sentence) && !startsWithOtc.test(words) && !NO_DRUG.test(words)),
  );
  const ranked = joined(apart([...dosed, ...named, ...said]), note.text).map(
    (place): Ranked => ({ place, strength: strengths.get(place.start) ?? 0 }),
  );
  // What is only spoken of is shown where nothing is decided.
  const isDecidedOn = ranked.some(({ strength }) => strength >= 2);
  return ranked
    .filter(({ strength }) => !isDecidedOn || strength >= 1)
    .toSorted((a, b) => b.strength - a.strength || a.place.start - b.place.start)
    .slice(0, MOST_SHOWN)
    .map(({ place }) => place)
    .toSorted((a, b) => a.start - b.start);
}

const NO_DRUG =
  /^(?:sulfate|gluconate|about|over|than|least|with|from|drink|take|goal|sodium|salt|protein|mineral|spf|water|dose|dosage|continue|the)\b/;
