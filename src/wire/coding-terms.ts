/** The compiled terms of coding, kept beside the shelf of installed releases: written when a release is installed, opened when a note first asks. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeSets } from '../codesets/code-sets.ts';
import { daysWithTerms, madeOf, termBytes, termsName, useTermBytes } from '../coding/terms/kept-terms.ts';
import { filePieces } from './file-pieces.ts';

const folderOf = (home: string): string => join(home, 'coding');
const fileOf = (codeSets: CodeSets, on: Parameters<typeof termsName>[1]): string => `${termsName(codeSets, on)}.bundle`;

/** Terms that are kept by the time a note first asks are used; what is not kept then is compiled. */
export function useKeptTerms(home: string, codeSets: CodeSets): void {
  for (const on of daysWithTerms(codeSets)) {
    useTermBytes(codeSets, on, () => {
      const path = join(folderOf(home), fileOf(codeSets, on));
      return existsSync(path) ? filePieces(path) : undefined;
    });
  }
}

/** When the shelf last changed and what the program makes of it: the same words mean that nothing is to be done. */
function stateOf(home: string): string {
  const shelf = statSync(join(home, 'codes'), { throwIfNoEntry: false });
  return `${shelf?.mtimeMs ?? 0} ${madeOf()}`;
}

const STATE = 'state';

/**
 * Compiles and writes the terms that are not kept yet, and takes away those of other releases. Takes seconds for each release.
 * In: CLAIMWRIGHT_HOME, and how to open its code sets. Out: the names of what was written.
 */
export function keepTerms(home: string, open: () => CodeSets): readonly string[] {
  const folder = folderOf(home);
  const state = stateOf(home);
  const statePath = join(folder, STATE);
  if (existsSync(statePath) && readFileSync(statePath, 'utf8') === state) return [];
  const codeSets = open();
  mkdirSync(folder, { recursive: true });
  const present = new Set(readdirSync(folder).filter((name) => name.endsWith('.bundle')));
  const wanted = daysWithTerms(codeSets).map((on) => ({ on, name: fileOf(codeSets, on) }));
  const missing = wanted.filter(({ name }) => !present.has(name));
  for (const { on, name } of missing) {
    const path = join(folder, name);
    writeFileSync(`${path}.part`, termBytes(codeSets, on));
    renameSync(`${path}.part`, path);
  }
  const names = new Set(wanted.map(({ name }) => name));
  for (const name of present) if (!names.has(name)) rmSync(join(folder, name), { force: true });
  writeFileSync(statePath, state);
  return missing.map(({ name }) => name);
}
