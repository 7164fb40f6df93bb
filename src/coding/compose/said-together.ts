/**
 * One mention that several codes say together: the ulcer of a diabetic foot, the stage of a diabetic kidney, the dementia of Alzheimer's
 * disease. Source: 'use additional code' and 'code first' of the tabular list; pairs of the Alphabetic Index.
 */

type Pair = { readonly code: RegExp; readonly words?: RegExp; readonly also: string | ((sentence: string) => string) };

/** The code of a chronic kidney disease by the stage that a sentence says. */
function kidneyStage(sentence: string): string {
  if (/\b(?:esrd|end[- ]stage)\b/i.test(sentence)) return 'N186';
  const said = /\b(?:stage|ckd|disease,?)\s+(?:stage\s+)?([1-5]|i{1,3}v?|iv|v)\s?([ab])?\b/i.exec(sentence);
  if (said === null) return 'N189';
  const romans = ['i', 'ii', 'iii', 'iv', 'v'];
  const stage = romans.indexOf((said[1] ?? '').toLowerCase()) + 1 || Number(said[1]);
  if (stage === 3) return `N183${{ a: 1, b: 2 }[(said[2] ?? '').toLowerCase()] ?? 0}`;
  return stage >= 1 && stage <= 5 ? `N18${stage}` : 'N189';
}

const PAIRS: readonly Pair[] = [
  { code: /^E(?:0[89]|1[013])621$/, also: 'L975' },
  { code: /^I1A0$/, also: 'I10' },
  { code: /^(?:E(?:0[89]|1[013])22|D631|I129)$/, also: kidneyStage },
  { code: /^E(?:0[89]|1[013])43$/, words: /gastropar/i, also: 'K3184' },
  { code: /^E(?:0[89]|1[013])29$/, words: /protein|albumin/i, also: 'R809' },
  { code: /^E(?:0[89]|1[013])69$/, words: /lipid/i, also: 'E785' },
  { code: /^I110$/, words: /failure/i, also: 'I509' },
  { code: /^J440$/, words: /bronchitis/i, also: 'J209' },
  { code: /^G30\d$/, also: 'F0280' },
  { code: /^N401$/, words: /\bfrequency\b/i, also: 'R350' },
  { code: /^N401$/, words: /\burgency\b/i, also: 'R3915' },
  { code: /^N401$/, words: /\bhesitancy\b/i, also: 'R3911' },
  { code: /^O9901/, words: /anemi/i, also: 'D649' },
  { code: /^Z471$/, words: /\bknee\b/i, also: 'Z9665' },
  { code: /^Z471$/, words: /\bhip\b/i, also: 'Z9664' },
];

/** Most codes stand alone: asked of their first three characters. */
const CATEGORIES: ReadonlySet<string> = new Set('E08 E09 E10 E11 E13 I1A I11 I12 D63 J44 N40 G30 O99 Z47'.split(' '));

/** In: a code that words lead to, and the sentence they stand in. Out: the code, and what is said with it. */
export function saidTogether(code: string, sentence: () => string): readonly string[] {
  if (!CATEGORIES.has(code.slice(0, 3))) return [code];
  return [
    code,
    ...PAIRS.filter((pair) => pair.code.test(code) && (pair.words === undefined || pair.words.test(sentence()))).map(
      ({ also }) => (typeof also === 'string' ? also : also(sentence())),
    ),
  ];
}
