/** Bytes → interchanges, groups and transactions; a whole file at once or one transaction at a time. */
import type { GroupHeader, InterchangeHeader } from './envelope.ts';
import type { Finding } from './finding.ts';
import { emptyNest } from './nest.ts';
import { endInterchange, hand, take } from './nesting.ts';
import { chunksOf, type Delimiters, type ReadLimits, type Segment, segmentReader, WINDOW } from './syntax.ts';

export type { GroupHeader, InterchangeHeader } from './envelope.ts';

export type Transaction = {
  /** ST01. */
  readonly id: string;
  /** ST02. */
  readonly controlNumber: string;
  /** ST03, or GS08 when ST03 is absent. */
  readonly version: string;
  /** ST to SE (SE may be missing: then a finding says so). */
  readonly segments: readonly Segment[];
  readonly delimiters: Delimiters;
  /** Of its envelope: count, control number, version, missing trailer. */
  readonly findings: readonly Finding[];
};

export type Group = {
  readonly header: GroupHeader;
  /** GE01, when there is a GE that counts. */
  readonly declared?: number;
  readonly transactions: readonly Transaction[];
  readonly findings: readonly Finding[];
};

export type Interchange = {
  readonly header: InterchangeHeader;
  readonly delimiters: Delimiters;
  readonly groups: readonly Group[];
  /** TA1 segments it carries. */
  readonly acknowledgements: readonly Segment[];
  readonly findings: readonly Finding[];
};

export type InterchangeFile = { readonly interchanges: readonly Interchange[]; readonly findings: readonly Finding[] };

export type InterchangeEvent =
  | { readonly kind: 'interchange'; readonly header: InterchangeHeader; readonly delimiters: Delimiters }
  | { readonly kind: 'acknowledgement'; readonly segment: Segment }
  | { readonly kind: 'group'; readonly header: GroupHeader }
  | { readonly kind: 'transaction'; readonly transaction: Transaction }
  | { readonly kind: 'group-end'; readonly findings: readonly Finding[]; readonly declared?: number }
  | { readonly kind: 'interchange-end'; readonly findings: readonly Finding[] }
  | { readonly kind: 'file-end'; readonly findings: readonly Finding[] };

export type TransactionReader = {
  /** Events completed by this chunk; run the generator to its end before the next push. */
  readonly push: (chunk: Uint8Array) => Generator<InterchangeEvent, void, undefined>;
  readonly end: () => Generator<InterchangeEvent, void, undefined>;
};

/**
 * A streaming reader of whole transactions: memory is bounded by the largest one and `limits`.
 * Counts, control numbers and missing trailers are findings of the part they belong to.
 */
export function transactionReader(limits: ReadLimits = {}): TransactionReader {
  const reader = segmentReader(limits);
  const nest = emptyNest(limits.transactionSegments ?? 1_000_000);
  const { out } = nest;
  return {
    push: function* push(chunk) {
      for (let at = 0; at < chunk.length; at += WINDOW) {
        reader.feed(chunk.subarray(at, at + WINDOW), (segment, delimiters) => take(nest, reader, segment, delimiters));
        if (out.length > 0) yield* out.splice(0);
      }
    },
    end: function* end() {
      reader.finish((segment, delimiters) => {
        if (segment.id !== 'ISA') hand(nest, reader);
        take(nest, reader, segment, delimiters);
      });
      hand(nest, reader);
      endInterchange(nest, undefined);
      yield* out.splice(0);
      yield { kind: 'file-end', findings: reader.findings.slice(nest.told) };
    },
  };
}

/** The events of a file, one transaction at a time. */
export function* readTransactions(
  input: Uint8Array | Iterable<Uint8Array>,
  limits: ReadLimits = {},
): Generator<InterchangeEvent, void, undefined> {
  const reader = transactionReader(limits);
  for (const chunk of chunksOf(input)) yield* reader.push(chunk);
  yield* reader.end();
}

type Gathered = { header: GroupHeader; transactions: Transaction[]; findings: readonly Finding[]; declared?: number };

/** A whole file in memory: interchanges with their groups and transactions. Never fails; what is wrong are findings. */
export function readInterchanges(input: Uint8Array | Iterable<Uint8Array>, limits: ReadLimits = {}): InterchangeFile {
  const interchanges: Interchange[] = [];
  let findings: readonly Finding[] = [];
  let open: { header: InterchangeHeader; delimiters: Delimiters; groups: Gathered[]; acknowledgements: Segment[] } | undefined;
  for (const event of readTransactions(input, limits)) {
    if (event.kind === 'interchange')
      open = { header: event.header, delimiters: event.delimiters, groups: [], acknowledgements: [] };
    else if (event.kind === 'acknowledgement') open?.acknowledgements.push(event.segment);
    else if (event.kind === 'group') open?.groups.push({ header: event.header, transactions: [], findings: [] });
    else if (event.kind === 'transaction') open?.groups.at(-1)?.transactions.push(event.transaction);
    else if (event.kind === 'group-end') {
      const group = open?.groups.at(-1);
      if (group === undefined) continue;
      group.findings = event.findings;
      if (event.declared !== undefined) group.declared = event.declared;
    } else if (event.kind === 'interchange-end') {
      if (open !== undefined) interchanges.push({ ...open, findings: event.findings });
    } else findings = event.findings;
  }
  return { interchanges, findings };
}
