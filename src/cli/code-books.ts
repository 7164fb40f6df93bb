/**
 * The shelf of this process's home and the database, brought together: what was installed here without a database is taken
 * in by it, and what is in force there is put on the shelf, so that every process answers from the same releases.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBundle } from '../codesets/bundles/bundle.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { type BundleInForce, bundlesInForce, readBundle, recordRelease } from '../store/code-releases.ts';
import { bundleName, bundlesOnShelf, readReport, readShelved, shelve, unshelve } from '../wire/code-shelf.ts';

export type CodeBooks = { readonly home: string; readonly ownerUrl: string };

/** What a look at both sides did, by name of the bundle. */
export type Brought = { readonly taken: readonly string[]; readonly put: readonly string[]; readonly removed: readonly string[] };

/** What of the shelf the database has had, by name: a bundle of other bytes was installed here since. */
const knownPath = (home: string): string => join(home, 'codes', 'reports', 'in-database.json');

function readKnown(home: string): Readonly<Record<string, string>> {
  const path = knownPath(home);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, string>>) : {};
}

function writeKnown(home: string, known: Readonly<Record<string, string>>): void {
  mkdirSync(join(home, 'codes', 'reports'), { recursive: true });
  writeFileSync(knownPath(home), JSON.stringify(known));
}

const hashes = new Map<string, { readonly changedAt: number; readonly sha256: string }>();

/** Read once as long as the file is not changed. */
function hashOf(home: string, name: string): string {
  const path = join(home, 'codes', name);
  const changedAt = statSync(path).mtimeMs;
  const known = hashes.get(path);
  if (known?.changedAt === changedAt) return known.sha256;
  const sha256 = createHash('sha256').update(readShelved(home, name)).digest('hex');
  hashes.set(path, { changedAt, sha256 });
  return sha256;
}

const nameOf = ({ kind, from }: BundleInForce): string => bundleName({ kind, from: plainDate(from) });

/** Puts on the shelf what is in force in the database and not here, and takes off what was withdrawn there. */
export async function bringFromDatabase({ home, ownerUrl }: CodeBooks): Promise<Omit<Brought, 'taken'>> {
  const inForce = new Map((await bundlesInForce(ownerUrl)).map((row) => [nameOf(row), row]));
  const known = { ...readKnown(home) };
  const here = bundlesOnShelf(home);
  const [put, removed]: [string[], string[]] = [[], []];
  for (const name of here) {
    // What is not known to have been in the database was installed here: it is not this side's to take away.
    if (known[name] !== hashOf(home, name)) continue;
    const there = inForce.get(name);
    if (there !== undefined) continue;
    unshelve(home, name);
    delete known[name];
    removed.push(name);
  }
  for (const [name, row] of inForce) {
    const isHere = here.includes(name);
    const sha256 = isHere ? hashOf(home, name) : undefined;
    if (sha256 === row.sha256) known[name] = row.sha256;
    else if (!isHere || known[name] === sha256) {
      const bytes = await readBundle(ownerUrl, row.releaseNumber);
      const opened = bytes === undefined ? undefined : openBundle(new Uint8Array(bytes).buffer);
      if (bytes === undefined || opened?.ok !== true) continue;
      shelve(home, { head: opened.value.head, bytes });
      known[name] = row.sha256;
      put.push(name);
    }
  }
  writeKnown(home, known);
  return { put, removed };
}

/** Takes into the database what was installed here without it, and puts it in force there. */
export async function takeIntoDatabase({ home, ownerUrl }: CodeBooks): Promise<readonly string[]> {
  const inForce = new Map((await bundlesInForce(ownerUrl)).map((row) => [nameOf(row), row]));
  const taken: string[] = [];
  for (const name of bundlesOnShelf(home)) {
    const sha256 = hashOf(home, name);
    const known = readKnown(home);
    if (inForce.get(name)?.sha256 === sha256 || known[name] === sha256) continue;
    const bytes = readShelved(home, name);
    const opened = openBundle(new Uint8Array(bytes).buffer);
    // A damaged bundle answers nobody here either.
    if (!opened.ok) continue;
    const { head } = opened.value;
    await recordRelease({ ownerUrl }, { head, bytes, rejected: readReport(home, name), by: 'codes install', activate: true });
    writeKnown(home, { ...readKnown(home), [name]: sha256 });
    taken.push(name);
  }
  return taken;
}
