/** The problems of a visit, each with its kind, the words that say so, and the reason in ours. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { ProblemKind } from '../../conventions/decision-making.ts';
import { type Said, said } from '../../kernel/said.ts';
import { cuesIn, decidedIn, isDecided } from './cues.ts';
import { isOfProblem } from './measured-words.ts';
import { problemBlocks, type ProblemBlock } from './problem-blocks.ts';
import { type Around, headingSentence, type KnownDiagnosis, ofThis, workUpIn } from './problem-cues.ts';
import { namer } from './problem-topics.ts';
import {
  EXPLAINED_BY,
  FOR_YEARS,
  IN_DOUBT,
  LOOKS_FOR_TEAR,
  natureOfCode,
  natureOfWords,
  type ProblemNature,
  SEVERELY_WORSE,
  STABLE,
  STEPPED_UP,
  STEPPED_UP_DRUG,
  UNEASY,
  WORSE,
  WORSE_AS_TOLD,
} from './problem-words.ts';
import { type Sentence, spanOf, type VisitNote } from './visit-note.ts';

export type ProblemFound = {
  readonly kind: ProblemKind;
  /** As the note names it. */
  readonly what: string;
  /** Its name first, then the words that decided. */
  readonly quotes: readonly EvidenceSpan[];
  readonly why: Said;
};

type Verdict = { readonly kind: ProblemKind; readonly cues: readonly EvidenceSpan[]; readonly why: Said };

const WHY = {
  threat: said('The words name a condition that can take life or a function of the body.'),
  severe: said('A long-lasting illness, called severely worse.'),
  worse: said('A long-lasting illness, and the words say that it is not at its goal.'),
  steppedUp: said('A long-lasting illness whose treatment was begun or stepped up at this visit.'),
  searched: said('A long-lasting illness that no word calls stable, and more is done to explain it.'),
  fought: said('A cancer that is treated with all force or has gone beyond its place.'),
  cancer: said('A cancer under treatment or surveillance that is not called stable.'),
  stable: said('A long-lasting illness, called stable or treated on as before.'),
  undiagnosed: said('A symptom or finding without a diagnosis, and more is done to explain it.'),
  systemic: said('An acute illness of the kind that takes the whole body.'),
  complicated: said('An injury of the kind that needs more than its own place looked at.'),
  suspectedTear: said('An injury in doubt: a tear or fracture is thought of and looked for.'),
  afterCare: said('What was done before is followed up. Inside the days that belong to surgery the visit is paid with it.'),
  acute: said('An acute illness or injury of short course.'),
  symptom: said('A symptom that is treated without a search for more.'),
  minor: said('A minor problem that passes by itself.'),
  unsorted: said('The words do not tell what kind of problem this is: look at it yourself.'),
} satisfies Readonly<Record<string, Said>>;

const SORTED: {
  readonly [nature in Exclude<
    ProblemNature,
    'no-problem' | 'after-care' | 'chronic' | 'cancer' | 'overuse' | 'ache' | 'symptom'
  >]: Verdict;
} = {
  threat: { kind: 'threat', cues: [], why: WHY.threat },
  'acute-systemic': { kind: 'acute-systemic', cues: [], why: WHY.systemic },
  'complicated-injury': { kind: 'complicated-injury', cues: [], why: WHY.complicated },
  injury: { kind: 'acute-uncomplicated', cues: [], why: WHY.acute },
  acute: { kind: 'acute-uncomplicated', cues: [], why: WHY.acute },
  minor: { kind: 'minor', cues: [], why: WHY.minor },
};

