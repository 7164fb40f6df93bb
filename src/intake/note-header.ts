/**
 * What the head and the signature of a clinical note say, without guessing: a label, a colon and a value that can be read
 * in one way. Two different values for one label count as none.
 */
import type { IncomingName } from '../claims/incoming-parts.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { readDate } from './read-values.ts';

export type NoteHeader = {
  readonly name?: IncomingName;
  readonly birthDate?: PlainDate;
  readonly chart?: string;
  readonly sex?: 'F' | 'M';
  readonly serviceDate?: PlainDate;
  readonly provider?: string;
  readonly npi?: string;
  /** Where the visit was, in the note's words. */
  readonly place?: string;
  readonly signedBy?: string;
  readonly signedOn?: string;
  /** Labels that stand there with two different values, or with one that cannot be read. */
  readonly unclear: readonly NoteField[];
};

export type NoteField = 'patient' | 'birthDate' | 'chart' | 'sex' | 'serviceDate' | 'provider' | 'npi' | 'place' | 'signature';

const LABELS: readonly (readonly [NoteField, RegExp])[] = [
  ['patient', /^(patient( name)?|name of patient|pt( name)?)$/],
  ['birthDate', /^(dob|d\.o\.b\.?|date of birth|birth ?date|born)$/],
  ['chart', /^(mrn|medical record( number| no\.?| #)?|chart( number| no\.?| #)?|patient id|account( number| no\.?| #)?)$/],
  ['sex', /^(sex|gender)$/],
  ['serviceDate', /^(date of (service|visit|encounter|exam(ination)?)|(visit|service|encounter|exam) date|dos|seen on)$/],
  ['provider', /^((rendering |treating |attending )?(provider|physician|clinician)|attending|seen by|doctor)$/],
  ['npi', /^(provider )?npi$/],
  // 'Location' alone is where it hurts, and 'place of service' is a code.
  ['place', /^(place|facility|place of visit|(service|clinic|practice) location|location of (service|visit))$/],
];

/** The head of a note ends somewhere; a label in the story ("Patient: I feel fine") is not its head. */
const HEAD_LINES = 30;
const SIGNATURE_LINES = 12;
const SIGNATURE =
  /^(?:electronically |digitally )?signed(?: and (?:dated|authenticated))?(?: by)?:?\s+(?<who>[^:]*?)(?:,?\s+(?:on\s+)?(?<day>\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})(?:\s+(?:at\s+)?(?<time>\d{1,2}:\d{2}(?:\s?[AP]M)?))?)?\.?$/i;

/** In: the note's text. Line ends of any kind; Markdown's marks do not matter. */
export function readNoteHeader(text: string): NoteHeader {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  const values = new Map<NoteField, Set<string>>();
  for (const line of headOf(lines)) {
    for (const [field, value] of labelsIn(line)) values.set(field, (values.get(field) ?? new Set()).add(value));
  }
  const unclear: NoteField[] = [];
  const one = <T>(field: NoteField, read: (value: string) => T | undefined): T | undefined => {
    const found = [...(values.get(field) ?? [])];
    if (found.length === 0) return undefined;
    const value = found.length === 1 ? read(found[0] ?? '') : undefined;
    if (value === undefined) unclear.push(field);
    return value;
  };
  const header = {
    ...has('name', one('patient', readName)),
    ...has('birthDate', one('birthDate', readDate)),
    ...has(
      'chart',
      one('chart', (value) => /^[A-Za-z0-9][A-Za-z0-9 ./-]{0,29}$/.exec(value)?.[0]),
    ),
    ...has('sex', one('sex', readSex)),
    ...has('serviceDate', one('serviceDate', readDate)),
    ...has(
      'provider',
      one('provider', (value) => value.slice(0, 200)),
    ),
    ...has(
      'npi',
      one('npi', (value) => /^[12]\d{9}$/.exec(value)?.[0]),
    ),
    ...has(
      'place',
      one('place', (value) => value.slice(0, 200)),
    ),
    ...signatureIn(lines),
  };
  return { ...header, unclear };
}

const has = <N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: T };

function headOf(lines: readonly string[]): readonly string[] {
  // Front matter ends with a line of its own.
  return lines.filter((line) => line !== '').slice(0, HEAD_LINES);
}

/** 'Patient: Jane Roe   DOB: 1980-01-02 | MRN: 7' holds three. */
function labelsIn(line: string): readonly (readonly [NoteField, string])[] {
  return line
    .replace(/\*\*|__|`/g, '')
    .replace(/^[#>\s*-]+/, '')
    .split(/\s{2,}|\t|\s[|;]\s|^\||\|$/)
    .flatMap((part) => {
      const at = part.indexOf(':');
      if (at < 0) return [];
      const label = part.slice(0, at).trim().toLowerCase();
      const value = part.slice(at + 1).trim();
      const field = LABELS.find(([, pattern]) => pattern.test(label))?.[0];
      return field === undefined || value === '' || /^[_\s.?-]*$/.test(value) ? [] : [[field, value] as const];
    });
}

/** 'Roe, Jane A.' or 'Jane A. Roe': more words than that have more than one reading. */
function readName(text: string): IncomingName | undefined {
  const plain = text.replace(/^(mr|mrs|ms|miss|mx)\.? /i, '').trim();
  const comma = /^([^,]+),\s*([^,\s]+)(?:\s+([^,\s]+))?$/.exec(plain);
  const words = comma === null ? /^(\S+)(?:\s+([A-Za-z])\.?)?\s+(\S+)$/.exec(plain) : [plain, comma[2], comma[3], comma[1]];
  const [, first, middle, last] = words ?? [];
  if (first === undefined || last === undefined || /\d/.test(plain)) return undefined;
  return {
    use: 'official',
    last: last.trim().slice(0, 200),
    first: first.slice(0, 200),
    ...(middle === undefined ? {} : { middle: middle.replace(/\.$/, '').slice(0, 200) }),
  };
}

function readSex(text: string): 'F' | 'M' | undefined {
  if (/^f(emale)?$/i.test(text)) return 'F';
  return /^m(ale)?$/i.test(text) ? 'M' : undefined;
}

function signatureIn(lines: readonly string[]): Pick<NoteHeader, 'signedBy' | 'signedOn'> {
  for (const line of lines.filter((l) => l !== '').slice(-SIGNATURE_LINES)) {
    const found = SIGNATURE.exec(line.replace(/\*\*|__/g, ''));
    const who = found?.groups?.['who']?.trim().replace(/,$/, '');
    if (who === undefined || who === '' || who.length > 200) continue;
    const day = found?.groups?.['day'];
    const signedOn = day === undefined ? undefined : readDate(day);
    return { signedBy: who, ...(signedOn === undefined ? {} : { signedOn }) };
  }
  return {};
}
