/** What a code becomes by the words of its sentence: the region of the spine, the degree of a burn. */
import { isOfSpine, spineCode } from './spine-regions.ts';

const BURN = /^T2[0-5]0/;
/** Source: ICD-10-CM tabular list, T20 to T25: the fourth character is the degree. */
const DEGREES: readonly (readonly [words: RegExp, digit: string])[] = [
  [/\b(?:third|3rd)[- ]degree\b|\bfull[- ]thickness\b/i, '3'],
  [/\b(?:second|2nd)[- ]degree\b|\bpartial[- ]thickness\b|\bblister/i, '2'],
  [/\b(?:first|1st)[- ]degree\b|\bsuperficial\b/i, '1'],
];

/** Whether the sentence may choose another code than this one. */
export const isToldBeside = (code: string): boolean => isOfSpine(code) || BURN.test(code);

/** In: a code and the sentence of its mention. Out: the code that both say together. */
export function codeBeside(code: string, sentence: string): string {
  if (!BURN.test(code)) return spineCode(code, sentence);
  const degree = DEGREES.find(([words]) => words.test(sentence))?.[1];
  return degree === undefined ? code : `${code.slice(0, 3)}${degree}${code.slice(4)}`;
}

const SYRUP = /\b(?:mucinex|robitussin|tussin|promethazine|phenergan|guaifenesin|delsym|bromfed|dimetapp|syrup)[\s-]*$/i;

/** Whether the words are the end of a drug's name: 'Mucinex DM' is no diabetes. In: the words' own code, the text, where they begin. */
export const endsDrugName = (code: string, text: string, start: number): boolean =>
  code === 'E119' && text.startsWith('DM', start) && SYRUP.test(text.slice(Math.max(0, start - 24), start));