function ofChronic(block: ProblemBlock, around: Around): Verdict {
  const { text, body, story } = around;
  const heading: readonly Sentence[] = block.heading.map((span) => headingSentence(span));
  const severe = cuesIn(text, [...heading, ...body], SEVERELY_WORSE);
  if (severe.length > 0) return { kind: 'severe-chronic', cues: severe, why: WHY.severe };
  const worse = ofThis(cuesIn(text, [...heading, ...body], WORSE), around).filter((cue) => isOfProblem(cue, block.lower, text));
  if (worse.length > 0) return { kind: 'worse-chronic', cues: worse, why: WHY.worse };
  const stepped = [...cuesIn(text, body, STEPPED_UP), ...cuesIn(text, body, STEPPED_UP_DRUG)];
  if (stepped.length > 0) return { kind: 'worse-chronic', cues: stepped, why: WHY.steppedUp };
  const stable = ofThis(cuesIn(text, body, STABLE), around);
  // What the patient tells decides only where the assessment is silent.
  const told = stable.length > 0 ? [] : cuesIn(text, story, WORSE_AS_TOLD);
  if (told.length > 0) return { kind: 'worse-chronic', cues: told, why: WHY.worse };
  if (stable.length > 0 || body.some(({ lower }) => GOES_ON.test(lower)))
    return { kind: 'stable-chronic', cues: stable, why: WHY.stable };
  const searched = workUpIn(text, body).slice(0, 1);
  return searched.length > 0
    ? { kind: 'worse-chronic', cues: searched, why: WHY.searched }
    : { kind: 'stable-chronic', cues: [], why: WHY.stable };
}

/** Treated on as before. */
const GOES_ON =
  /\b(?:continu\w+|refill\w*|maintain|keep|stay|remain\w*|surveillance|annual\w*|yearly|screening|follow(?:s|ed|ing)? (?:up )?with|monitor\w*|compliant|doing (?:well|fine|okay|ok|good)|current (?:medic|regimen|dose|treatment|therapy|plan))\b/;

/** 'I believe she has a lumbar strain': what a symptom is put down to. */
function explanationOf(body: readonly Sentence[]): { readonly nature: ProblemNature; readonly from: Sentence } | undefined {
  for (const sentence of body) {
    for (const { index } of sentence.lower.matchAll(EXPLAINED_BY)) {
      if (!isDecided(sentence.lower, index)) continue;
      const after = sentence.lower.slice(index);
      const nature = natureOfWords(after)?.nature;
      if (nature !== undefined && nature !== 'symptom' && nature !== 'ache' && nature !== 'no-problem' && !isDenied(after))
        return { nature, from: sentence };
    }
  }
  return undefined;
}

const isDenied = (after: string): boolean => /^\w+(?: \w+){0,3}? (?:no|not|without)\b/.test(after);
const TORN = /\b(?:tear|torn|ruptur\w+|fractur\w+|dislocat\w*|avulsion|acl|pcl)\b/g;
const IMAGED = /\b(?:mri|ct|x-?rays?|ultrasound|imaging)\b/g;

function ofSymptom(block: ProblemBlock, nature: 'ache' | 'symptom', around: Around): Verdict {
  const { text, body, story } = around;
  const named = [...block.heading.map(headingSentence), ...body];
  const torn = cuesIn(text, named, TORN);
  const imaged = cuesIn(text, body, IMAGED);
  if (torn.length > 0 && imaged.length > 0)
    return { kind: 'complicated-injury', cues: [...torn.slice(0, 1), ...imaged.slice(0, 1)], why: WHY.suspectedTear };
  const explained = explanationOf(named);
  if (explained !== undefined) {
    const cues = [spanOf(text, explained.from)];
    const isOpen =
      nature === 'symptom' &&
      workUpIn(text, body).length > 0 &&
      /\b(?:likely|suspect|think|believe|related|concern|possible)\b/.test(explained.from.lower);
    if (!isOpen && explained.nature === 'chronic') return { kind: 'worse-chronic', cues, why: WHY.worse };
    const verdict = isOpen && explained.nature !== 'threat' ? undefined : verdictOf(explained.nature, block, around);
    if (verdict !== undefined) return { ...verdict, cues };
  }
  const long = [...named, ...story].find(({ lower }) => FOR_YEARS.test(lower));
  const workUp = workUpIn(text, body);
  if (long !== undefined && (nature === 'ache' || workUp.length === 0)) {
    const stable = cuesIn(text, body, STABLE);
    const isWorse = cuesIn(text, named, WORSE).length > 0 || stable.length === 0;
    return isWorse
      ? { kind: 'worse-chronic', cues: [spanOf(text, long)], why: WHY.worse }
      : { kind: 'stable-chronic', cues: stable, why: WHY.stable };
  }
  if (nature === 'symptom' && workUp.length > 0)
    return { kind: 'undiagnosed-new', cues: [...cuesIn(text, body, UNEASY), ...workUp].slice(0, 2), why: WHY.undiagnosed };
  const stable = cuesIn(text, body, STABLE);
  if (stable.length > 0 && nature === 'symptom') return { kind: 'stable-chronic', cues: stable, why: WHY.stable };
  return { kind: 'acute-uncomplicated', cues: [], why: WHY.symptom };
}

