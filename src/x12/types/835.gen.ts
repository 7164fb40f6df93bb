// Made by tools/x12 from the guide and our names. Not edited by hand: UPDATE=1 npm run check -- x12-types
import type { Cents } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Decimal, Ordered, Sent } from '../typed.ts';

/** 835, 005010X221A1. */
export interface Transaction835 extends Ordered {
  readonly st?: St;
  readonly bpr: Bpr;
  readonly trn: Trn;
  readonly cur?: Cur;
  readonly refReceiver?: RefReceiver;
  readonly refVersion?: RefVersion;
  readonly dtm?: Dtm;
  /** payer */
  readonly loop1000A: Loop1000A;
  /** payee */
  readonly loop1000B: Loop1000B;
  /** group of claims */
  readonly loop2000?: readonly Loop2000[];
  readonly plb?: readonly Plb[];
  readonly se?: Se;
}

export interface Loop1000A extends Ordered {
  readonly n1: N1;
  readonly n3: N3;
  readonly n4: N4;
  readonly ref?: readonly Ref[];
  readonly perClaims?: PerClaims;
  readonly perTechnical: readonly PerTechnical[];
  readonly perWebsite?: PerWebsite;
}

export interface Loop1000B extends Ordered {
  readonly n1: N1Of1000B;
  readonly n3?: N3;
  readonly n4?: N4;
  readonly ref?: readonly RefOf1000B[];
  readonly rdm?: Rdm;
}

export interface Loop2000 extends Ordered {
  readonly lx: Lx;
  readonly ts3?: Ts3;
  readonly ts2?: Ts2;
  /** claim payment */
  readonly loop2100: readonly Loop2100[];
}

export interface Loop2100 extends Ordered {
  readonly clp: Clp;
  readonly cas?: readonly Cas[];
  readonly nm1Patient: Nm1Patient;
  readonly nm1Subscriber?: Nm1Subscriber;
  readonly nm1CorrectedPatient?: Nm1CorrectedPatient;
  readonly nm1RenderingProvider?: Nm1RenderingProvider;
  readonly nm1CrossoverPayer?: Nm1CrossoverPayer;
  readonly nm1CorrectedPayer?: Nm1CorrectedPayer;
  readonly nm1OtherSubscriber?: Nm1OtherSubscriber;
  readonly mia?: Mia;
  readonly moa?: Moa;
  readonly refOtherClaimId?: readonly RefOtherClaimId[];
  readonly refRenderingProviderId?: readonly RefRenderingProviderId[];
  readonly dtmStatement?: readonly DtmStatement[];
  readonly dtmCoverageEnd?: DtmCoverageEnd;
  readonly dtmReceived?: DtmReceived;
  readonly per?: readonly Per[];
  readonly amt?: readonly Amt[];
  readonly qty?: readonly Qty[];
  /** line payment */
  readonly loop2110?: readonly Loop2110[];
}

export interface Loop2110 extends Ordered {
  readonly svc: Svc;
  readonly dtm?: readonly DtmOf2110[];
  readonly cas?: readonly Cas[];
  readonly refServiceId?: readonly RefServiceId[];
  readonly refLineControlNumber?: RefLineControlNumber;
  readonly refRenderingProviderId?: readonly RefRenderingProviderIdOf2110[];
  readonly refPolicyForm?: readonly RefPolicyForm[];
  readonly amt?: readonly AmtOf2110[];
  readonly qty?: readonly QtyOf2110[];
  readonly lq?: readonly Lq[];
}

export interface St extends Sent {
  /** ST01 */
  readonly transactionSet: '835';
  /** ST02 */
  readonly controlNumber: string;
  /** ST03 */
  readonly version?: string;
}

export interface Bpr extends Sent {
  /** BPR01 */
  readonly handling: 'C' | 'D' | 'H' | 'I' | 'P' | 'U' | 'X';
  /** BPR02 */
  readonly paidCents: Cents;
  /** BPR03 */
  readonly creditOrDebit: 'C' | 'D';
  /** BPR04 */
  readonly method: 'ACH' | 'BOP' | 'CHK' | 'FWT' | 'NON';
  /** BPR05 */
  readonly format?: 'CCP' | 'CTX';
  /** BPR06 */
  readonly senderBankQualifier?: '01' | '04';
  /** BPR07 */
  readonly senderBank?: string;
  /** BPR08 */
  readonly senderAccountQualifier?: 'DA';
  /** BPR09 */
  readonly senderAccount?: string;
  /** BPR10 */
  readonly originator?: string;
  /** BPR11 */
  readonly originatorSupplement?: string;
  /** BPR12 */
  readonly receiverBankQualifier?: '01' | '04';
  /** BPR13 */
  readonly receiverBank?: string;
  /** BPR14 */
  readonly receiverAccountQualifier?: 'DA' | 'SG';
  /** BPR15 */
  readonly receiverAccount?: string;
  /** BPR16 */
  readonly date: PlainDate;
}

