/** A coder's question to a clinician as the rules of compliant queries see it: plain words, before anybody is asked. */
import { type Said, said } from '../../kernel/said.ts';

export const QUERY_FORMS = ['open', 'multiple-choice', 'yes-no'] as const;
export type QueryForm = (typeof QUERY_FORMS)[number];

/** All that a question for yes or no may settle. */
export const QUERY_CONFIRMS = ['documented-diagnosis', 'present-on-admission', 'cause-and-effect'] as const;
export type QueryConfirms = (typeof QUERY_CONFIRMS)[number];

export type QueryIndicator = {
  /** Half-open UTF-16 range of the source's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Text of the signed note it is cited from; undefined where the record has no such signed note. */
  readonly source: string | undefined;
  /** The signed note is of an earlier visit of the patient. */
  readonly isEarlier?: boolean;
};

export type QueryOption = {
  readonly words: string;
  /** 1-based positions of the indicators that support it. */
  readonly supportedBy: readonly number[];
};

export type QueryDraft = {
  readonly title: string;
  readonly question: string;
  readonly form: QueryForm;
  /** What a yes-no question confirms; absent for the other forms. */
  readonly confirms?: QueryConfirms;
  readonly indicators: readonly QueryIndicator[];
  /** Why earlier notes bear on this visit; absent while nobody has said it. */
  readonly relevance?: string;
  /** Without 'other' and 'unable to determine': these are part of every answer. */
  readonly options: readonly QueryOption[];
  /** The words of a text that name a diagnosis. */
  readonly diagnosesIn: (text: string) => readonly string[];
};

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** True where the words stand in the text, whatever their case and spaces. */
export const standsIn = (words: string, text: string): boolean => folded(text).includes(folded(words));

/** Everything of the draft that its writer worded, never the cited words of the record; each with its name at the head of a sentence. */
export const wordedParts = ({
  title,
  question,
  options,
}: QueryDraft): readonly { readonly part: Said; readonly text: string }[] => [
  { part: said('The title'), text: title },
  { part: said('The question'), text: question },
  ...options.map(({ words }, at) => ({ part: said('Option {position}', { position: at + 1 }), text: words })),
];

/** Those of this visit's own note. */
export const ofThisVisit = ({ indicators }: QueryDraft): readonly QueryIndicator[] =>
  indicators.filter(({ isEarlier }) => isEarlier !== true);

/** True where the indicator's words are exactly those of its signed source. */
export const isVerbatim = ({ start, end, words, source }: QueryIndicator): boolean =>
  source !== undefined && words.trim() !== '' && source.slice(start, end) === words;
