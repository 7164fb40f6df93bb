/** What is open while segments pass: an interchange, a group, a transaction. */
import type { GroupHeader, InterchangeHeader } from './envelope.ts';
import type { Finding } from './finding.ts';
import type { InterchangeEvent } from './interchange.ts';
import type { Delimiters, Segment } from './syntax.ts';

export type OpenSet = {
  readonly st: Segment;
  readonly segments: Segment[];
  /** Segments met, which are more than are held when they are only checked or go over the limit. */
  count: number;
  readonly findings: Finding[];
  overflowed: boolean;
};
export type OpenGroup = {
  readonly header: GroupHeader;
  readonly findings: Finding[];
  readonly controlNumbers: Set<string>;
  sets: number;
};
export type OpenInterchange = {
  readonly header: InterchangeHeader;
  readonly delimiters: Delimiters;
  readonly findings: Finding[];
  readonly controlNumbers: Set<string>;
  groups: number;
};

export type Nest = {
  /** Events not yet handed on. */
  readonly out: InterchangeEvent[];
  interchange: OpenInterchange | undefined;
  group: OpenGroup | undefined;
  set: OpenSet | undefined;
  /** Findings of the reader already told. */
  told: number;
  readonly transactionSegments: number;
};

export const emptyNest = (transactionSegments: number): Nest => ({
  out: [],
  interchange: undefined,
  group: undefined,
  set: undefined,
  told: 0,
  transactionSegments,
});
