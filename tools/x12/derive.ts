/**
 * Prints a guide in our own notation (src/x12/notation.ts) from a guide map in pyx12's XML form: ids, order, usage,
 * repeats, data elements, codes and syntax notes. English names are never taken from the map: loops are named by
 * `LOOP_NAMES` below, in our own words.
 *
 *   node tools/x12/derive.ts <map.xml> [<map.xml> …] --dictionary <dataele.xml>    the dictionary of those maps
 *   node tools/x12/derive.ts <map.xml>                                             the guide's text
 */
import { readFileSync } from 'node:fs';
import { LOOP_NAMES } from './loop-names.ts';

type Xml = { tag: string; attributes: Record<string, string>; children: Xml[]; text: string };

/** Enough XML for the maps: elements, attributes, text; comments and declarations are dropped. */
function parseXml(source: string): Xml {
  const root: Xml = { tag: '', attributes: {}, children: [], text: '' };
  const stack: Xml[] = [root];
  const clean = source.replace(/<!--[\s\S]*?-->/g, '').replace(/<\?[\s\S]*?\?>/g, '');
  for (const match of clean.matchAll(/<(\/?)([\w.]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>([^<]*)/g)) {
    const [, closing, tag = '', rawAttributes = '', selfClosing, text = ''] = match;
    if (closing === '/') stack.pop();
    else {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of rawAttributes.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[key] = value;
      const node: Xml = { tag, attributes, children: [], text: text.trim() };
      stack.at(-1)?.children.push(node);
      if (selfClosing !== '/') stack.push(node);
    }
  }
  return root.children[0] ?? root;
}

const field = (node: Xml, name: string): string =>
  (node.children.find((child) => child.tag === name)?.text ?? node.attributes[name] ?? '').replace('&gt;', '>');

const unbounded = (repeat: string): string => (repeat === '' ? '1' : repeat === '>1' ? '*' : repeat);

/** `352N 352N 352N` as `3#352N`. */
function runs(tokens: readonly string[]): string {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (tokens[end] === tokens[i]) end += 1;
    out.push(...(end - i > 2 ? [`${end - i}#${tokens[i]}`] : tokens.slice(i, end)));
    i = end;
  }
  return out.join(' ');
}

/** One element or composite as a token; the grammar stands in src/x12/notation.ts. */
function elementToken(node: Xml): string {
  const reference = field(node, 'data_ele');
  const repeat = unbounded(field(node, 'repeat'));
  const repeats = repeat === '1' ? '' : `x${repeat}`;
  if (node.tag === 'composite') {
    const inside = node.children.filter((child) => child.tag === 'element').map(elementToken);
    return `${reference}${field(node, 'usage')}${repeats}{${runs(inside)}}`;
  }
  const valid = node.children.find((child) => child.tag === 'valid_codes');
  const codes = valid?.children.filter((child) => child.tag === 'code').map((code) => code.text.replaceAll(' ', '_')) ?? [];
  const external = valid?.attributes['external'];
  const pattern = field(node, 'regex');
  return [
    `${reference}${field(node, 'usage')}${repeats}`,
    codes.length > 0 ? `=${codes.join(',')}` : '',
    external === undefined ? '' : `&${external}`,
    pattern === '' ? '' : `~${pattern}`,
  ].join('');
}

function segmentLine(node: Xml): string {
  const notes = node.children.filter((child) => child.tag === 'syntax').map((child) => child.text);
  const tokens = node.children.filter((child) => child.tag === 'element' || child.tag === 'composite').map(elementToken);
  const head = [node.attributes['xid'], field(node, 'usage'), unbounded(field(node, 'max_use')), ...notes].join(' ');
  return `${head} | ${runs(tokens)}`;
}

/** The lines of a loop's children; wrapper loops dissolve, a loop id met before is printed once and referred to. */
function loopLines(node: Xml, depth: number, seen: Map<string, string>, set: string): string[] {
  const indent = ' '.repeat(depth);
  return node.children.flatMap((child): string[] => {
    if (child.tag === 'segment') return [indent + segmentLine(child)];
    if (child.tag !== 'loop') return [];
    const id = child.attributes['xid'] ?? '';
    if (child.attributes['type'] === 'wrapper') return loopLines(child, depth, seen, set);
    const body = loopLines(child, depth + 1, new Map(seen), set);
    const plain = loopLines(child, 0, new Map(), '').join('\n');
    const head = `${indent}@${id} ${field(child, 'usage')} ${unbounded(field(child, 'repeat'))}`;
    const before = seen.get(id);
    if (before !== undefined) {
      if (before !== plain) process.stderr.write(`loop ${id} differs from its first appearance; the first is kept\n`);
      return [`${head} =`];
    }
    for (const [key, value] of collect(child)) if (!seen.has(key)) seen.set(key, value);
    seen.set(id, plain);
    return [`${head} ${LOOP_NAMES[set]?.[id] ?? ''}`.trimEnd(), ...body];
  });
}

const collect = (node: Xml): [string, string][] =>
  node.children.flatMap((child): [string, string][] =>
    child.tag === 'loop' && child.attributes['type'] !== 'wrapper'
      ? [[child.attributes['xid'] ?? '', loopLines(child, 0, new Map(), '').join('\n')], ...collect(child)]
      : [],
  );

function find(node: Xml, id: string): Xml | undefined {
  if (node.attributes['xid'] === id) return node;
  for (const child of node.children) {
    const found = find(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const referencesIn = (node: Xml): string[] => [
  ...(node.tag === 'element' ? [field(node, 'data_ele')] : []),
  ...node.children.flatMap(referencesIn),
];

function main(args: readonly string[]): void {
  const at = args.indexOf('--dictionary');
  const maps = at < 0 ? args : args.slice(0, at);
  const roots = maps.map((path) => parseXml(readFileSync(path, 'utf8')));
  if (at < 0) {
    for (const root of roots) {
      const set = find(root, 'ST_LOOP') ?? root;
      process.stdout.write(`${loopLines(set, 0, new Map(), (root.attributes['xid'] ?? '').slice(0, 3)).join('\n')}\n`);
    }
    return;
  }
  const wanted = new Set(roots.flatMap(referencesIn));
  const rows = parseXml(readFileSync(args[at + 1] ?? '', 'utf8')).children.map((row) => row.attributes);
  const lines = rows
    .filter((row) => wanted.has(row['ele_num'] ?? ''))
    .map((row) => `${row['ele_num']} ${row['data_type']} ${row['min_len']} ${row['max_len']}`);
  process.stdout.write(`${lines.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('\n')}\n`);
}

main(process.argv.slice(2));
