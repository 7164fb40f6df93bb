/**
 * Two conditions that one code says together, because the classification presumes that one causes the other unless the note
 * says that they are unrelated: the index names them with 'with'.
 */
import type { Citation } from '../../kernel/effective.ts';
import { guideline } from './sources.ts';

export type AssumedLink = {
  /** Codes that the two findings have, without their dot. */
  readonly first: RegExp;
  readonly second: RegExp;
  readonly becomes: string;
  /** Which of the two the linked code replaces. */
  readonly replaces: 'first' | 'both';
  readonly because: string;
  readonly cite: Citation;
};

const WITH = guideline('I.A.15, "with"; Alphabetic Index FY2025, Diabetes, type 1, type 2 and others, with');
const HYPERTENSION = guideline('I.C.9.a.1 to I.C.9.a.3');

/**
 * Kinds of diabetes whose index lists the same complications: by drug or chemical, type 1, type 2, other. E08 is left out:
 * it is itself coded after its cause.
 */
const KINDS = ['E09', 'E10', 'E11', 'E13'] as const;

/** `ending of the linked code | the other finding | which it replaces | words`. Only findings that the index names as such. */
const DIABETES_WITH = `
22  | N18                        | first | chronic kidney disease
42  | G629                       | both  | polyneuropathy
43  | K3184                      | first | gastroparesis
65  | R739                       | both  | hyperglycemia
649 | E162                       | both  | hypoglycemia
52  | I96                        | both  | gangrene
51  | I739                       | both  | peripheral angiopathy
621 | L97[45]                    | first | foot ulcer
622 | L97[1-389]|L984            | first | skin ulcer
36  | H269                       | both  | cataract
610 | M146                       | both  | neuropathic arthropathy
69  | M86                        | first | osteomyelitis
`;

const read = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [ending = '', ...rest] = line.split('|').map((cell) => cell.trim());
      // The pattern itself may hold a bar.
      const words = rest.pop() ?? '';
      const replaces = rest.pop() ?? '';
      return [ending, rest.join('|'), replaces, words];
    });

const DIABETES: readonly AssumedLink[] = KINDS.flatMap((kind) =>
  read(DIABETES_WITH).map(
    ([ending = '', other = '', replaces = '', words = '']): AssumedLink => ({
      first: new RegExp(`^${kind}9$`),
      second: new RegExp(`^(?:${other})`),
      becomes: `${kind}${ending}`,
      replaces: replaces === 'both' ? 'both' : 'first',
      because: `diabetes and ${words} are assumed linked (guideline I.A.15)`,
      cite: WITH,
    }),
  ),
);

/** `the one | the other | together`: the linked code takes the place of the first, the second stays. */
const HYPERTENSION_WITH = `
I10     | I50           | I110  | heart failure
I10     | I51[4-7]|I5189|I519 | I119  | heart disease
I110    | N18[56]       | I132  | heart failure and end-stage kidney disease
I110    | N18           | I130  | heart failure and chronic kidney disease
I119    | N18[56]       | I1311 | heart disease and end-stage kidney disease
I119    | N18           | I1310 | heart disease and chronic kidney disease
I120    | I50           | I132  | heart failure and end-stage kidney disease
I129    | I50           | I130  | heart failure and chronic kidney disease
I1311   | I50           | I132  | heart failure and end-stage kidney disease
I1310   | I50           | I130  | heart failure and chronic kidney disease
I10     | N18[56]       | I120  | end-stage kidney disease
I10     | N18           | I129  | chronic kidney disease
`;

const HYPERTENSIVE: readonly AssumedLink[] = read(HYPERTENSION_WITH).map(
  ([first = '', second = '', becomes = '', words = '']): AssumedLink => ({
    first: new RegExp(`^${first}$`),
    second: new RegExp(`^(?:${second})`),
    becomes,
    replaces: 'first',
    because: `hypertension and ${words} are assumed linked (guideline I.C.9.a)`,
    cite: HYPERTENSION,
  }),
);

const PROSTATE = guideline('I.A.15, "with"; Alphabetic Index FY2025, Hyperplasia, prostate, with lower urinary tract symptoms');

/** `the one | the other | together`: an enlarged prostate with what the tabular list names as its symptoms at N40.1. */
const PROSTATE_WITH = `
N400    | R350|R351|R391[1-6]|N138|N394 | N401  | a symptom of the lower urinary tract
N400    | R33[89]                      | N401  | retention of urine
R339    | N401                         | R338  | retention of urine
`;

const PROSTATIC: readonly AssumedLink[] = read(PROSTATE_WITH).map(
  ([first = '', second = '', becomes = '', words = '']): AssumedLink => ({
    first: new RegExp(`^${first}$`),
    second: new RegExp(`^(?:${second})`),
    becomes,
    replaces: 'first',
    because: `an enlarged prostate and ${words} are assumed linked (guideline I.A.15)`,
    cite: PROSTATE,
  }),
);

const CYSTITIS = guideline('I.A.15, "with"; Alphabetic Index FY2025, Cystitis, with hematuria');

/** `the cystitis without blood | with it`. */
const CYSTITIS_WITH = `
N3000 | N3001
N3010 | N3011
N3020 | N3021
N3090 | N3091
`;

const BLOODY: readonly AssumedLink[] = CYSTITIS_WITH.trim()
  .split('\n')
  .map((line): AssumedLink => {
    const [first = '', becomes = ''] = line.split(' | ');
    return {
      first: new RegExp(`^${first}$`),
      second: /^R31/,
      becomes,
      replaces: 'both',
      because: 'cystitis and hematuria are assumed linked (guideline I.A.15)',
      cite: CYSTITIS,
    };
  });

/** In order: the first that holds is applied, then the list is read again. */
export const ASSUMED_LINKS: readonly AssumedLink[] = [...DIABETES, ...HYPERTENSIVE, ...PROSTATIC, ...BLOODY];