function ofCancer(block: ProblemBlock, { text, body }: Around): Verdict {
  const named = [...block.heading.map(headingSentence), ...body];
  const fought = cuesIn(text, named, FOUGHT);
  if (fought.length > 0) return { kind: 'threat', cues: fought, why: WHY.fought };
  const active = cuesIn(text, named, /\b(?:newly|progress\w+|proceed|excision|biopsy revealed)\b/g);
  const quiet =
    active.length > 0
      ? []
      : cuesIn(
          text,
          named,
          /\b(?:in remission|remission|no evidence of (?:disease|recurrence|recurrent)|stable|surveillance|ned)\b/g,
        );
  return quiet.length > 0
    ? { kind: 'stable-chronic', cues: quiet, why: WHY.stable }
    : { kind: 'worse-chronic', cues: active, why: WHY.cancer };
}

/** A cancer that has gone beyond its place, or is treated with all force. */
const FOUGHT =
  /\b(?:metasta(?:sis|ses|tic)|stage (?:ii|iii|iv|[234])\w?\b|chemotherapy|radiation therapy|lymph node (?:dissection|involvement)|immunotherapy|radical)\b/g;

/** An injury in doubt that is looked for is more than a simple one. */
function suspectedTear({ text, body }: Around): Verdict | undefined {
  const cues = decidedIn(text, body, LOOKS_FOR_TEAR);
  return cues.length === 0 ? undefined : { kind: 'complicated-injury', cues, why: WHY.suspectedTear };
}

/** Undefined: nothing to count. */
function verdictOf(nature: ProblemNature, block: ProblemBlock, around: Around): Verdict | undefined {
  switch (nature) {
    case 'no-problem':
    case 'after-care':
      return undefined;
    case 'chronic':
      return ofChronic(block, around);
    case 'cancer':
      return ofCancer(block, around);
    case 'overuse': {
      const long = [...block.heading.map(headingSentence), ...around.body, ...around.story].some(({ lower }) =>
        FOR_YEARS.test(lower),
      );
      return suspectedTear(around) ?? (long ? ofChronic(block, around) : SORTED.acute);
    }
    case 'injury':
      return suspectedTear(around) ?? SORTED.injury;
    case 'ache':
    case 'symptom':
      return ofSymptom(block, nature, around);
    case 'threat':
    case 'acute-systemic':
    case 'complicated-injury':
    case 'acute':
    case 'minor':
      return SORTED[nature];
  }
}

/** 'Headaches, concern for …': a symptom stays one while its cause is in doubt. */
function natureOfName(lower: string): ProblemNature | undefined {
  const doubt = lower.search(IN_DOUBT);
  const first = doubt > 0 ? natureOfWords(lower.slice(0, doubt))?.nature : undefined;
  return first === 'symptom' ? first : natureOfWords(lower)?.nature;
}

const touches = (span: EvidenceSpan, other: EvidenceSpan): boolean => span.start < other.end && other.start < span.end;

const natureOfDiagnosis = (block: ProblemBlock, diagnoses: readonly KnownDiagnosis[]): ProblemNature | undefined => {
  const known = diagnoses.find(({ spans }) => spans.some((span) => block.heading.some((heading) => touches(span, heading))));
  return known === undefined ? undefined : natureOfCode(known.code);
};

