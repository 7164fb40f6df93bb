/**
 * One line under review: everything a denial rule may look at, gathered once. A denial rule is a rule of the house
 * (source, message, cases) that also names the adjustment it writes.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { AccumulatorEvent } from '../pricing/accumulators.ts';
import type { FeeBook } from '../pricing/fee-schedule.ts';
import type { Hit, Rule } from '../rules/rule.ts';
import type {
  AuthorizationOnFile,
  CoverageDetermination,
  Member,
  PayerRecord,
  Plan,
  ProviderContract,
  ServiceClass,
} from './book.ts';
import type { GroupCode, SubmittedClaim, SubmittedLine } from './submitted-claim.ts';

/** A member with the name that decisions and history know the person by. */
export type OpenMember = Member & { readonly personId: string };

/** A payer's record with its look-ups. */
export type OpenPayer = {
  readonly record: PayerRecord;
  readonly membersOf: ReadonlyMap<string, readonly OpenMember[]>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly feeBooks: ReadonlyMap<string, FeeBook>;
  readonly contractsOf: ReadonlyMap<string, readonly ProviderContract[]>;
  readonly authorizations: ReadonlyMap<string, AuthorizationOnFile>;
  readonly needsAuthorization: ReadonlySet<string>;
  readonly determinations: ReadonlyMap<string, CoverageDetermination>;
};

/** A line decided before, of the same member card and day. */
export type HistoryLine = {
  readonly claimNumber: string;
  readonly personId: string;
  readonly billingNpi: string;
  readonly procedure: string;
  readonly modifiers: readonly string[];
  readonly placeOfService: string;
  readonly serviceFrom: PlainDate;
  readonly serviceTo: PlainDate;
  readonly chargeCents: number;
  readonly unitsThousandths: number;
  readonly authorizationNumber?: string;
  /** False when it was denied: a denied line is no original of a duplicate and uses nothing up. */
  readonly priced: boolean;
};

export type LineReview = {
  readonly claim: SubmittedClaim;
  readonly line: SubmittedLine;
  readonly payer: OpenPayer;
  readonly member: Member | undefined;
  readonly personId: string | undefined;
  readonly plan: Plan | undefined;
  readonly contract: ProviderContract | undefined;
  /** Where the line's price is found; undefined when the provider is out of network and the plan pays nothing there. */
  readonly feeBook: FeeBook | undefined;
  readonly serviceClass: ServiceClass;
  /** This card's lines of the same day: earlier claims first, then earlier lines of this claim. */
  readonly history: readonly HistoryLine[];
  /** Units already used of the authorization that the line names, in thousandths. */
  readonly authorizationUsedThousandths: number;
  readonly accumulators: readonly AccumulatorEvent[];
  /** For frequency 7 and 8: whether the payer holds the claim that is named. */
  readonly originalKnown: boolean;
};

export type Denial = { readonly group: GroupCode; readonly carc: string; readonly rarcs: readonly string[] };

export type DenialRule = Rule<LineReview> & {
  /** The adjustment for the whole open amount of the line. */
  readonly denies: (review: LineReview) => Denial;
};

/** Types a denial where it is written. */
export const defineDenial = (rule: DenialRule): DenialRule => rule;

/** A hit on the line under review. */
export const onLine = (review: LineReview, placeholders: Record<string, string | number> = {}): readonly Hit[] => [
  { line: review.line.lineNumber, ...placeholders },
];

export const NOTHING: readonly Hit[] = [];

/** The authorization number of the line, else of the claim. */
export const authorizationNumberOf = ({ claim, line }: Pick<LineReview, 'claim' | 'line'>): string | undefined =>
  line.authorizationNumber ?? claim.authorizationNumber;

/** What this payer counts a procedure as. */
export const serviceClassOf = ({ serviceClasses }: PayerRecord['rules'], procedure: string): ServiceClass =>
  serviceClasses[procedure] ?? 'medical';

/** True when an earlier payer has answered the line. */
export const isAfterAnotherPayer = (review: LineReview): boolean => review.line.priorAnswers.length > 0;