export interface Trn extends Sent {
  /** TRN01 */
  readonly kind: '1';
  /** TRN02 */
  readonly trace: string;
  /** TRN03 */
  readonly originator: string;
  /** TRN04 */
  readonly detail?: string;
}

export interface Cur extends Sent {
  /** CUR01 */
  readonly entity: 'PR';
  /** CUR02 */
  readonly currency: string;
}

export interface RefReceiver extends Sent {
  /** REF01 */
  readonly qualifier: 'EV';
  /** REF02 */
  readonly value: string;
}

export interface RefVersion extends Sent {
  /** REF01 */
  readonly qualifier: 'F2';
  /** REF02 */
  readonly value: string;
}

export interface Dtm extends Sent {
  /** DTM01 */
  readonly qualifier: '405';
  /** DTM02 */
  readonly date: PlainDate;
}

export interface N1 extends Sent {
  /** N101 */
  readonly entity: 'PR';
  /** N102 */
  readonly name: string;
  /** N103 */
  readonly idQualifier?: 'XV';
  /** N104 */
  readonly id?: string;
}

export interface N3 extends Sent {
  /** N301 */
  readonly line1: string;
  /** N302 */
  readonly line2?: string;
}

export interface N4 extends Sent {
  /** N401 */
  readonly city: string;
  /** N402 */
  readonly state?: string;
  /** N403 */
  readonly postalCode?: string;
  /** N404 */
  readonly country?: string;
  /** N407 */
  readonly countrySubdivision?: string;
}

export interface Ref extends Sent {
  /** REF01 */
  readonly qualifier: '2U' | 'EO' | 'HI' | 'NF';
  /** REF02 */
  readonly value: string;
}

export interface PerClaims extends Sent {
  /** PER01 */
  readonly contactFunction: 'CX';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts?: readonly ({
    readonly qualifier?: 'EM' | 'FX' | 'TE' | 'EX';
    readonly number?: string;
  })[];
}

export interface PerTechnical extends Sent {
  /** PER01 */
  readonly contactFunction: 'BL';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts?: readonly ({
    readonly qualifier?: 'EM' | 'TE' | 'UR' | 'EX' | 'FX';
    readonly number?: string;
  })[];
}

export interface PerWebsite extends Sent {
  /** PER01 */
  readonly contactFunction: 'IC';
  /** PER03 to 04 */
  readonly contacts: readonly {
    readonly qualifier: 'UR';
    readonly number: string;
  }[];
}

export interface N1Of1000B extends Sent {
  /** N101 */
  readonly entity: 'PE';
  /** N102 */
  readonly name: string;
  /** N103 */
  readonly idQualifier: 'FI' | 'XV' | 'XX';
  /** N104 */
  readonly id: string;
}

export interface RefOf1000B extends Sent {
  /** REF01 */
  readonly qualifier: '0B' | 'D3' | 'PQ' | 'TJ';
  /** REF02 */
  readonly value: string;
}

export interface Rdm extends Sent {
  /** RDM01 */
  readonly delivery: 'BM' | 'EM' | 'FT' | 'OL';
  /** RDM02 */
  readonly name?: string;
  /** RDM03 */
  readonly address?: string;
}

export interface Lx extends Sent {
  /** LX01 */
  readonly number: number;
}

export interface Ts3 extends Sent {
  /** TS301 */
  readonly providerId: string;
  /** TS302 */
  readonly facilityCode: string;
  /** TS303 */
  readonly fiscalPeriodEnd: PlainDate;
  /** TS304 */
  readonly claimCount: Decimal;
  /** TS305 */
  readonly chargeCents: Cents;
  /** TS309 */
  readonly providerPaymentCents?: Cents;
  /** TS311 */
  readonly contractualCents?: Cents;
  /** TS313 */
  readonly primaryPayerCents?: Cents;
  /** TS315 */
  readonly nonLaboratoryCents?: Cents;
  /** TS317 */
  readonly reportableCents?: Cents;
  /** TS318 */
  readonly payableCents?: Cents;
  /** TS320 */
  readonly professionalCents?: Cents;
  /** TS321 */
  readonly primaryPayerLiabilityMetCents?: Cents;
  /** TS322 */
  readonly patientReimbursementCents?: Cents;
  /** TS323 */
  readonly interimClaimCount?: Decimal;
  /** TS324 */
  readonly interimAdjustmentCents?: Cents;
}