function problemOf(block: ProblemBlock, around: Around): ProblemFound | undefined {
  const nature = natureOfName(block.lower) ?? natureOfDiagnosis(block, around.diagnoses);
  const verdict = nature === undefined ? ofUnsorted(block, around) : verdictOf(nature, block, around);
  const [first] = block.heading;
  if (verdict === undefined || first === undefined) return undefined;
  const quotes = [...block.heading, ...verdict.cues].slice(0, 4);
  return { kind: verdict.kind, what: first.words, quotes, why: verdict.why };
}

/** A name that no list knows: its story may tell what kind of thing it is. */
function ofUnsorted(block: ProblemBlock, around: Around): Verdict {
  if (around.body.some(({ lower }) => FOR_YEARS.test(lower))) return ofChronic(block, around);
  const explained = explanationOf(around.body);
  const verdict = explained === undefined ? undefined : verdictOf(explained.nature, block, around);
  return verdict ?? { kind: 'acute-uncomplicated', cues: [], why: WHY.unsorted };
}

/** Headings of an assessment without any: its affirmed problem words, or else what the patient came for. */
function blocksInProse(note: VisitNote, shared: readonly Sentence[]): readonly ProblemBlock[] {
  const named = namedIn(note, shared, shared).slice(0, 3);
  if (named.length > 0) return named;
  const told = note.sentences.filter(({ section }) => section === 'complaint' || section === 'history' || section === 'none');
  return namedIn(note, told, shared).slice(0, 1);
}

function namedIn(note: VisitNote, sentences: readonly Sentence[], body: readonly Sentence[]): readonly ProblemBlock[] {
  const seen = new Set<ProblemNature>();
  return sentences.flatMap((sentence): readonly ProblemBlock[] => {
    const found = natureOfWords(sentence.lower);
    if (found === undefined || found.nature === 'no-problem' || found.nature === 'after-care' || seen.has(found.nature))
      return [];
    if (!isDecided(sentence.lower, found.at) || /\b(?:education|avoidance|screening for)\b/.test(sentence.lower)) return [];
    seen.add(found.nature);
    return [{ heading: [spanOf(note.text, sentence)], lower: sentence.lower.slice(found.at), body, isShared: true }];
  });
}

/** In: a read note, and its diagnoses where they are known. Out: the problems that were taken up, in the order of the note. */
export function findProblems(note: VisitNote, diagnoses: readonly KnownDiagnosis[]): readonly ProblemFound[] {
  const { blocks, shared } = problemBlocks(note);
  const all = blocks.length > 0 ? blocks : blocksInProse(note, shared);
  const told = note.sentences.filter(({ section }) => section === 'history' || section === 'complaint' || section === 'none');
  const counted = all.filter(({ lower }) => !['no-problem', 'after-care'].includes(natureOfWords(lower)?.nature ?? ''));
  const named = all.map(({ lower }) => namer(lower));
  const found = all.flatMap((block, at) => {
    const story = counted.length === 1 ? told : toldOf(block, told);
    const isOther = (lower: string): boolean => named.some((names, other) => other !== at && names(lower));
    const isOwn = named[at] ?? (() => true);
    return problemOf(block, { text: note.text, body: block.body, story, isOwn, isOther, diagnoses }) ?? [];
  });
  return found.length > 0 ? found : all.flatMap((block) => afterCare(block) ?? []).slice(0, 1);
}

/** What was done is followed up, and nothing else is: that is the problem of the visit. */
function afterCare({ lower, heading }: ProblemBlock): ProblemFound | undefined {
  const [first] = heading;
  if (first === undefined || natureOfWords(lower)?.nature !== 'after-care') return undefined;
  return { kind: 'stable-chronic', what: first.words, quotes: heading, why: WHY.afterCare };
}

/** What the history says of one problem among several: the sentences that name it. */
function toldOf(block: ProblemBlock, told: readonly Sentence[]): readonly Sentence[] {
  const name = block.lower.match(/[a-z]{5,}/g)?.at(-1);
  return name === undefined ? [] : told.filter(({ lower }) => lower.includes(name));
}
