/** How `claimwright x12` says what it found: levels from the command line, a file's findings as lines or as one JSON value. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { interchangeAnswer } from '../x12/acknowledge.ts';
import type { CheckedEnvelopes, CheckedFile, CheckedSet, CheckFileOptions } from '../x12/check-file.ts';
import type { Finding, SnipLevel } from '../x12/finding.ts';
import { UsageError } from './usage.ts';
import { codeListsOf } from './x12-code-lists.ts';

/** The seventh, a trading partner's own rules, has none here: to judge by it alone would call every file right. */
const LEVELS: readonly SnipLevel[] = [1, 2, 3, 4, 5, 6];

/** `1-3`, `1,2,5`, `1-2,4`. Errors: UsageError. */
export function levelsOf(text: string | undefined): readonly SnipLevel[] {
  if (text === undefined) return LEVELS;
  const chosen = new Set<number>();
  for (const part of text.split(',')) {
    const match = /^([1-6])(?:-([1-6]))?$/.exec(part.trim());
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    if (match === null || to < from) throw new UsageError('--levels takes levels from 1 to 6, such as 1-3 or 1,2,5.');
    for (let level = from; level <= to; level += 1) chosen.add(level);
  }
  return LEVELS.filter((level) => chosen.has(level));
}

/** The engine's options; level 5 asks what is installed in `home`, for one day. */
export function checkOptions(
  levels: readonly SnipLevel[],
  { home, on, most }: { readonly home: string; readonly on: PlainDate; readonly most: number },
): CheckFileOptions {
  return { levels, cap: most, fileCap: 100_000, ...(levels.includes(5) ? { codeSets: codeListsOf(codeSetsOf(home), on) } : {}) };
}

