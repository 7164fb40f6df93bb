/**
 * The 999 as a printout of findings. An error rejects the transaction (IK5*R), warnings alone are accepted with errors (IK5*E).
 * Findings without 999 codes (balancing) take no part. Where claims are answered one by one (277CA), everything of
 * levels 3, 5, 6 and 7 is left to that.
 * Shape: 005010X231A1 by the guide map; code meanings: IK304, IK403, IK501 and AK901 of that guide.
 */
import type { ClaimsSent } from './claims-sent.ts';
import { type LoopDraft, loop, type SegmentDraft, seg, transactionBody } from './encode.ts';
import { CLAIM_LEVELS, type ErrorsByLevel, type Finding } from './finding.ts';
import type { Guide } from './guide.ts';
import type { GroupHeader } from './interchange.ts';
import type { Delimiters } from './syntax.ts';
import { transliterateText } from './transliterate.ts';

/** IK501 and AK901: accepted, accepted with errors, partially accepted (group only), rejected. */
export type SetAnswer = 'A' | 'E' | 'R';
export type GroupAnswer = SetAnswer | 'P';

/** What an answer needs of a checked transaction, group and interchange, however it was checked. */
type AnsweredSet = {
  readonly transaction: { readonly id: string; readonly controlNumber: string; readonly version: string };
  readonly checked: {
    readonly findings: readonly Finding[];
    /** Exact where the findings were capped. */
    readonly errorsByLevel?: ErrorsByLevel;
    readonly claims?: ClaimsSent;
    readonly guide?: Guide | undefined;
  };
};
export type AnsweredGroup = {
  readonly group: { readonly header: GroupHeader; readonly findings: readonly Finding[]; readonly declared?: number };
  readonly transactions: readonly AnsweredSet[];
};
export type AnswerOptions = {
  /** Of the file the answer will be written in; the standard ones when left out. */
  readonly delimiters?: Delimiters;
  /** With CTX segments: the business unit (such as CLM01) and the trigger of a situational rule. Default: without. */
  readonly context?: boolean;
  /** Claims are answered one by one in a 277CA, so what concerns a claim alone rejects no transaction. Default: false. */
  readonly claimByClaim?: boolean;
};

export type TransactionAnswer = { readonly transaction: AnsweredSet['transaction']; readonly answer: SetAnswer };
export type GroupAcknowledgement = {
  readonly body: LoopDraft;
  readonly answer: GroupAnswer;
  readonly sets: readonly TransactionAnswer[];
};

const distinct = (codes: readonly (string | undefined)[], most: number): readonly string[] =>
  [...new Set(codes.filter((code): code is string => code !== undefined))].slice(0, most);

/** A value for IK404: at most 99 characters, safe to write; '' when there is none. */
const badValue = (finding: Finding, delimiters: Delimiters | undefined): string =>
  transliterateText((finding.value ?? '').slice(0, 99), delimiters).text.trim();

function elementLoop(finding: Finding, delimiters: Delimiters | undefined): LoopDraft {
  const { element = 1, component, repetition } = finding;
  const position =
    component === undefined && repetition === undefined
      ? String(element)
      : [String(element), component === undefined ? '' : String(component), repetition === undefined ? '' : String(repetition)];
  // Composites have no data element number of the kind IK402 takes.
  const reference = /^\d+$/.test(finding.dataElement ?? '') ? (finding.dataElement ?? '') : '';
  return loop('2110', [seg('IK4', position, reference, finding.codes.ik403 ?? '', badValue(finding, delimiters))]);
}

/** What is repeated as it was sent, made safe to write. */
const echo = (text: string, { delimiters }: AnswerOptions): string => transliterateText(text, delimiters).text;

/** CTX: the trigger of a situational rule, then the business unit that the segment stands in. */
function contextOf(finding: Finding, delimiters: Delimiters | undefined): readonly SegmentDraft[] {
  const { trigger, unit } = finding;
  const found: SegmentDraft[] = [];
  if (trigger !== undefined) {
    const place = trigger.element === undefined ? '' : [String(trigger.element), String(trigger.component ?? '')];
    found.push(seg('CTX', ['SITUATIONAL TRIGGER'], trigger.segment, String(trigger.position), '', place));
  }
  const value = transliterateText((unit?.value ?? '').slice(0, 35), delimiters).text.trim();
  if (unit !== undefined && value !== '') found.push(seg('CTX', [unit.name, value]));
  return found;
}

