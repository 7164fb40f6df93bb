/**
 * The 277CA: each claim of an accepted 837 taken in or turned away, counted and summed by provider and for the batch.
 * Shape: 005010X214 by the guide map and its published example.
 */
import { addCents, type Cents, parseDecimal, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ClaimSent, PartySent } from './claims-sent.ts';
import { type LoopDraft, loop, type SegmentDraft, seg, transactionBody } from './encode.ts';
import type { Delimiters } from './syntax.ts';
import { transliterateText } from './transliterate.ts';
import { d8, decimal } from './value.ts';

/** STC01: category, status code, and whom it is about. */
export type ClaimStatus = { readonly category: string; readonly status: string; readonly entity?: string };

export type ClaimAnswer = {
  readonly claim: Omit<ClaimSent, 'errors' | 'path' | 'position'>;
  readonly accepted: boolean;
  /** One to three; the first speaks. */
  readonly statuses: readonly ClaimStatus[];
  /** REF*1K: the payer's number of a claim it took in. */
  readonly payerNumber?: string;
};

/** Who answers: NM1 of loop 2100A. */
export type AnsweringParty = {
  readonly entity: 'PR' | 'AY';
  readonly name: string;
  readonly qualifier: '46' | 'FI' | 'PI' | 'XV';
  readonly id: string;
};

export type ClaimAcknowledgementParts = {
  readonly source: AnsweringParty;
  readonly submitter: Pick<PartySent, 'name' | 'id'>;
  /** BHT03 of the 837 answered. */
  readonly answers: readonly ClaimAnswer[];
  readonly batch: string;
  /** BHT03 of this answer, unique to it. */
  readonly reference: string;
  readonly today: PlainDate;
  /** 'HHMM'. */
  readonly time: string;
  /** Of the file it will be written in; the standard ones when left out. */
  readonly delimiters?: Delimiters;
};

type Writing = { readonly safe: (text: string) => string; readonly today: string; readonly entity: string };

/** CLM02 in cents; what is no amount counts as nothing, and the claim is turned away for it elsewhere. */
export function chargeOf({ claim }: ClaimAnswer): Cents {
  const cents = parseDecimal(claim.charge);
  return cents.ok ? cents.value : ZERO_CENTS;
}

const sumOf = (answers: readonly ClaimAnswer[]): Cents =>
  answers.reduce<Cents>((sum, answer) => addCents(sum, chargeOf(answer)), ZERO_CENTS);

/** Counts and sums; the segments without anything to count are left out. */
function countSegments(answers: readonly ClaimAnswer[], acceptedCode: string, rejectedCode: string): readonly SegmentDraft[] {
  const accepted = answers.filter((answer) => answer.accepted);
  const rejected = answers.filter((answer) => !answer.accepted);
  return [
    ...(accepted.length > 0 ? [seg('QTY', acceptedCode, String(accepted.length))] : []),
    ...(rejected.length > 0 ? [seg('QTY', rejectedCode, String(rejected.length))] : []),
    ...(accepted.length > 0 ? [seg('AMT', 'YU', decimal(sumOf(accepted)))] : []),
    ...(rejected.length > 0 ? [seg('AMT', 'YY', decimal(sumOf(rejected)))] : []),
  ];
}

const statusElement = ({ category, status, entity }: ClaimStatus): readonly string[] =>
  entity === undefined ? [category, status] : [category, status, entity];

function claimLoop(answer: ClaimAnswer, levels: { own: string; parent: string }, { safe, today }: Writing): LoopDraft {
  const { claim, statuses, accepted, payerNumber } = answer;
  const [first = { category: 'A7', status: '21' }, ...more] = statuses;
  const { from, to } = claim.from === '' ? { from: today, to: today } : claim;
  const action = accepted ? 'WQ' : 'U';
  const patient = [safe(claim.patient.name), safe(claim.patient.firstName), '', '', '', 'MI', safe(claim.memberId)];
  const rest = more.slice(0, 2).map(statusElement);
  const charge = decimal(chargeOf(answer));
  return loop(
    '2000D',
    [seg('HL', levels.own, levels.parent, 'PT')],
    [
      loop('2100D', [seg('NM1', 'QC', '1', ...patient)]),
      loop('2200D', [
        seg('TRN', '2', safe(claim.controlNumber)),
        seg('STC', statusElement(first), today, action, charge, ...(rest.length === 0 ? [] : ['', '', '', '', '', ...rest])),
        ...(payerNumber === undefined ? [] : [seg('REF', '1K', safe(payerNumber))]),
        seg('DTP', '472', from === to ? 'D8' : 'RD8', from === to ? from : `${from}-${to}`),
      ]),
    ],
  );
}

/** Billing providers in order of appearance, with their claims. */
const byProvider = (answers: readonly ClaimAnswer[]): readonly (readonly ClaimAnswer[])[] => [
  ...Map.groupBy(answers, ({ claim }) => `${claim.provider.qualifier}/${claim.provider.id}/${claim.provider.name}`).values(),
];

function providerLoops(answers: readonly ClaimAnswer[], writing: Writing): readonly LoopDraft[] {
  const { safe, entity } = writing;
  let level = 2;
  return byProvider(answers).map((own) => {
    level += 1;
    const provider = String(level);
    const who = own[0]?.claim.provider;
    const qualifier = who?.qualifier === 'XX' ? 'XX' : 'FI';
    const person = who?.kind === '1' ? '1' : '2';
    const name = [safe(who?.name ?? ''), person === '1' ? safe(who?.firstName ?? '') : '', '', '', ''];
    const head = loop('2100C', [seg('NM1', '85', person, ...name, qualifier, safe(who?.id ?? ''))]);
    const answer = loop('2200C', [
      seg('TRN', '1', '0'),
      seg('STC', ['A1', '19', entity], '', 'WQ', decimal(sumOf(own))),
      ...countSegments(own, 'QA', 'QC'),
    ]);
    const claims = own.map((each) => {
      level += 1;
      return claimLoop(each, { own: String(level), parent: provider }, writing);
    });
    return loop('2000C', [seg('HL', provider, '2', '19', '1')], [head, answer, ...claims]);
  });
}

/** The body of one 277CA (005010X214), to write with its guide. */
export function claimAcknowledgement(parts: ClaimAcknowledgementParts): LoopDraft {
  const { source, submitter, answers, batch, reference, time, delimiters } = parts;
  const safe = (text: string): string => transliterateText(text, delimiters).text;
  const today = d8(parts.today);
  const writing: Writing = { safe, today, entity: source.entity };
  const receiver = loop(
    '2000B',
    [seg('HL', '2', '1', '21', answers.length === 0 ? '0' : '1')],
    [
      loop('2100B', [seg('NM1', '41', '2', safe(submitter.name), '', '', '', '', '46', safe(submitter.id))]),
      loop('2200B', [
        seg('TRN', '2', safe(batch)),
        seg('STC', ['A1', '19', source.entity], today, 'WQ', decimal(sumOf(answers))),
        ...countSegments(answers, '90', 'AA'),
      ]),
      ...providerLoops(answers, writing),
    ],
  );
  const top = loop(
    '2000A',
    [seg('HL', '1', '', '20', '1')],
    [
      loop('2100A', [seg('NM1', source.entity, '2', safe(source.name), '', '', '', '', source.qualifier, safe(source.id))]),
      loop('2200A', [seg('TRN', '1', reference), seg('DTP', '050', 'D8', today), seg('DTP', '009', 'D8', today)]),
      receiver,
    ],
  );
  return transactionBody('277', [seg('BHT', '0085', '08', reference, today, time, 'TH')], [top]);
}
