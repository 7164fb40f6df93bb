/**
 * X12 segments of claims and their answers in plain words: our own, after what the guide's places hold. What has no words of
 * its own is named by its loop and left as it stands. Codes stay codes: their meanings are looked up where they are shown.
 */
import { withDot } from '../claims/identifiers.ts';
import { type Said, said } from '../kernel/said.ts';
import { components, element } from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { toCents, toDate } from '../x12/value.ts';

type Reader = (segment: Segment, delimiters: Delimiters) => Said;

const at = (segment: Segment, place: number): string => element(segment, place) ?? '';
const part = (segment: Segment, place: number, which: number, delimiters: Delimiters): string =>
  components(at(segment, place), delimiters)[which - 1] ?? '';

/** As it stands where it is no amount: what was sent is shown, never a guess. */
const money = (text: string): string | number => {
  const read = toCents(text);
  return read.ok ? read.value : text;
};
const day = (text: string): string => {
  const read = toDate(text);
  return read.ok ? read.value : text;
};

const name = (segment: Segment): string => [at(segment, 4), at(segment, 3)].filter((word) => word !== '').join(' ');
const joined = (parts: readonly string[]): string => parts.filter((text) => text !== '').join(', ');

const PARTIES: Readonly<Record<string, Said>> = {
  '41': said('Sender'),
  '40': said('Receiver'),
  '85': said('Billing provider'),
  '82': said('Rendering provider'),
  '1P': said('Provider'),
  '77': said('Place of service'),
  DN: said('Referring provider'),
  DK: said('Ordering provider'),
  DQ: said('Supervising provider'),
  IL: said('Subscriber'),
  QC: said('Patient'),
  PR: said('Payer'),
  PE: said('Payee'),
  TT: said('Forwarded to'),
  AY: said('Clearing house'),
};

const REFERENCES: Readonly<Record<string, Said>> = {
  EI: said('Tax number'),
  TJ: said('Tax number'),
  '2U': said('Number of the payer'),
  Y4: said('Case number'),
  G1: said('Authorization number'),
  F8: said('The payer’s number of the claim this one acts on'),
  EA: said('Chart number'),
  X4: said('CLIA number'),
  '6R': said('Our number of the line'),
  '1K': said('The payer’s number of the claim'),
  D9: said('Clearing house’s number of the claim'),
  CE: said('Contract class'),
  '1L': said('Group or policy number'),
};

const DATES: Readonly<Record<string, Said>> = {
  '431': said('Onset of the illness'),
  '439': said('Accident'),
  '472': said('Date of service'),
  '573': said('Decided by the earlier payer'),
  '050': said('Received by the payer'),
  '036': said('Coverage ended'),
  '232': said('Service from'),
  '233': said('Service to'),
  '405': said('Written'),
};

const AMOUNTS: Readonly<Record<string, Said>> = {
  F5: said('The patient has paid'),
  D: said('The earlier payer paid'),
  EAF: said('Left to the patient by the earlier payer'),
  B6: said('Allowed by the payer'),
  AU: said('Coverage amount'),
};

const what = (table: Readonly<Record<string, Said>>, code: string): Said => table[code] ?? said('{code}', { code });

/** Whose name, address or birth something is, by the entity's code. */
export const partyWords = (code: string): Said => what(PARTIES, code);

function adjustments(segment: Segment): readonly Said[] {
  const found: Said[] = [];
  for (let place = 2; at(segment, place) !== ''; place += 3) {
    found.push(
      said('{reason}: {amountCents}', {
        reason: `${at(segment, 1)}-${at(segment, place)}`,
        amountCents: money(at(segment, place + 1)),
      }),
    );
  }
  return found;
}

