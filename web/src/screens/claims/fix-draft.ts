/** What a person types to put a claim right, and the fixes it comes to: only what differs is sent. */
import type { ClaimFixes, ClaimView } from '../../api/paths.gen.ts';
import { isWholeService, type LineDraft, lineDraft, serviceFixes } from './service-draft.ts';

export type FixDraft = {
  readonly diagnoses: readonly string[];
  readonly lines: Readonly<Record<string, LineDraft>>;
  /** Services that had been forgotten. */
  readonly added: readonly LineDraft[];
  readonly authorizationNumber: string;
  readonly authorizationUnits: string;
  readonly authorizationFrom: string;
  readonly authorizationTo: string;
  readonly memberId: string;
  readonly groupNumber: string;
  readonly caseNumber: string;
  readonly accidentKind: string;
  readonly accidentDate: string;
  readonly accidentState: string;
  readonly onsetDate: string;
  readonly referringProviderId: string;
  readonly orderingProviderId: string;
  readonly supervisingProviderId: string;
  readonly benefitsAssigned: boolean;
  readonly informationReleased: boolean;
};

/** Where what is typed is kept until it is saved. */
export const fixDraftKey = (claimId: string): string => `claim/${claimId}/fix`;

/** E119 → E11.9, as people read it. */
export const withDot = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code);

export const draftOf = (claim: ClaimView): FixDraft => ({
  diagnoses: claim.diagnoses.map((diagnosis) => withDot(diagnosis.code)),
  lines: Object.fromEntries(claim.lines.map((line) => [line.chargeId, lineDraft(line)])),
  added: [],
  authorizationNumber: '',
  authorizationUnits: String(claim.lines.filter((line) => claim.needsAuthorization.includes(line.procedure)).length || 1),
  authorizationFrom: `${claim.serviceDate.slice(0, 4)}-01-01`,
  authorizationTo: `${claim.serviceDate.slice(0, 4)}-12-31`,
  memberId: claim.coverage.memberId,
  groupNumber: claim.coverage.groupNumber ?? '',
  caseNumber: claim.coverage.caseNumber ?? '',
  accidentKind: claim.accident?.kind ?? '',
  accidentDate: claim.accident?.date ?? '',
  accidentState: claim.accident?.state ?? '',
  onsetDate: claim.onsetDate ?? '',
  referringProviderId: claim.people.referring?.providerId ?? '',
  orderingProviderId: claim.people.ordering?.providerId ?? '',
  supervisingProviderId: claim.people.supervising?.providerId ?? '',
  benefitsAssigned: claim.benefitsAssigned,
  informationReleased: claim.informationReleased,
});

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const bare = (code: string): string => code.trim().toUpperCase().replaceAll('.', '');

function accidentOf(draft: FixDraft, before: FixDraft): Pick<ClaimFixes, 'accident'> {
  const facts = (of: FixDraft) => [of.accidentKind, of.accidentDate, of.accidentState];
  if (same(facts(draft), facts(before))) return {};
  if (draft.accidentKind === '') return { accident: null };
  const kind = draft.accidentKind as 'employment' | 'auto' | 'other';
  return {
    accident: {
      kind,
      date: draft.accidentDate,
      ...(draft.accidentState === '' ? {} : { state: draft.accidentState.toUpperCase() }),
    },
  };
}

const PROVIDERS = ['referringProviderId', 'orderingProviderId', 'supervisingProviderId'] as const;

