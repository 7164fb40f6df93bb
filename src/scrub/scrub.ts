/** The edits as one step: a draft goes in, a held or a ready claim comes out. What is held can never be sent. */
import type { ClaimIn } from '../claims/claim.ts';
import { judge } from '../claims/lifecycle.ts';
import { type Finding, type Rule, runRules, type Severity } from '../rules/rule.ts';
import { accidentDetails } from './rules/accident-details.ts';
import { authorizationOnFile } from './rules/authorization-on-file.ts';
import { beneficiaryNoticeModifiers } from './rules/beneficiary-notice-modifiers.ts';
import { billingAddress } from './rules/billing-address.ts';
import { cliaNumberOnWaivedTest } from './rules/clia-number-on-waived-test.ts';
import { coverageActiveOnDate } from './rules/coverage-active-on-date.ts';
import { diagnosesExcludeEachOther } from './rules/diagnoses-exclude-each-other.ts';
import { diagnosisCompanions } from './rules/diagnosis-companions.ts';
import { diagnosisCount } from './rules/diagnosis-count.ts';
import { diagnosisFirstListed } from './rules/diagnosis-first-listed.ts';
import { diagnosisFitsPatient } from './rules/diagnosis-fits-patient.ts';
import { diagnosisNotLoaded } from './rules/diagnosis-not-loaded.ts';
import { diagnosisPhaseOfCare } from './rules/diagnosis-phase-of-care.ts';
import { diagnosisPointer } from './rules/diagnosis-pointer.ts';
import { diagnosisSides } from './rules/diagnosis-sides.ts';
import { diagnosisValidOnDate } from './rules/diagnosis-valid-on-date.ts';
import { drugNeedsNdc } from './rules/drug-needs-ndc.ts';
import { duplicateLine } from './rules/duplicate-line.ts';
import { lineTotalEqualsClaim } from './rules/line-total-equals-claim.ts';
import { medicareNoReplacement } from './rules/medicare-no-replacement.ts';
import { medicareSecondaryReason } from './rules/medicare-secondary-reason.ts';
import { modifier25OnlyOnVisits } from './rules/modifier-25-only-on-visits.ts';
import { modifier25WithProcedure } from './rules/modifier-25-with-procedure.ts';
import { npiCheckDigit } from './rules/npi-check-digit.ts';
import { priorPaymentBalances } from './rules/prior-payment-balances.ts';
import { referringProviderOnImaging } from './rules/referring-provider-on-imaging.ts';
import { replacementNamesOriginal } from './rules/replacement-names-original.ts';
import { selfPayRestriction } from './rules/self-pay-restriction.ts';
import { serviceDateSane } from './rules/service-date-sane.ts';
import { signedNote } from './rules/signed-note.ts';
import { singleDoseWasteModifier } from './rules/single-dose-waste-modifier.ts';
import { telehealthModifierMissing } from './rules/telehealth-modifier-missing.ts';
import { telehealthPlaceAndModifier } from './rules/telehealth-place-and-modifier.ts';
import { timelyFiling } from './rules/timely-filing.ts';
import { timelyFilingSoon } from './rules/timely-filing-soon.ts';
import type { ScrubCodeSets, ScrubContext, ScrubSubject } from './subject.ts';

/** Pinned by every claim these rules judged; a change of any rule's meaning changes it. */
export const RULESET_VERSION = 'scrub-2026.11.2';

/** Every edit, in the order in which a person should read its findings: may it be billed at all, to whom, what, how. */
export const SCRUB_RULES: readonly Rule<ScrubSubject>[] = [
  selfPayRestriction,
  signedNote,
  serviceDateSane,
  coverageActiveOnDate,
  timelyFiling,
  timelyFilingSoon,
  accidentDetails,
  medicareSecondaryReason,
  medicareNoReplacement,
  replacementNamesOriginal,
  authorizationOnFile,
  diagnosisValidOnDate,
  diagnosisNotLoaded,
  diagnosisFirstListed,
  diagnosesExcludeEachOther,
  diagnosisCompanions,
  diagnosisSides,
  diagnosisPhaseOfCare,
  diagnosisFitsPatient,
  diagnosisCount,
  diagnosisPointer,
  modifier25WithProcedure,
  modifier25OnlyOnVisits,
  duplicateLine,
  telehealthPlaceAndModifier,
  telehealthModifierMissing,
  beneficiaryNoticeModifiers,
  cliaNumberOnWaivedTest,
  drugNeedsNdc,
  singleDoseWasteModifier,
  referringProviderOnImaging,
  npiCheckDigit,
  billingAddress,
  lineTotalEqualsClaim,
  priorPaymentBalances,
];

export type ScrubInput = {
  readonly claim: ClaimIn<'draft'>;
  readonly codesets: ScrubCodeSets;
  readonly context: ScrubContext;
  /** A payer's profile: another severity for a rule, or 'off'; the profile keeps the reason. */
  readonly severityOf?: (ruleId: string) => Severity | 'off' | undefined;
};

/** All findings with their citations, in the order of `SCRUB_RULES`; empty for a clean claim. */
export const findingsOn = ({ claim, codesets, context, severityOf }: ScrubInput): readonly Finding[] =>
  runRules(SCRUB_RULES, { claim: claim.body, codesets, context }, severityOf);

/**
 * Judges a draft on `context.today`: an error holds it, warnings ride along with a ready one.
 * In: the draft and everything the edits may ask; nothing is looked up.
 */
export const scrub = (input: ScrubInput): ClaimIn<'held'> | ClaimIn<'ready'> =>
  judge(input.claim, findingsOn(input), input.context.today);
