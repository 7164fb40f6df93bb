/**
 * Documents read again as the same text say the same: what this process has parsed it does not parse twice. The text is the
 * key, so that a document that changed, in whatever way, is another one; the values are frozen, so that readers may share them.
 */
import { readDocument, type StoredDocument } from './stored-document.ts';

/** Characters of text kept in each of two halves: the younger fills, the older is what was not asked for since. */
const HALF = 12_000_000;

type Halves = { young: Map<string, unknown>; old: Map<string, unknown> };

/** By the version of the stored shape. */
const shelves = new Map<unknown, Map<number, Halves>>();
let held = 0;

/** As `readDocument`, of the document's own text. The value is shared and frozen. */
export function readText<T>(definition: StoredDocument<T>, version: number, text: string): T {
  const halves = halvesOf(definition, version);
  const young = halves.young.get(text);
  if (young !== undefined) return young as T;
  const known = (halves.old.get(text) as T | undefined) ?? frozen(readDocument(definition, version, JSON.parse(text)));
  if (held > HALF) turn();
  halves.young.set(text, known);
  held += text.length;
  return known;
}

function halvesOf(definition: unknown, version: number): Halves {
  const versions = shelves.get(definition) ?? new Map<number, Halves>();
  const halves = versions.get(version) ?? { young: new Map<string, unknown>(), old: new Map<string, unknown>() };
  shelves.set(definition, versions.set(version, halves));
  return halves;
}

function turn(): void {
  held = 0;
  for (const halves of [...shelves.values()].flatMap((versions) => [...versions.values()])) {
    halves.old = halves.young;
    halves.young = new Map();
  }
}

/** A reader that changed a shared value would change it for all: it fails instead. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