/** What differs from the claim as it was opened. */
export function fixesOf(claim: ClaimView, draft: FixDraft): ClaimFixes {
  const before = draftOf(claim);
  const diagnoses = draft.diagnoses.map(bare).filter((code) => code !== '');
  const coverage = {
    ...(draft.memberId === before.memberId ? {} : { memberId: draft.memberId.toUpperCase().replace(/[\s-]/g, '') }),
    ...(draft.groupNumber === before.groupNumber || draft.groupNumber === '' ? {} : { groupNumber: draft.groupNumber }),
    ...(draft.caseNumber === before.caseNumber || draft.caseNumber === '' ? {} : { caseNumber: draft.caseNumber }),
  };
  const people = Object.fromEntries(
    PROVIDERS.flatMap((role) => (draft[role] === before[role] ? [] : [[role, draft[role] === '' ? null : draft[role]]])),
  );
  return {
    ...(same(diagnoses, before.diagnoses.map(bare)) ? {} : { diagnoses }),
    ...serviceFixes(claim, draft.lines, draft.added),
    ...(draft.authorizationNumber.trim() === ''
      ? {}
      : {
          authorization: {
            number: draft.authorizationNumber.trim().toUpperCase(),
            unitsAuthorized: Number(draft.authorizationUnits) || 1,
            from: draft.authorizationFrom,
            to: draft.authorizationTo,
          },
        }),
    ...(Object.keys(coverage).length === 0 ? {} : { coverage }),
    ...accidentOf(draft, before),
    ...(draft.onsetDate === before.onsetDate ? {} : { onsetDate: draft.onsetDate === '' ? null : draft.onsetDate }),
    ...people,
    ...(draft.benefitsAssigned === before.benefitsAssigned ? {} : { benefitsAssigned: draft.benefitsAssigned }),
    ...(draft.informationReleased === before.informationReleased ? {} : { informationReleased: draft.informationReleased }),
  };
}

export type FixGroup = 'diagnoses' | 'lines' | 'authorization' | 'coverage' | 'accident' | 'people' | 'consent';

/** Where an edit's finding is put right. One that is nowhere here is put right at its own place. */
const GROUP_OF: Readonly<Record<string, FixGroup>> = {
  'diagnosis-valid-on-date': 'diagnoses',
  'diagnosis-not-loaded': 'diagnoses',
  'diagnosis-first-listed': 'diagnoses',
  'diagnoses-exclude-each-other': 'diagnoses',
  'diagnosis-companions': 'diagnoses',
  'diagnosis-sides': 'diagnoses',
  'diagnosis-phase-of-care': 'diagnoses',
  'diagnosis-fits-patient': 'diagnoses',
  'diagnosis-count': 'diagnoses',
  'diagnosis-pointer': 'lines',
  'modifier-25-with-procedure': 'lines',
  'modifier-25-only-on-visits': 'lines',
  'telehealth-place-and-modifier': 'lines',
  'telehealth-modifier-missing': 'lines',
  'beneficiary-notice-modifiers': 'lines',
  'clia-number-on-waived-test': 'lines',
  'drug-needs-ndc': 'lines',
  'single-dose-waste-modifier': 'lines',
  'duplicate-line': 'lines',
  'authorization-on-file': 'authorization',
  'coverage-active-on-date': 'coverage',
  'medicare-secondary-reason': 'coverage',
  'accident-details': 'accident',
  'referring-provider-on-imaging': 'people',
};

/** Reasons of a denial that one group of fields puts right: authorization absent or wrong, modifier, patient not identified. */
const GROUP_OF_REASON: Readonly<Record<string, FixGroup>> = {
  '4': 'lines',
  '15': 'authorization',
  '31': 'coverage',
  '197': 'authorization',
  '198': 'authorization',
};

/** What the payer's last answer denied. */
export function groupsDenied({ answers }: Pick<ClaimView, 'answers'>): readonly FixGroup[] {
  const last = answers.at(-1);
  const reasons = last === undefined ? [] : [...last.reasons, ...last.lines.flatMap((line) => line.reasons)];
  return reasons.filter((one) => one.denial).flatMap(({ code }) => GROUP_OF_REASON[code.replace(/^[A-Z]{2}-/, '')] ?? []);
}

export const groupOf = (ruleId: string): FixGroup | undefined => GROUP_OF[ruleId];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** True when each thing typed is whole, so that the edits can be asked: half a modifier is no mistake yet. */
export const isWhole = ({
  diagnoses = [],
  lines = [],
  addedLines = [],
  authorization,
  coverage,
  accident,
}: ClaimFixes): boolean =>
  diagnoses.every((code) => /^[A-Z][0-9A-Z]{2,6}$/.test(code)) &&
  [...lines, ...addedLines].every(isWholeService) &&
  (authorization === undefined ||
    (/^[A-Z0-9]{2,50}$/.test(authorization.number) && DAY.test(authorization.from) && DAY.test(authorization.to))) &&
  (coverage?.memberId === undefined || /^[A-Z0-9]{2,30}$/.test(coverage.memberId)) &&
  (accident === undefined || accident === null || (DAY.test(accident.date) && /^([A-Z]{2})?$/.test(accident.state ?? '')));
