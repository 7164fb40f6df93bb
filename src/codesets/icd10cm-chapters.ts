/** The chapters of ICD-10-CM, the top of its tree: where a look-up without a code begins. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

export type Icd10Chapter = {
  readonly number: number;
  /** First and last category, three characters each. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
};

export const CHAPTERS_CITE: Citation = {
  title: 'ICD-10-CM tabular list, April 2026 (CDC/NCHS and CMS)',
  locator: 'chapters and their ranges',
  basis: 'read',
  checkedOn: plainDate('2026-11-21'),
};

const TABLE = `
1 A00-B99 Certain infectious and parasitic diseases
2 C00-D49 Neoplasms
3 D50-D89 Diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism
4 E00-E89 Endocrine, nutritional and metabolic diseases
5 F01-F99 Mental, Behavioral and Neurodevelopmental disorders
6 G00-G99 Diseases of the nervous system
7 H00-H59 Diseases of the eye and adnexa
8 H60-H95 Diseases of the ear and mastoid process
9 I00-I99 Diseases of the circulatory system
10 J00-J99 Diseases of the respiratory system
11 K00-K95 Diseases of the digestive system
12 L00-L99 Diseases of the skin and subcutaneous tissue
13 M00-M99 Diseases of the musculoskeletal system and connective tissue
14 N00-N99 Diseases of the genitourinary system
15 O00-O9A Pregnancy, childbirth and the puerperium
16 P00-P96 Certain conditions originating in the perinatal period
17 Q00-QA0 Congenital malformations, deformations and chromosomal abnormalities
18 R00-R99 Symptoms, signs and abnormal clinical and laboratory findings, not elsewhere classified
19 S00-T88 Injury, poisoning and certain other consequences of external causes
20 V00-Y99 External causes of morbidity
21 Z00-Z99 Factors influencing health status and contact with health services
22 U00-U85 Codes for special purposes
`;

/** In the official order. */
export const ICD10_CHAPTERS: readonly Icd10Chapter[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [, number = '', from = '', to = '', title = ''] = /^(\d+) (\w{3})-(\w{3}) (.+)$/.exec(line) ?? [];
    return title === '' ? [] : [{ number: Number(number), from, to, title }];
  });

/** The chapter of a code, with or without its dot; undefined for what is no diagnosis code. */
export function chapterOf(code: string): Icd10Chapter | undefined {
  const category = code.trim().toUpperCase().slice(0, 3);
  return ICD10_CHAPTERS.find(({ from, to }) => category.length === 3 && from <= category && category <= to);
}

/** 'A00-B99' → its chapter. */
export const chapterByRange = (range: string): Icd10Chapter | undefined =>
  ICD10_CHAPTERS.find(({ from, to }) => `${from}-${to}` === range.trim().toUpperCase());
