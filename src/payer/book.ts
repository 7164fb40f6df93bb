/**
 * What a payers' office knows by itself: its payers, their plans, members, fees, contracts and rules. Plain JSON.
 * It is the payer's own record, written by the payer (or by the generator that plays it), never read from us.
 */
import type { Citation, Effective } from '../kernel/effective.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { BenefitLimits } from '../pricing/accumulators.ts';
import type { CostShareTerms } from '../pricing/benefits.ts';
import type { FeeSchedule } from '../pricing/fee-schedule.ts';

/** One office answers for several payers at one mailbox. */
export type PayerBook = {
  readonly office: Office;
  readonly payers: readonly PayerRecord[];
};

export type Office = {
  /** Its id in ISA08/GS03 of what it receives and ISA06/GS02 of what it sends: 2 to 15 capital letters and digits. */
  readonly id: string;
  readonly name: string;
  readonly contactName: string;
  /** Ten digits. */
  readonly contactPhone: string;
  /** ISA15: 'T' while the data are made up. */
  readonly usage: 'T' | 'P';
};

export type PayerAddress = {
  readonly street: string;
  readonly city: string;
  readonly state: string;
  /** Five or nine digits. */
  readonly zip: string;
};

export type BankAccount = { /** Nine digits. */ readonly routing: string; readonly account: string };

export type Program = 'commercial' | 'medicare' | 'medicaid' | 'medicare-supplement' | 'workers-compensation';

export type PayerRecord = {
  /** As in 2010BB NM109; also the payer's id on the 835 (REF*2U). */
  readonly payerId: string;
  readonly name: string;
  /** Nine digits. TRN03 of its payments is '1' and this. */
  readonly taxId: string;
  readonly address: PayerAddress;
  readonly program: Program;
  /** CLP06 on its 835. */
  readonly filingIndicator: '12' | '13' | '14' | '15' | 'HM' | 'MB' | 'MC' | 'WC' | 'ZZ';
  /** Pays by electronic transfer where the provider has an account too; otherwise by check. */
  readonly bank?: BankAccount;
  readonly payCycle: PayCycle;
  readonly rules: PayerRules;
  readonly feeSchedules: readonly FeeSchedule[];
  readonly providers: readonly ProviderContract[];
  readonly plans: readonly Plan[];
  readonly members: readonly Member[];
  readonly authorizations: readonly AuthorizationOnFile[];
};

/** When decided claims are paid: never before `minimumDays` after receipt, on the days that `on` names. */
export type PayCycle = {
  readonly minimumDays: number;
  readonly on: 'every-day' | 'every-week';
  /** For 'every-week': 0 Sunday … 6 Saturday. */
  readonly weekday?: number;
  /** Interest on what is paid later than this; absent: none is owed. */
  readonly interest?: { readonly afterDays: number; readonly rateThousandths: Effective<number> };
};

export type PayerRules = {
  /** Days from the service to receipt; a later claim is denied. Medicare counts a calendar year instead. */
  readonly timelyFilingDays: number;
  /** Days from the earlier payer's payment to receipt, for a claim sent as secondary. Absent: as for the first. */
  readonly secondaryFilingDays?: number;
  /** An unknown member is turned away at the front door (277CA) or denied on the 835. */
  readonly unknownMember: 'reject' | 'deny';
  /** Frequency 7 and 8 (replacement, void) are taken. */
  readonly acceptsReplacement: boolean;
  /** Procedures that need an approval before the service. */
  readonly requiresAuthorization: readonly string[];
  /** Class of each procedure that is not plain medical care: it decides copay, waiver and limits. */
  readonly serviceClasses: Readonly<Record<string, ServiceClass>>;
  /** Procedures that are covered only for some diagnoses. */
  readonly coverageDeterminations: readonly CoverageDetermination[];
  /** Pairs not paid together on one day; the payer's own list. */
  readonly bundledPairs: readonly BundledPair[];
  /** Most units of a procedure in one day. */
  readonly unitLimits: readonly { readonly procedure: string; readonly units: number }[];
};

export type ServiceClass =
  | 'medical'
  | 'office-visit'
  | 'specialist-visit'
  | 'preventive'
  | 'laboratory'
  | 'imaging'
  | 'drug'
  | 'therapy';

export type CoverageDetermination = {
  readonly procedure: string;
  /** A diagnosis starting with one of these supports the service ('E559', 'M81'). Without the point. */
  readonly diagnosisPrefixes: readonly string[];
  /** The payer's name for the policy. */
  readonly policy: string;
};

export type BundledPair = {
  /** Paid. */
  readonly columnOne: string;
  /** Not paid beside it. */
  readonly columnTwo: string;
  /** True when a modifier may show that they were separate (25, 59, XE, XP, XS, XU …). */
  readonly modifierAllowed: boolean;
};

export type ProviderContract = {
  /** Billing NPI (2010AA). */
  readonly billingNpi: string;
  readonly feeScheduleId: string;
  readonly from: PlainDate;
  readonly to?: PlainDate;
  /** Where electronic payments go. */
  readonly bank?: BankAccount;
};

export type CostShareByClass = Readonly<Partial<Record<ServiceClass, CostShareTerms>>> & { readonly medical: CostShareTerms };

type PlanBase = {
  readonly planId: string;
  readonly name: string;
  readonly cite: Citation;
  /** Procedures that the plan never covers, and who bears them. */
  readonly excluded: readonly { readonly procedure: string; readonly liability: 'PR' | 'CO' }[];
};

export type CommercialPlan = PlanBase & {
  readonly kind: 'commercial';
  readonly limits: BenefitLimits;
  readonly inNetwork: CostShareByClass;
  /** Absent: care out of network is not covered. */
  readonly outOfNetwork?: { readonly limits: BenefitLimits; readonly terms: CostShareByClass; readonly feeScheduleId: string };
  /** How it pays behind another payer. */
  readonly coordination: 'standard' | 'carve-out';
  /** Visits a year of a class; the next one is the patient's. */
  readonly visitLimits: Readonly<Partial<Record<ServiceClass, number>>>;
};
export type PartBPlan = PlanBase & { readonly kind: 'medicare-part-b' };
export type MedicaidPlan = PlanBase & { readonly kind: 'medicaid'; readonly copayCents: Cents };
export type SupplementPlan = PlanBase & { readonly kind: 'medicare-supplement'; readonly paysPartBDeductible: boolean };
export type CompensationPlan = PlanBase & { readonly kind: 'workers-compensation' };
export type Plan = CommercialPlan | PartBPlan | MedicaidPlan | SupplementPlan | CompensationPlan;

/** One person under one card. A family shares `memberId` or `familyId`; the birth date tells the people apart. */
export type Member = {
  /** As on the card and in 2010BA NM109. */
  readonly memberId: string;
  /** Absent: the member id. */
  readonly familyId?: string;
  readonly planId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly birthDate: PlainDate;
  readonly from: PlainDate;
  /** Last covered day. */
  readonly to?: PlainDate;
  /** The payer believes that another payer comes first in this time. */
  readonly otherPayerFirst?: { readonly name: string; readonly from: PlainDate; readonly to?: PlainDate };
  /** Medicare: what is left to the patient goes on to this payer by itself. */
  readonly crossover?: { readonly payerId: string; readonly memberId: string };
};

export type AuthorizationOnFile = {
  /** REF*G1. */
  readonly number: string;
  readonly memberId: string;
  readonly procedures: readonly string[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly units: number;
};
