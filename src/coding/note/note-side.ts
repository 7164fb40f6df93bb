/**
 * The side that the note says of a part of the body elsewhere: 'MCL strain' in the assessment of a note that speaks of the right knee alone
 * is a strain of the right knee. Where both sides are told, nothing is chosen. Source: guideline I.B.13; I.B.2, the highest
 * specificity that is documented.
 */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { keptByCode } from '../kept-by-code.ts';
import type { NoteTokens } from './note-text.ts';
import type { SectionKind } from './sections.ts';
import type { Sighting } from '../sightings.ts';

/** `words of a code's title behind 'unspecified' | parts of the body, as notes name them, whose side is theirs`. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  `knee | knee
shoulder | shoulder
shoulder region | shoulder
hip | hip; groin
ankle | ankle
foot | foot; heel; arch
ankle and foot | ankle; foot; heel
ankle and joints | ankle; foot
hand | hand
wrist | wrist
elbow | elbow
forearm | forearm; arm
upper arm | upper arm; arm
arm | arm; upper extremity
leg | leg; lower extremity
lower leg | lower leg; leg; calf; shin; lower extremity
thigh | thigh; leg; lower extremity
upper limb | hand; wrist; arm; upper extremity; forearm
lower limb | foot; leg; lower extremity; ankle; calf
upper extremity | arm; upper extremity; forearm; hand
lower extremity | leg; lower extremity; calf; foot; thigh
eye | eye
ear | ear; tympanic membrane; ear canal
breast | breast
female breast | breast
bronchus or lung | lung; upper lobe; lower lobe; middle lobe
kidney | kidney
ovary | ovary; adnexa
great toe | great toe; big toe; toe
toe | toe
lesser toe | toe
finger | finger
thumb | thumb
clavicle | clavicle; collarbone; shoulder
humerus | humerus; shoulder; upper arm
radius | radius; wrist; forearm
ulna | ulna; wrist; forearm
fibula | fibula; ankle; leg
tibia | tibia; leg; ankle; shin
femur | femur; hip; thigh; leg
patella | patella; knee
metatarsal bone | foot; metatarsal; forefoot; midfoot
metacarpal bone | hand; metacarpal
scapula | scapula; shoulder
achilles tendon | achilles; heel; ankle; calf
side | flank; side`
    .split('\n')
    .map((line) => {
      const [title = '', parts = ''] = line.split('|');
      return [title.trim(), parts.split(';').map((part) => part.trim())] as const;
    }),
);
const TITLE_WORDS = [...PARTS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const UNSIDED = new RegExp(`\\bunspecified (${TITLE_WORDS})\\b`, 'gi');
/** Organs of which one may have a disease of its own beside another's: there only what a side is told of. */
const OWN_DISEASE = /^(?:H(?!0[01]|1[0156]|20|57|6[0156]|72|92)|C50|N6)/;

const SIDE = String.raw`\b(right|left|rt|lt|bilateral|both)[\s-]+(?:sided[\s-]+)?`;
/** Words that may stand between the side and the part: 'right medial knee', 'left great toe'. */
const BETWEEN = String.raw`(?:(?!right\b|left\b|and\b|or\b)[a-z]+[\s-]+){0,2}?`;

/** A side before what notes call a title's part of the body. */
const SIDED: ReadonlyMap<string, RegExp> = new Map(
  [...PARTS].map(([title, parts]) => [title, new RegExp(`${SIDE}${BETWEEN}(?:${parts.join('|')})(?:s|es)?\\b`, 'gi')]),
);

/** Where the visit's own trouble is told; an examination looks at the other side too. */
const TOLD: ReadonlySet<SectionKind> = new Set(['none', 'complaint', 'history', 'assessment']);

type Told = { readonly side: 'right' | 'left'; readonly span: EvidenceSpan };