const plural = (count: number, word: string): string => `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;

const isError = (finding: Finding): boolean => finding.severity === 'error';

const envelopeFindings = ({ interchange, groups }: CheckedEnvelopes): readonly Finding[] => [
  ...interchange.findings,
  ...groups.flatMap(({ group }) => group.findings),
];

const setsOf = (file: CheckedFile): readonly CheckedSet[] =>
  file.interchanges.flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions));

export type Tally = { readonly errors: number; readonly warnings: number };

/** Exact, whatever was kept of them. */
export function tallyOf(file: CheckedFile): Tally {
  const outside = [...file.findings, ...file.interchanges.flatMap(envelopeFindings)];
  const sets = setsOf(file);
  const outsideErrors = outside.filter(isError).length;
  return {
    errors: outsideErrors + sets.reduce((sum, { checked }) => sum + checked.counts.error, 0),
    warnings: outside.length - outsideErrors + sets.reduce((sum, { checked }) => sum + checked.counts.warning, 0),
  };
}

const tallyWords = ({ errors, warnings }: Tally): string =>
  errors + warnings === 0
    ? 'nothing found'
    : [errors > 0 ? plural(errors, 'error') : '', warnings > 0 ? plural(warnings, 'warning') : ''].filter(Boolean).join(', ');

function findingLines(finding: Finding, showsValues: boolean): readonly string[] {
  const { severity, level, path, position, message, value, unit, codes, code, basis } = finding;
  const at = position > 0 ? ` (segment ${position} of the transaction)` : '';
  const said = [codes.ta105, codes.ak905, codes.ik502, codes.ik304, codes.ik403];
  const names = ['TA105', 'AK905', 'IK502', 'IK304', 'IK403'];
  const answers = said.flatMap((each, i) => (each === undefined ? [] : `${names[i] ?? ''} ${each}`)).join(', ');
  const sent = value === undefined || !showsValues ? '' : `sent: ${JSON.stringify(value.slice(0, 80))}; `;
  const inside = unit === undefined || !showsValues ? '' : `${unit.name} ${unit.value}; `;
  return [
    `    ${severity === 'error' ? '✗' : '!'} ${path}${at}`,
    `      ${message}`,
    `      ${sent}${inside}level ${level}, ${basis}, ${code}${answers === '' ? '' : `; ${answers}`}`,
  ];
}

const headOf = ({ transaction, checked }: CheckedSet): string =>
  `  ${transaction.id} ${transaction.controlNumber}, ${transaction.version}${checked.guide === undefined ? ' (no guide: envelope only)' : ''}, ${plural(transaction.segments, 'segment')}: ${tallyWords({ errors: checked.counts.error, warnings: checked.counts.warning })}`;

function interchangeLines(envelopes: CheckedEnvelopes, showsValues: boolean): readonly string[] {
  const { interchange, groups } = envelopes;
  const { header } = interchange;
  const { answer, note } = interchangeAnswer(interchange);
  const verdict = answer === 'A' ? 'accepted' : `${answer === 'R' ? 'rejected' : 'accepted with errors'}, TA1 note ${note}`;
  return [
    `  interchange ${header.controlNumber} from ${header.senderId} to ${header.receiverId}, ${header.usage === 'P' ? 'production' : header.usage === 'T' ? 'test' : 'neither test nor production'}: ${verdict}`,
    ...envelopeFindings(envelopes).flatMap((finding) => findingLines(finding, showsValues)),
    ...groups.flatMap(({ transactions }) =>
      transactions.flatMap((set) => [
        headOf(set),
        ...set.checked.findings.flatMap((finding) => findingLines(finding, showsValues)),
        ...(set.checked.suppressed > 0 ? [`    and ${set.checked.suppressed.toLocaleString('en-US')} more`] : []),
      ]),
    ),
  ];
}

/** Lines for a person. */
export function linesOf(
  name: string,
  file: CheckedFile,
  { levels, showsValues }: { readonly levels: readonly SnipLevel[]; readonly showsValues: boolean },
): readonly string[] {
  const tally = tallyOf(file);
  const verdict = tally.errors > 0 ? 'rejected' : 'accepted';
  return [
    `${name}: ${verdict}, ${tallyWords(tally)} in ${plural(file.segments, 'segment')} at levels ${levels.join(', ')}`,
    ...file.findings.flatMap((finding) => findingLines(finding, showsValues)),
    ...file.interchanges.flatMap((each) => interchangeLines(each, showsValues)),
  ];
}

function withoutValues(finding: Finding): Finding {
  const { value: _, unit: __, ...rest } = finding;
  return rest;
}

/** One value for a program. */
export function jsonOf(name: string, file: CheckedFile, showsValues: boolean): unknown {
  const told = (findings: readonly Finding[]): readonly Finding[] => (showsValues ? findings : findings.map(withoutValues));
  const tally = tallyOf(file);
  return {
    file: name,
    accepted: tally.errors === 0,
    ...tally,
    segments: file.segments,
    findings: told(file.findings),
    interchanges: file.interchanges.map(({ interchange, groups }) => ({
      controlNumber: interchange.header.controlNumber,
      sender: interchange.header.senderId,
      receiver: interchange.header.receiverId,
      usage: interchange.header.usage,
      ...interchangeAnswer(interchange),
      findings: told(interchange.findings),
      groups: groups.map(({ group, transactions }) => ({
        functionalId: group.header.functionalId,
        controlNumber: group.header.controlNumber,
        version: group.header.version,
        findings: told(group.findings),
        transactions: transactions.map(({ transaction, checked }) => ({
          id: transaction.id,
          controlNumber: transaction.controlNumber,
          version: transaction.version,
          segments: transaction.segments,
          guide: checked.guide?.name ?? null,
          errors: checked.counts.error,
          warnings: checked.counts.warning,
          errorsByLevel: Object.fromEntries(LEVELS.map((level) => [level, checked.errorsByLevel[level] ?? 0])),
          beyondTheCap: checked.suppressed,
          findings: told(checked.findings),
        })),
      })),
    })),
  };
}