export interface Ts2 extends Sent {
  /** TS201 */
  readonly drgCents?: Cents;
  /** TS202 */
  readonly federalDrgCents?: Cents;
  /** TS203 */
  readonly hospitalDrgCents?: Cents;
  /** TS204 */
  readonly disproportionateShareCents?: Cents;
  /** TS205 */
  readonly capitalCents?: Cents;
  /** TS206 */
  readonly teachingCents?: Cents;
  /** TS207 */
  readonly outlierDays?: Decimal;
  /** TS208 */
  readonly dayOutlierCents?: Cents;
  /** TS209 */
  readonly costOutlierCents?: Cents;
  /** TS210 */
  readonly averageStay?: Decimal;
  /** TS211 */
  readonly discharges?: Decimal;
  /** TS212 */
  readonly costReportDays?: Decimal;
  /** TS213 */
  readonly coveredDays?: Decimal;
  /** TS214 */
  readonly nonCoveredDays?: Decimal;
  /** TS215 */
  readonly passThroughCents?: Cents;
  /** TS216 */
  readonly averageDrgWeight?: Decimal;
  /** TS217 */
  readonly capitalFederalDrgCents?: Cents;
  /** TS218 */
  readonly capitalHospitalDrgCents?: Cents;
  /** TS219 */
  readonly capitalDisproportionateShareCents?: Cents;
}

export interface Clp extends Sent {
  /** CLP01 */
  readonly patientControlNumber: string;
  /** CLP02 */
  readonly claimStatusCode: ClaimStatusCodeCode;
  /** CLP03 */
  readonly totalChargeCents: Cents;
  /** CLP04 */
  readonly paidCents: Cents;
  /** CLP05 */
  readonly patientResponsibilityCents?: Cents;
  /** CLP06 */
  readonly claimFiling: ClaimFilingCode;
  /** CLP07 */
  readonly payerClaimControlNumber: string;
  /** CLP08 */
  readonly facilityCode?: string;
  /** CLP09 */
  readonly claimFrequencyCode?: string;
  /** CLP11 */
  readonly drg?: string;
  /** CLP12 */
  readonly drgWeight?: Decimal;
  /** CLP13 */
  readonly dischargeFraction?: Decimal;
}

export interface Cas extends Sent {
  /** CAS01 */
  readonly groupCode: 'CO' | 'OA' | 'PI' | 'PR';
  /** CAS02 to 19 */
  readonly adjustments: readonly {
    readonly reasonCode: string;
    readonly amountCents: Cents;
    readonly quantity?: Decimal;
  }[];
}

export interface Nm1Patient extends Sent {
  /** NM101 */
  readonly entity: 'QC';
  /** NM102 */
  readonly entityType: '1';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: '34' | 'HN' | 'II' | 'MI' | 'MR';
  /** NM109 */
  readonly id?: string;
}

export interface Nm1Subscriber extends Sent {
  /** NM101 */
  readonly entity: 'IL';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier: 'FI' | 'II' | 'MI';
  /** NM109 */
  readonly id: string;
}

export interface Nm1CorrectedPatient extends Sent {
  /** NM101 */
  readonly entity: '74';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'C';
  /** NM109 */
  readonly id?: string;
}

export interface Nm1RenderingProvider extends Sent {
  /** NM101 */
  readonly entity: '82';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier: 'BD' | 'BS' | 'FI' | 'MC' | 'PC' | 'SL' | 'UP' | 'XX';
  /** NM109 */
  readonly id: string;
}

export interface Nm1CrossoverPayer extends Sent {
  /** NM101 */
  readonly entity: 'TT';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: 'AD' | 'FI' | 'NI' | 'PI' | 'PP' | 'XV';
  /** NM109 */
  readonly id: string;
}

