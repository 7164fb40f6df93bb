/** A balanced 835 as text, one segment per line, for tests: paid, denied, reversed, forwarded, with provider adjustments. */

export const REMITTANCE_SEGMENTS: readonly string[] = [
  'BPR*I*271.50*C*ACH*CCP*01*999999992*DA*123*1999999999**01*999999992*DA*987*20260331',
  'TRN*1*TRACE0001*1999999999',
  'DTM*405*20260330',
  'N1*PR*SKETCH HEALTH PLAN',
  'N3*1 PLAN WAY',
  'N4*MADISON*WI*53703',
  'REF*2U*ACME1',
  'PER*BL*HELP*TE*8005550100',
  'N1*PE*SKETCH FAMILY MEDICINE*XX*1999999984',
  'LX*1',
  // Two lines, contract and patient shares, an original code in SVC06.
  'CLP*CW000000000001X*1*165*100*25*12*ICN001*11*1',
  'NM1*QC*1*SKETCH*PAT****MI*X99',
  'MOA***MA01',
  'DTM*232*20260304',
  'DTM*050*20260310',
  'SVC*HC:99213:25*125*80**1',
  'DTM*472*20260304',
  'CAS*CO*45*20',
  'CAS*PR*1*5**2*20',
  'REF*6R*LINE01',
  'AMT*B6*105',
  'SVC*HC:J1885*40*20**2*HC:J1886',
  'DTM*472*20260304',
  'CAS*CO*45*20',
  'REF*6R*LINE02',
  'LQ*HE*N130',
  // Denied by money, not by status.
  'CLP*CW000000000002X*1*60*0*0*12*ICN002*11*1',
  'NM1*QC*1*SKETCH*SAM****MI*X98',
  'SVC*HC:87880:QW*60*0',
  'DTM*472*20260305',
  'CAS*CO*16*60',
  'REF*6R*LINE03',
  'LQ*HE*N255',
  // Paid as primary and forwarded to the next plan, with a claim-level adjustment.
  'CLP*CW000000000003X*19*500*450*0*MB*ICN003*11*1',
  'CAS*CO*253*50',
  'NM1*QC*1*SKETCH*KIM****MI*X97',
  'NM1*TT*2*NEXT PLAN*****PI*GAP',
  'SVC*HC:99204*500*500**1',
  'DTM*472*20260306',
  'REF*6R*LINE04',
  // An earlier payment taken back: every amount negated.
  'CLP*CW000000000004X*22*-100*-75*0*12*ICN004*11*1',
  'NM1*QC*1*SKETCH*LEE****MI*X96',
  'SVC*HC:99212*-100*-75**1',
  'DTM*472*20260201',
  'CAS*CO*45*-25',
  'REF*6R*LINE05',
  'PLB*1999999984*20261231*WO:ICN900*203.5*L6*0',
];

/** The segments in an envelope, counts and control numbers right. */
export function remittanceFile(
  segments: readonly string[] = REMITTANCE_SEGMENTS,
  options: { readonly usage?: 'T' | 'P'; readonly control?: string } = {},
): Uint8Array {
  const { usage = 'P', control = '000000042' } = options;
  const isa = `ISA*00*${' '.repeat(10)}*00*${' '.repeat(10)}*ZZ*PAYER01        *ZZ*SKETCH01       *260331*0900*^*00501*${control}*0*${usage}*:`;
  const group = `GS*HP*PAYER01*SKETCH01*20260331*0900*${Number(control)}*X*005010X221A1`;
  const all = [
    isa,
    group,
    'ST*835*0001',
    ...segments,
    `SE*${segments.length + 2}*0001`,
    `GE*1*${Number(control)}`,
    `IEA*1*${control}`,
  ];
  return new TextEncoder().encode(all.map((s) => `${s}~`).join('\n'));
}
