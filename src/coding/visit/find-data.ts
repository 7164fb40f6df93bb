/** What was ordered, reviewed, read and asked at a visit: each test once, each source once, with the words that say so. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { DataKind } from '../../conventions/decision-making.ts';
import { type Said, said } from '../../kernel/said.ts';
import { isDecided, isMeant, isSupposed } from './cues.ts';
import { IMAGES, SITES, TESTS, UNNAMED } from './known-tests.ts';
import { type Sentence, spanOf, type VisitNote } from './visit-note.ts';

export type DataFound = {
  readonly kind: DataKind;
  /** Tells one test or source from another: the test's name in our words, or the source's. */
  readonly what: string;
  readonly quotes: readonly EvidenceSpan[];
  readonly why: Said;
};

const WHY: { readonly [kind in DataKind]: Said } = {
  ordered: said(
    'A test that is ordered at this visit. If its reading is billed by the same clinician or group, it does not count here.',
  ),
  reviewed: said(
    'A result that is looked at for this visit. If its reading is billed by the same clinician or group, it does not count here.',
  ),
  note: said('A record from outside that was read for this visit.'),
  historian: said('Somebody else tells the history, because the patient cannot.'),
  interpreted: said('The clinician’s own reading of a test that somebody else reports.'),
  discussed: said('A talk with a clinician or another source outside the practice about this patient.'),
};

/** What has no name of a test, in our words. */
export const SOURCES: { readonly [kind in DataKind]: string } = {
  ordered: 'laboratory tests ordered',
  reviewed: 'laboratory results',
  note: 'outside records',
  historian: 'historian',
  interpreted: 'own reading',
  discussed: 'discussion',
};

type Hit = { readonly name: string; readonly index: number; readonly length: number };

