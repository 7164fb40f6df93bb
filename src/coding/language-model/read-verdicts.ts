/** What of a model's answer may be shown: verdicts on the codes that were asked about, with words that stand in the note. */
import {
  type CodeJudgement,
  type CodeVerdict,
  DROPPED,
  type JudgedElement,
  modelAnswerSchema,
} from '../../claims/code-judgement.ts';
import type { EvidenceSpan, Suggestion } from '../../claims/coded-encounter.ts';
import { err, type Failure, ok, type Result } from '../../kernel/result.ts';
import { inEnglish, said } from '../../kernel/said.ts';
import type { Deidentified } from './deidentify-note.ts';
import { findQuote } from './find-quote.ts';
import { JUDGED_ELEMENTS } from './judge-request.ts';

export type ReadVerdicts = Pick<CodeJudgement, 'verdicts' | 'elements' | 'dropped'>;

type Asked = {
  readonly note: string;
  /** What was sent of the note: the note itself, or with placeholders. */
  readonly sent: Pick<Deidentified, 'text' | 'toNote'>;
  readonly suggestions: readonly Suggestion[];
};

const REASON_MAX = 300;
const ELEMENTS_MAX = 40;

/** One line without control characters, cut where it is too long; empty reasons stay empty. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
const asReason = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f\s]+/g, ' ')
    .trim()
    .slice(0, REASON_MAX);

/** A model may put its JSON into a fence; anything else around it is not JSON. */
const unfenced = (text: string): string => /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;

function parsed(text: string): unknown {
  try {
    return JSON.parse(unfenced(text));
  } catch {
    return undefined;
  }
}

/**
 * In: the model's text, the note, what was sent of it, and the suggestions that were asked about. Out: one verdict a
 * suggestion at most, with its quote at its place in the note, and how many were dropped and why.
 * Errors: 'model-must-answer-in-json'; its text names nothing of the note.
 */
export function readVerdicts(answer: string, asked: Asked): Result<ReadVerdicts, Failure<'model-must-answer-in-json'>> {
  const read = modelAnswerSchema.safeParse(parsed(answer));
  if (!read.success) {
    return err({
      code: 'model-must-answer-in-json',
      message: inEnglish(
        said(
          'The language model answered in another form than it was asked for. Nothing of it is used; ask again, or look at the model’s setup.',
        ),
      ),
    });
  }
  const verdicts = new Map<string, CodeVerdict>();
  const dropped = new Map<(typeof DROPPED)[number], number>();
  const drop = (why: (typeof DROPPED)[number]): void => void dropped.set(why, (dropped.get(why) ?? 0) + 1);
  for (const { id, verdict, quote, reason } of read.data.verdicts) {
    const suggestion = asked.suggestions.find(({ code }) => code === id);
    if (suggestion === undefined) drop('not-a-candidate');
    else if (verdicts.has(suggestion.code)) drop('said-twice');
    else {
      const span = quoteInNote(quote, suggestion.spans, asked);
      if (span === undefined) drop('quote-not-in-the-note');
      else verdicts.set(suggestion.code, { code: suggestion.code, verdict, quote: span, reason: asReason(reason) });
    }
  }
  const elements = new Map<string, JudgedElement>();
  for (const { id, quote, reason } of read.data.elements ?? []) {
    const span = quoteInNote(quote, [], asked);
    const words = JUDGED_ELEMENTS.find((known) => known.id === id)?.words;
    if (words === undefined) drop('not-a-candidate');
    else if (span === undefined) drop('quote-not-in-the-note');
    else if (elements.has(`${id} ${span.start}`)) drop('said-twice');
    else elements.set(`${id} ${span.start}`, { id, words, quote: span, reason: asReason(reason) });
  }
  return ok({
    verdicts: [...verdicts.values()],
    elements: [...elements.values()].slice(0, ELEMENTS_MAX),
    dropped: DROPPED.flatMap((why) => (dropped.has(why) ? [{ why, count: dropped.get(why) ?? 0 }] : [])),
  });
}

/** Found in what was sent, and led back to the note's own words. */
function quoteInNote(quote: string, near: readonly EvidenceSpan[], { note, sent }: Asked): EvidenceSpan | undefined {
  const found = findQuote(sent.text, quote, near);
  if (found === undefined) return undefined;
  const { start, end } = sent.toNote(found.start, found.end);
  return start < end ? { start, end, words: note.slice(start, end) } : undefined;
}
