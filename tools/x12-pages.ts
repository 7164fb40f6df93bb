/** The page of each transaction, written from its guide: loops, segments, elements, codes, rules, and where each fact comes from. */
import { codeWords, segmentGist } from '../src/x12/code-words.ts';
import type { CompiledBody, CompiledUse } from '../src/x12/compile.ts';
import { deidentifier } from '../src/x12/deidentify.ts';
import { fileFrom } from '../src/x12/file.arbitrary.ts';
import type { Guide } from '../src/x12/guide.ts';
import type { ElementUse, SyntaxNote } from '../src/x12/notation.ts';
import { interchange837 } from '../src/x12/sample.ts';
import { bytesToText, textToBytes } from '../src/x12/text.ts';
import { elementName, segmentNames, type SegmentNames } from '../src/x12/view-names.ts';

/** Path of a guide's page. */
export const pagePath = (guide: Guide): string => `docs/x12/${guide.name.toLowerCase()}.md`;

const USAGE = { R: 'required', S: 'situational', N: 'not used' } as const;

const times = (max: number): string => (max === 1 ? 'once' : max === Number.POSITIVE_INFINITY ? 'any number' : `up to ${max}`);
const inCell = (text: string): string => text.replaceAll('|', '\\|');
const pad = (n: number): string => String(n).padStart(2, '0');

/** Codes one by one with our words; of a long list those that have words come with them all the same. */
function codesOf(use: ElementUse): string {
  const codes = [...(use.codes ?? [])].map((code) => {
    const words = codeWords(use.reference, code);
    return words === undefined ? `\`${code}\`` : `\`${code}\` ${words}`;
  });
  const outside = use.external === undefined ? [] : [`a code of ${use.external.replaceAll('_', ' ')}`];
  const pattern = use.pattern === undefined ? [] : [`pattern \`${use.pattern.source}\``];
  return [...codes, ...outside, ...pattern].join('; ');
}

const KINDS: Readonly<Record<ElementUse['type'], string>> = {
  AN: 'text',
  ID: 'code',
  DT: 'date',
  TM: 'time',
  R: 'decimal',
  N: 'whole number',
  B: 'binary',
  composite: 'composite',
};

function elementRow(
  id: string,
  names: SegmentNames | undefined,
  place: { readonly at: number; readonly component?: number },
  use: ElementUse,
): string {
  const { at, component } = place;
  const reference = `${id}${pad(at)}${component === undefined ? '' : `-${component}`}`;
  const name = names === undefined ? '' : elementName(names, at, component);
  const length = use.components === undefined && use.max > 0 ? ` ${use.min === use.max ? use.max : `${use.min}–${use.max}`}` : '';
  const repeat = use.repeat === 1 ? '' : `, ${times(use.repeat)}`;
  return `| ${reference} | ${name} | ${KINDS[use.type]}${length}${repeat} | ${USAGE[use.usage]} | ${inCell(codesOf(use))} |`;
}

const NOTES: Readonly<Record<SyntaxNote['kind'], (list: readonly string[]) => string>> = {
  P: (list) => `all or none of ${list.join(', ')}`,
  R: (list) => `at least one of ${list.join(', ')}`,
  E: (list) => `at most one of ${list.join(', ')}`,
  C: ([first, ...rest]) => `with ${first} also ${rest.join(', ')}`,
  L: ([first, ...rest]) => `with ${first} at least one of ${rest.join(', ')}`,
};

