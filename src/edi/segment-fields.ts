/**
 * Which fields of a claim, its answer or its payment a segment says, element by element: what a person sees when the segment
 * is looked at. Our own words, after what the guide's places hold.
 */
import { type Said, said } from '../kernel/said.ts';
import { components } from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { toCents, toDate } from '../x12/value.ts';
import { partyWords } from './segment-words.ts';

export type SegmentField = {
  /** `SV102`, `HI02-2`. */
  readonly at: string;
  readonly field: Said;
  /** As it stands. */
  readonly value: string;
  /** The amount it is. */
  readonly cents?: number;
  /** The day it is. */
  readonly on?: string;
};

type Where = { readonly line: string; readonly party: Said };
type Field = {
  readonly place: number;
  readonly part?: number;
  readonly is?: 'money' | 'date';
  readonly field: (where: Where) => Said;
};

const plain = (place: number, words: Said): Field => ({ place, field: () => words });
const amount = (place: number, words: Said): Field => ({ place, is: 'money', field: () => words });
const day = (place: number, words: Said): Field => ({ place, is: 'date', field: () => words });

const LETTERS = 'ABCDEFGHIJKL';
const LINE_PROCEDURE: readonly Field[] = [
  { place: 1, part: 2, field: ({ line }) => said('Line {line}: procedure', { line }) },
  ...[3, 4, 5, 6].map((part): Field => ({ place: 1, part, field: ({ line }) => said('Line {line}: modifier', { line }) })),
];
const PARTY: readonly Field[] = [
  { place: 3, field: ({ party }) => said('{party}: name', { party }) },
  { place: 4, field: ({ party }) => said('{party}: first name', { party }) },
  { place: 9, field: ({ party }) => said('{party}: number', { party }) },
];
const ADJUSTMENTS: readonly Field[] = [2, 5, 8, 11, 14, 17].flatMap((place): readonly Field[] => [
  {
    place,
    field: ({ line }) =>
      line === '' ? said('Claim: reason of an adjustment') : said('Line {line}: reason of an adjustment', { line }),
  },
  {
    place: place + 1,
    is: 'money',
    field: ({ line }) => (line === '' ? said('Claim: amount adjusted') : said('Line {line}: amount adjusted', { line })),
  },
]);

