/**
 * An update of April as its publisher gives it: the changes alone, applied to the edition in force before it. Changes that
 * do not fit that edition are of another one, and nothing is made of them.
 */
import { addDays } from '../kernel/plain-date.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { openBundle } from './bundles/bundle.ts';
import { ICD10_SHAPE } from './bundles/shapes.ts';
import { type Table, writeTable } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';
import type { Icd10Row } from './icd10cm.ts';
import { type Icd10Change, icd10OrderAddenda } from './files/icd10cm-order.ts';
import type { Installed, InstallFault, ReadFile } from './install-release.ts';
import type { RecognizedFile } from './recognize-file.ts';
import { applyIcd10Addenda } from './release-changes.ts';
import { releaseColumns } from './release-makers.ts';

const MISFITS_SAID = 5;

/** Changes that cannot have been made to the edition: a code deleted that is not in it, added that is, revised from other words. */
function misfits(changes: readonly Icd10Change[], has: (code: string) => boolean): readonly string[] {
  const deleted = new Set<string>();
  const added = new Set<string>();
  return changes.flatMap(({ action, row }) => {
    const isThere = (has(row.code) || added.has(row.code)) && !deleted.has(row.code);
    if (action === 'delete') {
      deleted.add(row.code);
      added.delete(row.code);
    } else {
      deleted.delete(row.code);
      added.add(row.code);
    }
    const fits = action === 'add' ? !isThere : isThere;
    return fits ? [] : [`${action} ${row.code}`];
  });
}

const refused = (file: string, code: InstallFault['code'], message: string): Result<never, InstallFault> =>
  err({ code, message: `${file}: ${message}` });

/** In: a file that `recognizeFile` calls changes, and what is installed. Errors: as of `installRelease`, or the edition is not installed. */
export function installChanges(
  recognized: RecognizedFile,
  file: ReadFile,
  library: CodeLibrary,
): Result<Installed, InstallFault> {
  const before = addDays(recognized.from, -1);
  const table = library.tableOn('icd10cm', ICD10_SHAPE, before);
  if (table === undefined) {
    return refused(
      file.file,
      'changes-must-have-their-edition',
      `it holds only what changes on ${recognized.from}. Install the edition in force on ${before} first, or take the whole order file of the update.`,
    );
  }
  if ('workbook' in file) return refused(file.file, 'file-must-be-well-formed', 'a workbook of changes is not known.');
  const changes: Icd10Change[] = [];
  const reader = icd10OrderAddenda((change) => void changes.push(change));
  file.read(reader);
  const end = reader.end();
  if (end.fault !== undefined) return refused(file.file, end.fault.code, end.fault.message);
  const wrong = misfits(changes, (code) => table.find(code) >= 0);
  if (wrong.length > 0 || end.rejectedCount > 0) {
    const [line] = end.rejected;
    const why = line === undefined ? wrong.slice(0, MISFITS_SAID).join(', ') : `line ${line.line}: ${line.reason}`;
    return refused(
      file.file,
      'changes-must-fit-their-edition',
      `${wrong.length + end.rejectedCount} of ${changes.length + end.rejectedCount} changes do not fit ${table.head.release} (${why}). Are they of another edition?`,
    );
  }
  return written(recognized, table, { changes, file, accepted: end.accepted });
}

type Read = { readonly changes: readonly Icd10Change[]; readonly file: ReadFile; readonly accepted: number };

/** The edition with its changes, as a release of its own. */
function written(
  { kind, release, from, to }: RecognizedFile,
  table: Table<Icd10Row>,
  { changes, file, accepted }: Read,
): Result<Installed, InstallFault> {
  const { complete, basis, sources } = table.head;
  const before = Array.from({ length: table.length }, (_, at) => table.row(at));
  const last = to ?? table.head.to ?? from;
  const { rows } = applyIcd10Addenda(
    { system: 'icd10cm', release: table.head.release, from: table.head.from, to: last, complete, basis, rows: before },
    changes,
    { release, from, to: last, basis },
  );
  const head = {
    ...{ kind, release, from, to: last, complete, basis },
    checked: 'full file' as const,
    sources: [...sources, { file: file.file, sha256: file.sha256, rows: accepted, rejected: 0 }],
    facts: { edition: table.head.release },
  };
  const bytes = writeTable(head, ICD10_SHAPE, { rows, more: releaseColumns(rows) });
  const opened = openBundle(bytes.buffer);
  if (!opened.ok) return err({ code: 'file-must-be-well-formed', message: opened.error.message });
  const report = { file: file.file, accepted, rejectedCount: 0, rejected: [] };
  return ok({ head: opened.value.head, bytes, reports: [report] });
}
