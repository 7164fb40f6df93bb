/** What a payer answered about a claim, each reason with our words and the next step. */
import type { ClaimBody } from '../claims/claim.ts';
import type { Adjustment, RemittanceLine } from '../claims/remittance.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { addCents, type Cents, sumCents } from '../kernel/money.ts';
import type { ClaimAnswer } from './ports.ts';
import type { FileOfClaim } from './view-ports.ts';
import type { AnswerView, ReasonView } from './views/claim-page.ts';

type Codes = Pick<CodeSets, 'carc' | 'rarc'>;

export function answerView(
  answer: ClaimAnswer,
  {
    file,
    paymentKey,
    body,
    codes,
  }: { readonly file: FileOfClaim; readonly paymentKey: string; readonly body: ClaimBody; readonly codes: Codes },
): AnswerView {
  const { claim } = answer;
  return {
    on: answer.on,
    payerName: answer.payerName,
    traceNumber: answer.traceNumber,
    payerClaimControlNumber: claim.payerClaimControlNumber,
    statusCode: claim.statusCode,
    chargeCents: claim.chargeCents,
    paidCents: claim.paidCents,
    patientCents: claim.patientResponsibilityCents,
    ...(claim.crossoverTo === undefined ? {} : { crossoverTo: claim.crossoverTo.name }),
    reasons: reasonsOf(claim, codes),
    lines: claim.lines.map((line) => ({
      ...lineNumberOf(line, body),
      procedure: line.procedure,
      modifiers: line.modifiers,
      chargeCents: line.chargeCents,
      ...(line.allowedCents === undefined ? {} : { allowedCents: line.allowedCents }),
      paidCents: line.paidCents,
      reasons: reasonsOf({ ...line, above: claim.rarcs }, codes),
    })),
    file: { fileId: file.fileId, fileName: file.fileName },
    paymentKey,
  };
}

function lineNumberOf(line: RemittanceLine, body: ClaimBody): { lineNumber?: number } {
  const own = body.lines.find((one) => one.lineControlNumber === line.lineControlNumber);
  return own === undefined ? {} : { lineNumber: own.lineNumber };
}

const UNKNOWN = 'a reason that is not in our list yet';

type Reasons = {
  readonly adjustments: readonly Adjustment[];
  readonly rarcs: readonly string[];
  /** Of the claim that the line is of: what closes an appeal there closes it for every line. */
  readonly above?: readonly string[];
};

const reasonsOf = ({ adjustments, rarcs, above = [] }: Reasons, codes: Codes): readonly ReasonView[] => [
  ...adjustments.map(({ group, carc, cents }): ReasonView => {
    const meaning = codes.carc(carc);
    // The remark says what is left to do; beside it "appeal" would contradict the payer.
    const isFinal = meaning?.denial === true && [...rarcs, ...above].some((code) => codes.rarc(code)?.final === true);
    return {
      code: `${group}-${carc}`,
      cents,
      words: meaning?.words ?? UNKNOWN,
      next: isFinal ? '' : (meaning?.next ?? ''),
      denial: meaning?.denial ?? false,
      ...(meaning === undefined ? {} : { cite: meaning.cite }),
    };
  }),
  ...rarcs.map((code): ReasonView => {
    const meaning = codes.rarc(code);
    return {
      code,
      words: meaning?.words ?? UNKNOWN,
      next: meaning?.next ?? '',
      denial: false,
      ...(meaning === undefined ? {} : { cite: meaning.cite }),
    };
  }),
];

/**
 * What each line was allowed, by its control number, as the claim's own payer said last: its figure where it gives one,
 * else what it paid, what it left to the patient, and what sequestration took from its payment (never the patient's share).
 */
export function allowedByLine(body: ClaimBody, answers: readonly ClaimAnswer[]): ReadonlyMap<string, Cents> {
  const allowed = new Map<string, Cents>();
  for (const { claim } of answers) {
    if (claim.statusCode === '22' || claim.patientControlNumber !== body.patientControlNumber) continue;
    for (const line of claim.lines) {
      if (line.lineControlNumber === undefined) continue;
      const left = sumCents(line.adjustments.filter((a) => a.group === 'PR' || a.carc === '253').map((a) => a.cents));
      allowed.set(line.lineControlNumber, line.allowedCents ?? addCents(line.paidCents, left));
    }
  }
  return allowed;
}