/** By segment, or by segment and the code of its first element. */
const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  CLM: [
    plain(1, said('Number of the claim')),
    amount(2, said('Total charge')),
    { place: 5, part: 1, field: () => said('Place of service') },
    { place: 5, part: 3, field: () => said('First claim, correction or void') },
    plain(8, said('Benefits assigned')),
    { place: 11, part: 1, field: () => said('Related cause') },
  ],
  HI: Array.from(
    { length: 12 },
    (_, i): Field => ({
      place: i + 1,
      part: 2,
      field: () => said('Diagnosis {letter}', { letter: LETTERS[i] ?? '' }),
    }),
  ),
  'REF G1': [plain(2, said('Prior authorization'))],
  'REF F8': [plain(2, said('The payer’s number of the claim this one acts on'))],
  'REF 1K': [plain(2, said('The payer’s number of the claim'))],
  'REF D9': [plain(2, said('Clearing house’s number of the claim'))],
  'REF EI': [plain(2, said('Tax number'))],
  'REF 6R': [{ place: 2, field: ({ line }) => said('Line {line}: our number of it', { line }) }],
  'DTP 431': [day(3, said('Onset of the illness'))],
  'DTP 439': [day(3, said('Accident'))],
  'DTP 472': [{ place: 3, is: 'date', field: ({ line }) => said('Line {line}: date of service', { line }) }],
  'DTP 573': [{ place: 3, is: 'date', field: ({ line }) => said('Line {line}: day of the earlier payer’s decision', { line }) }],
  'DTM 472': [{ place: 2, is: 'date', field: ({ line }) => said('Line {line}: date of service', { line }) }],
  'AMT F5': [amount(2, said('The patient has paid'))],
  'AMT D': [amount(2, said('The earlier payer paid'))],
  'AMT EAF': [amount(2, said('Left to the patient by the earlier payer'))],
  'AMT B6': [{ place: 2, is: 'money', field: ({ line }) => said('Line {line}: allowed by the payer', { line }) }],
  NM1: PARTY,
  N3: [{ place: 1, field: ({ party }) => said('{party}: street', { party }) }],
  N4: [
    { place: 1, field: ({ party }) => said('{party}: town', { party }) },
    { place: 2, field: ({ party }) => said('{party}: state', { party }) },
    { place: 3, field: ({ party }) => said('{party}: postal code', { party }) },
  ],
  DMG: [
    { place: 2, is: 'date', field: ({ party }) => said('{party}: birth date', { party }) },
    { place: 3, field: ({ party }) => said('{party}: sex', { party }) },
  ],
  SBR: [
    plain(1, said('Rank of the plan')),
    plain(2, said('Relationship to the subscriber')),
    plain(3, said('Group number of the plan')),
    plain(9, said('Kind of plan')),
  ],
  PAT: [plain(1, said('Relationship to the subscriber'))],
  PRV: [{ place: 3, field: ({ party }) => said('{party}: specialty', { party }) }],
  SV1: [
    ...LINE_PROCEDURE,
    { place: 2, is: 'money', field: ({ line }) => said('Line {line}: charge', { line }) },
    { place: 4, field: ({ line }) => said('Line {line}: units', { line }) },
    { place: 5, field: ({ line }) => said('Line {line}: place of service', { line }) },
    { place: 7, field: ({ line }) => said('Line {line}: its diagnoses, by order', { line }) },
  ],
  LIN: [{ place: 3, field: ({ line }) => said('Line {line}: drug', { line }) }],
  CTP: [{ place: 4, field: ({ line }) => said('Line {line}: quantity of the drug', { line }) }],
  SVD: [
    { place: 2, is: 'money', field: ({ line }) => said('Line {line}: paid by the earlier payer', { line }) },
    { place: 5, field: ({ line }) => said('Line {line}: units paid', { line }) },
  ],
  CAS: ADJUSTMENTS,
  CLP: [
    plain(1, said('Number of the claim')),
    plain(2, said('How the payer decided')),
    amount(3, said('Total charge')),
    amount(4, said('Paid by the payer')),
    amount(5, said('Left to the patient')),
    plain(7, said('The payer’s number of the claim')),
  ],
  SVC: [
    ...LINE_PROCEDURE,
    { place: 2, is: 'money', field: ({ line }) => said('Line {line}: charge', { line }) },
    { place: 3, is: 'money', field: ({ line }) => said('Line {line}: paid by the payer', { line }) },
    { place: 5, field: ({ line }) => said('Line {line}: units paid', { line }) },
  ],
  LQ: [{ place: 2, field: ({ line }) => said('Line {line}: remark', { line }) }],
  STC: [
    { place: 1, field: () => said('Status of the claim') },
    day(2, said('Day of the status')),
    amount(4, said('Total charge')),
  ],
  'TRN 2': [plain(2, said('Number of the claim'))],
};

const LINE = /(?:2400|2110)(?:\[(\d+)\])?/;

/** Whose address, birth or specialty it is, by the loop. */
const LOOP_PARTIES: Readonly<Record<string, string>> = {
  '2000A': '85',
  '2010AA': '85',
  '2010BA': 'IL',
  '2010BB': 'PR',
  '2010CA': 'QC',
  '2310B': '82',
  '2310C': '77',
  '1000A': 'PR',
  '1000B': 'PE',
};

/** In: a segment and where it stands (`2000A/2000B/2300/2400[2]`). Out: the fields it says, in order; none for what only orders. */
export function segmentFields(segment: Segment, loopPath: string, delimiters: Delimiters): readonly SegmentField[] {
  const { id, elements } = segment;
  const fields = FIELDS[`${id} ${elements[0] ?? ''}`] ?? FIELDS[id];
  if (fields === undefined) return [];
  const line = LINE.exec(loopPath);
  const loop = /([^/[]+)(?:\[\d+\])?$/.exec(loopPath)?.[1] ?? '';
  const code = id === 'NM1' ? (elements[0] ?? '') : (LOOP_PARTIES[loop] ?? '');
  const where: Where = { line: line === null ? '' : (line[1] ?? '1'), party: partyWords(code) };
  return fields.flatMap(({ place, part, is, field }): readonly SegmentField[] => {
    const whole = elements[place - 1] ?? '';
    const value = part === undefined ? whole : (components(whole, delimiters)[part - 1] ?? '');
    if (value === '') return [];
    const cents = is === 'money' ? toCents(value) : undefined;
    const on = is === 'date' ? toDate(value) : undefined;
    return [
      {
        at: `${id}${String(place).padStart(2, '0')}${part === undefined ? '' : `-${part}`}`,
        field: field(where),
        value,
        ...(cents?.ok === true ? { cents: cents.value } : {}),
        ...(on?.ok === true ? { on: on.value } : {}),
      },
    ];
  });
}
