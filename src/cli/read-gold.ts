/** Notes with known codes, as files: CodiEsp's folder, or our own rows with the notes of ACI-BENCH beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type GoldNote, readBillingGold, readCodiesp } from '../coding/evaluation/gold-notes.ts';
import { UsageError } from './usage.ts';

export type GoldSet = {
  readonly kind: 'codiesp' | 'billing';
  readonly notes: readonly { readonly gold: GoldNote; readonly text: string }[];
  /** Codes of the set's own year that are headings today: what is below them counts as them. */
  readonly edition: ReadonlySet<string>;
};

export type GoldAsked = {
  readonly folder: string;
  readonly notes: string | undefined;
  readonly half: string;
  readonly isFinal: boolean;
  readonly language: 'en' | 'es';
};

/** Out: text by note of every CSV in a folder that has the columns encounter_id and note. */
function visitNotes(folder: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.csv') || name.endsWith('_metadata.csv')) continue;
    const rows: readonly { readonly encounter_id?: string; readonly note?: string }[] = parse(readFileSync(join(folder, name)), {
      columns: true,
    });
    for (const { encounter_id, note } of rows)
      if (encounter_id !== undefined && note !== undefined) texts.set(encounter_id, note);
  }
  return texts;
}

function billingSet({ folder, notes, half, isFinal }: GoldAsked): GoldSet {
  if (half !== 'dev' && half !== 'held' && half !== 'held2') throw new UsageError('--half must be dev, held or held2.');
  if (half !== 'dev' && !isFinal) {
    throw new UsageError(
      `--half ${half} is looked at once, at the end: say --final if this is the end, and then change nothing.`,
    );
  }
  if (notes === undefined) throw new UsageError('--notes must name the folder with the notes of this set (ACI-BENCH CSV files).');
  const texts = visitNotes(notes);
  const gold = readBillingGold(readFileSync(join(folder, 'gold.tsv'), 'utf8'), half);
  const found = gold.flatMap((note) => {
    const text = texts.get(note.note);
    return text === undefined ? [] : [{ gold: note, text }];
  });
  if (found.length < gold.length) {
    throw new UsageError(
      `${gold.length - found.length} of ${gold.length} notes are not in ${notes}: name the folder with all of them.`,
    );
  }
  return { kind: 'billing', notes: found, edition: new Set() };
}

const optionalText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** The codes that the set's training part uses tell its edition, whichever part is scored. */
function editionOf(folder: string): ReadonlySet<string> {
  const train = optionalText(join(dirname(join(folder, '.')), 'train', 'D.tsv'));
  return new Set(readCodiesp(train).flatMap(({ core }) => core.flatMap(({ codes }) => codes)));
}

/** A file that the set must have. Errors: UsageError that names it within its folder. */
function textOf(folder: string, ...parts: readonly string[]): string {
  try {
    return readFileSync(join(folder, ...parts), 'utf8');
  } catch {
    throw new UsageError(
      `${folder} holds no ${parts.join('/')} that can be read: a folder of CodiEsp has D.tsv and the notes’ texts.`,
    );
  }
}

/** Errors: UsageError where a file of the set is missing. */
export function codiespSet(folder: string, language: 'en' | 'es'): GoldSet {
  const gold = readCodiesp(textOf(folder, 'D.tsv'), language === 'es' ? optionalText(join(folder, 'X.tsv')) : '');
  const notes = gold.map((note) => ({ gold: note, text: textOf(folder, `text_${language}`, `${note.note}.txt`) }));
  return { kind: 'codiesp', notes, edition: editionOf(folder) };
}

/** Errors: UsageError for a folder of neither kind, and for an untouched part without `isFinal`. */
export function readGoldSet(asked: GoldAsked): GoldSet {
  if (existsSync(join(asked.folder, 'gold.tsv'))) return billingSet(asked);
  if (existsSync(join(asked.folder, 'D.tsv'))) return codiespSet(asked.folder, asked.language);
  throw new UsageError(`${asked.folder} holds neither gold.tsv nor D.tsv.`);
}
