/**
 * Who pays first, second, third, and under which contract. Patient, subscriber and guarantor are three people
 * that may or may not be the same one.
 */
import { z } from 'zod';
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { centsSchema, coverageIdSchema, instantSchema, patientIdSchema, payerIdSchema, plainDateSchema } from './identifiers.ts';
import { addressSchema, personNameSchema, sexSchema, shortText } from './party.ts';

/**
 * What the payer is, in the claim's own words (SBR09 claim filing indicator): CI commercial, 12 PPO, HM HMO,
 * MB Medicare part B, MC Medicaid, WC workers' compensation.
 */
const filingIndicatorSchema = z.enum(['12', 'BL', 'CI', 'HM', 'MB', 'MC', 'WC', 'CH', 'AM', 'ZZ']);

export const payerSchema = z.object({
  payerId: payerIdSchema,
  name: shortText(60),
  filingIndicator: filingIndicatorSchema,
  address: addressSchema.optional(),
  /** Days from the date of service within which this payer must receive the claim; the contract is its source. */
  timelyFilingDays: z.int().min(1).max(1100),
  /** Days after which silence is a problem. */
  expectedAnswerDays: z.int().min(1).max(180),
  /** Federal or state program: an excluded provider or a billed cost share has legal weight there. */
  program: z.enum(['commercial', 'medicare', 'medicaid', 'medigap', 'workers-compensation']),
  /** True where a replacement (frequency 7) is accepted; Medicare part B does not take it. */
  acceptsReplacement: z.boolean(),
});
export type Payer = z.infer<typeof payerSchema>;

export const relationshipSchema = z.enum(['self', 'spouse', 'child', 'other']);
export type Relationship = z.infer<typeof relationshipSchema>;

/** The person the contract is with. */
export const subscriberSchema = z.object({
  name: personNameSchema,
  memberId: z
    .string()
    // Up to 80: ASC X12N 837P, NM109 of the subscriber (quoted in the guide's data).
    .regex(/^[A-Z0-9]{2,80}$/, 'a member id is capital letters and digits, as printed on the card without spaces'),
  birthDate: plainDateSchema,
  sex: sexSchema,
  address: addressSchema,
});
export type Subscriber = z.infer<typeof subscriberSchema>;

/** What the payer said about the coverage, and when. Amounts absent are unknown, not zero. */
const eligibilitySnapshotSchema = z.object({
  checkedAt: instantSchema,
  asOf: plainDateSchema,
  source: z.enum(['271', 'portal', 'phone', 'card']),
  active: z.boolean(),
  planName: shortText(60).optional(),
  copayCents: centsSchema.optional(),
  coinsuranceHundredths: z.int().min(0).max(10_000).optional(),
  deductibleRemainingCents: centsSchema.optional(),
  outOfPocketRemainingCents: centsSchema.optional(),
});

export const coverageRankSchema = z.enum(['primary', 'secondary', 'tertiary']);
export type CoverageRank = z.infer<typeof coverageRankSchema>;

/** In their order. */
export const RANKS: readonly CoverageRank[] = coverageRankSchema.options;

export const coverageSchema = z.object({
  coverageId: coverageIdSchema,
  patientId: patientIdSchema,
  payerId: payerIdSchema,
  rank: coverageRankSchema,
  from: plainDateSchema,
  to: plainDateSchema.optional(),
  relationship: relationshipSchema,
  subscriber: subscriberSchema,
  groupNumber: shortText(50).optional(),
  groupName: shortText(60).optional(),
  /** SBR05, why Medicare is second ('12' working aged …); absent when Medicare is not or is first. */
  medicareSecondaryReason: z.enum(['12', '13', '14', '15', '16', '41', '42', '43', '47']).optional(),
  /** Case coverage (workers' compensation, auto): used only for encounters of that accident. */
  caseNumber: shortText(50).optional(),
  /**
   * The patient may not be billed any Medicare cost share (Qualified Medicare Beneficiary):
   * Social Security Act §1902(n)(3)(B).
   */
  mayNotBillPatient: z.boolean(),
  eligibility: eligibilitySnapshotSchema.optional(),
});
export type Coverage = z.infer<typeof coverageSchema>;

/** By rank, then by start, so that the order never depends on storage. */
export const byRank = (a: Coverage, b: Coverage): number =>
  RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
  (a.from < b.from ? -1 : a.from > b.from ? 1 : a.coverageId < b.coverageId ? -1 : 1);

/**
 * The plans of an ordinary visit on that day, in order, each in the place it holds then: one that is secondary on its card is
 * the first when the one before it has ended. A case coverage answers for no such visit.
 */
export const coveragesOn = (coverages: readonly Coverage[], on: PlainDate): readonly Coverage[] =>
  coverages
    .filter((c) => c.caseNumber === undefined && isWithin(on, c.from, c.to))
    .toSorted(byRank)
    .flatMap((coverage, i) => inPlace(coverage, RANKS[i]) ?? []);

/** Undefined behind the last place that a claim knows. */
export const inPlace = (coverage: Coverage, rank: CoverageRank | undefined): Coverage | undefined =>
  rank === undefined ? undefined : coverage.rank === rank ? coverage : { ...coverage, rank };