export interface Nm1CorrectedPayer extends Sent {
  /** NM101 */
  readonly entity: 'PR';
  /** NM102 */
  readonly entityType: '2';
  /** NM103 */
  readonly lastOrOrganizationName: string;
  /** NM108 */
  readonly idQualifier: 'AD' | 'FI' | 'NI' | 'PI' | 'PP' | 'XV';
  /** NM109 */
  readonly id: string;
}

export interface Nm1OtherSubscriber extends Sent {
  /** NM101 */
  readonly entity: 'GB';
  /** NM102 */
  readonly entityType: '1' | '2';
  /** NM103 */
  readonly lastOrOrganizationName?: string;
  /** NM104 */
  readonly firstName?: string;
  /** NM105 */
  readonly middleName?: string;
  /** NM107 */
  readonly suffix?: string;
  /** NM108 */
  readonly idQualifier?: 'FI' | 'II' | 'MI';
  /** NM109 */
  readonly id?: string;
}

export interface Mia extends Sent {
  /** MIA01 */
  readonly coveredDays: Decimal;
  /** MIA02 */
  readonly operatingOutlierCents?: Cents;
  /** MIA03 */
  readonly lifetimePsychiatricDays?: Decimal;
  /** MIA04 */
  readonly drgCents?: Cents;
  /** MIA05 */
  readonly remarkCode?: string;
  /** MIA06 */
  readonly disproportionateShareCents?: Cents;
  /** MIA07 */
  readonly passThroughCents?: Cents;
  /** MIA08 */
  readonly capitalCents?: Cents;
  /** MIA09 */
  readonly capitalFederalDrgCents?: Cents;
  /** MIA10 */
  readonly capitalHospitalDrgCents?: Cents;
  /** MIA11 */
  readonly capitalDisproportionateShareCents?: Cents;
  /** MIA12 */
  readonly oldCapitalCents?: Cents;
  /** MIA13 */
  readonly capitalTeachingCents?: Cents;
  /** MIA14 */
  readonly operatingHospitalDrgCents?: Cents;
  /** MIA15 */
  readonly costReportDays?: Decimal;
  /** MIA16 */
  readonly operatingFederalDrgCents?: Cents;
  /** MIA17 */
  readonly capitalOutlierCents?: Cents;
  /** MIA18 */
  readonly teachingCents?: Cents;
  /** MIA19 */
  readonly nonPayableProfessionalCents?: Cents;
  /** MIA20 to 23 */
  readonly moreRemarkCodes?: readonly string[];
  /** MIA24 */
  readonly capitalExceptionCents?: Cents;
}

export interface Moa extends Sent {
  /** MOA01 */
  readonly reimbursementRate?: Decimal;
  /** MOA02 */
  readonly payableCents?: Cents;
  /** MOA03 to 07 */
  readonly remarkCodes?: readonly string[];
  /** MOA08 */
  readonly esrdCents?: Cents;
  /** MOA09 */
  readonly nonPayableProfessionalCents?: Cents;
}

export interface RefOtherClaimId extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode;
  /** REF02 */
  readonly value: string;
}

export interface RefRenderingProviderId extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode2;
  /** REF02 */
  readonly value: string;
}

export interface DtmStatement extends Sent {
  /** DTM01 */
  readonly qualifier: '232' | '233';
  /** DTM02 */
  readonly date: PlainDate;
}

export interface DtmCoverageEnd extends Sent {
  /** DTM01 */
  readonly qualifier: '036';
  /** DTM02 */
  readonly date: PlainDate;
}

export interface DtmReceived extends Sent {
  /** DTM01 */
  readonly qualifier: '050';
  /** DTM02 */
  readonly date: PlainDate;
}

export interface Per extends Sent {
  /** PER01 */
  readonly contactFunction: 'CX';
  /** PER02 */
  readonly name?: string;
  /** PER03 to 08 */
  readonly contacts: readonly ({
    readonly qualifier: 'EM' | 'FX' | 'TE' | 'EX';
    readonly number: string;
  })[];
}

