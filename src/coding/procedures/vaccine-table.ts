/** Vaccines by the words notes use: numbers as identifiers, words our own, and how each is given. */

export type VaccineKind = 'influenza' | 'pneumococcal' | 'hepatitis-b' | 'covid' | 'other';

export type Vaccine = {
  readonly words: string;
  /** Products of this vaccine; the first that is known is suggested, the others are named beside it. */
  readonly codes: readonly string[];
  readonly pattern: RegExp;
  readonly kind: VaccineKind;
};

/** `{names}` with vaccine, shot, booster or dose behind. */
const named = (names: string): RegExp =>
  new RegExp(`\\b(?:${names})(?: (?:vaccines?|vaccination|shots?|boosters?|immunization|dose|injection))+\\b`, 'g');

export const VACCINES: readonly Vaccine[] = [
  { words: 'Flu vaccine, high dose', codes: ['90662'], pattern: named('high[ -]dose (?:flu|influenza)'), kind: 'influenza' },
  {
    words: 'Flu vaccine',
    codes: ['90656', '90686', '90658', '90688', '90661', '90674', '90682', '90653'],
    pattern: named('(?:flu|influenza)(?! a\\b)'),
    kind: 'influenza',
  },
  {
    words: 'Pneumococcal vaccine',
    codes: ['90677', '90684', '90671', '90670', '90732'],
    pattern: named('pneumo\\w*|prevnar(?: ?\\d+)?|pcv ?\\d*|ppsv ?\\d*'),
    kind: 'pneumococcal',
  },
  {
    words: 'Hepatitis B vaccine',
    codes: ['90746', '90739', '90744', '90743'],
    pattern: named('hep(?:atitis)? b|heplisav|engerix'),
    kind: 'hepatitis-b',
  },
  {
    words: 'COVID-19 vaccine',
    codes: ['91320', '91322', '91304'],
    pattern: named('covid(?:-19)?|moderna|pfizer|novavax'),
    kind: 'covid',
  },
  {
    words: 'Tetanus, diphtheria and pertussis vaccine',
    codes: ['90715'],
    pattern: /\b(?:tdap|boostrix|adacel)\b(?: (?:vaccine|booster|shot))?/g,
    kind: 'other',
  },
  { words: 'Tetanus and diphtheria vaccine', codes: ['90714', '90715'], pattern: named('tetanus|td'), kind: 'other' },
  {
    words: 'Shingles vaccine',
    codes: ['90750'],
    pattern: /\bshingrix\b(?: vaccine)?|\b(?:shingles|zoster) (?:vaccine|shot|vaccination)\b/g,
    kind: 'other',
  },
  { words: 'Hepatitis A vaccine', codes: ['90632', '90633'], pattern: named('hep(?:atitis)? a|havrix|vaqta'), kind: 'other' },
  {
    words: 'HPV vaccine',
    codes: ['90651'],
    pattern: /\bgardasil\b(?: ?9)?|\bhpv (?:vaccine|vaccination|shot)\b/g,
    kind: 'other',
  },
  { words: 'Measles, mumps and rubella vaccine', codes: ['90707'], pattern: named('mmr|measles'), kind: 'other' },
  { words: 'Chickenpox vaccine', codes: ['90716'], pattern: named('varicella|chicken ?pox'), kind: 'other' },
  {
    words: 'Meningococcal vaccine',
    codes: ['90734', '90619', '90620', '90621'],
    pattern: named('meningo\\w*|menactra|menveo|menquadfi|bexsero|trumenba'),
    kind: 'other',
  },
  { words: 'RSV vaccine', codes: ['90678', '90679', '90683'], pattern: named('rsv|arexvy|abrysvo'), kind: 'other' },
];

/** Giving it: Medicare has numbers of its own for three kinds. */
export const GIVING = { influenza: 'G0008', pneumococcal: 'G0009', 'hepatitis-b': 'G0010' } as const;
export const GIVING_COVID = '90480';
export const GIVING_FIRST = '90471';
export const GIVING_FURTHER = '90472';
