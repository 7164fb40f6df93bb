/**
 * What the first payer decided becomes the next payer's claim, unless the first one sent it on itself. The next
 * payer must see the earlier decision line by line (837P loops 2320 and 2430).
 */
import type { ClaimBody, ClaimIn, PriorPayment } from '../claims/claim.ts';
import { RANKS } from '../claims/coverage.ts';
import { draft } from '../claims/lifecycle.ts';
import type { RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import { maxCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type Failure, ok, type Result } from '../kernel/result.ts';
import { type ClaimIds, lineControlNumber } from './build-claims.ts';

export type SecondaryInput = {
  readonly primary: ClaimIn<'adjudicated'>;
  /** Day of the payer's payment (BPR16): 2330B or 2430 DTP*573. */
  readonly paidOn: PlainDate;
  readonly releases: ClaimBody['releases'];
  readonly ids: ClaimIds;
};

export type NextPayer =
  | { readonly kind: 'claim'; readonly claim: ClaimIn<'draft'> }
  /** The payer forwarded it: ours on top would be a duplicate. `evidence` names the sign it gave. */
  | { readonly kind: 'crossed-over'; readonly evidence: string; readonly to?: string }
  | { readonly kind: 'none'; readonly reason: 'no-further-coverage' | 'nothing-left-to-pay' | 'decision-is-a-reversal' };

type UnmatchedLine = Failure<'remittance-line-must-match-a-claim-line'>;

/**
 * Remark codes that say "we sent it on": MA18 to the supplement, MA07 to Medicaid, N89 to several.
 * Source: RARC, X12 external code list 411, in the 835's MOA; CLP02 19, 20, 21 "processed and forwarded"; NM1*TT the payer it went to.
 */
const FORWARDED_REMARKS: readonly string[] = ['MA18', 'MA07', 'N89'];
const FORWARDED_STATUSES: readonly string[] = ['19', '20', '21'];

/** The sign by which a decision says the payer forwarded the claim, or undefined. */
function crossoverEvidence(decision: RemittanceClaim): string | undefined {
  if (FORWARDED_STATUSES.includes(decision.statusCode)) return `CLP02 ${decision.statusCode}`;
  if (decision.crossoverTo !== undefined) return 'NM1*TT';
  const remarks = [...decision.rarcs, ...decision.lines.flatMap((line) => line.rarcs)];
  return remarks.find((code) => FORWARDED_REMARKS.includes(code));
}

/** Σ PR: what the payer left to the patient, and so to the next plan. */
function leftToPatient(decision: RemittanceClaim): number {
  const all = [...decision.adjustments, ...decision.lines.flatMap((line) => line.adjustments)];
  return sumCents(all.filter((adjustment) => adjustment.group === 'PR').map((adjustment) => adjustment.cents));
}

const sameModifiers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((modifier) => b.includes(modifier));

/**
 * Our line for each of the payer's: its echo of our number, else the only line not yet taken with the same code,
 * modifiers and charge. Anything else is for a person, because a wrong line would bill a wrong balance.
 */
function ourLine(theirs: RemittanceLine, body: ClaimBody, taken: ReadonlySet<number>): number | undefined {
  const echoed = body.lines.findIndex((line) => line.lineControlNumber === theirs.lineControlNumber);
  if (echoed >= 0) return echoed;
  const alike = body.lines.flatMap((line, at) =>
    !taken.has(at) &&
    line.procedure === theirs.procedure &&
    line.chargeCents === theirs.chargeCents &&
    sameModifiers(line.modifiers, theirs.modifiers)
      ? [at]
      : [],
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function priorPayment(input: SecondaryInput): Result<PriorPayment, UnmatchedLine> {
  const { body, decision } = input.primary;
  const lines: PriorPayment['lines'][number][] = [];
  const taken = new Set<number>();
  for (const [index, theirs] of decision.lines.entries()) {
    const at = ourLine(theirs, body, taken);
    const ours = at === undefined ? undefined : body.lines[at];
    if (at === undefined || ours === undefined || taken.has(at)) {
      return err({
        code: 'remittance-line-must-match-a-claim-line',
        message: `Line ${index + 1} of the payer's decision fits no single line of the claim. Match it by hand before the next plan is billed.`,
        path: `decision.lines[${index}]`,
      });
    }
    taken.add(at);
    lines.push({
      lineControlNumber: lineControlNumber(input.ids.patientControlNumber, at + 1),
      paidCents: maxCents(ZERO_CENTS, theirs.paidCents),
      units: /^[1-9]\d{0,3}$/.test(theirs.units) ? Number(theirs.units) : ours.units,
      adjustments: theirs.adjustments,
    });
  }
  return ok({
    coverage: body.coverage,
    payer: body.payer,
    paidCents: maxCents(ZERO_CENTS, decision.paidCents),
    paidOn: input.paidOn,
    claimAdjustments: decision.adjustments,
    lines,
  });
}

/** The lines under the new claim's numbers, and earlier payers' decisions pointed at them. */
function renumbered(body: ClaimBody, ids: ClaimIds): Pick<ClaimBody, 'lines' | 'priorPayments'> {
  const newNumber = new Map(
    body.lines.map((line, at) => [line.lineControlNumber, lineControlNumber(ids.patientControlNumber, at + 1)] as const),
  );
  const renumber = <T extends { readonly lineControlNumber: string }>(line: T): T => ({
    ...line,
    lineControlNumber: newNumber.get(line.lineControlNumber) ?? line.lineControlNumber,
  });
  return {
    lines: body.lines.map(renumber),
    priorPayments: body.priorPayments.map((prior) => ({ ...prior, lines: prior.lines.map(renumber) })),
  };
}

/**
 * The claim to the next plan in rank after a payer decided, carrying that decision as a prior payment.
 * Out: a draft; or 'crossed-over' (CLP02 19/20/21, NM1*TT, MA18: we wait instead); or 'none' with the reason. A
 * denial that leaves the patient nothing (PR) is fixed with the first payer, not passed on.
 * Errors: 'remittance-line-must-match-a-claim-line'.
 * Source: 005010X222A1 loops 2320, 2330B, 2430; X12 RFI 2548 (what the next payer is told).
 */
export function buildSecondaryClaim(input: SecondaryInput): Result<NextPayer, UnmatchedLine> {
  const { body, decision } = input.primary;
  if (decision.statusCode === '22') return ok({ kind: 'none', reason: 'decision-is-a-reversal' });
  const evidence = crossoverEvidence(decision);
  if (evidence !== undefined) {
    const to = decision.crossoverTo?.name;
    return ok({ kind: 'crossed-over', evidence, ...(to === undefined ? {} : { to }) });
  }
  const [next, ...others] = body.otherCoverages;
  if (next === undefined) return ok({ kind: 'none', reason: 'no-further-coverage' });
  if (leftToPatient(decision) <= 0) return ok({ kind: 'none', reason: 'nothing-left-to-pay' });
  const rank = RANKS[RANKS.indexOf(body.rank) + 1];
  assert(rank !== undefined, 'a claim has at most three plans');
  const prior = priorPayment(input);
  if (!prior.ok) return prior;
  const { lines, priorPayments } = renumbered(body, input.ids);
  // The first plan's authorization and payer claim number mean nothing to the next one.
  const { authorizationNumber: _number, originalPayerControlNumber: _original, ...rest } = body;
  return ok({
    kind: 'claim',
    claim: draft({
      ...rest,
      ...input.ids,
      follows: body.claimId,
      frequency: '1',
      coverage: next.coverage,
      payer: next.payer,
      rank,
      otherCoverages: others,
      lines,
      priorPayments: [...priorPayments, prior.value],
      releases: input.releases,
    }),
  });
}
