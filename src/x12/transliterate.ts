/** Text made safe for X12 by written rules, each change told. X12 has no escape character. */
import type { ElementDraft, LoopDraft, SegmentDraft } from './encode.ts';
import { type Delimiters, STANDARD_DELIMITERS } from './syntax.ts';

export type TransliterationRule =
  | 'delimiter-to-space'
  | 'accent-dropped'
  | 'look-alike'
  | 'control-to-space'
  | 'unknown-to-question-mark';

/** Where which rules changed text; the text itself stays out, it may be patient data. */
export type TextChange = { readonly path: string; readonly rules: readonly TransliterationRule[] };

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  '\u00a0': ' ',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  þ: 'th',
  Þ: 'TH',
  ð: 'd',
  Ð: 'D',
};

const NO_RULES: readonly TransliterationRule[] = [];

/** Printable ASCII without a delimiter: nearly every value, and nothing to do. */
function isPlain(text: string, { element, component, terminator, repetition }: Delimiters): boolean {
  const [e, c, t, r] = [element.charCodeAt(0), component.charCodeAt(0), terminator.charCodeAt(0), repetition?.charCodeAt(0)];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e || unit === e || unit === c || unit === t || unit === r) return false;
  }
  return true;
}

/**
 * One value. Rules, in this order: a delimiter becomes a space; a control character becomes a space; a letter with
 * accents loses them; a known look-alike is written out; anything else outside ASCII becomes '?'.
 */
export function transliterateText(
  text: string,
  delimiters: Delimiters = STANDARD_DELIMITERS,
): { readonly text: string; readonly rules: readonly TransliterationRule[] } {
  if (isPlain(text, delimiters)) return { text, rules: NO_RULES };
  const separators = new Set([delimiters.element, delimiters.component, delimiters.terminator, delimiters.repetition]);
  const rules = new Set<TransliterationRule>();
  const change = (rule: TransliterationRule, to: string): string => {
    rules.add(rule);
    return to;
  };
  const ascii = (character: string): string => {
    const unit = character.codePointAt(0) ?? 0;
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return change('control-to-space', ' ');
    if (unit < 0x7f) return character;
    const alike = LOOK_ALIKES[character];
    if (alike !== undefined) return change('look-alike', alike);
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
    if (bare === '' || /^[\x20-\x7e]+$/.test(bare)) return change('accent-dropped', bare);
    return change('unknown-to-question-mark', '?');
  };
  let out = '';
  for (const character of text) {
    const plain = separators.has(character) ? character : ascii(character);
    for (const each of plain) out += separators.has(each) ? change('delimiter-to-space', ' ') : each;
  }
  return { text: out, rules: [...rules] };
}

/** A whole body made writable; `changes` lists every element that was changed and by which rules. */
export function transliterate(
  body: LoopDraft,
  delimiters: Delimiters = STANDARD_DELIMITERS,
): { readonly body: LoopDraft; readonly changes: readonly TextChange[] } {
  const changes: TextChange[] = [];
  const value = (text: string, path: string): string => {
    const safe = transliterateText(text, delimiters);
    if (safe.rules.length > 0) changes.push({ path, rules: safe.rules });
    return safe.text;
  };
  const part = (each: string | readonly string[], path: string): string | readonly string[] =>
    typeof each === 'string' ? value(each, path) : each.map((text, i) => value(text, `${path}-${i + 1}`));
  const element = (draft: ElementDraft, path: string): ElementDraft =>
    typeof draft === 'object' && 'repeated' in draft
      ? { repeated: draft.repeated.map((each) => part(each, path)) }
      : part(draft, path);
  const segment = (draft: SegmentDraft, path: string): SegmentDraft => ({
    id: draft.id,
    elements: draft.elements.map((each, i) => element(each, `${path}${draft.id}-${String(i + 1).padStart(2, '0')}`)),
  });
  const visit = (node: LoopDraft, path: string): LoopDraft => ({
    id: node.id,
    segments: node.segments.map((each) => segment(each, path)),
    loops: node.loops.map((child, i) => {
      const nth = node.loops.slice(0, i + 1).filter((each) => each.id === child.id).length;
      return visit(child, `${path}${child.id}${nth === 1 ? '' : `[${nth}]`}/`);
    }),
  });
  return { body: visit(body, ''), changes };
}
