/** Codes that do not stand alone: what goes with them, before or after, and what never does. */
import type { Citation } from '../../kernel/effective.ts';
import type { NonEmpty } from '../../kernel/result.ts';
import type { Severity } from '../../rules/rule.ts';
import { codePattern, type CodePattern } from './code-pattern.ts';
import { guideline, guidelineFromMemory, TABULAR } from './sources.ts';

export type Companion = {
  /** The code that asks. */
  readonly holds: CodePattern;
  /** What must be there too. */
  readonly wants: CodePattern;
  /** As people write it: 'N18.-'. */
  readonly words: string;
  /** Where it stands from the code that asks. */
  readonly where: 'after' | 'before' | 'anywhere';
  /** Offered when the note does not name one. */
  readonly offer?: string;
  readonly severity: Severity;
  readonly cite: NonEmpty<Citation>;
};

const KIDNEY = guideline('I.C.9.a.2 and I.C.9.a.3, the stage of kidney disease after I12 and I13');
const HEART = guideline('I.C.9.a.1, the type of heart failure after I11.0 and I13');
const SEPSIS = guideline('I.C.1.d.1.b, severe sepsis: infection, R65.2, organ dysfunction');
const PREGNANCY: Citation = { ...TABULAR, locator: 'chapter 15: use additional code from Z3A, if applicable and known' };
const NEOPLASM = guidelineFromMemory(
  'I.C.2.e.2, encounter for chemotherapy, immunotherapy or radiation first, the neoplasm after',
);

/** `code | wants | words | where | offer | severity` and its source. */
const ROWS: readonly (readonly [string, NonEmpty<Citation>])[] = [
  ['I12.0            | N18.5 N18.6        | N18.5, N18.6 | after    | -     | error', [KIDNEY, TABULAR]],
  ['I12.9            | N18.1-N18.4 N18.9  | N18.1-N18.4, N18.9 | after | N18.9 | error', [KIDNEY, TABULAR]],
  ['I13.0 I13.10     | N18.1-N18.4 N18.9  | N18.1-N18.4, N18.9 | after | N18.9 | error', [KIDNEY, TABULAR]],
  ['I13.11 I13.2     | N18.5 N18.6        | N18.5, N18.6 | after    | -     | error', [KIDNEY, TABULAR]],
  ['I11.0 I13.0 I13.2 | I50               | I50.-        | after    | I50.9 | error', [HEART, TABULAR]],
  ['E08.22 E09.22 E10.22 E11.22 E13.22 | N18 | N18.- | after | N18.9 | warning', [TABULAR]],
  ['E08.621 E09.621 E10.621 E11.621 E13.621 | L97.4 L97.5 | L97.4-, L97.5- | after | - | warning', [TABULAR]],
  ['E08.622 E09.622 E10.622 E11.622 E13.622 | L97.1-L97.4 L97.8 L97.9 L98.4 | L97.-, L98.4- | after | - | warning', [TABULAR]],
  [
    'R65.2            | A02.1 A20.7 A21.7 A22.7 A24.1 A26.7 A28.2 A32.7 A39.2-A39.4 A40 A41 A42.7 A48.3 A54.86 B00.7 B37.7 B38.7 O03.37 O03.87 O04.87 O07.37 O08.82 O85 O86.04 P36 T80.2 T81.44 T88.0 A19 A86 B95-B97 J09-J18 U07.1 | A40.-, A41.- | before | - | error',
    [SEPSIS],
  ],
  [
    'R65.2            | D65 E87.2 G72.81 G93.41 G62.81 I51.81 J80 J96.0 J96.2 K72.0 K76.2 K76.3 N17 R57 R65.21 D69.6 I95 R41.82 R09.02 | J96.0-, N17.- | anywhere | - | warning',
    [SEPSIS],
  ],
  ['O09-O16 O20-O29 O30-O48 O60-O77 O80 O82 | Z3A | Z3A.- | after | - | warning', [PREGNANCY]],
  ['O80 O82 | Z37 | Z37.- | after | - | warning', [PREGNANCY]],
  ['Z3A              | O09-O9A Z34 Z36 Z33.2 Z03.7 | O09-O9A | before | - | warning', [PREGNANCY]],
  ['O24.0 O24.1 O24.3 O24.8 | E08-E13 | E08-E13 | after | - | warning', [TABULAR]],
  [
    'Z68              | E40-E46 E65 E66 E88.81 E88.82 F50 F98.2 F98.3 R62.51 R62.7 R63 O99.21 O25 O26.0 Z71.3 P05 E23.6 E24 Q87.11 I10 E11 E78 G47.3 Z98.84 O99.84 Z00 Z13.89 E28.2 R73.03 | E66.- | before | - | warning',
    [guideline('I.B.14, a BMI code only with an associated diagnosis of the provider')],
  ],
  ['Z51.0 Z51.1      | C00-D49 Z85        | C00-D49      | after    | -     | warning', [NEOPLASM]],
  [
    'I22              | I21                | I21.-        | anywhere | -     | warning',
    [guidelineFromMemory('I.C.9.e.4, subsequent infarction with a code of I21')],
  ],
  ['Z47.1            | Z96.6              | Z96.6-       | after    | -     | warning', [TABULAR]],
  ['Z08              | Z85                | Z85.-        | after    | -     | warning', [TABULAR]],
  ['Z09              | Z86 Z87            | Z86.-, Z87.- | after    | -     | warning', [TABULAR]],
  ['J44.0            | J09-J22 A15 A37 B25.0 B44 B95-B97 U07.1 J40 J85 | J18.-, J20.- | anywhere | - | warning', [TABULAR]],
  [
    'R40.24           | G93.4 I60-I69 S06 R40 E10-E14 T36-T65 I46 G40 S02 R41 A41 K72 | S06.- | before | - | warning',
    [guidelineFromMemory('I.C.18.e, the coma scale after the diagnosis')],
  ],
  [
    'U09.9            | A00-T98 !U09.9     | J96.1-, R43.- | before  | -     | warning',
    [guidelineFromMemory('I.C.1.g.1.m, the specific post-COVID condition')],
  ],
];

