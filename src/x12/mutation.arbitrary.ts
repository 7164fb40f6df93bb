/** Files that were right and then damaged: the same seed and number give the same bytes, so that any of a million can be made again. */
import { fileFrom } from './file.arbitrary.ts';
import type { Guide } from './guide.ts';
import { GUIDES } from './guides/registry.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';

/** Guides of transactions; the TA1 is none. */
export const SETS: readonly Guide[] = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');

type Draw = (below: number) => number;

/** xorshift32; the seed is spread first, so that neighbors differ at once. */
function drawFrom(seed: number): Draw {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const PIECES: readonly string[] = [
  '~', '*', ':', '^', '~~', '**', '\n', '\r\n', '\0', '\x07', '\x1d', '\xff', '\xef\xbb\xbf', ' ', '1e9', '1,000.00', '-', '.', '-0',
  '99999999999999999999', 'ISA*', 'ISA', 'GS*HC~', 'ST*837*0001~', 'ST*999*0001*005010X231A1~', 'SE*1*1~', 'GE*1*1~', 'IEA*1*1~',
  'HL*1**20*1~', 'HL*2*2*22*1~', 'HL*9*8*23*0~', 'CLM*A*1***11:B:1*Y*A*Y*Y~', 'LX*1~', 'CAS*CO*45*1e9~', 'PLB*1*20261231*WO:1*5~',
  'BIN*3*a~b~', 'BIN*999999999*~', 'BDS*ASC*4*~~~~~', 'TA1*000000001*260304*1200*A*000~', 'STC*A7:21*20260305*U*1~', '__proto__',
  'constructor', 'AK2*837*0001~IK5*R~', 'N1*PR*X~', 'BIG*1~',
]; // biome-ignore format: a table

type Edit = (text: string, draw: Draw) => string;

const place = (text: string, draw: Draw): number => draw(text.length + 1);

const insert: Edit = (text, draw) => {
  const at = place(text, draw);
  return text.slice(0, at) + (PIECES[draw(PIECES.length)] ?? '') + text.slice(at);
};
const remove: Edit = (text, draw) => {
  const at = place(text, draw);
  return text.slice(0, at) + text.slice(at + 1 + draw(draw(4) === 0 ? 400 : 12));
};
const change: Edit = (text, draw) => {
  const at = place(text, draw);
  return text.slice(0, at) + String.fromCharCode(draw(256)) + text.slice(at + 1);
};
const repeatPart: Edit = (text, draw) => {
  const at = place(text, draw);
  const part = text.slice(at, at + 1 + draw(300));
  return text.slice(0, at) + part.repeat(1 + draw(6)) + text.slice(at);
};
const cut: Edit = (text, draw) => text.slice(0, place(text, draw));
const swapSegments: Edit = (text, draw) => {
  const parts = text.split('~');
  const [a, b] = [draw(parts.length), draw(parts.length)];
  const kept = parts[a] ?? '';
  parts[a] = parts[b] ?? '';
  parts[b] = kept;
  return parts.join('~');
};
const dropSegment: Edit = (text, draw) =>
  text
    .split('~')
    .toSpliced(draw(text.split('~').length), 1 + draw(3))
    .join('~');
const otherDelimiter: Edit = (text, draw) => {
  const from = '*~:^'[draw(4)] ?? '*';
  return text.replaceAll(from, '|!>\n\x1d\x85A0 \0*~'[draw(12)] ?? '|');
};
const otherNumber: Edit = (text, draw) => {
  const numbers = [...text.matchAll(/\d+/g)];
  const one = numbers[draw(Math.max(1, numbers.length))];
  if (one === undefined) return text;
  const value = ['0', '-1', '1e9', '1,000.00', '00000000000000000001', '9'.repeat(18), '', 'NaN'][draw(8)] ?? '';
  return text.slice(0, one.index) + value + text.slice(one.index + one[0].length);
};
const joined: Edit = (text, draw) => text + text.slice(draw(2) === 0 ? 0 : draw(text.length + 1));

const EDITS: readonly Edit[] = [
  insert, insert, insert, remove, remove, change, change, repeatPart, cut, swapSegments, dropSegment, otherDelimiter, otherNumber,
  otherNumber, joined,
]; // biome-ignore format: a table

/** No file grows beyond this, however often parts of it are repeated. */
const LONGEST = 60_000;

/** The damaged file of that number. */
export function mutatedFile(seed: number, number: number): Uint8Array {
  const draw = drawFrom(Math.imul(seed, 0x01000193) ^ number);
  const pick = draw(SETS.length + 2);
  const guide = SETS[pick];
  let text = bytesToText(guide === undefined ? interchange837(1 + draw(3)) : fileFrom(guide, draw(1_000_000)));
  const edits = 1 + draw(6);
  for (let i = 0; i < edits; i += 1) text = (EDITS[draw(EDITS.length)] ?? change)(text, draw).slice(0, LONGEST);
  return textToBytes(text);
}