const alternatives = (list: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(`\\b(?:${list.map(([, pattern]) => `(${pattern})`).join('|')})\\b`, 'g');
const TEST_PATTERN = alternatives(TESTS.map(({ name, pattern }) => [name, pattern]));
const IMAGE_PATTERN = alternatives(IMAGES);
const UNNAMED_PATTERN = new RegExp(`\\b(?:${UNNAMED})\\b`, 'g');
const SITE_PATTERN = alternatives(SITES);

/** The site nearest to an image's name, in its own sentence; '' where none is said. */
function siteOf(lower: string, index: number, length: number): string {
  let best = '';
  let nearest = 60;
  for (const found of lower.matchAll(SITE_PATTERN)) {
    const distance = found.index > index ? found.index - index - length : index - found.index - found[0].length;
    if (distance >= 0 && distance < nearest) {
      nearest = distance;
      best = SITES[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
    }
  }
  return best;
}

function hitsIn(lower: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const found of lower.matchAll(IMAGE_PATTERN)) {
    const image = IMAGES[found.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '';
    const site = siteOf(lower, found.index, found[0].length);
    hits.push({ name: site === '' ? image : `${image}, ${site}`, index: found.index, length: found[0].length });
  }
  for (const found of lower.matchAll(TEST_PATTERN)) {
    const name = TESTS[found.slice(1).findIndex((group) => group !== undefined)]?.name ?? '';
    if (!hits.some((hit) => found.index < hit.index + hit.length && hit.index < found.index + found[0].length))
      hits.push({ name, index: found.index, length: found[0].length });
  }
  return hits.toSorted((a, b) => a.index - b.index);
}

const ORDERS =
  /\b(?:order(?:ed|ing|s)?|obtain(?:ed|ing)?|get(?:ting)?|check(?:ing)?|re-?check(?:ing)?|repeat(?:ing)?|send(?:ing)?|schedul\w+|recommend(?:ed|ing)?|proceed\w*|perform(?:ed)?|need(?:s|ed)?|set (?:him|her|you|up)|will (?:do|have|be|undergo|test|evaluate|monitor)|would like|want(?:ed)?|screen(?:ed)?|additional|further|refer(?!ence)\w*|request\w*|complete|evaluat\w+|to assess|do an?|draw|collect\w*|update|another|plan(?:ned)?|for further|run)\b/;
/** A result that stands in the words: then the test was reviewed. */
const RESULTED =
  /\b(?:was|were|is|are|show(?:s|ed|ing)?|reveal(?:s|ed)?|demonstrat\w+|normal|negative|positive|unremarkable|elevated|stable|review(?:ed|ing)|consistent|within|low(?! back)|high|came back|returned|noted|indicat\w+|improved|evidence|last|recent|results?|today's)\b|\d/;
/** At home, by the patient. */
const AT_HOME =
  /\b(?:home|readings|monitor(?:s|ing)? (?:his|her)|meter|log(?:s|ging)?|check(?:s|ing)? (?:his|her)|cuff|glucometer|machine)\b/;
/** A result that is still to come. */
const TO_COME = /\b(?:follow[ -]?up|call\w*|return\w*|await\w*|pending|once|until|after|when|contact\w*|discuss)\b/;
const NOT_WANTED =
  /\b(?:no need (?:for|to)|not (?:need|order|obtain|get|repeat|require)|declin\w+|defer\w*|refus\w+|hold off)\b[^.,;]*$/;
const SURELY_DONE =
  /\b(?:was|were|is|are|(?:will|to) (?:also )?be) (?:also )?(?:ordered|obtained|collected|performed|drawn|sent)\b|^(?:ordered|obtain)/;

/** Ordered, as the words behind it say; by somebody else it was not ordered here. */
const ORDERED_AFTER =
  /^[^.;]{0,70}?\b(?:(?:was|were|is|are|has been|have been|(?:will|to) be) )?(?:also |all )*(?:ordered|requested)\b(?! by\b)/;
/** 'Creatinine in 2 weeks'. */
const LATER =
  /^(?:(?!\b(?:was|were|is|are|of|showed|shows)\b)[^.;\d]){0,40}\bin (?:about )?(?:\d+|an?|one|two|three|four|six|twelve) (?:more )?(?:days?|weeks?|months?|years?)\b/;
/** No result yet, or not of this visit. */
const PENDING_AFTER =
  /^\W*(?:\w+ ){0,4}(?:pending|awaited)\b(?! (?:\w+ ){0,2}(?:results?|labs?|approval|authorization)\b|.{0,40}\breviewed\b)/;
const PENDING_BEFORE = /\b(?:await\w*|pending|depend\w* (?:on|upon)|sen[dt] (?:to|for)|due for)(?: \w+){0,3} $/;
/** 'Keep his A1c below 7': where a value shall go, or how it may be treated. */
const GOAL =
  /\b(?:bring|keep|get|lower|lowering|lowers|reduc\w+|increas\w+|rais\w+|improv\w+|control|controlling|manag\w+|maintain\w*) (?:\w+ )?(?:his|her|the|their|your) $/;
const GOAL_AFTER = /^ (?:intake|supplement\w*|goals?|target|can|could|may|might|should|would)\b/;
/** 'Presents for an abnormal ultrasound': its result is why they came. */
const CAME_FOR =
  /\b(?:presents?|presented|presenting|here|referred|seen|came|comes)\b[^.;]{0,90}\b(?:abnormal|elevated|low|high|positive)(?: \w+){0,2} $/;

type Mode = 'ordered' | 'reviewed' | undefined;

/** Whether a test named in a sentence counts as ordered or reviewed. */
function modeOf({ section, lower, label }: Sentence, hit: Hit): Mode {
  if (PENDING_AFTER.test(lower.slice(hit.index + hit.length))) return undefined;
  if (section === 'results') return 'reviewed';
  if (section !== 'assessment' && section !== 'instructions' && section !== 'services') return undefined;
  const isPlanned = isMeant(lower, hit.index, hit.index + hit.length);
  const before = lower.slice(0, hit.index);
  const after = lower.slice(hit.index + hit.length);
  if (CAME_FOR.test(before)) return 'reviewed';
  if (PENDING_BEFORE.test(before) || GOAL.test(before) || GOAL_AFTER.test(after)) return undefined;
  if (NOT_WANTED.test(before) || (TO_COME.test(before) && /results?|testing/.test(lower))) return undefined;
  if (isPlanned && (SURELY_DONE.test(lower) || /test|order|imaging|lab|diagnostic/.test(label)) && !/\breviewed\b/.test(lower))
    return 'ordered';
  if (isPlanned && (ORDERS.test(before) || ((ORDERED_AFTER.test(after) || LATER.test(after)) && !/\breviewed\b/.test(lower))))
    return 'ordered';
  if (RESULTED.test(lower) && !isSupposed(lower, hit.index) && !/\b(?:if|will need)\b/.test(before)) return 'reviewed';
  return isPlanned && (section !== 'assessment' || lower.split(/\s+/).length <= 8) ? 'ordered' : undefined;
}

/** In a story only what the clinician read counts: 'I reviewed her CT'. */
const READ_BY_US =
  /\b(?:i|we) (?:have |also |personally |independently )*(?:reviewed|looked at|went over)\b|\b(?:was|were|are) (?:reviewed|available for review)(?: (?:by me|today|with))?\b/;

type Found = { kind: 'ordered' | 'reviewed'; quotes: EvidenceSpan[] };

function add(
  found: Map<string, Found>,
  name: string,
  { kind, span }: { readonly kind: 'ordered' | 'reviewed'; readonly span: EvidenceSpan },
): void {
  const known = found.get(name);
  if (known === undefined) found.set(name, { kind, quotes: [span] });
  else if (known.quotes.length < 2) known.quotes.push(span);
}

/** Every named test of the note, once; 'hepatitis C' as the name of a problem is no test. */
function findTests(note: VisitNote, headings: readonly EvidenceSpan[]): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  let isStrip = false;
  for (const sentence of note.sentences) {
    const { lower, start } = sentence;
    isStrip = sentence.section === 'results' && (STRIP.test(lower) || (isStrip && PART_OF_STRIP.test(lower)));
    if (isStrip && !STRIP.test(lower)) continue;
    const hits = hitsIn(lower);
    for (const hit of hits) {
      const mode = modeOf(sentence, hit) ?? (isStory(sentence) && READ_BY_US.test(lower) ? 'reviewed' : undefined);
      if (mode === undefined || (AT_HOME.test(lower) && /glucose|blood pressure/.test(hit.name))) continue;
      const span = spanOf(note.text, { start: start + hit.index, end: start + hit.index + hit.length });
      if (headings.some((heading) => heading.start <= span.start && span.end <= heading.end)) continue;
      add(found, hit.name, { kind: mode, span });
    }
  }
  return withoutVague(found);
}

/** A strip's fields, one on a line, are one test. */
const STRIP = /\b(?:urinalysis|dip ?stick|urine dip)\b/;
const PART_OF_STRIP =
  /^(?:color|appearance|clarity|leuko|nitr|urobil|protein|ph\b|blood|specific|sg\b|ketone|bilirubin|glucose|bacteria|wbc|rbc|epithel)/;

const isStory = ({ section }: Sentence): boolean => section === 'history' || section === 'none' || section === 'complaint';

/** 'x-ray' alone is the x-ray whose site is said elsewhere; a panel that holds a test is that test. */
function withoutVague(found: ReadonlyMap<string, Found>): ReadonlyMap<string, Found> {
  const names = [...found.keys()];
  const vague = names.filter(
    (name) =>
      (name === 'STD panel' && names.some((other) => /^(?:gonorrhea|chlamydia|HIV)/.test(other))) ||
      (IMAGES.some(([image]) => image === name) && names.some((other) => other.startsWith(`${name},`))),
  );
  return new Map([...found].filter(([name]) => !vague.includes(name)));
}

/** 'Blood work was ordered', 'recent labs were reviewed': tests without a name count once in each direction, and only where none is named. */
function findUnnamed(note: VisitNote, named: ReadonlyMap<string, Found>): readonly DataFound[] {
  const spans = new Map<'ordered' | 'reviewed', EvidenceSpan>();
  for (const sentence of note.sentences) {
    if (sentence.section === 'results' && /^labs?$/.test(sentence.label) && hitsIn(sentence.lower).length === 0)
      spans.set('reviewed', spanOf(note.text, sentence));
    for (const { index, 0: words } of sentence.lower.matchAll(UNNAMED_PATTERN)) {
      const hit = { name: '', index, length: words.length };
      const mode = modeOf(sentence, hit) ?? (isStory(sentence) && READ_BY_US.test(sentence.lower) ? 'reviewed' : undefined);
      if (mode === undefined || spans.has(mode) || hitsIn(sentence.lower).length > 0) continue;
      spans.set(mode, spanOf(note.text, { start: sentence.start + index, end: sentence.start + index + words.length }));
    }
  }
  const isLab = (name: string): boolean =>
    !IMAGES.some(([image]) => name.startsWith(image)) && !/gram$|monitor|study|function test/.test(name);
  return [...spans].flatMap(([kind, span]): readonly DataFound[] => {
    const isNamed = [...named].some(([name, one]) => isLab(name) && one.kind === kind);
    return isNamed
      ? []
      : [{ kind, what: kind === 'ordered' ? SOURCES.ordered : SOURCES.reviewed, quotes: [span], why: WHY[kind] }];
  });
}

const OUTSIDE_NOTE =
  /\b(?:review(?:ed|ing)?|read|went over|obtained|looked (?:at|over))\b.{0,60}\b(?:(?:outside|external|referring|hospital|discharge|emergency (?:room|department)|er|ed|urgent care|previous|prior|pcp|consult\w*|cardiolog\w+|specialist|their|his|her) (?:\w+ ){0,2}(?:notes?|records?|summar(?:y|ies)|charts?|letters?|paperwork)|(?:notes?|records?|summar(?:y|ies)|letters?) (?:from|of) (?:the |her |his |an )?(?:outside|hospital|emergency|referring|dr\b|pcp|primary|\w+ologist|\w+ology|urgent|specialist|\w+ clinic))/;
const OWN_READING =
  /\b(?:i (?:have )?(?:personally|independently) (?:reviewed|interpreted|viewed|read)|independent(?:ly)? (?:interpret\w+|review(?:ed)?(?: and interpret\w+)?(?: of)?)|(?:my|own) (?:independent |personal )?(?:interpretation|read|reading|review) of|personally (?:reviewed|interpreted|viewed) (?:the |his |her )?(?:images?|films?|x-?rays?|ct|mri|ekg|ecg|tracing|scan|slides)|by my (?:read|interpretation))/;
const TALK =
  /\b(?:i|we) (?:\w+ ){0,3}(?:discussed|spoke|talked|conferred|consulted|called|reviewed)\b.{0,50}\b(?:with|to)\b (?:the |her |his |our )?(?:dr\b|doctor|\w*ologist|surgeon|pcp|primary care|hospitalist|radiolog\w+|pharmacist|case manager|social worker|school|nursing home|physician|specialist|attending|oncolog\w+|cardiolog\w+|consultant|emergency)|\b(?:discussed|case discussed|spoke) (?:the case |this case )?with (?:dr\b|the (?:cardiolog|radiolog|surg|oncolog|hospital)\w*)/;

/** Words of one kind of evidence, at most two sentences. */
function sentencesLike(
  note: VisitNote,
  pattern: RegExp,
  { kind, what }: { readonly kind: DataKind; readonly what: string },
): readonly DataFound[] {
  const quotes = note.sentences
    .flatMap((sentence) => {
      const found = pattern.exec(sentence.lower);
      if (found === null || sentence.section === 'family' || !isDecided(sentence.lower, found.index)) return [];
      return [spanOf(note.text, { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length })];
    })
    .slice(0, 2);
  return quotes.length === 0 ? [] : [{ kind, what, quotes, why: WHY[kind] }];
}

const SMALL_CHILD =
  /\b(?:\d{1,2}|[a-z]+)[ -](?:day|week|month)s?[ -]old\b|\b(?:[1-7]|one|two|three|four|five|six|seven)[ -]years?[ -]old\b|\bnewborn\b|\binfant\b/;
const RELATIVES =
  '(?:mother|father|mom|dad|parents?|grandmother|grandfather|guardian|caregiver|wife|husband|spouse|daughter|son|aide|nurse|caretaker|foster \\w+|sister|brother)';
const TELLS = new RegExp(
  `\\b(?:per|according to|as told by) (?:the |her |his |patient's )*${RELATIVES}\\b|\\bhistory (?:is |was )?(?:\\w+ )?(?:provided|obtained|given|taken|supplied|supplemented|corroborated) (?:by|from|with)\\b|\\b${RELATIVES} (?:also |who )?(?:reports?|states?|notes?|says|denies|describes|endorses|confirms|mentions|provides|gives|adds|details|explains|relates|feels|thinks|is concerned)\\b|\\bindependent historian\\b`,
);
const WITH_CHILD = new RegExp(`\\baccompanied (?:\\w+ ){0,4}${RELATIVES}\\b|\\b${RELATIVES}\\b`);
const CANNOT =
  /\b(?:unable to (?:give|provide|offer)|cannot (?:give|provide)|poor historian|non-?verbal|dementia|alzheimer|confus\w+|altered mental|developmental\w*|aphasi\w+|intubated|unresponsive|obtunded)\b/;

/** Somebody else tells: of a small child always, of anybody else where the note says that they cannot or that it was so obtained. */
function findHistorian(note: VisitNote): readonly DataFound[] {
  const isChild = note.sentences
    .slice(0, 12)
    .some(
      ({ lower, section }) =>
        section !== 'family' &&
        SMALL_CHILD.test(lower) &&
        !/\b(?:son|daughter|sister|brother|baby|twins?|child|children|kids)\b.{0,12}$/.test(
          lower.slice(0, lower.search(SMALL_CHILD)),
        ),
    );
  const cannot = note.sentences.some(({ lower, section }) => section !== 'family' && CANNOT.test(lower));
  const pattern = isChild
    ? WITH_CHILD
    : cannot
      ? TELLS
      : /\bindependent historian\b|\bhistory (?:is |was )?(?:\w+ )?(?:provided|obtained|given|taken|supplied) (?:by|from) (?:the |her |his |patient's )*(?:mother|father|mom|dad|parents?|guardian|caregiver|wife|husband|spouse|daughter|son|aide|nurse)\b/;
  const told = note.sentences.filter(({ lower, section }) => section !== 'family' && pattern.test(lower));
  // Of the sentences that name a relative the one in which that relative tells, or else comes along.
  const found = told.find(({ lower }) => TELLS.test(lower)) ?? told.find(({ lower }) => /\baccompanied\b/.test(lower)) ?? told[0];
  return found === undefined
    ? []
    : [{ kind: 'historian', what: SOURCES.historian, quotes: [spanOf(note.text, found)], why: WHY.historian }];
}

/** In: a read note and the names of its problems. Out: what counts toward its data, tests first. */
export function findData(note: VisitNote, headings: readonly EvidenceSpan[] = []): readonly DataFound[] {
  const tests = findTests(note, headings);
  return [
    ...[...tests].map(([what, { kind, quotes }]): DataFound => ({ kind, what, quotes, why: WHY[kind] })),
    ...findUnnamed(note, tests),
    ...sentencesLike(note, OUTSIDE_NOTE, { kind: 'note', what: SOURCES.note }),
    ...findHistorian(note),
    ...sentencesLike(note, OWN_READING, { kind: 'interpreted', what: SOURCES.interpreted }),
    ...sentencesLike(note, TALK, { kind: 'discussed', what: SOURCES.discussed }),
  ];
}
