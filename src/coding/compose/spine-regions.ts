/**
 * Codes of the spine by region: the index files a condition under one region for want of a word, and a note names it by a level ('L4-5')
 * or an adjective ('cervical'). A displaced disc with radiculopathy is one code (Excludes1 at M54.1).
 */
import { keptByCode } from '../kept-by-code.ts';

type Region = 'cervical' | 'thoracic' | 'lumbar' | 'lumbosacral';

/** One condition a line: cervical, thoracic, lumbar, lumbosacral, then the code where no region is said. */
const CONDITIONS: readonly (readonly [cervical: string, thoracic: string, lumbar: string, lumbosacral: string, open: string])[] =
  [
    ['M5020', 'M5124', 'M5126', 'M5127', 'M519'],
    ['M5010', 'M5114', 'M5116', 'M5117', 'M5116'],
    ['M5030', 'M5134', 'M51369', 'M51379', 'M519'],
    ['M5412', 'M5414', 'M5416', 'M5417', 'M5410'],
    ['M4802', 'M4804', 'M48061', 'M4807', 'M4800'],
    ['M47812', 'M47814', 'M47816', 'M47817', 'M479'],
    ['M4312', 'M4314', 'M4316', 'M4317', 'M4310'],
    ['M4302', 'M4304', 'M4306', 'M4307', 'M4300'],
    ['M4852XA', 'M4854XA', 'M4856XA', 'M4857XA', 'M4850XA'],
    ['M4852XD', 'M4854XD', 'M4856XD', 'M4857XD', 'M4850XD'],
  ];
const REGIONS: readonly Region[] = ['cervical', 'thoracic', 'lumbar', 'lumbosacral'];
const DISPLACED = 0;
const WITH_RADICULOPATHY = 1;

const rowOf = keptByCode((code) => CONDITIONS.findIndex((codes) => codes.includes(code)));

/** Whether the words around choose a region of this code. */
export const isOfSpine = (code: string): boolean => rowOf(code) >= 0;

const LEVEL = /\b([CTL])\d{1,2}\b(?:\s*[-–/]\s*([CTLS])?\d{1,2})?/;
const WORD = /\b(cervical|neck|thoracic|lumbosacral|lumbar|lower back|low back)\b/i;

function regionIn(text: string): Region | undefined {
  const level = LEVEL.exec(text);
  if (level !== null) {
    if (level[2] === 'S') return 'lumbosacral';
    return level[1] === 'C' ? 'cervical' : level[1] === 'T' ? 'thoracic' : 'lumbar';
  }
  const word = WORD.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'neck' ? 'cervical' : word.startsWith('low') ? 'lumbar' : (word as Region);
}

/** Source: Alphabetic Index, Compression, nerve root, in intervertebral disc disorder: see Disorder, disc, with, radiculopathy. */
const NERVE_ROOT =
  /\bradicul(?:opathy|itis)\b|\bnerve[- ]root (?:impingement|compression|entrapment)\b|\b(?:impinging|compressing|compresses|impinges)(?: on| upon)?(?: the)? (?:\S+ )?nerve root/i;

const TRAUMA =
  /\b(?:traumatic|trauma|after (?:a |the |his |her )?(?:fall|injury|accident)|fell|fall from|motor vehicle|mva|mvc|collision|acute fracture)\b/i;

/** A vertebra that an injury compressed: thoracic S22.0-, lumbar S32.0-, by its number. Source: ICD-10-CM tabular list. */
function brokenVertebra(around: string, letter: string): string | undefined {
  const [, column, number] = /\b([TL])(\d{1,2})\b/.exec(around) ?? [];
  if (column === 'L') return `S320${number}0${letter}`;
  const thoracic = Number(number);
  // T5 and T6, T7 and T8, T9 and T10, T11 and T12 share a code.
  const digit = thoracic <= 4 ? thoracic : 5 + Math.floor((thoracic - 5) / 2);
  return column === 'T' ? `S220${digit}0${letter}` : undefined;
}

/**
 * In: a code, the words it was read from with those around, and whether the book alone chose its region.
 * Out: the code of the region that the words name; of a displaced disc with radiculopathy beside it the code of both.
 */
export function spineCode(code: string, around: string): string {
  const row = rowOf(code);
  if (row < 0) return code;
  if (code.startsWith('M485') && TRAUMA.test(around)) return brokenVertebra(around, code.slice(-1)) ?? code;
  const region = regionIn(around);
  const withNerve = row === DISPLACED && NERVE_ROOT.test(around) ? WITH_RADICULOPATHY : row;
  const codes = CONDITIONS[withNerve];
  if (codes === undefined) return code;
  if (region !== undefined) return codes[REGIONS.indexOf(region)] ?? code;
  return row === DISPLACED && withNerve === DISPLACED ? codes[4] : code;
}