/** One 2100 loop per segment and kind of error, in the order of the file. */
function segmentLoops(findings: readonly Finding[], { delimiters, context }: AnswerOptions): readonly LoopDraft[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${String(finding.position).padStart(9, '0')} ${finding.codes.ik304}${finding.codes.ik403 === undefined ? ` ${finding.segment} ${finding.loop ?? ''}` : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .flatMap(([, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      const id = /^[A-Z0-9]{2,3}$/.test(first.segment) ? first.segment : 'ZZZ';
      const head = seg('IK3', id, String(first.position), loopCode(first.loop), first.codes.ik304 ?? '8');
      return [
        loop(
          '2100',
          context === true ? [head, ...contextOf(first, delimiters)] : [head],
          same.filter((finding) => finding.codes.ik403 !== undefined).map((finding) => elementLoop(finding, delimiters)),
        ),
      ];
    });
}

/** IK303 is data element 447, at most 4 characters: '2010' for 2010AA. The root has no id. */
const loopCode = (id: string | undefined): string => (id === undefined || /^\d{3}$/.test(id) ? '' : id.slice(0, 4));

const isCoded = (finding: Finding): boolean => finding.codes.ik304 !== undefined || finding.codes.ik502 !== undefined;

/** What the 999 speaks of in this transaction. */
function spokenOf({ checked }: AnsweredSet, { claimByClaim }: AnswerOptions): readonly Finding[] {
  const leaves = claimByClaim === true && checked.claims !== undefined;
  return checked.findings.filter((finding) => isCoded(finding) && !(leaves && CLAIM_LEVELS.includes(finding.level)));
}

/** Errors beyond the cap reject as those that were kept do; balancing has no codes. */
const REJECTING: readonly number[] = [1, 2, 4];

function setAnswer(findings: readonly Finding[], errorsByLevel: ErrorsByLevel | undefined): SetAnswer {
  if (findings.some((finding) => finding.severity === 'error')) return 'R';
  if (REJECTING.some((level) => (errorsByLevel?.[level] ?? 0) > 0)) return 'R';
  return findings.length > 0 ? 'E' : 'A';
}

function setLoop(checked: AnsweredSet, options: AnswerOptions): { readonly draft: LoopDraft; readonly answer: SetAnswer } {
  const { transaction } = checked;
  const findings = spokenOf(checked, options);
  const answer = setAnswer(findings, checked.checked.errorsByLevel);
  const errors = findings.filter((finding) => answer !== 'R' || finding.severity === 'error');
  // Errors that were only counted are errors in segments (5).
  const reasons = distinct(
    errors.map((finding) => finding.codes.ik502),
    5,
  );
  const located = findings.filter((finding) => finding.codes.ik304 !== undefined && finding.position > 0);
  const version = transaction.version === '' ? [] : [echo(transaction.version, options)];
  const draft = loop(
    '2000',
    [
      seg('AK2', echo(transaction.id, options), echo(transaction.controlNumber, options), ...version),
      seg('IK5', answer, ...(answer === 'A' ? [] : reasons.length === 0 && answer === 'R' ? ['5'] : reasons)),
    ],
    segmentLoops(located, options),
  );
  return { draft, answer };
}

/**
 * The 999 for one group. In: the group with its transactions checked. Out: the body to write with the 999 guide, the
 * answer for the group (A, E, P when some are rejected, R when all or the group's envelope is) and for each transaction.
 */
export function acknowledge999(checked: AnsweredGroup, options: AnswerOptions = {}): GroupAcknowledgement {
  const { group, transactions } = checked;
  const answered = transactions.map((each) => ({ transaction: each.transaction, ...setLoop(each, options) }));
  const accepted = answered.filter((each) => each.answer !== 'R').length;
  const envelope = group.findings.filter((finding) => finding.codes.ak905 !== undefined && finding.severity === 'error');
  const answer: GroupAnswer =
    envelope.length > 0 || (accepted === 0 && answered.length > 0)
      ? 'R'
      : accepted < answered.length
        ? 'P'
        : answered.some((each) => each.answer === 'E')
          ? 'E'
          : 'A';
  const { header } = group;
  const declared = group.declared ?? transactions.length;
  const count = String(answered.length);
  const body = transactionBody(
    '999',
    [
      seg('AK1', header.functionalId, echo(header.controlNumber, options), echo(header.version, options)),
      seg(
        'AK9',
        answer,
        String(declared),
        count,
        String(answer === 'R' ? 0 : accepted),
        ...distinct(
          envelope.map((finding) => finding.codes.ak905),
          5,
        ),
      ),
    ],
    answered.map((each) => each.draft),
  );
  return {
    body,
    answer,
    sets: answered.map((each) => ({ transaction: each.transaction, answer: answer === 'R' ? 'R' : each.answer })),
  };
}
