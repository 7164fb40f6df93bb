/** What the engine reads in a note: sections, mentions with what the words around make of them, and the codes they may mean. */
import type { EvidenceSpan, MentionContext, RejectedSibling, SuggestionStep } from '../claims/coded-encounter.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Said } from '../kernel/said.ts';
import type { SectionKind } from './note/sections.ts';

/** 'billing' codes what the visit found (guideline IV.H); 'mention' lists every condition named, whatever is said of it. */
export type ReadingMode = 'billing' | 'mention';
export type NoteLanguage = 'en' | 'es' | 'fr';

/** Where the words of a term come from. */
export type TermSource = 'synonym' | 'title' | 'index' | 'inclusion' | 'neoplasms';

export type NoteSection = {
  readonly kind: SectionKind;
  /** First letter of the heading, first of what it heads, and the end: UTF-16 units of the text. */
  readonly start: number;
  readonly body: number;
  readonly end: number;
};

/** One place where the note names a condition. */
export type NoteMention = EvidenceSpan & {
  readonly context: MentionContext;
  /** The words that decided the context; absent where it is affirmed. */
  readonly trigger?: EvidenceSpan;
  readonly section: SectionKind;
  /** The codes that this place speaks for, in `candidates`. */
  readonly codes: readonly string[];
};

/** What a ranker needs to know of one code in one note. Counts are of places in the note. */
export type CandidateFacts = {
  readonly source: TermSource;
  /** Words of the best term, and how rare they are together: natural logarithms of terms per word, summed. */
  readonly termWords: number;
  readonly rarity: number;
  /** Words of the note between those of the best match, words read with a slip, and whether they stand in the term's order. */
  readonly gap: number;
  readonly slips: number;
  readonly inOrder: boolean;
  /** Places, and places by context and by section. */
  readonly mentions: number;
  readonly contexts: Readonly<Partial<Record<MentionContext, number>>>;
  readonly sections: Readonly<Partial<Record<SectionKind, number>>>;
  /** Of the best place. */
  readonly context: MentionContext;
  readonly section: SectionKind;
  /** 2: the words are a heading of their own ('2. Hypertension.'), 1: they begin a line or sentence, 0: neither. */
  readonly heading: 0 | 1 | 2;
  /** Below the headings: 'topic' where the assessment speaks of it in a sentence of its own, 'pursued' where something is ordered for it, 'reason' where the patient comes for it. */
  readonly takenUp?: 'topic' | 'pursued' | 'reason';
  /** Words just beside the best place that nothing has read. */
  readonly unread: number;
  /** Where the first place is: 0 the beginning of the note, 1 its end. */
  readonly first: number;
  /** Tokens of the note. */
  readonly noteLength: number;
  /** Levels below the words' own code that were chosen by words, and those taken for want of a word. */
  readonly chosenLevels: number;
  readonly defaultLevels: number;
  /** Other candidates of the same category, and how many of them have a longer match. */
  readonly siblings: number;
  readonly betterSiblings: number;
  /** A longer match of another code covers the same words. */
  readonly covered: boolean;
  /** Codes that the same words lead to. */
  readonly ambiguity: number;
};

export type CodeCandidate = {
  /** Without the dot; billable on the date of service. */
  readonly code: string;
  readonly title: string;
  /** Code that the words alone lead to: a heading, or the code itself. */
  readonly heading: string;
  /** Best place first; each is exactly the text's words. */
  readonly spans: readonly EvidenceSpan[];
  /** The way from the words to the code. */
  readonly steps: readonly SuggestionStep[];
  readonly rejected: readonly RejectedSibling[];
  readonly facts: CandidateFacts;
};

/** Something about the note itself: what could not be read, or what it must not be trusted for. */
export type NoteNotice = {
  readonly code:
    | 'note-is-empty'
    | 'note-has-no-words'
    | 'note-is-not-text'
    | 'note-was-decoded-wrongly'
    | 'note-is-too-long'
    | 'note-is-a-template'
    | 'note-is-in-another-language'
    | 'note-is-read-word-by-word'
    | 'note-speaks-to-the-reader'
    | 'note-names-no-condition';
  readonly message: Said;
  readonly start: number;
  readonly end: number;
};

export type VisitNote = {
  readonly text: string;
  readonly on: PlainDate;
  readonly mode: ReadingMode;
  readonly language: NoteLanguage;
  readonly sections: readonly NoteSection[];
  /** In the order of the note. */
  readonly mentions: readonly NoteMention[];
  /** In billing mode those that the mode allows, in mention mode all; in the order of their first place. */
  readonly candidates: readonly CodeCandidate[];
  readonly notices: readonly NoteNotice[];
};
