/**
 * The words of HTML or XML, by one pass over the text: what a browser would run, load or hide is left out, nothing is
 * interpreted. Source: FHIR R4 narrative.html; HTML Living Standard, character references.
 */

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['deg', '°'],
  ['micro', 'µ'],
  ['plusmn', '±'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['middot', '·'],
  ['frac12', '½'],
  ['le', '≤'],
  ['ge', '≥'],
]);

/** Elements after which a reader sees a new line. */
const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'br',
    'tr',
    'li',
    'ul',
    'ol',
    'table',
    'thead',
    'tbody',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'pre',
    'hr',
    'dt',
    'dd',
    'dl',
  ],
  // HL7 CDA (C-CDA notes): sections and their parts.
  ...['title', 'text', 'section', 'paragraph', 'item', 'list', 'content', 'caption', 'component'],
]);
const CELLS = new Set(['td', 'th']);
/** Elements whose content is no text for a reader. */
const HIDDEN = ['script', 'style', 'head', 'template', 'noscript'];

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES.get(name);
  const point = /^#x[0-9a-f]{1,6}$/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : -1;
  return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : undefined;
}

const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#?\w{1,31});/g, (whole, name: string) => entity(name) ?? whole) : text;

/** The index behind a tag, comment or declaration that begins at `at`; the end when it is never closed. */
function endOfTag(markup: string, at: number): number {
  if (markup.startsWith('<!--', at)) return endAt(markup, '-->', at + 4);
  if (markup.startsWith('<![CDATA[', at)) return at + 9;
  let quote = '';
  for (let i = at + 1; i < markup.length; i += 1) {
    const character = markup[i] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return i + 1;
  }
  return markup.length;
}

function endAt(markup: string, mark: string, from: number): number {
  const found = markup.indexOf(mark, from);
  return found < 0 ? markup.length : found + mark.length;
}

const TAG_START = /^<[A-Za-z!?/]/;
const TAG_NAME = /^<\/?([A-Za-z][\w:.-]{0,60})/;

/** In: HTML or XML. Out: its text, lines as a reader sees them, without blank lines in a row. */
export function textOfMarkup(markup: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) break;
    parts.push(decodeEntities(markup.slice(at, open)).replace(/\s+/g, ' '));
    // A `<` that begins no tag is text, as in "BP <120".
    if (!TAG_START.test(markup.slice(open, open + 2))) {
      parts.push('<');
      at = open + 1;
      continue;
    }
    const next = endOfTag(markup, open);
    const name = TAG_NAME.exec(markup.slice(open, Math.min(next, open + 64)))?.[1]?.toLowerCase() ?? '';
    if (BLOCKS.has(name)) parts.push('\n');
    else if (CELLS.has(name)) parts.push(' ');
    const hidden = markup[open + 1] !== '/' && markup[next - 2] !== '/' && HIDDEN.includes(name);
    at = hidden ? hiddenEnd(markup, name, next) : next;
  }
  parts.push(decodeEntities(markup.slice(at)).replace(/\s+/g, ' '));
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Behind the end tag of a hidden element. */
function hiddenEnd(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(markup);
  return found === null ? markup.length : endAt(markup, '>', found.index);
}