function segmentLines(guide: Guide, use: CompiledUse): readonly string[] {
  const { lead } = use;
  const names = segmentNames(guide, lead.number);
  const kind = names === undefined || names.kind === '' ? '' : `: ${names.kind}`;
  const basis = use.basis === undefined ? '' : `; basis: ${use.basis}`;
  const rows = lead.use.elements.flatMap((element, i): readonly string[] => {
    if (element.usage === 'N') return [];
    const inner = (element.components ?? []).flatMap((part, c) =>
      part.usage === 'N' ? [] : [elementRow(use.id, names, { at: i + 1, component: c + 1 }, part)],
    );
    return [elementRow(use.id, names, { at: i + 1 }, element), ...inner];
  });
  const notes = lead.use.notes.map(({ kind: note, elements }) => NOTES[note](elements.map((each) => use.id + pad(each))));
  return [
    `**${use.id}** ${segmentGist(use.id) ?? ''}${kind} – ${USAGE[lead.use.usage]}, ${times(use.max)}${basis}${notes.length === 0 ? '' : `; ${notes.join('; ')}`}`,
    '',
    '| place | name | form | usage | codes |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

/** One section for each loop, in the guide's order; a loop that stands in several places is described at the first. */
function loopLines(guide: Guide, body: CompiledBody, above: string, seen: Map<CompiledBody, string>): readonly string[] {
  const lines: string[] = [];
  for (const use of body.children) if (!use.isLoop) lines.push(...segmentLines(guide, use));
  for (const use of body.children) {
    if (use.body === undefined) continue;
    const path = above === '' ? use.id : `${above}/${use.id}`;
    const first = seen.get(use.body);
    const basis = use.basis === undefined ? '' : `; basis: ${use.basis}`;
    lines.push(
      `## ${path} ${use.name}`,
      '',
      `${body.required.includes(use) ? 'required' : 'situational'}, ${times(use.max)}${basis}`,
      '',
    );
    if (first !== undefined) lines.push(`As ${first}.`, '');
    else {
      seen.set(use.body, path);
      lines.push(...loopLines(guide, use.body, path, seen));
    }
  }
  return lines;
}

/** Always the same numbers: the page must not change from run to run. */
function steady(): (below: number) => number {
  let state = 20_260_304;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const lined = (bytes: Uint8Array): string => bytesToText(bytes).replaceAll('~', '~\n');

/** An interchange for the page; undefined for what is no transaction of its own. */
function exampleOf(guide: Guide): string | undefined {
  if (guide.transactionSet === 'TA1') return undefined;
  if (guide.name === '837P') return lined(interchange837(1));
  // Made-up numbers have no check digit; this one has.
  const text = bytesToText(deidentifier(steady()).file(fileFrom(guide, 1))).replace(/\*XX\*[^*~]+/g, '*XX*1234567893');
  return lined(textToBytes(text));
}

const FORMS = `A date is CCYYMMDD, a time HHMM. *Situational* parts stand where the case asks for them. Names, gists and words of codes
are ours; identifiers, usage, repeats, lengths and codes are facts by way of the sources named in NOTICE. A loop's own segments
come first on the page, its loops after them; where a loop stands between two segments, so it does in the file.`;

/** The page. In: a guide. Out: Markdown, the same for the same guide. */
export function guidePage(guide: Guide): string {
  const rules = guide.situations();
  const example = exampleOf(guide);
  const aliases =
    guide.aliases.length === 0 ? '' : ` Read with it, and told so: ${guide.aliases.map((each) => `\`${each}\``).join(', ')}.`;
  return `${[
    `# ${guide.name}`,
    '',
    `Version \`${guide.id}\`, transaction set ${guide.transactionSet}${guide.functionalId === '' ? '' : `, group ${guide.functionalId}`}. Basis: ${guide.basis}, except where a line says otherwise.${aliases}`,
    '',
    FORMS,
    '',
    'Written from the guide by `tools/x12-pages.ts`; not edited by hand.',
    '',
    ...(example === undefined
      ? []
      : [
          '## An example',
          '',
          'Invented; a test checks that it passes at every level.',
          '',
          '```text',
          example.trimEnd(),
          '```',
          '',
        ]),
    '## The transaction',
    '',
    ...loopLines(guide, guide.compiled().root, '', new Map()),
    ...(rules.length === 0
      ? []
      : [
          '## Rules between parts',
          '',
          'What rests on memory warns and never rejects.',
          '',
          '| code | level | loop | basis | rule |',
          '|---|---|---|---|---|',
          ...rules.map((rule) => `| \`${rule.code}\` | ${rule.level} | ${rule.loop} | ${rule.basis} | ${inCell(rule.message)} |`),
          '',
        ]),
  ]
    .join('\n')
    .trimEnd()}\n`;
}
