/** A standard four-line professional claim by an invented practice, for tests and the benchmark. */
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { type LoopDraft, loop, seg, transactionBody } from './encode.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { writeInterchange } from './write-interchange.ts';

const line = (n: number): LoopDraft =>
  loop('2400', [
    seg('LX', String(n)),
    seg('SV1', ['HC', '99213', '25'], '50', 'UN', '1', '', '', ['1', '2']),
    seg('DTP', '472', 'D8', '20260304'),
    seg('REF', '6R', `LINE${n}`),
  ]);

const claim = (n: number): LoopDraft =>
  loop(
    '2300',
    [
      seg('CLM', `PCN${n}`, '200', '', '', ['11', 'B', '1'], 'Y', 'A', 'Y', 'Y'),
      seg('REF', 'D9', `17312${n}`),
      seg('HI', ['ABK', 'J020'], ['ABF', 'R05']),
    ],
    [
      loop('2310B', [
        seg('NM1', '82', '1', 'REED', 'ANN', '', '', '', 'XX', '1234567893'),
        seg('PRV', 'PE', 'PXC', '207Q00000X'),
      ]),
      line(1),
      line(2),
      line(3),
      line(4),
    ],
  );

const subscriber = (n: number): LoopDraft =>
  loop(
    '2000B',
    [seg('HL', String(n + 1), '1', '22', '0'), seg('SBR', 'P', '18', '', '', '', '', '', '', 'CI')],
    [
      loop('2010BA', [
        seg('NM1', 'IL', '1', 'DOE', 'JANE', '', '', '', 'MI', `W${n}`),
        seg('N3', '1 MAIN ST'),
        seg('N4', 'DENVER', 'CO', '80202'),
        seg('DMG', 'D8', '19800101', 'F'),
      ]),
      loop('2010BB', [seg('NM1', 'PR', '2', 'SAMPLE PAYER', '', '', '', '', 'PI', 'SAMPLE')]),
      claim(n),
    ],
  );

/** An 837P body with this many claims under one billing provider, each 200.00 in four lines of 50.00. */
export const body837 = (claims: number): LoopDraft =>
  transactionBody(
    '837',
    [seg('BHT', '0019', '00', '1', '20260304', '1200', 'CH')],
    [
      loop('1000A', [
        seg('NM1', '41', '2', 'CLINIC', '', '', '', '', '46', 'CLINIC'),
        seg('PER', 'IC', 'BILLING', 'TE', '3035550100'),
      ]),
      loop('1000B', [seg('NM1', '40', '2', 'SAMPLE PAYER', '', '', '', '', '46', 'SAMPLE')]),
      loop(
        '2000A',
        [seg('HL', '1', '', '20', '1'), seg('PRV', 'BI', 'PXC', '207Q00000X')],
        [
          loop('2010AA', [
            seg('NM1', '85', '2', 'CLINIC', '', '', '', '', 'XX', '1234567893'),
            seg('N3', '1 CLINIC WAY'),
            seg('N4', 'DENVER', 'CO', '802020000'),
            seg('REF', 'EI', '123456789'),
          ]),
          ...Array.from({ length: claims }, (_, i) => subscriber(i + 1)),
        ],
      ),
    ],
  );

/** That body, 5,000 claims to a transaction, in an interchange. */
export function interchange837(claims: number): Uint8Array {
  const sets = Math.max(1, Math.ceil(claims / 5000));
  const written = writeInterchange({
    sender: { qualifier: 'ZZ', id: 'CLINIC' },
    receiver: { qualifier: 'ZZ', id: 'SAMPLE' },
    controlNumber: 1,
    usage: 'T',
    date: plainDate('2026-03-04'),
    time: '1200',
    groups: [
      {
        functionalId: 'HC',
        senderCode: 'CLINIC',
        receiverCode: 'SAMPLE',
        version: GUIDE_837P.id,
        controlNumber: 1,
        transactions: Array.from({ length: sets }, (_, i) => ({
          controlNumber: String(i + 1).padStart(4, '0'),
          guide: GUIDE_837P,
          body: body837(Math.min(5000, claims - i * 5000)),
        })),
      },
    ],
  });
  return expectOk(written, 'the sample must be writable');
}
