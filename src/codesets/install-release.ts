/**
 * One release from its files to its bundle: rows collected through the importers, then judged as a whole. What is not
 * whole is refused with the reason, and the release before it goes on answering.
 */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type BundleHead, type BundleSource, openBundle } from './bundles/bundle.ts';
import type { FileEnd, FileReader, RejectedLine } from './files/file-reader.ts';
import type { Workbook } from './files/sheet-rows.ts';
import type { RecognizedFile } from './recognize-file.ts';
import { MAKERS, type Making, type MakingOptions } from './release-makers.ts';

export type InstallFault = Failure<
  | FileFaultCode
  | 'release-must-have-its-rows'
  | 'release-must-not-lose-half-its-rows'
  | 'release-must-be-read-without-faults'
  | 'file-must-be-of-the-year-in-its-name'
  | 'release-must-fit-in-memory'
  | 'release-must-not-be-older-than-the-one-in-force'
  | 'changes-must-have-their-edition'
  | 'changes-must-fit-their-edition'
>;
type FileFaultCode = NonNullable<FileEnd['fault']>['code'];

export type ReadFile = { readonly file: string; readonly sha256: string } & (
  | { readonly read: (reader: FileReader) => void }
  | { readonly workbook: Workbook }
);

export type FileReport = {
  readonly file: string;
  readonly accepted: number;
  readonly rejectedCount: number;
  readonly rejected: readonly RejectedLine[];
};

export type Installed = { readonly head: BundleHead; readonly bytes: Uint8Array; readonly reports: readonly FileReport[] };

/** More lines turned away than this share make a file another layout. */
const REJECTED_SHARE = 0.01;

const faultOf = (file: string, code: InstallFault['code'], message: string): Result<never, InstallFault> =>
  err({ code, message: `${file}: ${message}` });

/** What the file says of its year against what its name says. */
function yearFault(end: FileEnd, { from, to }: RecognizedFile): string | undefined {
  const said = end.facts['year'] ?? /^20\d\d$/.exec(end.facts['version'] ?? '')?.[0];
  if (said === undefined || to === undefined || said === from.slice(0, 4) || said === to.slice(0, 4)) return undefined;
  return `its name says ${from.slice(0, 4)} to ${to.slice(0, 4)}, the file itself says ${said}. Is it under a wrong name?`;
}

function readOne(file: ReadFile, making: Making): Result<FileEnd, InstallFault> {
  if ('workbook' in file)
    return making.workbook === undefined
      ? faultOf(file.file, 'file-must-be-well-formed', 'a workbook of this set is not known. Take the text file.')
      : ok(making.workbook(file.workbook));
  const reader = making.reader(file.file);
  file.read(reader);
  return ok(reader.end());
}

export type Inputs = {
  readonly files: readonly ReadFile[];
  /** The release of the same kind in force before it, if one is loaded. */
  readonly previous?: BundleHead | undefined;
  /** The youngest release of the kind that is loaded. */
  readonly youngest?: BundleHead | undefined;
  /** A list that holds until the next one may be older than the one in force all the same. */
  readonly mayBeOlder?: boolean;
  /** An excerpt is taken as such: it never proves that a code does not exist. */
  readonly isExcerpt?: boolean;
} & MakingOptions;

/** Why a file's rows may not be used, judged when it has been read to its end. */
function fileFault(file: string, end: FileEnd, recognized: RecognizedFile): Result<never, InstallFault> | undefined {
  if (end.fault !== undefined) return faultOf(file, end.fault.code, end.fault.message);
  const lines = end.accepted + end.rejectedCount;
  if (end.rejectedCount > lines * REJECTED_SHARE) {
    const [first] = end.rejected;
    const example = first === undefined ? '' : ` Line ${first.line}: ${first.reason}.`;
    return faultOf(
      file,
      'release-must-be-read-without-faults',
      `${end.rejectedCount} of ${lines} lines are no rows of the layout.${example}`,
    );
  }
  const year = yearFault(end, recognized);
  return year === undefined ? undefined : faultOf(file, 'file-must-be-of-the-year-in-its-name', year);
}

