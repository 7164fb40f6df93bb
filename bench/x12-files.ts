/** Standard files for the X12 benchmark: claims of four lines, and a remittance for claims of five. */
import { interchange837 } from '../src/x12/sample.ts';
import { bytesToText, textToBytes } from '../src/x12/text.ts';

export { interchange837 };

const CLAIMS_PER_SET = 5000;

const lineOf = (n: number): string =>
  `SVC*HC:99213*100*80**1~DTM*472*20260304~CAS*CO*45*15~CAS*PR*2*5~REF*6R*LINE${n}~AMT*B6*85~`;

const claimOf = (n: number): string =>
  `LX*${n}~CLP*PCN${n}*1*500*400*25*12*C${String(n).padStart(9, '0')}*11*1~NM1*QC*1*DOE*JANE****MI*W${n}~NM1*82*1*REED*ANN****XX*1234567893~DTM*232*20260304~DTM*050*20260305~${lineOf(1)}${lineOf(2)}${lineOf(3)}${lineOf(4)}${lineOf(5)}`;

/** One payment to a set, which balances at every level. */
function remittance(claims: number, number: string): string {
  const head = `ST*835*${number}~BPR*I*${400 * claims}*C*ACH*CCP*01*111000025*DA*123456*1512345678**01*111000025*DA*987654*20260306~TRN*1*T${number}*1512345678~DTM*405*20260306~N1*PR*SAMPLE PAYER~N3*1 PAYER WAY~N4*DENVER*CO*80202~PER*BL*HELP*TE*3035550100~N1*PE*CLINIC*XX*1234567893~REF*TJ*123456789~`;
  const body = Array.from({ length: claims }, (_, i) => claimOf(i + 1)).join('');
  const segments = head.split('~').length - 1 + body.split('~').length - 1 + 1;
  return `${head}${body}SE*${segments}*${number}~`;
}

/** In: how many claims. Out: a remittance file, 5,000 claims to a payment. */
export function interchange835(claims: number): Uint8Array {
  const envelope = bytesToText(interchange837(1));
  const isa = envelope.slice(0, 106);
  const sets = Math.max(1, Math.ceil(claims / CLAIMS_PER_SET));
  const text = Array.from({ length: sets }, (_, i) =>
    remittance(Math.min(CLAIMS_PER_SET, claims - i * CLAIMS_PER_SET), String(i + 1).padStart(4, '0')),
  ).join('');
  return textToBytes(`${isa}GS*HP*CLINIC*SAMPLE*20260306*1200*1*X*005010X221A1~${text}GE*${sets}*1~IEA*1*000000001~`);
}

const NUMBER_WIDTH = 9;

/** Few enough that making them takes no memory to speak of. */
const REPEATED_CLAIMS = 200;

/** An 837P of about that many bytes, never held: one transaction again and again under numbers of its own. */
export function* long837(bytes: number, chunk: number): Generator<Uint8Array, number> {
  const text = bytesToText(interchange837(REPEATED_CLAIMS));
  const from = text.indexOf('ST*837*');
  const to = text.indexOf('GE*');
  const wide = '0'.repeat(NUMBER_WIDTH);
  const set = textToBytes(text.slice(from, to).replace('ST*837*0001', `ST*837*${wide}`).replace('*0001~', `*${wide}~`));
  const last = set.length - 1 - NUMBER_WIDTH;
  yield textToBytes(text.slice(0, from));
  let sets = 0;
  for (let written = 0; written < bytes; written += set.length) {
    sets += 1;
    const number = textToBytes(String(sets).padStart(NUMBER_WIDTH, '0'));
    set.set(number, 'ST*837*'.length);
    set.set(number, last);
    for (let at = 0; at < set.length; at += chunk) yield set.subarray(at, at + chunk);
  }
  yield textToBytes(`GE*${sets}*1~IEA*1*000000001~`);
  return sets;
}
