/** 835 (005010X221A1) → remittances. What cannot be read or does not balance never becomes one. */
import type { ProviderAdjustment, Remittance } from '../claims/remittance.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decode } from '../x12/decode.ts';
import { guideFor } from '../x12/guides/registry.ts';
import type { Transaction } from '../x12/interchange.ts';
import { allLoops, component, element, type LoopNode, loopOf, segmentOf, segmentsOf, segmentWith } from '../x12/loop.ts';
import type { Segment } from '../x12/syntax.ts';
import { type FileFailure, type FileSender, openFile, senderOf } from './opened-file.ts';
import { balanceFailure } from './remittance-balance.ts';
import { readClaim } from './remittance-claims.ts';
import {
  centsAt,
  dateAt,
  placeOf,
  type Reading,
  type RemittanceFailure,
  requiredText,
  startReading,
  textAt,
  unreadable,
} from './remittance-reading.ts';

export type { RemittanceFailure } from './remittance-reading.ts';

export type RemittanceRead = {
  readonly envelope: FileSender & { readonly groupControlNumber: string; readonly transactionControlNumber: string };
  readonly remittance: Result<Remittance, RemittanceFailure>;
};

const METHODS: ReadonlySet<string> = new Set(['ACH', 'CHK', 'FWT', 'BOP', 'NON']);
/** Segments that carry money or decide whose it is: out of their place, they might be read into the wrong claim. */
const MONEY: ReadonlySet<string> = new Set(['BPR', 'TRN', 'CLP', 'CAS', 'SVC', 'PLB']);
/** PLB holds up to six pairs of reason and amount, from PLB03. */
const PAIRS = [3, 5, 7, 9, 11, 13];

/**
 * Every ST*835 of a file, each read by itself: one that is refused does not touch the others.
 * In: the bytes as received. Out: one entry per ST*835, in file order; other transactions are left alone.
 * Errors: 'file-must-be-x12', 'envelope-must-be-whole' for the file; per transaction see `from835`.
 */
export function readRemittances(bytes: Uint8Array): Result<readonly RemittanceRead[], FileFailure> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  return ok(
    opened.value.flatMap((interchange) =>
      interchange.groups.flatMap((group) =>
        group.transactions
          .filter((transaction) => transaction.id === '835')
          .map((transaction) => ({
            envelope: {
              ...senderOf(interchange),
              groupControlNumber: group.header.controlNumber,
              transactionControlNumber: transaction.controlNumber,
            },
            remittance: from835(transaction),
          })),
      ),
    ),
  );
}

const refuse = (message: string, path: string, position: number): Result<never, RemittanceFailure> =>
  err({ code: 'remittance-must-be-readable', message, path, position });

/**
 * One transaction to one remittance.
 * Errors: 'remittance-must-be-readable' (damaged ST/SE, a version we have no guide for, a malformed amount, date or code),
 * 'remittance-must-balance' with level, place, expected and found cents. The first one found, in file order: line, claim, payment.
 * Other segments that the guide does not know or allow there are passed over.
 */
export function from835(transaction: Transaction): Result<Remittance, RemittanceFailure> {
  const damaged = transaction.findings.find((f) => f.severity === 'error');
  if (damaged !== undefined)
    return refuse(`${damaged.message} Ask the payer to send the file again.`, damaged.path, damaged.position);
  const guide = guideFor(transaction.version);
  if (guide === undefined || guide.transactionSet !== '835') {
    return refuse('The transaction is not of version 005010X221A1. Ask the payer which version they send.', 'ST', 1);
  }
  const { root, findings } = decode(transaction.segments, guide, transaction.delimiters);
  const displaced = findings.find((f) => f.severity === 'error' && MONEY.has(f.segment));
  if (displaced !== undefined) {
    return refuse(`${displaced.message} Ask the payer for a corrected file.`, displaced.path, displaced.position);
  }
  const reading = startReading(transaction.delimiters);
  const remittance = readPayment(reading, root);
  const failure = reading.failure ?? balanceFailure(remittance, reading.places);
  return failure === undefined ? ok(remittance) : err(failure);
}