/** The one side of a title's part of the body that the note speaks of; undefined where it speaks of none or both. */
function sideTold({ text, sections }: NoteTokens, part: string): Told | undefined {
  const pattern = SIDED.get(part);
  if (pattern === undefined) return undefined;
  let told: Told | undefined;
  for (const [i, { kind, body }] of sections.entries()) {
    if (!TOLD.has(kind)) continue;
    for (const match of text.slice(body, sections[i + 1]?.start ?? text.length).matchAll(pattern)) {
      const word = (match[1] ?? '').toLowerCase();
      const side = word.startsWith('r') ? 'right' : word.startsWith('l') ? 'left' : undefined;
      if (side === undefined || (told !== undefined && told.side !== side)) return undefined;
      const start = body + match.index;
      told ??= { side, span: { start, end: start + match[0].length, words: match[0] } };
    }
  }
  return told;
}

/** The parts of the body of which a title leaves the side open. */
const unsidedParts = keptByCode((title): readonly string[] =>
  [...title.matchAll(UNSIDED)].map((match) => (match[1] ?? '').toLowerCase()),
);

type Book = { readonly codeSets: CodeSets; readonly on: PlainDate };

/** The code whose title says `words` where this one says that it is unspecified: looked for at each heading above. */
function saidInstead(
  code: string,
  { from, to }: { readonly from: string; readonly to: string },
  { codeSets, on }: Book,
): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const above = codeSets.icd10(code.slice(0, length), on);
    if (above.kind !== 'header') continue;
    const own = above.children.find((child) => code.startsWith(child.code));
    const wanted = own?.title.toLowerCase().replace(from, to);
    if (own === undefined || wanted === own.title.toLowerCase()) continue;
    const other = above.children.find(({ title }) => title.toLowerCase() === wanted);
    const found = other === undefined ? undefined : `${other.code}${code.slice(own.code.length)}`;
    if (found !== undefined && codeSets.icd10(found, on).kind === 'billable') return found;
  }
  return undefined;
}

/** 'Right-sided renal hypoplasia' in one place makes it one-sided in the others. */
const ONE_SIDED = /\b(?:right|left)(?:[\s-]sided)?\s+(?:[a-z]+\s+)?$/i;

function oneSided(same: readonly Sighting[], { text }: NoteTokens): EvidenceSpan | undefined {
  for (const { spans, context } of same) {
    const [span] = spans;
    if (span === undefined || context !== 'affirmed') continue;
    const before = ONE_SIDED.exec(text.slice(Math.max(0, span.start - 30), span.start));
    const start = before === null ? 0 : Math.max(0, span.start - 30) + before.index;
    if (before !== null) return { start, end: span.end, words: text.slice(start, span.end) };
  }
  return undefined;
}

/** In: the places of a note with their codes. Out: the same; one without its side has the side that the note says of its part of the body. */
export function withNoteSide(places: readonly Sighting[], tokens: NoteTokens, book: Book): readonly Sighting[] {
  const known = new Map<string, { readonly code: string; readonly span: EvidenceSpan } | undefined>();
  const sided = (place: Sighting): { readonly code: string; readonly span: EvidenceSpan } | undefined => {
    const answer = book.codeSets.icd10(place.code, book.on);
    if (answer.kind !== 'billable' || !/unspecified/i.test(answer.title)) return undefined;
    const parts = OWN_DISEASE.test(place.code) ? [] : unsidedParts(answer.title);
    for (const part of parts) {
      const told = sideTold(tokens, part);
      if (told === undefined) continue;
      const code = saidInstead(place.code, { from: `unspecified ${part}`, to: `${told.side} ${part}` }, book);
      if (code !== undefined) return { code, span: told.span };
    }
    if (!/, unspecified$/i.test(answer.title)) return undefined;
    const same = places.filter(({ code }) => code === place.code);
    const span = oneSided(same, tokens);
    const code = span === undefined ? undefined : saidInstead(place.code, { from: ', unspecified', to: ', unilateral' }, book);
    return code === undefined || span === undefined ? undefined : { code, span };
  };
  return places.map((place) => {
    if (place.context !== 'affirmed' || place.mention.covered) return place;
    if (!known.has(place.code)) known.set(place.code, sided(place));
    const found = known.get(place.code);
    return found === undefined ? place : { ...place, code: found.code, spans: [...place.spans, found.span] };
  });
}
