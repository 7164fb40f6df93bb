/** Vaccines by the words notes use: numbers as identifiers, words our own, and how each is given. */

export type VaccineKind = 'influenza' | 'pneumococcal' | 'hepatitis-b' | 'covid' | 'other';

export type Vaccine = {
  readonly words: string;
  /** Products of this vaccine; the first that is known is suggested, the others are named beside it. */
  readonly codes: readonly string[];
  readonly pattern: RegExp;
  readonly kind: VaccineKind;
};

/** `{names}` with vaccine, shot, booster or dose behind, in a row of several too; a maker's name stands alone. */
const named = (names: string, brands?: string): RegExp =>
  new RegExp(
    `\\b(?:${names})(?:(?:,| and|,? &|\\/) ?(?:[\\w-]+ ?){1,3}){0,4}?(?: (?:vaccines?|vaccinations?|shots?|boosters?|immunizations?|doses?|injections?))+\\b|\\b(?:${names})\\b(?<=\\b(?:vaccines|vaccinations|immunizations|shots)\\b[^.]{0,90})${
      brands === undefined ? '' : `|\\b(?:${brands})\\b(?: ?\\d+)?(?: (?:vaccine|shot|dose|booster))?`
    }`,
    'g',
  );

export const VACCINES: readonly Vaccine[] = [
  {
    words: 'Flu vaccine, high dose',
    codes: ['90662'],
    pattern: named('high[ -]dose (?:flu|influenza)', 'fluzone high[ -]dose'),
    kind: 'influenza',
  },
  {
    words: 'Flu vaccine',
    codes: ['90656', '90686', '90658', '90688', '90661', '90674', '90682', '90653'],
    pattern: named('(?:flu|influenza)(?! a\\b)', 'fluzone|flucelvax|fluarix|flulaval|afluria|flublok|flumist'),
    kind: 'influenza',
  },
  {
    words: 'Pneumococcal vaccine',
    codes: ['90677', '90684', '90671', '90670', '90732'],
    pattern: named(
      'pneumo\\w*|pcv|ppsv',
      'pcv ?-?\\d+|ppsv ?-?\\d+|prevnar(?:[ -]?\\d+)?|pneumovax(?:[ -]?\\d+)?|vaxneuvance|capvaxive',
    ),
    kind: 'pneumococcal',
  },
  {
    words: 'Hepatitis B vaccine',
    codes: ['90746', '90739', '90744', '90743'],
    pattern: named('hep(?:atitis)? b', 'heplisav(?:-b)?|engerix(?:-b)?|recombivax'),
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
  {
    words: 'Tetanus and diphtheria vaccine',
    codes: ['90714', '90715'],
    pattern: named('(?:tetanus|td)(?![^.]{0,25}\\btdap)'),
    kind: 'other',
  },
  {
    words: 'Shingles vaccine',
    codes: ['90750'],
    pattern: /\bshingrix\b(?: vaccine)?|\b(?:shingles|zoster) (?:vaccine|shot|vaccination)\b/g,
    kind: 'other',
  },
  { words: 'Hepatitis A vaccine', codes: ['90632', '90633'], pattern: named('hep(?:atitis)? a', 'havrix|vaqta'), kind: 'other' },
  {
    words: 'HPV vaccine',
    codes: ['90651'],
    pattern: /\bgardasil\b(?: ?9)?|\bhpv (?:vaccine|vaccination|shot)\b/g,
    kind: 'other',
  },
  { words: 'Measles, mumps and rubella vaccine', codes: ['90707'], pattern: named('mmr|measles', 'priorix'), kind: 'other' },
  { words: 'Chickenpox vaccine', codes: ['90716'], pattern: named('varicella|chicken ?pox', 'varivax'), kind: 'other' },
  {
    words: 'Meningococcal vaccine',
    codes: ['90734', '90619', '90620', '90621'],
    pattern: named('meningo\\w*|menacwy|menb', 'menactra|menveo|menquadfi|bexsero|trumenba'),
    kind: 'other',
  },
  { words: 'RSV vaccine', codes: ['90678', '90679', '90683'], pattern: named('rsv', 'arexvy|abrysvo|mresvia'), kind: 'other' },
  {
    words: 'Diphtheria, tetanus and pertussis vaccine for children',
    codes: ['90700'],
    pattern: named('dtap(?!-)', 'daptacel|infanrix'),
    kind: 'other',
  },
  {
    words: 'DTaP with polio and Hib, and hepatitis B in one of them',
    codes: ['90698', '90697'],
    pattern: named('dtap-ipv-hib', 'pentacel|vaxelis'),
    kind: 'other',
  },
  { words: 'DTaP with hepatitis B and polio', codes: ['90723'], pattern: named('dtap-hepb-ipv', 'pediarix'), kind: 'other' },
  { words: 'DTaP with polio', codes: ['90696'], pattern: named('dtap-ipv(?!-)', 'kinrix|quadracel'), kind: 'other' },
  { words: 'Polio vaccine', codes: ['90713'], pattern: named('(?<!-)ipv|polio', 'ipol'), kind: 'other' },
  {
    words: 'Hib vaccine',
    codes: ['90648', '90647'],
    pattern: named('(?<!-)hib', 'acthib|pedvaxhib|hiberix'),
    kind: 'other',
  },
  { words: 'Rotavirus vaccine', codes: ['90680', '90681'], pattern: named('rotavirus', 'rotateq|rotarix'), kind: 'other' },
  { words: 'MMR with chickenpox vaccine', codes: ['90710'], pattern: named('mmrv', 'proquad'), kind: 'other' },
];

/** Giving it: Medicare has numbers of its own for three kinds. */
export const GIVING = { influenza: 'G0008', pneumococcal: 'G0009', 'hepatitis-b': 'G0010' } as const;
export const GIVING_COVID = '90480';
export const GIVING_FIRST = '90471';
export const GIVING_FURTHER = '90472';
