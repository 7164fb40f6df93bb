/** The 277CA: for each payer named in an 837 one transaction, its claims accepted or turned away, counted and summed. */
import { type Cents, sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type LoopDraft, loop, type SegmentDraft, seg, transactionBody } from '../x12/encode.ts';
import { transliterateText } from '../x12/transliterate.ts';
import { d8, decimal, rd8 } from '../x12/value.ts';
import type { Office, PayerRecord } from './book.ts';
import type { Rejection } from './front-door.ts';
import type { ClaimBatch, ClaimFace } from './read-837p.ts';

/** A claim as answered: with the payer's number, or with the reason it was turned away. */
export type AnsweredClaim = { readonly face: ClaimFace } & (
  | { readonly claimNumber: string; readonly rejection?: undefined }
  | { readonly rejection: Rejection; readonly claimNumber?: undefined }
);

export type AcknowledgementParts = {
  readonly batch: ClaimBatch;
  readonly office: Office;
  /** Undefined for claims that name no payer of this office: the office itself answers. */
  readonly payer: PayerRecord | undefined;
  readonly answers: readonly AnsweredClaim[];
  readonly today: PlainDate;
  /** BHT03, unique to this answer. */
  readonly reference: string;
  /** 'HHMM'. */
  readonly time: string;
};

/** What a sender wrote, safe to write back. */
const safe = (text: string): string => transliterateText(text).text;

type Totals = {
  readonly accepted: readonly AnsweredClaim[];
  readonly rejected: readonly AnsweredClaim[];
  readonly charge: Cents;
};

function totalsOf(answers: readonly AnsweredClaim[]): Totals {
  return {
    accepted: answers.filter((answer) => answer.claimNumber !== undefined),
    rejected: answers.filter((answer) => answer.rejection !== undefined),
    charge: chargeOf(answers),
  };
}

const chargeOf = (answers: readonly AnsweredClaim[]): Cents => sumCents(answers.map((answer) => answer.face.chargeCents));

/** Counts and sums; the segments without anything to count are left out. */
function countSegments(totals: Totals, acceptedCode: string, rejectedCode: string): readonly SegmentDraft[] {
  const { accepted, rejected } = totals;
  return [
    ...(accepted.length > 0 ? [seg('QTY', acceptedCode, String(accepted.length))] : []),
    ...(rejected.length > 0 ? [seg('QTY', rejectedCode, String(rejected.length))] : []),
    ...(accepted.length > 0 ? [seg('AMT', 'YU', decimal(chargeOf(accepted)))] : []),
    ...(rejected.length > 0 ? [seg('AMT', 'YY', decimal(chargeOf(rejected)))] : []),
  ];
}

function claimLoop(answer: AnsweredClaim, level: string, parent: string, today: PlainDate): LoopDraft {
  const { face, rejection, claimNumber } = answer;
  const status =
    rejection === undefined
      ? ['A2', '20', 'PR']
      : [rejection.category, rejection.status, ...(rejection.entity === undefined ? [] : [rejection.entity])];
  return loop(
    '2000D',
    [seg('HL', level, parent, 'PT')],
    [
      loop('2100D', [
        seg('NM1', 'QC', '1', safe(face.patient.lastName), safe(face.patient.firstName), '', '', '', 'MI', safe(face.memberId)),
      ]),
      loop('2200D', [
        seg('TRN', '2', safe(face.patientControlNumber)),
        seg('STC', status, d8(today), rejection === undefined ? 'WQ' : 'U', decimal(face.chargeCents)),
        ...(claimNumber === undefined ? [] : [seg('REF', '1K', claimNumber)]),
        seg('DTP', '472', face.from === face.to ? 'D8' : 'RD8', face.from === face.to ? d8(face.from) : rd8(face)),
      ]),
    ],
  );
}

/** Billing providers in order of appearance, with their claims. */
function byProvider(answers: readonly AnsweredClaim[]): ReadonlyMap<string, readonly AnsweredClaim[]> {
  const groups = new Map<string, AnsweredClaim[]>();
  for (const answer of answers) {
    const { npi, taxId } = answer.face.billing;
    const key = `${npi}/${taxId}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [answer]);
    else group.push(answer);
  }
  return groups;
}

function providerLoops(answers: readonly AnsweredClaim[], today: PlainDate, entity: string): readonly LoopDraft[] {
  let level = 2;
  return [...byProvider(answers).values()].map((own) => {
    level += 1;
    const provider = String(level);
    const billing = own[0]?.face.billing ?? { npi: '', taxId: '', name: '' };
    const totals = totalsOf(own);
    const id = billing.npi === '' ? ['FI', billing.taxId] : ['XX', billing.npi];
    const head = loop('2100C', [seg('NM1', '85', '2', safe(billing.name), '', '', '', '', ...id)]);
    const answer = loop('2200C', [
      seg('TRN', '1', '0'),
      seg('STC', ['A1', '19', entity], '', 'WQ', decimal(totals.charge)),
      ...countSegments(totals, 'QA', 'QC'),
    ]);
    const claims = own.map((each) => {
      level += 1;
      return claimLoop(each, String(level), provider, today);
    });
    return loop('2000C', [seg('HL', provider, '2', '19', '1')], [head, answer, ...claims]);
  });
}

/** The body of one 277CA (005010X214). */
export function claimAcknowledgement({ batch, office, payer, answers, today, reference, time }: AcknowledgementParts): LoopDraft {
  const source =
    payer === undefined
      ? ['AY', '2', office.name, '', '', '', '', '46', office.id]
      : ['PR', '2', payer.name, '', '', '', '', 'PI', payer.payerId];
  const entity = payer === undefined ? 'AY' : 'PR';
  const totals = totalsOf(answers);
  const receiver = loop(
    '2000B',
    [seg('HL', '2', '1', '21', '1')],
    [
      loop('2100B', [seg('NM1', '41', '2', safe(batch.submitterName), '', '', '', '', '46', safe(batch.submitterId))]),
      loop('2200B', [
        seg('TRN', '2', safe(batch.reference)),
        seg('STC', ['A1', '19', entity], d8(today), 'WQ', decimal(totals.charge)),
        ...countSegments(totals, '90', 'AA'),
      ]),
      ...providerLoops(answers, today, entity),
    ],
  );
  const top = loop(
    '2000A',
    [seg('HL', '1', '', '20', '1')],
    [
      loop('2100A', [seg('NM1', ...source)]),
      loop('2200A', [seg('TRN', '1', reference), seg('DTP', '050', 'D8', d8(today)), seg('DTP', '009', 'D8', d8(today))]),
      receiver,
    ],
  );
  return transactionBody('277', [seg('BHT', '0085', '08', reference, d8(today), time, 'TH')], [top]);
}