export interface Amt extends Sent {
  /** AMT01 */
  readonly qualifier: QualifierCode3;
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface Qty extends Sent {
  /** QTY01 */
  readonly qualifier: QualifierCode4;
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface Svc extends Sent {
  /** SVC01 */
  readonly procedure: {
    readonly qualifier: QualifierCode5;
    readonly code: string;
    readonly modifiers?: readonly string[];
  };
  /** SVC02 */
  readonly chargeCents: Cents;
  /** SVC03 */
  readonly paidCents: Cents;
  /** SVC04 */
  readonly revenueCode?: string;
  /** SVC05 */
  readonly paidQuantity?: Decimal;
  /** SVC06 */
  readonly submittedProcedure?: {
    readonly qualifier: 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'NU' | 'WK';
    readonly code: string;
    readonly modifiers?: readonly string[];
    readonly description?: string;
  };
  /** SVC07 */
  readonly submittedQuantity?: Decimal;
}

export interface DtmOf2110 extends Sent {
  /** DTM01 */
  readonly qualifier: '150' | '151' | '472';
  /** DTM02 */
  readonly date: PlainDate;
}

export interface RefServiceId extends Sent {
  /** REF01 */
  readonly qualifier: '1S' | 'APC' | 'BB' | 'E9' | 'G1' | 'G3' | 'LU' | 'RB';
  /** REF02 */
  readonly value: string;
}

export interface RefLineControlNumber extends Sent {
  /** REF01 */
  readonly qualifier: '6R';
  /** REF02 */
  readonly value: string;
}

export interface RefRenderingProviderIdOf2110 extends Sent {
  /** REF01 */
  readonly qualifier: QualifierCode6;
  /** REF02 */
  readonly value: string;
}

export interface RefPolicyForm extends Sent {
  /** REF01 */
  readonly qualifier: '0K';
  /** REF02 */
  readonly value: string;
}

export interface AmtOf2110 extends Sent {
  /** AMT01 */
  readonly qualifier: QualifierCode7;
  /** AMT02 */
  readonly amountCents: Cents;
}

export interface QtyOf2110 extends Sent {
  /** QTY01 */
  readonly qualifier: 'ZK' | 'ZL' | 'ZM' | 'ZN' | 'ZO';
  /** QTY02 */
  readonly quantity: Decimal;
}

export interface Lq extends Sent {
  /** LQ01 */
  readonly listQualifier: 'HE' | 'RX';
  /** LQ02 */
  readonly code: string;
}

export interface Plb extends Sent {
  /** PLB01 */
  readonly providerId: string;
  /** PLB02 */
  readonly fiscalPeriodEnd: PlainDate;
  /** PLB03 to 14 */
  readonly adjustments: readonly {
    readonly reason: {
      readonly code: string;
      readonly reference?: string;
    };
    readonly amountCents: Cents;
  }[];
}

export interface Se extends Sent {
  /** SE01 */
  readonly segmentCount: number;
  /** SE02 */
  readonly controlNumber: string;
}

export type ClaimStatusCodeCode = '1' | '19' | '2' | '20' | '21' | '22' | '23' | '25' | '3' | '4';

export type ClaimFilingCode = '12' | '13' | '14' | '15' | '16' | '17' | 'AM' | 'CH' | 'DS' | 'HM' | 'LM' | 'MA' | 'MB' | 'MC' | 'OF' | 'TV' | 'VA' | 'WC' | 'ZZ';

export type QualifierCode = '1L' | '1W' | '28' | '6P' | '9A' | '9C' | 'BB' | 'CE' | 'EA' | 'F8' | 'G1' | 'G3' | 'IG' | 'SY';

export type QualifierCode2 = '0B' | '1A' | '1B' | '1C' | '1D' | '1G' | '1H' | '1J' | 'D3' | 'G2' | 'LU';

export type QualifierCode3 = 'AU' | 'D8' | 'DY' | 'F5' | 'I' | 'NL' | 'T' | 'T2' | 'ZK' | 'ZL' | 'ZM' | 'ZN' | 'ZO';

export type QualifierCode4 = 'CA' | 'CD' | 'LA' | 'LE' | 'NE' | 'NR' | 'OU' | 'PS' | 'VS' | 'ZK' | 'ZL' | 'ZM' | 'ZN' | 'ZO';

export type QualifierCode5 = 'AD' | 'ER' | 'HC' | 'HP' | 'IV' | 'N4' | 'N6' | 'NU' | 'UI' | 'WK';

export type QualifierCode6 = '0B' | '1A' | '1B' | '1C' | '1D' | '1G' | '1H' | '1J' | 'D3' | 'G2' | 'HPI' | 'SY' | 'TJ';

export type QualifierCode7 = 'B6' | 'KH' | 'T' | 'T2' | 'ZK' | 'ZL' | 'ZM' | 'ZN' | 'ZO';
