/** The sections of a visit note, by their headings: the assessment decides, the family history is not the patient's. */

export type SectionKind =
  | 'none'
  | 'complaint'
  | 'history'
  | 'past'
  | 'surgical'
  | 'family'
  | 'social'
  | 'allergies'
  | 'medications'
  | 'review'
  | 'exam'
  | 'results'
  | 'assessment'
  | 'services'
  | 'instructions';

/** From the first letter of the heading; `body` is where what it heads begins. */
export type Section = { readonly kind: SectionKind; readonly start: number; readonly body: number };

/** Our own list of headings, as notes write them. */
const HEADINGS: { readonly [kind in Exclude<SectionKind, 'none'>]: readonly string[] } = {
  complaint: ['chief complaint', 'cc', 'reason for visit', 'presenting complaint', 'reason for consultation'],
  history: ['history of present illness', 'hpi', 'subjective', 'interval history', 'history', 's'],
  past: ['past medical history', 'pmh', 'pmhx', 'medical history', 'past history', 'problem list', 'active problems'],
  surgical: ['past surgical history', 'psh', 'surgical history'],
  family: ['family history', 'fh', 'fhx', 'family medical history'],
  social: ['social history', 'sh', 'shx'],
  allergies: ['allergies', 'allergy', 'drug allergies'],
  medications: ['medications', 'current medications', 'meds', 'home medications', 'medication list'],
  review: ['review of systems', 'ros'],
  exam: [
    'physical examination',
    'physical exam',
    'exam',
    'examination',
    'pe',
    'objective',
    'vitals',
    'vital signs',
    'o',
    'vitals reviewed',
  ],
  results: [
    'results',
    'labs',
    'laboratory',
    'imaging',
    'lab results',
    'diagnostics',
    'data',
    'in-house lab',
    'point of care tests',
  ],
  assessment: [
    'assessment and plan',
    'assessment & plan',
    'assessment/plan',
    'assessment / plan',
    'a/p',
    'a&p',
    'ap',
    'assessment',
    'impression',
    'impression and plan',
    'plan',
    'diagnosis',
    'diagnoses',
    'final diagnosis',
    'dx',
    'a',
    'p',
    'a and p',
    'impression/plan',
    'impression & plan',
    'impression and recommendations',
    'assessment and recommendations',
    'assessment/recommendations',
    'assessment and treatment plan',
    'clinical impression',
    'diagnostic impression',
    'final impression',
    'final diagnoses',
    'encounter diagnosis',
    'encounter diagnoses',
    'visit diagnosis',
    'visit diagnoses',
    'discharge diagnosis',
    'discharge diagnoses',
    'primary diagnosis',
    'principal diagnosis',
    'secondary diagnosis',
    'secondary diagnoses',
    'problems addressed',
    'problems addressed today',
    'problem list items addressed this visit',
    'medical decision making',
    'mdm',
    'treatment plan',
    'plan of care',
  ],
  // What was done and given: a vaccine against influenza is no influenza.
  services: ['procedures and services', 'immunizations', 'immunization', 'vaccines', 'vaccinations'],
  // What is only considered speaks for no code, as little as advice does.
  instructions: [
    'differential',
    'ddx',
    'differential diagnosis',
    'differential diagnoses',
    'patient instructions',
    'instructions',
    'return precautions',
    'patient education',
    'discharge instructions',
    'follow-up',
    'follow up',
    'disposition',
  ],
};

const kindOf: ReadonlyMap<string, SectionKind> = new Map(
  Object.entries(HEADINGS).flatMap(([kind, names]) => names.map((name) => [name, kind as SectionKind] as const)),
);

/** Lower-case codes of the letters a heading may begin with. */
const FIRST_LETTERS = new Set([...kindOf.keys()].map((name) => name.charCodeAt(0)));
const LONGEST = Math.max(...[...kindOf.keys()].map((name) => name.length));

/** The heading that starts at `from` and ends with a colon, or fills its line alone. */
function headingAt(text: string, from: number, lineStart: boolean): Section | undefined {
  if (!FIRST_LETTERS.has(text.charCodeAt(from) | 32)) return undefined;
  const window = text.slice(from, from + LONGEST + 2);
  const line = window.indexOf('\n');
  const head = line < 0 ? window : window.slice(0, line);
  const colon = head.indexOf(':');
  if (colon >= 0) return sectionNamed(head.slice(0, colon), from);
  const alone = line >= 0 || from + window.length >= text.length;
  // A lone letter on a line ('A') is too little to be a heading without its colon.
  return lineStart && alone && head.trim().length > 1 ? sectionNamed(head, from) : undefined;
}

function sectionNamed(name: string, start: number): Section | undefined {
  const kind = kindOf.get(name.trim().toLowerCase());
  return kind === undefined ? undefined : { kind, start, body: start + name.length };
}

/** Skips spaces and list marks: '- ', '• ', '## ', '**'. */
function afterMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r-•*#_'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Sections in order; text before the first heading is 'none'. Headings stand at a line's start, or after a full stop with a colon. */
export function sectionsOf(text: string): readonly Section[] {
  const sections: Section[] = [{ kind: 'none', start: 0, body: 0 }];
  let at = 0;
  while (at < text.length) {
    const from = afterMarks(text, at);
    const section = headingAt(text, from, at === 0 || text.charCodeAt(at - 1) === 10);
    if (section !== undefined) sections.push(section);
    at = nextStart(text, from);
  }
  return sections;
}

/** After the next line end or full stop with a space. */
function nextStart(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 46 && text.charCodeAt(at + 1) === 32) return at + 2;
  }
  return text.length;
}
