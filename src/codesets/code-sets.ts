/**
 * What the other rooms ask of code sets: one plain value of pure, synchronous look-ups, passed as an argument. Every
 * answer is for a date of service.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Said } from '../kernel/said.ts';
import type { Carc } from './adjustment-codes.ts';
import type { ClaimStatusCategory } from './claim-status-categories.ts';
import type { CodeEntry, CodeFound } from './code-index.ts';
import type { CodeLibrary } from './code-library.ts';
import type { HcpcsAnswer } from './hcpcs.ts';
import type { Icd10Answer } from './icd10cm.ts';
import type { ModifierAnswer } from './modifiers.ts';
import type { PlaceOfService } from './place-of-service.ts';
import type { Rarc } from './remark-codes.ts';

/** Words that lead to a diagnosis code, or to a header whose children the note's other words choose between. */
export type Icd10Term = {
  /** Without the dot; a header or a billable code. */
  readonly code: string;
  readonly words: string;
  /** 'title' is official, 'synonym' ours. */
  readonly source: 'title' | 'synonym';
};

export type CodeSets = {
  /** The release in force on a date, by name, to pin in a decision or a claim; 'none loaded' where none covers it. */
  readonly releases: {
    readonly icd10cm: (on: PlainDate) => string;
    readonly hcpcs: (on: PlainDate) => string;
  };
  /** For people: what is loaded, on what basis, and what installing adds. */
  readonly banner: Said;
  readonly icd10: (code: string, on: PlainDate) => Icd10Answer;
  /** The same array for every date of one release, so that an index over it can be kept. */
  readonly icd10Terms: (on: PlainDate) => readonly Icd10Term[];
  /** Every diagnosis of the release with our words for it, headings too, for a search; the same array as long as the release. */
  readonly icd10Entries: (on: PlainDate) => readonly CodeEntry[];
  readonly hcpcs: (code: string, on: PlainDate) => HcpcsAnswer;
  readonly hcpcsEntries: (on: PlainDate) => readonly CodeEntry[];
  /** By what people type: best first, what may be billed before headings. */
  readonly searchIcd10: (text: string, on: PlainDate, limit: number) => readonly CodeFound[];
  readonly searchHcpcs: (text: string, on: PlainDate, limit: number) => readonly CodeFound[];
  /** The releases that are installed, for what only they can say: notes, pairs, units, prices. Absent with the starter set alone. */
  readonly library?: CodeLibrary;
  readonly modifier: (code: string, on: PlainDate) => ModifierAnswer;
  readonly placeOfService: (code: string) => PlaceOfService | undefined;
  readonly carc: (code: string) => Carc | undefined;
  readonly rarc: (code: string) => Rarc | undefined;
  readonly claimStatusCategory: (code: string) => ClaimStatusCategory | undefined;
};
