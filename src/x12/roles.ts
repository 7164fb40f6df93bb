/** Which segments and loops the balancing listens to, by `loop/segment` or `loop/segment=code`. */

export const ROLE = {
  claim: 1,
  professionalLine: 2,
  institutionalLine: 3,
  otherCoverage: 4,
  otherAdjustment: 5,
  otherPaid: 6,
  otherPayer: 7,
  lineAnswer: 8,
  lineAnswerAdjustment: 9,
  payment: 20,
  claimPayment: 21,
  claimAdjustment: 22,
  linePayment: 23,
  lineAdjustment: 24,
  providerAdjustment: 25,
} as const;

const ROLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '837': {
    '2300/CLM': ROLE.claim,
    '2400/SV1': ROLE.professionalLine,
    '2400/SV2': ROLE.institutionalLine,
    '2320/SBR': ROLE.otherCoverage,
    '2320/CAS': ROLE.otherAdjustment,
    '2320/AMT=D': ROLE.otherPaid,
    '2330B/NM1': ROLE.otherPayer,
    '2430/SVD': ROLE.lineAnswer,
    '2430/CAS': ROLE.lineAnswerAdjustment,
  },
  '835': {
    '835/BPR': ROLE.payment,
    '2100/CLP': ROLE.claimPayment,
    '2100/CAS': ROLE.claimAdjustment,
    '2110/SVC': ROLE.linePayment,
    '2110/CAS': ROLE.lineAdjustment,
    '835/PLB': ROLE.providerAdjustment,
  },
};

/** A segment's role by transaction set, its loop's id, its own id and the code that selects it ('' for none or many). */
export function roleOf(transactionSet: string, loop: string, segment: string, code: string): number {
  const roles = ROLES[transactionSet];
  return roles?.[`${loop}/${segment}`] ?? roles?.[`${loop}/${segment}=${code}`] ?? 0;
}

/** Which element names the business unit a loop is about, as the 999 wants it (CTX01); by loop and segment. */
const UNITS: Readonly<Record<string, Readonly<Record<string, { readonly element: number; readonly name: string }>>>> = {
  '837': { '2300/CLM': { element: 1, name: 'CLM01' } },
  '835': { '835/TRN': { element: 2, name: 'TRN02' } },
  '270': { '2000C/TRN': { element: 2, name: 'TRN02' }, '2000D/TRN': { element: 2, name: 'TRN02' } },
  '271': { '2000C/TRN': { element: 2, name: 'TRN02' }, '2000D/TRN': { element: 2, name: 'TRN02' } },
  '276': { '2200D/TRN': { element: 2, name: 'TRN02' }, '2200E/TRN': { element: 2, name: 'TRN02' } },
  '277': { '2200D/TRN': { element: 2, name: 'TRN02' }, '2200E/TRN': { element: 2, name: 'TRN02' } },
};

export const unitOf = (
  transactionSet: string,
  loop: string,
  segment: string,
): { readonly element: number; readonly name: string } | undefined => UNITS[transactionSet]?.[`${loop}/${segment}`];

/** The loops whose closing is a moment to add up. */
export const LOOP_ROLE = { claim: 1, lineAnswer: 2, linePayment: 3, claimPayment: 4, remittance: 5 } as const;

const LOOP_ROLES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '837': { '2300': LOOP_ROLE.claim, '2430': LOOP_ROLE.lineAnswer },
  '835': { '2110': LOOP_ROLE.linePayment, '2100': LOOP_ROLE.claimPayment, '835': LOOP_ROLE.remittance },
};

export const loopRoleOf = (transactionSet: string, loop: string): number => LOOP_ROLES[transactionSet]?.[loop] ?? 0;