const READERS: Readonly<Record<string, Reader>> = {
  CLM: (s, d) =>
    said('Claim {number} for {chargedCents}, place of service {place}, frequency {frequency}', {
      number: at(s, 1),
      chargedCents: money(at(s, 2)),
      place: part(s, 5, 1, d),
      frequency: part(s, 5, 3, d),
    }),
  NM1: (s) =>
    at(s, 9) === ''
      ? said('{role}: {name}', { role: what(PARTIES, at(s, 1)), name: name(s) })
      : said('{role}: {name}, number {number}', { role: what(PARTIES, at(s, 1)), name: name(s), number: at(s, 9) }),
  N3: (s) => said('Street: {street}', { street: joined([at(s, 1), at(s, 2)]) }),
  N4: (s) => said('Town: {town}', { town: joined([at(s, 1), at(s, 2), at(s, 3)]) }),
  DMG: (s) => said('Born on {date}, sex {sex}', { date: day(at(s, 2)), sex: at(s, 3) }),
  PRV: (s) => said('Specialty by taxonomy code {code}', { code: at(s, 3) }),
  HL: (s) => said('Level {number} of the file', { number: at(s, 1) }),
  SBR: (s) => said('Plan in rank {rank}, kind {kind}', { rank: at(s, 1), kind: at(s, 9) }),
  PAT: (s) => said('Relationship to the subscriber: code {code}', { code: at(s, 1) }),
  PER: (s) => said('Contact: {name}', { name: joined([at(s, 2), at(s, 4)]) }),
  REF: (s) => said('{what}: {number}', { what: what(REFERENCES, at(s, 1)), number: at(s, 2) }),
  DTP: (s) => said('{what}: {date}', { what: what(DATES, at(s, 1)), date: day(at(s, 3)) }),
  DTM: (s) => said('{what}: {date}', { what: what(DATES, at(s, 1)), date: day(at(s, 2)) }),
  AMT: (s) => said('{what}: {amountCents}', { what: what(AMOUNTS, at(s, 1)), amountCents: money(at(s, 2)) }),
  HI: (s, d) =>
    said('Diagnoses: {codes}', {
      codes: s.elements.map((text) => withDot(components(text, d)[1] ?? '')).join(', '),
    }),
  LX: (s) => said('Line {number}', { number: at(s, 1) }),
  SV1: (s, d) =>
    said('{procedure} for {chargedCents}, {units} units, for diagnosis {pointers}', {
      procedure: components(at(s, 1), d)
        .slice(1, 6)
        .filter((text) => text !== '')
        .join('-'),
      chargedCents: money(at(s, 2)),
      units: at(s, 4),
      pointers: components(at(s, 7), d).join(', '),
    }),
  LIN: (s) => said('Drug: NDC {ndc}', { ndc: at(s, 3) }),
  CTP: (s, d) => said('Quantity: {quantity} {unit}', { quantity: at(s, 4), unit: part(s, 5, 1, d) }),
  OI: (s) => said('Benefits assigned: {assigned}; information released: {released}', { assigned: at(s, 3), released: at(s, 6) }),
  SVD: (s) => said('The earlier payer {payer} paid {paidCents} for this line', { payer: at(s, 1), paidCents: money(at(s, 2)) }),
  CAS: (s) => said('Adjusted: {reasons}', { reasons: adjustments(s) }),
  TRN: (s) => said('Reference: {number}', { number: at(s, 2) }),
  STC: (s, d) =>
    said('Status {status} on {date}', {
      status: joined([`${part(s, 1, 1, d)}:${part(s, 1, 2, d)}`, part(s, 1, 3, d)]),
      date: day(at(s, 2)),
    }),
  CLP: (s) =>
    said('Claim {number}: status {status}, charged {chargedCents}, paid {paidCents}, left to the patient {patientCents}', {
      number: at(s, 1),
      status: at(s, 2),
      chargedCents: money(at(s, 3)),
      paidCents: money(at(s, 4)),
      patientCents: money(at(s, 5) === '' ? '0' : at(s, 5)),
    }),
  SVC: (s, d) =>
    said('{procedure}: charged {chargedCents}, paid {paidCents}', {
      procedure: components(at(s, 1), d)
        .slice(1)
        .filter((text) => text !== '')
        .join('-'),
      chargedCents: money(at(s, 2)),
      paidCents: money(at(s, 3)),
    }),
  LQ: (s) => said('Remark: {code}', { code: at(s, 2) }),
  MOA: (s) =>
    said('Remarks on the claim: {codes}', {
      codes: s.elements
        .slice(2)
        .filter((text) => text !== '')
        .join(', '),
    }),
  ISA: (s) =>
    said('File number {number} from {sender} to {receiver}', {
      number: at(s, 13),
      sender: at(s, 6).trim(),
      receiver: at(s, 8).trim(),
    }),
  GS: (s) => said('Group {number}, written {date}', { number: at(s, 6), date: day(at(s, 4)) }),
  ST: (s) => said('Transaction {set}, number {number}', { set: at(s, 1), number: at(s, 2) }),
  SE: (s) => said('End of the transaction: {count} segments', { count: at(s, 1) }),
  GE: (s) => said('End of the group: {count} transactions', { count: at(s, 1) }),
  IEA: (s) => said('End of the file: {count} groups', { count: at(s, 1) }),
  TA1: (s) => said('Answer to file number {number}: {answer}', { number: at(s, 1), answer: at(s, 4) }),
  BHT: (s) => said('Batch {number}, written {date}', { number: at(s, 3), date: day(at(s, 4)) }),
  BPR: (s) =>
    said('Payment of {paidCents} by {method} on {date}', { paidCents: money(at(s, 2)), method: at(s, 4), date: day(at(s, 16)) }),
  N1: (s) => said('{role}: {name}', { role: what(PARTIES, at(s, 1)), name: at(s, 2) }),
  PLB: (s, d) =>
    said('Adjusted for the provider: {reason}, {amountCents}', { reason: part(s, 3, 1, d), amountCents: money(at(s, 4)) }),
  AK1: (s) => said('About group {number}', { number: at(s, 2) }),
  AK2: (s) => said('About transaction {number}', { number: at(s, 2) }),
  IK3: (s) => said('Segment {segment} at position {position}: {code}', { segment: at(s, 1), position: at(s, 2), code: at(s, 4) }),
  IK4: (s) => said('Element {element}: {code}', { element: at(s, 1), code: at(s, 3) }),
  IK5: (s) => said('Answer to the transaction: {answer}', { answer: at(s, 1) }),
  AK9: (s) => said('Answer to the group: {answer}', { answer: at(s, 1) }),
  QTY: (s) => said('Quantity {code}: {number}', { code: at(s, 1), number: at(s, 2) }),
};

/** In: a segment and the file's delimiters. Out: a sentence; undefined where we have no words for it. */
export const segmentWords = (segment: Segment, delimiters: Delimiters): Said | undefined =>
  READERS[segment.id]?.(segment, delimiters);