function readPayment(reading: Reading, root: LoopNode): Remittance {
  const bpr = segmentOf(root, 'BPR');
  const trn = segmentOf(root, 'TRN');
  const payer = loopOf(root, '1000A');
  const payee = segmentOf(loopOf(root, '1000B') ?? root, 'N1');
  const produced = segmentWith(root, 'DTM', 1, '405');
  const productionDate = produced === undefined ? undefined : dateAt(reading, { segment: produced, at: 2, path: '' });
  const payerId = payer === undefined ? undefined : payerIdOf(payer);
  const remittance: Remittance = {
    payerTaxId: requiredText(reading, { segment: trn, at: 3, path: '' }),
    payerName: textAt(payer === undefined ? undefined : segmentOf(payer, 'N1'), 2) ?? '',
    ...(payerId === undefined ? {} : { payerId }),
    payeeNpi: element(payee, 3) === 'XX' ? (textAt(payee, 4) ?? '') : '',
    traceNumber: requiredText(reading, { segment: trn, at: 2, path: '' }),
    ...money(reading, bpr),
    ...(productionDate === undefined ? {} : { productionDate }),
    claims: allLoops(root, '2100').map((loop, i) => readClaim(reading, loop, `2100[${i + 1}]`)),
    providerAdjustments: segmentsOf(root, 'PLB').flatMap((plb) => providerAdjustments(reading, plb)),
  };
  reading.places.set(remittance, placeOf(bpr, '', 2));
  return remittance;
}

/** BPR: method, date and amount. A debit or a negative amount is no payment to post. */
function money(reading: Reading, bpr: Segment | undefined): Pick<Remittance, 'paymentCents' | 'paymentDate' | 'paymentMethod'> {
  const paymentCents = centsAt(reading, { segment: bpr, at: 2, path: '' });
  if (paymentCents < 0 || element(bpr, 3) === 'D') {
    unreadable(reading, placeOf(bpr, '', 2), 'a payment must not be negative or a debit. Ask the payer what is meant.');
  }
  const method = element(bpr, 4) ?? '';
  if (!METHODS.has(method)) {
    unreadable(
      reading,
      placeOf(bpr, '', 4),
      'the payment method is none of ACH, CHK, FWT, BOP, NON. Ask the payer for a corrected file.',
    );
  }
  requiredText(reading, { segment: bpr, at: 16, path: '' });
  const paymentDate = dateAt(reading, { segment: bpr, at: 16, path: '' });
  return {
    // Without a date there is a failure already, and this value goes nowhere.
    paymentDate: paymentDate as Remittance['paymentDate'],
    paymentMethod: method as Remittance['paymentMethod'],
    paymentCents,
  };
}

/** N104 with XV (the national plan id), else the payer's own additional id (REF*2U). */
function payerIdOf(payer: LoopNode): string | undefined {
  const n1 = segmentOf(payer, 'N1');
  return element(n1, 3) === 'XV' ? textAt(n1, 4) : textAt(segmentWith(payer, 'REF', 1, '2U'), 2);
}

function providerAdjustments(reading: Reading, plb: Segment): readonly ProviderAdjustment[] {
  const npi = requiredText(reading, { segment: plb, at: 1, path: '' });
  requiredText(reading, { segment: plb, at: 2, path: '' });
  const fiscalYearEnd = dateAt(reading, { segment: plb, at: 2, path: '' });
  return PAIRS.filter((at) => textAt(plb, at) !== undefined || textAt(plb, at + 1) !== undefined).map((at) => {
    const reference = component(plb, at, 2, reading.delimiters);
    const reason = component(plb, at, 1, reading.delimiters) ?? '';
    if (reason === '')
      unreadable(reading, placeOf(plb, '', at), 'a provider adjustment has no reason. Ask the payer for a corrected file.');
    return {
      npi,
      fiscalYearEnd: fiscalYearEnd as ProviderAdjustment['fiscalYearEnd'],
      reason,
      ...(reference === undefined || reference === '' ? {} : { reference }),
      cents: centsAt(reading, { segment: plb, at: at + 1, path: '' }),
    };
  });
}
