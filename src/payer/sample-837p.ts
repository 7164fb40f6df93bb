/** A small 837P written through the engine, for tests and demonstrations: what a sender's file looks like from here. */
import { type Cents, sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { type LoopDraft, loop, seg, transactionBody } from '../x12/encode.ts';
import { GUIDE_837P } from '../x12/guides/837p.ts';
import { d8, decimal } from '../x12/value.ts';
import { writeInterchange } from '../x12/write-interchange.ts';
import type { Adjustment } from './submitted-claim.ts';

export type SampleLine = {
  readonly code: string;
  readonly modifiers?: readonly string[];
  readonly chargeCents: Cents;
  readonly units?: string;
  /** An earlier payer's answer. */
  readonly answered?: { readonly paidCents: Cents; readonly adjustments: readonly Adjustment[] };
};

export type SampleClaim = {
  readonly patientControlNumber: string;
  readonly payerId: string;
  readonly payerName?: string;
  readonly memberId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: PlainDate;
  readonly serviceDate: PlainDate;
  readonly diagnoses?: readonly string[];
  readonly lines: readonly SampleLine[];
  readonly responsibility?: 'P' | 'S';
  /** The earlier payer whose answers the lines carry. */
  readonly firstPayer?: { readonly payerId: string; readonly name: string; readonly answeredOn: PlainDate };
  readonly frequency?: '1' | '7' | '8';
  readonly originalClaimNumber?: string;
  readonly authorizationNumber?: string;
  readonly workRelated?: boolean;
  /** Overrides the sum of the lines, to be wrong on purpose. */
  readonly totalCents?: Cents;
};

export type SampleBatch = {
  readonly controlNumber: number;
  readonly sentOn: PlainDate;
  readonly receiverId: string;
  readonly senderId?: string;
  readonly billingNpi: string;
  readonly claims: readonly SampleClaim[];
};

const totalOf = (claim: SampleClaim): Cents => sumCents(claim.lines.map((line) => line.chargeCents));

function lineLoop(claim: SampleClaim, line: SampleLine, number: number): LoopDraft {
  const pointers = (claim.diagnoses ?? ['I10']).slice(0, 4).map((_, i) => String(i + 1));
  const { answered } = line;
  const { firstPayer } = claim;
  const service = ['HC', line.code, ...(line.modifiers ?? [])];
  const prior =
    answered === undefined || firstPayer === undefined
      ? []
      : [
          loop('2430', [
            seg('SVD', firstPayer.payerId, decimal(answered.paidCents), service, '', line.units ?? '1'),
            ...answered.adjustments.map(({ group, carc, cents }) => seg('CAS', group, carc, decimal(cents))),
            seg('DTP', '573', 'D8', d8(firstPayer.answeredOn)),
          ]),
        ];
  return loop(
    '2400',
    [
      seg('LX', String(number)),
      seg('SV1', service, decimal(line.chargeCents), 'UN', line.units ?? '1', '', '', pointers),
      seg('DTP', '472', 'D8', d8(claim.serviceDate)),
      seg('REF', '6R', `${claim.patientControlNumber}L${number}`),
    ],
    prior,
  );
}

function otherLoop(claim: SampleClaim): readonly LoopDraft[] {
  const { firstPayer } = claim;
  if (firstPayer === undefined) return [];
  const paid = sumCents(claim.lines.flatMap((line) => (line.answered === undefined ? [] : [line.answered.paidCents])));
  return [
    loop(
      '2320',
      [seg('SBR', 'P', '18', '', '', '', '', '', '', 'MB'), seg('AMT', 'D', decimal(paid)), seg('OI', '', '', 'Y', '', '', 'Y')],
      [
        loop('2330A', [seg('NM1', 'IL', '1', claim.lastName, claim.firstName, '', '', '', 'MI', claim.memberId)]),
        loop('2330B', [seg('NM1', 'PR', '2', firstPayer.name, '', '', '', '', 'PI', firstPayer.payerId)]),
      ],
    ),
  ];
}

function claimLoop(claim: SampleClaim): LoopDraft {
  const total = decimal(claim.totalCents ?? totalOf(claim));
  const related = claim.workRelated === true ? ['EM'] : '';
  const diagnoses = (claim.diagnoses ?? ['I10']).map((code, i) => [i === 0 ? 'ABK' : 'ABF', code]);
  const frequency = ['11', 'B', claim.frequency ?? '1'];
  return loop(
    '2300',
    [
      seg('CLM', claim.patientControlNumber, total, '', '', frequency, 'Y', 'A', 'Y', 'Y', '', related),
      ...(claim.workRelated === true ? [seg('DTP', '439', 'D8', d8(claim.serviceDate))] : []),
      ...(claim.authorizationNumber === undefined ? [] : [seg('REF', 'G1', claim.authorizationNumber)]),
      ...(claim.originalClaimNumber === undefined ? [] : [seg('REF', 'F8', claim.originalClaimNumber)]),
      seg('HI', ...diagnoses),
    ],
    [
      loop('2310B', [
        seg('NM1', '82', '1', 'OKAFOR', 'NGOZI', '', '', '', 'XX', '1999000015'),
        seg('PRV', 'PE', 'PXC', '207Q00000X'),
      ]),
      ...otherLoop(claim),
      ...claim.lines.map((line, i) => lineLoop(claim, line, i + 1)),
    ],
  );
}

function subscriberLoop(claim: SampleClaim, level: number): LoopDraft {
  return loop(
    '2000B',
    [seg('HL', String(level), '1', '22', '0'), seg('SBR', claim.responsibility ?? 'P', '18', '', '', '', '', '', '', '12')],
    [
      loop('2010BA', [
        seg('NM1', 'IL', '1', claim.lastName, claim.firstName, '', '', '', 'MI', claim.memberId),
        seg('N3', '1 MAIN ST'),
        seg('N4', 'COLUMBUS', 'OH', '43215'),
        seg('DMG', 'D8', d8(claim.birthDate), 'F'),
      ]),
      loop('2010BB', [seg('NM1', 'PR', '2', claim.payerName ?? 'PAYER', '', '', '', '', 'PI', claim.payerId)]),
      claimLoop(claim),
    ],
  );
}

/** The bytes of one interchange with one 837P. */
export function sample837p(batch: SampleBatch): Uint8Array {
  const sender = batch.senderId ?? 'NORTHGATE';
  const body = transactionBody(
    '837',
    [seg('BHT', '0019', '00', `B${batch.controlNumber}`, d8(batch.sentOn), '0900', 'CH')],
    [
      loop('1000A', [
        seg('NM1', '41', '2', 'NORTHGATE', '', '', '', '', '46', sender),
        seg('PER', 'IC', 'BILLING', 'TE', '6145550100'),
      ]),
      loop('1000B', [seg('NM1', '40', '2', 'PAYER OFFICE', '', '', '', '', '46', batch.receiverId)]),
      loop(
        '2000A',
        [seg('HL', '1', '', '20', '1')],
        [
          loop('2010AA', [
            seg('NM1', '85', '2', 'NORTHGATE FAMILY MEDICINE', '', '', '', '', 'XX', batch.billingNpi),
            seg('N3', '1200 NORTHGATE ROAD'),
            seg('N4', 'COLUMBUS', 'OH', '432240412'),
            seg('REF', 'EI', '990000001'),
          ]),
          ...batch.claims.map((claim, i) => subscriberLoop(claim, i + 2)),
        ],
      ),
    ],
  );
  return expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: sender },
      receiver: { qualifier: 'ZZ', id: batch.receiverId },
      controlNumber: batch.controlNumber,
      usage: 'T',
      date: batch.sentOn,
      time: '0900',
      groups: [
        {
          functionalId: 'HC',
          senderCode: sender,
          receiverCode: batch.receiverId,
          version: GUIDE_837P.id,
          controlNumber: batch.controlNumber,
          transactions: [{ controlNumber: '0001', guide: GUIDE_837P, body }],
        },
      ],
    }),
    'a sample file must be writable',
  );
}