const read = ([row, cite]: readonly [string, NonEmpty<Citation>]): Companion => {
  const [holds = '', wants = '', words = '', where = '', offer = '-', severity = ''] = row.split('|').map((cell) => cell.trim());
  return {
    holds: codePattern(holds),
    wants: codePattern(wants),
    words,
    where: where as Companion['where'],
    ...(offer === '-' ? {} : { offer: offer.replace('.', '') }),
    severity: severity as Severity,
    cite,
  };
};

export const COMPANIONS: readonly Companion[] = ROWS.map(read);

export type NeverWith = {
  readonly one: CodePattern;
  readonly other: CodePattern;
  readonly severity: Severity;
  readonly cite: NonEmpty<Citation>;
};

const never = (one: string, other: string, severity: Severity, cite: Citation): NeverWith => ({
  one: codePattern(one),
  other: codePattern(other),
  severity,
  cite: [cite],
});

/** `other` is the one to go. */
export const NEVER_WITH: readonly NeverWith[] = [
  never('B20', 'Z21 R75', 'error', guideline('I.C.1.a.2, Z21 and R75 are not used once an HIV-related illness was diagnosed')),
  never('O00-O9A', 'Z33.1', 'error', guidelineFromMemory('I.C.15.a.1, Z33.1 is not used with chapter 15')),
  never('O00-O9A', 'Z34', 'error', { ...TABULAR, locator: 'chapter 15, Excludes1: supervision of normal pregnancy (Z34.-)' }),
  never('O10-O77 O82-O9A', 'O80', 'error', guideline('I.C.15.n, O80 is not used with any other code of chapter 15')),
  never('O24.4', 'Z79.4 Z79.84', 'error', guideline('I.C.15.i, no Z79.4 or Z79.84 with gestational diabetes')),
  never('O24.4', 'O24.0-O24.3 O24.8 O24.9', 'error', guideline('I.C.15.i, no other code of O24 with O24.4')),
  never('Z38', 'Z37', 'warning', guidelineFromMemory('I.C.21.c.12, Z38 is the newborn’s, Z37 the mother’s')),
  never('A40 A41', 'O85', 'warning', guideline('I.C.15.k, A40 and A41 are not used for puerperal sepsis')),
];

/** Drugs that are taken for diabetes for long, each with its status code; E10 asks for none. */
export const DIABETES_ON_DRUGS = codePattern('E08 E09 E11 E13 O24.1 O24.3 O24.8');
export const DIABETES_DRUG = codePattern('Z79.4 Z79.84 Z79.85');
