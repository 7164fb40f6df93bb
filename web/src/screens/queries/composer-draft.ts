/** A question while it is being written: kept in the page, and as the server wants it. */
import type { AskQuery, CheckQuery, EncounterView, ProviderQueryView } from '../../api/paths.gen.ts';
import { wordings } from '../encounters/segments.ts';
import type { QueryConfirms, QueryForm, QueryRelevance } from './query-words.ts';
import { TITLES } from './query-words.ts';

export type Quote = { readonly start: number; readonly end: number; readonly words: string };

/** The earlier note that words are cited from; its date is for the eye. */
export type Earlier = {
  readonly encounterId: string;
  readonly noteVersion: number;
  readonly noteSha256: string;
  readonly serviceDate: string;
};
export type DraftIndicator = Quote & { readonly earlier?: Earlier | undefined };
export type DraftOption = { readonly key: string; readonly words: string; readonly supportedBy: readonly number[] };

export type ComposerDraft = {
  readonly queryId: string;
  /** Of the stored draft it changes; absent for a new one. */
  readonly revision?: number;
  readonly noteVersion: number;
  readonly noteSha256: string;
  readonly title: string;
  readonly question: string;
  readonly form: QueryForm;
  readonly confirms: QueryConfirms;
  readonly indicators: readonly DraftIndicator[];
  readonly relevance?: QueryRelevance | undefined;
  readonly options: readonly DraftOption[];
};

/** What of a visit a question needs: EncounterView has all of it. */
export type AskedVisit = Pick<EncounterView, 'encounterId' | 'serviceDate' | 'notes'>;

const newOption = (): DraftOption => ({ key: crypto.randomUUID(), words: '', supportedBy: [] });

/** In: the visit and words that were marked already. Out: undefined while its current note is not signed. */
export function newDraft(visit: AskedVisit, quotes: readonly Quote[]): ComposerDraft | undefined {
  const note = visit.notes.at(-1);
  if (note === undefined || note.status !== 'signed') return undefined;
  return {
    queryId: crypto.randomUUID(),
    noteVersion: note.version,
    noteSha256: note.sha256,
    title: TITLES[0] ?? '',
    question: '',
    form: 'open',
    confirms: 'documented-diagnosis',
    indicators: wordings(quotes.filter(({ start, end, words }) => note.text.slice(start, end) === words)).slice(0, 5),
    options: [],
  };
}

export const draftOf = ({ query, revision }: ProviderQueryView): ComposerDraft => ({
  queryId: query.queryId,
  revision,
  noteVersion: query.noteVersion,
  noteSha256: query.noteSha256,
  title: query.title,
  question: query.question,
  form: query.form,
  confirms: query.confirms ?? 'documented-diagnosis',
  indicators: query.indicators,
  relevance: query.relevance,
  options: query.options.map((option) => ({ ...option, key: crypto.randomUUID() })),
});

/** A form keeps what belongs to it; a choice begins with room for two. */
export const withForm = (draft: ComposerDraft, form: QueryForm): ComposerDraft => ({
  ...draft,
  form,
  options: form === 'multiple-choice' && draft.options.length === 0 ? [newOption(), newOption()] : draft.options,
});

export const withOption = (draft: ComposerDraft): ComposerDraft => ({ ...draft, options: [...draft.options, newOption()] });

export const withIndicator = (draft: ComposerDraft, quote: DraftIndicator): ComposerDraft =>
  draft.indicators.some(
    ({ start, end, earlier }) =>
      start === quote.start && end === quote.end && earlier?.encounterId === quote.earlier?.encounterId,
  )
    ? draft
    : { ...draft, indicators: [...draft.indicators, quote] };

export const citesEarlier = ({ indicators }: ComposerDraft): boolean => indicators.some(({ earlier }) => earlier !== undefined);

/** The options that rested on it lose it, and those behind it move up by one. */
export const withoutIndicator = (draft: ComposerDraft, at: number): ComposerDraft => ({
  ...draft,
  indicators: draft.indicators.filter((_, i) => i !== at),
  options: draft.options.map((option) => ({
    ...option,
    supportedBy: option.supportedBy.filter((n) => n !== at + 1).map((n) => (n > at + 1 ? n - 1 : n)),
  })),
});

const citedAs = ({ encounterId, noteVersion, noteSha256 }: Earlier) => ({ encounterId, noteVersion, noteSha256 });

/** As the server reads it; lines without words are left out. */
export function textOf(draft: ComposerDraft): CheckQuery {
  const { noteVersion, noteSha256, title, question, form, confirms, indicators, relevance, options } = draft;
  return {
    noteVersion,
    noteSha256: noteSha256 as CheckQuery['noteSha256'],
    title: title.trim(),
    question: question.trim(),
    form,
    ...(form === 'yes-no' ? { confirms } : {}),
    indicators: indicators.map(({ start, end, words, earlier }) => ({
      start,
      end,
      words,
      ...(earlier === undefined ? {} : { earlier: citedAs(earlier) }),
    })),
    ...(relevance === undefined || !citesEarlier(draft) ? {} : { relevance }),
    options:
      form === 'multiple-choice'
        ? options
            .filter(({ words }) => words.trim() !== '')
            .map(({ words, supportedBy }) => ({ words: words.trim(), supportedBy: [...supportedBy] }))
        : [],
  };
}

export const askOf = (draft: ComposerDraft): AskQuery => ({ queryId: draft.queryId as AskQuery['queryId'], ...textOf(draft) });

/** True when there is enough to keep: a title and a question. */
export const isKeepable = ({ title, question }: ComposerDraft): boolean => title.trim() !== '' && question.trim() !== '';

/** A place in a text area's value, whose lines end in one character, as a place in the text itself. */
export function placeInText(text: string, offset: number): number {
  let at = 0;
  for (let seen = 0; seen < offset && at < text.length; seen += 1) at += text.startsWith('\r\n', at) ? 2 : 1;
  return at;
}
