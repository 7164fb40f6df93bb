/**
 * Findings → what a 277CA says of a claim. The categories: A6 something is missing, A7 something is invalid, A8 two things do not
 * fit together. Which status code speaks for which place is this house's choice; the codes are those of the published list
 * of claim status codes (external code list 508), as payers reprint it.
 */
import type { ClaimAnswer, ClaimStatus } from './claim-acknowledgement.ts';
import type { ClaimSent, ClaimsSent } from './claims-sent.ts';
import { CLAIM_LEVELS, type Finding } from './finding.ts';
import type { Guide } from './guide.ts';

/** Missing or invalid information, when nothing more exact is known. */
const ANYTHING = '21';

/** By segment and element, component included where it decides. */
const BY_PLACE: Readonly<Record<string, string>> = {
  'CLM-02': '178',
  'CLM-05-1': '249',
  'DTP-03': '187',
  'SV1-01-2': '454',
  'SV1-04': '476',
  'SV1-05': '249',
  'SV1-07': '477',
  'SV2-01': '455',
  'SV2-02-2': '454',
  'HI-01-2': '254',
  'LIN-03': '218',
  'NM1-09': '562',
  'PRV-03': '145',
  'N4-02': '501',
  'N4-03': '500',
};
/** By segment, where the place says nothing more. */
const BY_SEGMENT: Readonly<Record<string, string>> = { HI: '255', DTP: '187', LIN: '218', CAS: '286', SVD: '286', AMT: '286' };
const MODIFIERS: ReadonlySet<number> = new Set([3, 4, 5, 6]);
/** A sum that does not come out: on the claim itself it is out of balance, in what another payer decided it is that answer. */
const OUT_OF_BALANCE = '400';
/** Status codes that name somebody, and need to say whom. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(['145', '500', '501', '562']);
/** STC01-3 takes these (005010X214, loop 2200D). */
const ENTITIES: ReadonlySet<string> = new Set(
  '03,1P,1Z,40,41,71,72,73,77,82,85,87,DK,DN,DQ,FA,GB,HK,IL,LI,MSC,PR,PRP,QB,QC,QD,SEP,TL,TTP,TU'.split(','),
);

const isMissing = ({ codes }: Finding): boolean =>
  codes.ik304 === '3' || codes.ik304 === 'I6' || codes.ik403 === '1' || codes.ik403 === '2' || codes.ik403 === 'I9';

function statusCodeOf(finding: Finding, guide: Guide): string {
  const { segment, element, component, level } = finding;
  if (level === 3 && segment === 'CLM' && element === 2) return OUT_OF_BALANCE;
  const at = element === undefined ? '' : `${segment}-${String(element).padStart(2, '0')}`;
  if (segment === 'CLM' && element === 5 && guide.name === '837I') return '228';
  if ((segment === 'SV1' && element === 1) || (segment === 'SV2' && element === 2))
    if (component !== undefined && MODIFIERS.has(component)) return '453';
  const first = finding.path.includes(`${segment}[`) ? undefined : BY_PLACE[`${at}-${component ?? ''}`];
  return first ?? BY_PLACE[at] ?? BY_SEGMENT[segment] ?? ANYTHING;
}

/** Whom the loop of a finding is about: the code its NM1 is known by in the guide. */
function entityOf(finding: Finding, guide: Guide): string | undefined {
  const body = guide.compiled().bodies.find((each) => each.id === finding.loop);
  const lead = body?.first;
  if (lead === undefined || lead.id !== 'NM1') return undefined;
  return [...(lead.use.elements[0]?.codes ?? [])].find((code) => ENTITIES.has(code));
}

/** What one finding says of the claims it touches. */
export function statusOf(finding: Finding, guide: Guide): ClaimStatus {
  const status = statusCodeOf(finding, guide);
  const category = isMissing(finding) ? 'A6' : finding.level === 3 || finding.codes.ik304 === 'I9' ? 'A8' : 'A7';
  if (!OF_SOMEBODY.has(status)) return { category, status };
  const entity = entityOf(finding, guide);
  return entity === undefined ? { category, status: ANYTHING } : { category, status, entity };
}

const LEVEL = /^(?:2000[ABC]|2300)(?:\[|$)/;

/** The levels and the claim that a path leads through: `2000A/2000B[3]/2300` of a finding in a line of that claim. */
function levelOf(path: string): string {
  const parts = path.split('/');
  const end = parts.findIndex((part) => !LEVEL.test(part));
  return (end < 0 ? parts : parts.slice(0, end)).join('/');
}

/** Findings of the claim and of each level it stands under, the outermost first. */
function touching(byLevel: ReadonlyMap<string, readonly Finding[]>, claim: ClaimSent): readonly Finding[] {
  const parts = claim.path.split('/');
  return ['', ...parts.map((_, i) => parts.slice(0, i + 1).join('/'))].flatMap((level) => byLevel.get(level) ?? []);
}

const isForClaims = (finding: Finding): boolean => finding.severity === 'error' && CLAIM_LEVELS.includes(finding.level);

/**
 * An answer for each claim of a checked 837 that the 999 accepts: turned away when an error of levels 3, 5, 6 or 7 stands in it or above
 * it, taken in otherwise. `entity` is who answers; `payerNumber` gives a number to a claim that is taken in, and without one the
 * answer is that it was received.
 */
export function answersFor(
  sent: ClaimsSent,
  checked: { readonly findings: readonly Finding[]; readonly guide: Guide | undefined },
  by: { readonly entity: string; readonly payerNumber?: ((claim: ClaimSent) => string | undefined) | undefined },
): readonly ClaimAnswer[] {
  const { guide } = checked;
  const byLevel = Map.groupBy(checked.findings.filter(isForClaims), (finding) => levelOf(finding.path));
  return sent.claims.map((claim): ClaimAnswer => {
    if (claim.errors > 0 && guide !== undefined) {
      const mine = touching(byLevel, claim).map((finding) => statusOf(finding, guide));
      const distinct = [...new Map(mine.map((each) => [`${each.category}/${each.status}/${each.entity ?? ''}`, each])).values()];
      return { claim, accepted: false, statuses: distinct.length === 0 ? [{ category: 'A7', status: ANYTHING }] : distinct };
    }
    const { entity } = by;
    const number = by.payerNumber?.(claim);
    return number === undefined
      ? { claim, accepted: true, statuses: [{ category: 'A1', status: '19', entity }] }
      : { claim, accepted: true, statuses: [{ category: 'A2', status: '20', entity }], payerNumber: number };
  });
}
