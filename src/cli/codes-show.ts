/** `claimwright codes show CODE --on DATE`: everything that is known of a code on a date, and why it is not valid. */
import type { CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { Icd10NoteKind } from '../codesets/files/icd10cm-tabular.ts';
import { isNpi } from '../codesets/files/provider-files.ts';
import type { HcpcsAnswer } from '../codesets/hcpcs.ts';
import { procedureShape } from '../codesets/hcpcs.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { dottedIcd10, history, installedIcd10 } from '../codesets/installed-icd10.ts';
import { type Icd10Notes, nearestNotes, notesOn } from '../codesets/installed-notes.ts';
import {
  addOnPrimaries,
  licensedReason,
  licensedRemark,
  modifierTitle,
  mostUnits,
  providerOf,
  relativeValues,
  taxonomyOf,
} from '../codesets/installed-procedures.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type Shown = {
  readonly system: string;
  readonly found: boolean;
  readonly answer: unknown;
  readonly lines: readonly string[];
};

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

const rowLine = (row: { readonly code: string; readonly title: string; readonly billable: boolean }): string =>
  `${row.billable ? '+' : '-'} ${dottedIcd10(row.code)}  ${row.title}`;

/** A title and lines below it, or nothing. */
const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...indented(lines)];

const firstOf = (lines: readonly string[]): readonly string[] =>
  lines.length <= CHILDREN_MAX ? lines : [...lines.slice(0, CHILDREN_MAX), `… ${lines.length - CHILDREN_MAX} more`];

const belief = (basis: Icd10Answer['basis']): readonly string[] =>
  basis === 'memory' ? ['This rests on our belief and is not checked: install the release of the date to be sure.'] : [];

/** Codes under the same heading: what else might have been meant. */
function besideIt(answer: Icd10Answer, on: PlainDate, codes: CodeSets): readonly string[] {
  const above = answer.kind === 'billable' ? answer.path.at(-2) : undefined;
  const heading = above === undefined ? undefined : codes.icd10(above.code, on);
  return heading?.kind === 'header' ? heading.children.filter(({ code }) => code !== answer.code).map(rowLine) : [];
}

function showDiagnosis(code: string, on: PlainDate, codes: CodeSets): Shown | undefined {
  const answer = codes.icd10(code, on);
  const isKnown = answer.kind !== 'unknown';
  const library = isKnown ? codes.library : undefined;
  const exact = library === undefined ? undefined : notesOn(library, answer.code, on);
  const notes = exact ?? (library === undefined ? undefined : nearestNotes(library, answer.code, on));
  const past = library === undefined || answer.kind === 'not-on-date' ? '' : history(library, answer.code).trim();
  const exempt =
    library === undefined || answer.kind !== 'billable' ? undefined : installedIcd10(library).isPoaExempt(answer.code, on);
  const path =
    'path' in answer
      ? answer.path.slice(0, -1).map((row, depth) => `${'  '.repeat(depth)}${dottedIcd10(row.code)}  ${row.title}`)
      : [];
  return {
    system: 'diagnosis',
    found: isKnown,
    answer: { ...answer, notes: exact, nearestNotes: exact === undefined ? notes : undefined, poaExempt: exempt },
    lines: [
      `${answer.display}${isKnown ? `  ${answer.title}` : ''}`,
      ...indented([
        answer.explanation,
        ...(answer.kind === 'billable' ? belief(answer.basis) : []),
        ...(past === '' ? [] : [past]),
        ...(exempt === undefined
          ? []
          : [exempt ? 'Exempt from present-on-admission reporting.' : 'Present on admission is reported.']),
        ...section('Under:', path),
        ...section('Below (+ can be billed):', firstOf(answer.kind === 'header' ? answer.children.map(rowLine) : [])),
        ...section('Beside it:', firstOf(besideIt(answer, on, codes))),
        ...(library === undefined ? [] : noteLines(notes, on, exact !== undefined)),
        ...section('Near it:', 'near' in answer ? answer.near.map(rowLine) : []),
      ]),
    ],
  };
}

/** In the order in which a coder needs them. */
const NOTE_WORDS: Readonly<Record<Icd10NoteKind, string>> = {
  inclusionTerm: 'Inclusion terms',
  includes: 'Includes',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
  excludes1: 'Excludes1 (not together, unless the two have nothing to do with each other)',
  excludes2: 'Excludes2 (not included here)',
  sevenChrNote: 'Seventh character',
  notes: 'Note',
};
const NOTE_KINDS = Object.keys(NOTE_WORDS) as readonly Icd10NoteKind[];