/** Why a release is not whole. An excerpt need not be. */
function rowsFault(
  rows: number,
  least: number,
  { files, previous, isExcerpt = false }: Inputs,
): Result<never, InstallFault> | undefined {
  const named = files.map(({ file }) => file).join(', ');
  if (rows < least && !isExcerpt) {
    const message = `${rows} rows, where a whole release has at least ${least}. Is it cut off, or one part of several? An excerpt is taken with --excerpt.`;
    return faultOf(named, 'release-must-have-its-rows', message);
  }
  if (previous !== undefined && rows * 2 < previous.rows && !isExcerpt) {
    const message = `${rows} rows, where ${previous.release} has ${previous.rows}. The file is probably cut off; ${previous.release} stays in force.`;
    return faultOf(named, 'release-must-not-lose-half-its-rows', message);
  }
  return undefined;
}

/** '10/07/2025' → '2025-10-07'; a day that is written so already stays. */
const dayOf = (text: string): string => text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');
const AGES = ['released', 'latest'] as const;

/** Why a release is older than what it would stand before or replace. Editions with a last day answer for their days only, whatever their age. */
function ageFault(
  { from, to, release }: RecognizedFile,
  facts: Readonly<Record<string, string>>,
  { files, previous, youngest, mayBeOlder = false }: Inputs,
): Result<never, InstallFault> | undefined {
  const named = files.map(({ file }) => file).join(', ');
  const older = (other: string, why: string): Result<never, InstallFault> =>
    faultOf(
      named,
      'release-must-not-be-older-than-the-one-in-force',
      `${why}. ${other} stays in force. If you want it all the same, say --older.`,
    );
  if (mayBeOlder) return undefined;
  if (to === undefined && youngest !== undefined && youngest.from > from)
    return older(youngest.release, `${release} begins on ${from}, before ${youngest.release} (${youngest.from})`);
  for (const age of AGES) {
    const [old, next] = [previous?.facts[age], facts[age]];
    if (previous?.from === from && old !== undefined && next !== undefined && dayOf(next) < dayOf(old))
      return older(previous.release, `it is of ${dayOf(next)}, the one that is installed of ${dayOf(old)}`);
  }
  return undefined;
}

/** Errors: see `InstallFault`; nothing is half done. */
export function installRelease(recognized: RecognizedFile, inputs: Inputs): Result<Installed, InstallFault> {
  const maker = MAKERS[recognized.kind];
  const making = maker.start(inputs);
  const reports: FileReport[] = [];
  const sources: BundleSource[] = [];
  const facts: Record<string, string> = {};
  for (const file of inputs.files) {
    const read = readOne(file, making);
    if (!read.ok) return read;
    const end = read.value;
    const fault = fileFault(file.file, end, recognized);
    if (fault !== undefined) return fault;
    Object.assign(facts, end.facts);
    reports.push({ file: file.file, accepted: end.accepted, rejectedCount: end.rejectedCount, rejected: end.rejected });
    sources.push({ file: file.file, sha256: file.sha256, rows: end.accepted, rejected: end.rejectedCount });
  }
  const rows = sources.reduce((sum, source) => sum + source.rows, 0);
  const fault = rowsFault(rows, maker.least, inputs) ?? ageFault(recognized, facts, inputs);
  if (fault !== undefined) return fault;
  const beyond = making.fault?.();
  if (beyond !== undefined) return faultOf(inputs.files.map(({ file }) => file).join(', '), 'release-must-fit-in-memory', beyond);
  const { kind, release, from, to } = recognized;
  const bytes = making.write({
    ...{ kind, release, from, sources, facts },
    ...(to === undefined ? {} : { to }),
    complete: rows >= maker.least && inputs.isExcerpt !== true,
    basis: 'read',
    checked: maker.checked,
  });
  const opened = openBundle(bytes.buffer);
  return opened.ok
    ? ok({ head: opened.value.head, bytes, reports })
    : err({ code: 'file-must-be-well-formed', message: opened.error.message });
}
