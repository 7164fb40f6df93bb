/**
 * Whose money each remittance line is. The best key is our own line number echoed (REF*6R); then the same
 * procedure, modifiers, day and charge; never a guess. Claim-level adjustments are laid on the lines without losing a cent.
 * Source: 835 2110 REF*6R gives back 837 2400 REF*6R; SVC06 is what was billed where SVC01 is what was paid (005010X221A1).
 */
import type { ClaimBody, ClaimLine } from '../claims/claim.ts';
import type { Adjustment, RemittanceClaim, RemittanceLine } from '../claims/remittance.ts';
import { allocateCents, type Cents, cents } from '../kernel/money.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';

/** One of our lines with what the payer did to it; several payer lines (a split) may be folded into one. */
export type MatchedLine = {
  readonly line: ClaimLine;
  readonly paidCents: Cents;
  readonly adjustments: readonly Adjustment[];
  readonly rarcs: readonly string[];
};

export type MatchFailure = Failure<
  'remittance-line-must-be-ours' | 'remittance-charge-must-be-ours' | 'remittance-claim-must-balance'
>;

/** Weaker and weaker, and each only when it points at exactly one line that nothing else was matched to. */
const LADDER: readonly ((ours: ClaimLine, theirs: RemittanceLine) => boolean)[] = [
  (ours, theirs) => sameService(ours, theirs) && ours.modifiers.join() === theirs.modifiers.join() && sameDay(ours, theirs),
  (ours, theirs) => sameService(ours, theirs) && sameDay(ours, theirs),
  (ours, theirs) => sameService(ours, theirs),
];

const sameService = (ours: ClaimLine, theirs: RemittanceLine): boolean =>
  ours.procedure === theirs.procedure && ours.chargeCents === Math.abs(theirs.chargeCents);
const sameDay = (ours: ClaimLine, theirs: RemittanceLine): boolean => ours.serviceDate === theirs.serviceDate;

type Pair = { readonly ours: ClaimLine; readonly theirs: RemittanceLine };

/** All payer lines with the line of ours each belongs to, or undefined when one cannot be placed. */
function pairLines(lines: readonly ClaimLine[], theirs: readonly RemittanceLine[]): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  const taken = new Set<ClaimLine>();
  const waiting: RemittanceLine[] = [];
  for (const their of theirs) {
    const byNumber = lines.find((line) => line.lineControlNumber === their.lineControlNumber?.trim());
    if (byNumber === undefined) waiting.push(their);
    else {
      pairs.push({ ours: byNumber, theirs: their });
      taken.add(byNumber);
    }
  }
  for (const their of waiting) {
    const ours = LADDER.map((fits) => lines.filter((line) => !taken.has(line) && fits(line, their))).find((f) => f.length > 0);
    // Two equal services on one day are interchangeable: the first one not yet answered takes it.
    const first = ours?.[0];
    if (first === undefined) return undefined;
    pairs.push({ ours: first, theirs: their });
    taken.add(first);
  }
  return pairs;
}

type Draft = { line: ClaimLine; paid: number; adjustments: Adjustment[]; rarcs: Set<string> };

/**
 * Lays one claim-level adjustment on the lines in proportion to what is still paid on them, because it lowers
 * what the lines say was paid (005010X221A1 §1.10.2.1: CLP04 = Σ SVC03 − claim-level CAS); by charge when nothing is paid.
 */
function spread(drafts: readonly Draft[], adjustment: Adjustment): void {
  const byPaid = drafts.map((draft) => Math.max(0, draft.paid));
  const enough = adjustment.cents > 0 && byPaid.reduce((sum, paid) => sum + paid, 0) >= adjustment.cents;
  const shares = allocateCents(adjustment.cents, enough ? byPaid : drafts.map((draft) => draft.line.chargeCents));
  drafts.forEach((draft, i) => {
    const share = shares[i] ?? cents(0);
    if (share === 0) return;
    draft.paid -= share;
    draft.adjustments.push({ ...adjustment, cents: share });
  });
}

/**
 * In: the claim as billed and one CLP about it, balanced (edi/ refuses others). Out: per line of ours what was
 * paid and adjusted; Σ paid = CLP04 exactly. Lines the payer did not mention are absent.
 * Errors: 'remittance-line-must-be-ours' when a payer line fits none of ours; 'remittance-charge-must-be-ours'
 * when there are no lines and the claim's charge is not ours either; 'remittance-claim-must-balance' when the lines
 * do not add up to CLP04.
 */
export function matchLines(body: ClaimBody, theirs: RemittanceClaim): Result<readonly MatchedLine[], MatchFailure> {
  const drafts = new Map<ClaimLine, Draft>();
  const draftOf = (line: ClaimLine): Draft => {
    let draft = drafts.get(line);
    if (draft === undefined) drafts.set(line, (draft = { line, paid: 0, adjustments: [], rarcs: new Set() }));
    return draft;
  };
  if (theirs.lines.length === 0) {
    if (Math.abs(theirs.chargeCents) !== body.totalChargeCents) {
      return err({
        code: 'remittance-charge-must-be-ours',
        message: 'The payer answered without lines and with another total than we billed. Compare the claim with the remittance.',
      });
    }
    // Without lines the claim is one line: paid before its adjustments is the whole charge.
    for (const line of body.lines) draftOf(line).paid = line.chargeCents * Math.sign(theirs.chargeCents);
  } else {
    const pairs = pairLines(body.lines, theirs.lines);
    if (pairs === undefined) {
      return err({
        code: 'remittance-line-must-be-ours',
        message: 'A line of the remittance fits no line we billed. Place its money by hand, or ask the payer.',
      });
    }
    for (const { ours, theirs: their } of pairs) {
      const draft = draftOf(ours);
      draft.paid += their.paidCents;
      draft.adjustments.push(...their.adjustments);
      for (const rarc of their.rarcs) draft.rarcs.add(rarc);
    }
  }
  const list = [...drafts.values()].sort((a, b) => a.line.lineNumber - b.line.lineNumber);
  for (const adjustment of theirs.adjustments) spread(list, adjustment);
  if (list.reduce((sum, draft) => sum + draft.paid, 0) !== theirs.paidCents) {
    return err({
      code: 'remittance-claim-must-balance',
      message:
        'What the lines say was paid, less claim-level adjustments, is not what the claim says. Ask the payer for a corrected file.',
    });
  }
  return ok(
    list.map(({ line, paid, adjustments, rarcs }) => ({
      line,
      paidCents: cents(paid),
      adjustments,
      rarcs: [...rarcs, ...theirs.rarcs.filter((rarc) => !rarcs.has(rarc))],
    })),
  );
}