function noteLines(notes: Icd10Notes | undefined, on: PlainDate, isOfDate: boolean): readonly string[] {
  if (notes === undefined) return [`No tabular list of ${on} is installed: its notes and excludes are not known here.`];
  return [
    isOfDate
      ? `Notes of ${notes.release}:`
      : `Notes of ${notes.release}; the list of ${on} is not installed, so these may have changed since:`,
    ...indented([
      ...NOTE_KINDS.flatMap((kind) =>
        section(
          `${NOTE_WORDS[kind]}:`,
          notes.notes.filter((note) => note.kind === kind).map((note) => `${note.text}  [${note.from}]`),
        ),
      ),
      ...section(
        'Seventh characters:',
        notes.sevenths.map(({ char, words }) => `${char}  ${words}`),
      ),
      ...(notes.notes.length === 0 && notes.sevenths.length === 0 ? ['none'] : []),
    ]),
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
      ...indented([
        answer.explanation,
        ...(answer.kind === 'valid' ? belief(answer.basis) : []),
        ...(rules?.lines ?? []),
        ...(near.length === 0 ? [] : ['Near it:', ...indented(near)]),
      ]),
    ],
  };
}

const SETTINGS = { practitioner: 'practitioner', outpatient: 'outpatient hospital', dme: 'supplier' } as const;
const PER = {
  1: 'by claim line',
  2: 'by day, by policy, without appeal',
  3: 'by day, which an appeal may override',
} as const;

/** What Medicare's tables of the date say of a procedure: numbers only. */
function rulesOf(
  library: CodeLibrary,
  code: string,
  on: PlainDate,
): { readonly facts: object; readonly lines: readonly string[] } {
  const settings = (['practitioner', 'outpatient', 'dme'] as const).flatMap((setting) => {
    const row = mostUnits(library, code, { on, setting });
    return row === undefined ? [] : [{ setting, row }];
  });
  const values = relativeValues(library, { code }, on);
  const primaries = addOnPrimaries(library, code, on);
  const hundredths = (value: number): string => `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  return {
    facts: {
      mue: Object.fromEntries(settings.map(({ setting, row }) => [setting, row])),
      relativeValues: values,
      addOnPrimaries: primaries,
    },
    lines: [
      ...settings.map(
        ({ setting, row }) =>
          `At most ${row.units} ${row.units === 1 ? 'unit' : 'units'} ${PER[row.indicator]} (${SETTINGS[setting]}; ${row.rationale}).`,
      ),
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
  const official = codes.library === undefined ? undefined : modifierTitle(codes.library, code, on);
  if (modifier.kind === 'known' || official !== undefined)
    add('modifier', { ...modifier, official }, [
      `Modifier ${code}${modifier.kind === 'known' ? `  ${modifier.words}` : ''}`,
      ...(official === undefined ? [] : [`  ${official.release}: ${official.title}`]),
    ]);
  const place = codes.placeOfService(code);
  if (place !== undefined) add('place of service', place, [`Place of service ${code}  ${place.name}`, `  ${place.setting}`]);
  const carc = codes.carc(code);
  const reason = codes.library === undefined ? undefined : licensedReason(codes.library, code, on);
  if (carc !== undefined || reason !== undefined)
    add('adjustment reason', { ...carc, licensed: reason }, licensedLines(`Adjustment reason ${code}`, carc, reason));
  const rarc = codes.rarc(code);
  const remark = codes.library === undefined ? undefined : licensedRemark(codes.library, code, on);
  if (rarc !== undefined || remark !== undefined)
    add('remark', { ...rarc, licensed: remark }, licensedLines(`Remark ${code}`, rarc, remark));
  const taxonomy = codes.library === undefined ? undefined : taxonomyOf(codes.library, code, on);
  if (taxonomy !== undefined) add('taxonomy', taxonomy, [`Taxonomy ${code}  ${taxonomy.title}`, `  ${taxonomy.grouping}`]);
  return shown;
}

/** Our words and what to do next; the licence's own words where its list is installed. */
const licensedLines = (
  name: string,
  ours: { readonly words: string; readonly next: string } | undefined,
  licensed: string | undefined,
): readonly string[] => [
  `${name}${ours === undefined ? '' : `  ${ours.words}`}`,
  ...(licensed === undefined ? [] : [`  Your licence’s list: ${licensed}`]),
  ...(ours === undefined ? ['  Not in our table: what to do next is for a person to say.'] : [`  Next: ${ours.next}`]),
];

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
    ...(known?.isRegistryLoaded === true && known.registry === undefined
      ? [known.isRegistryWhole ? 'The loaded registry does not have it.' : 'It is not among the loaded part of the registry.']
      : []),
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
