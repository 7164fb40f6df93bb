/** `claimwright codes show CODE --on DATE`: everything that is known of a code on a date, and why it is not valid. */
import type { CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { isNpi } from '../codesets/files/provider-files.ts';
import type { HcpcsAnswer } from '../codesets/hcpcs.ts';
import { procedureShape } from '../codesets/hcpcs.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { dottedIcd10, history, installedIcd10 } from '../codesets/installed-icd10.ts';
import { type Icd10Notes, notesOn } from '../codesets/installed-notes.ts';
import { addOnPrimaries, mostUnits, providerOf, relativeValues, taxonomyOf } from '../codesets/installed-procedures.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type Shown = {
  readonly system: string;
  readonly found: boolean;
  readonly answer: unknown;
  readonly lines: readonly string[];
};

const wanted = (answer: Icd10Answer): boolean => answer.kind !== 'unknown';

/** Every system that knows the code; where none does, what the system of its shape says. */
export function showCode(text: string, on: PlainDate, codes: CodeSets): readonly Shown[] {
  const code = text.trim().toUpperCase();
  const all = [
    showDiagnosis(code, on, codes),
    showProcedure(code, on, codes),
    ...showSmall(code, on, codes),
    ...showProvider(code, on, codes),
  ].flatMap((shown) => shown ?? []);
  const known = all.filter((shown) => shown.found);
  if (known.length > 0) return known;
  const shape = procedureShape(code);
  const main = shape === 'hcpcs' || shape === 'cpt' || shape === 'cdt' ? 'procedure' : 'diagnosis';
  return all.filter((shown) => shown.system === main || shown.system === 'provider').slice(-1);
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
const CHILDREN_MAX = 40;

function showDiagnosis(code: string, on: PlainDate, codes: CodeSets): Shown | undefined {
  const answer = codes.icd10(code, on);
  const title = answer.kind === 'unknown' ? '' : `  ${answer.title}`;
  const head = `${answer.display}${title}`;
  const path =
    'path' in answer
      ? answer.path.slice(0, -1).map((row, depth) => `${'  '.repeat(depth)}${dottedIcd10(row.code)}  ${row.title}`)
      : [];
  const children = answer.kind === 'header' ? answer.children : [];
  const below = children
    .slice(0, CHILDREN_MAX)
    .map((row) => `${row.billable ? '+' : '-'} ${dottedIcd10(row.code)}  ${row.title}`);
  const near =
    'near' in answer ? answer.near.map((row) => `${row.billable ? '+' : '-'} ${dottedIcd10(row.code)}  ${row.title}`) : [];
  const library = codes.library;
  const notes = library === undefined || !wanted(answer) ? undefined : notesOn(library, answer.code, on);
  const past =
    library === undefined || answer.kind === 'not-on-date' || answer.kind === 'unknown' ? '' : history(library, answer.code);
  const exempt =
    library === undefined || answer.kind !== 'billable' ? undefined : installedIcd10(library).isPoaExempt(answer.code, on);
  return {
    system: 'diagnosis',
    found: wanted(answer),
    answer: { ...answer, notes, poaExempt: exempt },
    lines: [
      head,
      ...indented([
        answer.explanation,
        ...(past === '' ? [] : [past.trim()]),
        ...(exempt === undefined
          ? []
          : [exempt ? 'Exempt from present-on-admission reporting.' : 'Present on admission is reported.']),
        ...(path.length === 0 ? [] : ['Under:', ...indented(path)]),
        ...(below.length === 0
          ? []
          : [
              'Below (+ can be billed):',
              ...indented(below),
              ...(children.length > CHILDREN_MAX ? [`  … ${children.length - CHILDREN_MAX} more`] : []),
            ]),
        ...noteLines(notes, library, on, wanted(answer)),
        ...(near.length === 0 ? [] : ['Near it:', ...indented(near)]),
      ]),
    ],
  };
}

const NOTE_WORDS: Readonly<Record<string, string>> = {
  inclusionTerm: 'Includes',
  includes: 'Includes',
  excludes1: 'Excludes1 (never together)',
  excludes2: 'Excludes2 (not included here)',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
  notes: 'Note',
  sevenChrNote: 'Seventh character',
};

function noteLines(
  notes: Icd10Notes | undefined,
  library: CodeLibrary | undefined,
  on: PlainDate,
  isKnown: boolean,
): readonly string[] {
  if (!isKnown || library === undefined) return [];
  if (notes === undefined) return [`No tabular list of ${on} is installed: its notes and excludes are not known here.`];
  const grouped = [...Map.groupBy(notes.notes, (note) => note.kind)];
  return [
    ...grouped.flatMap(([kind, of]) => [
      `${NOTE_WORDS[kind] ?? kind}:`,
      ...indented(of.map((note) => `${note.text}  [${note.from}]`)),
    ]),
    ...(notes.sevenths.length === 0
      ? []
      : ['Seventh characters:', ...indented(notes.sevenths.map(({ char, words }) => `${char}  ${words}`))]),
    `(${notes.release})`,
  ];
}

function showProcedure(code: string, on: PlainDate, codes: CodeSets): Shown | undefined {
  const shape = procedureShape(code);
  if (shape !== 'hcpcs' && shape !== 'cpt' && shape !== 'cdt') return undefined;
  const answer: HcpcsAnswer = codes.hcpcs(code, on);
  const found =
    answer.kind === 'valid' || answer.kind === 'not-on-date' || (answer.kind === 'unknown-by-licence' && answer.isCarried);
  const title = 'title' in answer ? `  ${answer.title}` : '';
  const near = answer.kind === 'unknown' ? answer.near.map((row) => `${row.code}  ${row.title}`) : [];
  const rules = codes.library === undefined ? undefined : rulesOf(codes.library, code, on);
  return {
    system: 'procedure',
    found,
    answer: { ...answer, ...(rules === undefined ? {} : rules.facts) },
    lines: [
      `${answer.code}${title}`,
      ...indented([answer.explanation, ...(rules?.lines ?? []), ...(near.length === 0 ? [] : ['Near it:', ...indented(near)])]),
    ],
  };
}

/** What Medicare's tables of the date say of a procedure: numbers only. */
function rulesOf(
  library: CodeLibrary,
  code: string,
  on: PlainDate,
): { readonly facts: object; readonly lines: readonly string[] } {
  const units = mostUnits(library, code, { on, setting: 'practitioner' });
  const values = relativeValues(library, { code }, on);
  const primaries = addOnPrimaries(library, code, on);
  const hundredths = (value: number): string => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  return {
    facts: { mue: units, relativeValues: values, addOnPrimaries: primaries },
    lines: [
      ...(units === undefined
        ? []
        : [`At most ${units.units} units (adjudication indicator ${units.indicator}; ${units.rationale}).`]),
      ...(values === undefined
        ? []
        : [
            `Medicare ${library.headOn('mpfs', on)?.release ?? ''}: status ${values.status}, work ${hundredths(values.workHundredths)}, global days ${values.globalDays}.`,
          ]),
      ...(primaries.length === 0
        ? []
        : [
            `An add-on code (type ${primaries[0]?.type}): stands with ${primaries
              .slice(0, 12)
              .map((row) => row.primary)
              .join(', ')}${primaries.length > 12 ? ' …' : ''}.`,
          ]),
    ],
  };
}

function showSmall(code: string, on: PlainDate, codes: CodeSets): readonly Shown[] {
  const shown: Shown[] = [];
  const add = (system: string, answer: object, lines: readonly string[]): void =>
    void shown.push({ system, found: true, answer, lines });
  const modifier = codes.modifier(code, on);
  if (modifier.kind === 'known') add('modifier', modifier, [`Modifier ${code}  ${modifier.words}`]);
  const place = codes.placeOfService(code);
  if (place !== undefined) add('place of service', place, [`Place of service ${code}  ${place.name}`, `  ${place.setting}`]);
  const carc = codes.carc(code);
  if (carc !== undefined) add('adjustment reason', carc, [`Adjustment reason ${code}  ${carc.words}`, `  Next: ${carc.next}`]);
  const rarc = codes.rarc(code);
  if (rarc !== undefined) add('remark', rarc, [`Remark ${code}  ${rarc.words}`, `  Next: ${rarc.next}`]);
  const taxonomy = codes.library === undefined ? undefined : taxonomyOf(codes.library, code, on);
  if (taxonomy !== undefined) add('taxonomy', taxonomy, [`Taxonomy ${code}  ${taxonomy.title}`, `  ${taxonomy.grouping}`]);
  return shown;
}

/** The check digit always; the registry and the exclusions when they are loaded. */
function showProvider(code: string, on: PlainDate, codes: CodeSets): readonly Shown[] {
  if (!/^\d{10}$/.test(code)) return [];
  const good = isNpi(code);
  const known = codes.library === undefined ? undefined : providerOf(codes.library, code, on);
  const lines = [
    good ? 'Its check digit is right.' : 'It is no NPI: the check digit is wrong, or it does not begin with 1 or 2.',
    ...(known?.registry === undefined
      ? []
      : [
          `Registry: ${known.registry.name}, ${known.registry.kind}, ${known.registry.taxonomy}, ${known.registry.state}${known.registry.deactivated === undefined ? '' : `, deactivated ${known.registry.deactivated}`}.`,
        ]),
    ...(known?.isRegistryLoaded === true && known.registry === undefined ? ['The loaded registry does not have it.'] : []),
    ...(known?.isExclusionListLoaded === true
      ? [
          known.exclusions.length === 0
            ? 'Not excluded by the loaded list (matched by NPI).'
            : `Excluded since ${known.exclusions[0]?.from} (${known.exclusions[0]?.type}): nothing it orders or does is paid.`,
        ]
      : []),
  ];
  return [
    {
      system: 'provider',
      found: good,
      answer: { npi: code, isValid: good, ...known },
      lines: [`NPI ${code}`, ...indented(lines)],
    },
  ];
}
