/** A learned model as text, to keep and to ship: JSON with its columns packed. Read back, it gives the same answers. */
import { err, type Failure, ok, type Result } from '../../kernel/result.ts';
import type { Trees } from './boosted-trees.ts';
import type { LearnedModel } from './learn-model.ts';
import type { Lexicon, Links } from './lexicon.ts';
import type { Ranker } from './ranker.ts';

/** Rises when the features or the shapes change: an older model is learned anew. */
const MODEL_FORMAT = 2;

type Column = Uint8Array | Int16Array | Uint16Array | Uint32Array | Float32Array;

function packed(column: Column): string {
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Little-endian, as every machine we run on. */
function unpacked(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

const u16 = (text: string): Uint16Array => new Uint16Array(unpacked(text));
const u32 = (text: string): Uint32Array => new Uint32Array(unpacked(text));

type TreesText = {
  readonly base: number;
  readonly roots: string;
  readonly feature: string;
  readonly value: string;
  readonly left: string;
  readonly mean: string;
};

const treesText = ({ base, roots, feature, value, left, mean }: Trees): TreesText => ({
  base,
  roots: packed(Uint32Array.from(roots)),
  feature: packed(feature),
  value: packed(value),
  left: packed(left),
  mean: packed(mean),
});

const readTrees = ({ base, roots, feature, value, left, mean }: TreesText): Trees => ({
  base,
  roots: [...u32(roots)],
  feature: new Int16Array(unpacked(feature)),
  value: new Float32Array(unpacked(value)),
  left: u32(left),
  mean: new Float32Array(unpacked(mean)),
});

export type RankerText = Omit<Ranker, 'forests'> & { readonly forests: readonly TreesText[] };

export const rankerText = (ranker: Ranker): RankerText => ({ ...ranker, forests: ranker.forests.map(treesText) });
export const readRanker = (text: RankerText): Ranker => ({ ...text, forests: text.forests.map(readTrees) });

type LinksText = { readonly [name in keyof Links]: string };
const linksText = ({ from, code, linked, together }: Links): LinksText => ({
  from: packed(from),
  code: packed(code),
  linked: packed(linked),
  together: packed(together),
});
const readLinks = (text: LinksText): Links => ({
  from: u32(text.from),
  code: u16(text.code),
  linked: u16(text.linked),
  together: u16(text.together),
});

type LexiconText = {
  readonly notes: number;
  readonly codes: readonly string[];
  readonly codeNotes: string;
  readonly words: readonly string[];
  readonly wordNotes: string;
  readonly terms: readonly string[];
  readonly termNotes: string;
  readonly termLinks: LinksText;
  readonly grams: readonly string[];
  readonly gramNotes: string;
  readonly gramLinks: LinksText;
};

const lexiconText = (lexicon: Lexicon): LexiconText => ({
  notes: lexicon.notes,
  codes: lexicon.codes,
  codeNotes: packed(lexicon.codeNotes),
  words: [...lexicon.wordNumbers.keys()],
  wordNotes: packed(lexicon.wordNotes),
  terms: lexicon.terms.map((words) => words.join(' ')),
  termNotes: packed(lexicon.termNotes),
  termLinks: linksText(lexicon.termLinks),
  grams: [...lexicon.grams.keys()],
  gramNotes: packed(lexicon.gramNotes),
  gramLinks: linksText(lexicon.gramLinks),
});

const numbered = (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, i) => [key, i]));

function readLexicon(text: LexiconText): Lexicon {
  const terms = text.terms.map((words) => words.split(' ').map(Number));
  const termsOfWord: number[][] = [];
  for (const [term, words] of terms.entries()) for (const word of words) (termsOfWord[word] ??= []).push(term);
  return {
    notes: text.notes,
    codes: text.codes,
    codeNotes: u16(text.codeNotes),
    wordNumbers: numbered(text.words),
    wordNotes: u16(text.wordNotes),
    terms,
    termNotes: u16(text.termNotes),
    termLinks: readLinks(text.termLinks),
    termsOfWord,
    grams: numbered(text.grams),
    gramNotes: u16(text.gramNotes),
    gramLinks: readLinks(text.gramLinks),
  };
}

type ModelText = Pick<LearnedModel, 'language' | 'heldBack'> & {
  readonly format: number;
  readonly edition: readonly string[];
  readonly lexicon: LexiconText;
  readonly evidenceWords: { readonly bias: number; readonly weights: string };
  readonly ranker: RankerText;
  readonly translation?: readonly (readonly [string, readonly (readonly [string, number])[]])[];
};

export function modelText({ language, edition, lexicon, evidenceWords, ranker, translation, heldBack }: LearnedModel): string {
  const text: ModelText = {
    format: MODEL_FORMAT,
    language,
    heldBack,
    edition: [...edition],
    lexicon: lexiconText(lexicon),
    evidenceWords: { bias: evidenceWords.bias, weights: packed(evidenceWords.weights) },
    ranker: rankerText(ranker),
    ...(translation === undefined ? {} : { translation: [...translation] }),
  };
  return JSON.stringify(text);
}

/** In: what `modelText` wrote. Errors: 'model-must-be-of-this-version'; a text that is no model at all is one of another version. */
export function readModel(text: string): Result<LearnedModel, Failure<'model-must-be-of-this-version'>> {
  const found = parsed(text);
  if (found?.format !== MODEL_FORMAT) {
    return err({
      code: 'model-must-be-of-this-version',
      message: 'This learned model was written by another version of the program. Learn it again: claimwright coding train.',
    });
  }
  const { language, edition, lexicon, evidenceWords, ranker, translation, heldBack } = found;
  return ok({
    language,
    edition: new Set(edition),
    lexicon: readLexicon(lexicon),
    evidenceWords: { bias: evidenceWords.bias, weights: new Int16Array(unpacked(evidenceWords.weights)) },
    ranker: readRanker(ranker),
    heldBack,
    ...(translation === undefined ? {} : { translation: new Map(translation) }),
  });
}

function parsed(text: string): ModelText | undefined {
  try {
    return JSON.parse(text) as ModelText;
  } catch {
    return undefined;
  }
}
