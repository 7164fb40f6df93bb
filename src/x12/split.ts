/** One file as several: by claim, by provider, by count, by size, by transaction. No claim is lost, none is sent twice. */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { claimNumber, claimsIn, isClaim } from './claims-in.ts';
import { guideFor } from './guides/registry.ts';
import { loopIdentity } from './identity.ts';
import type { Group, Interchange, InterchangeFile, Transaction } from './interchange.ts';
import { type Outline, outlineOf, type OutlineSegment, outlineWith, segmentsIn } from './outline.ts';
import { numberLevels, rewrap } from './rewrap.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { segmentText } from './write-interchange.ts';

export type SplitBy =
  /** Each claim of an 837 by itself. */
  | { readonly by: 'claim' }
  /** Each billing provider of an 837, by NPI or name. */
  | { readonly by: 'provider' }
  /** At most so many claims of an 837. */
  | { readonly by: 'count'; readonly claims: number }
  /** At most so many bytes of an 837; a single claim may be more. */
  | { readonly by: 'size'; readonly bytes: number }
  /** Each transaction: each payment of an 835. */
  | { readonly by: 'transaction' };

export type SplitPart = {
  readonly bytes: Uint8Array;
  /** CLM01 or CLP01 of the claims in it. */
  readonly claims: readonly string[];
  readonly transactions: number;
};

export type SplitFailure = Failure<
  'file-must-be-whole-to-be-split' | 'file-must-hold-claims-to-be-split-by-them' | 'control-number-must-fit-nine-digits'
>;

type Piece = {
  readonly interchange: Interchange;
  readonly group: Group;
  /** One tree for each transaction it takes from. */
  readonly roots: readonly Outline[];
  readonly claims: readonly Outline[];
};

const broken = (why: string): Result<never, SplitFailure> =>
  err({
    code: 'file-must-be-whole-to-be-split',
    message: `${why} Check the file first; a part of a broken file could lose claims.`,
  });

/** What makes a file unfit to be cut. */
function unfit(file: InterchangeFile): Result<never, SplitFailure> | undefined {
  if (file.interchanges.length === 0) return broken('The file holds no X12 interchange.');
  const envelope = file.interchanges.flatMap((each) => [
    ...each.findings,
    ...each.groups.flatMap((group) => [...group.findings, ...group.transactions.flatMap((set) => set.findings)]),
  ]);
  const first = [...file.findings, ...envelope].find((each) => each.severity === 'error');
  return first === undefined ? undefined : broken(first.message);
}

const isLevel = (node: Outline): boolean => node.segments[0]?.segment.id === 'HL';

/** Levels without a claim, by the claim that they go along with: the one before them, or else the first. */
function companions(root: Outline): ReadonlyMap<Outline, readonly Outline[]> {
  const found = new Map<Outline, Outline[]>();
  let early: Outline[] = [];
  let last: Outline | undefined;
  const visit = (node: Outline): void => {
    if (isClaim(node)) {
      last = node;
      found.set(node, early);
      early = [];
    } else if (isLevel(node) && claimsIn(node).length === 0) (last === undefined ? early : (found.get(last) ?? [])).push(node);
    else for (const child of node.loops) visit(child);
  };
  visit(root);
  return found;
}

/** The tree with only these claims; a level that keeps none goes, unless it is named too. Undefined when none is left. */
function pruned(node: Outline, keep: ReadonlySet<Outline>): Outline | undefined {
  let kept = 0;
  const items = node.items.flatMap((item): readonly (OutlineSegment | Outline)[] => {
    if ('segment' in item) return [item];
    if (isClaim(item)) {
      if (!keep.has(item)) return [];
      kept += 1;
      return [item];
    }
    if (claimsIn(item).length === 0) {
      if (!isLevel(item)) return [item];
      if (!keep.has(item)) return [];
      kept += 1;
      return [item];
    }
    const inner = pruned(item, keep);
    if (inner !== undefined) kept += 1;
    return inner === undefined ? [] : [inner];
  });
  return kept === 0 ? undefined : outlineWith(node, items);
}

const bytesOf = (items: readonly { readonly segment: Segment }[], delimiters: Delimiters): number =>
  items.reduce((sum, { segment }) => sum + segmentText(segment, delimiters).length + 1, 0);

type Costs = readonly (readonly [Outline, number])[];

/** What each claim adds to a part: itself, and the levels above that the part does not have yet. */
function sizes(root: Outline, delimiters: Delimiters): ReadonlyMap<Outline, Costs> {
  const found = new Map<Outline, Costs>();
  const visit = (node: Outline, above: Costs): void => {
    if (isClaim(node) || (isLevel(node) && claimsIn(node).length === 0)) {
      found.set(node, [...above, [node, bytesOf(segmentsIn(node), delimiters)]]);
      return;
    }
    const inner = node.loops.filter((child) => isLevel(child) || isClaim(child));
    const own =
      bytesOf(segmentsIn(node), delimiters) - inner.reduce((sum, child) => sum + bytesOf(segmentsIn(child), delimiters), 0);
    for (const child of inner) visit(child, [...above, [node, own]]);
  };
  visit(root, []);
  const along = companions(root);
  return new Map(
    claimsIn(root).map((claim) => [claim, [claim, ...(along.get(claim) ?? [])].flatMap((each) => found.get(each) ?? [])]),
  );
}

/** ISA, GS, GE and IEA with the longest numbers. */
const ENVELOPE_BYTES = 106 + 120 + 20 + 20;

function bySize(
  root: Outline,
  claims: readonly Outline[],
  most: number,
  delimiters: Delimiters,
): readonly (readonly Outline[])[] {
  const costs = sizes(root, delimiters);
  const parts: Outline[][] = [];
  let had = new Set<Outline>();
  let size = Number.POSITIVE_INFINITY;
  for (const claim of claims) {
    const cost = costs.get(claim) ?? [];
    const added = (known: ReadonlySet<Outline>): number =>
      [...new Map(cost)].reduce((sum, [node, bytes]) => sum + (known.has(node) ? 0 : bytes), 0);
    if (size + added(had) > most) {
      parts.push([]);
      had = new Set();
      // ST02 and SE02 may grow to four digits each.
      size = ENVELOPE_BYTES + 16;
    }
    size += added(had);
    for (const [node] of cost) had.add(node);
    parts.at(-1)?.push(claim);
  }
  return parts;
}

/** The claims of a transaction in the lots that go together. */
function lots(
  root: Outline,
  by: Exclude<SplitBy, { by: 'transaction' }>,
  delimiters: Delimiters,
): readonly (readonly Outline[])[] {
  const claims = claimsIn(root);
  switch (by.by) {
    case 'claim':
      return claims.map((claim) => [claim]);
    case 'provider': {
      const providers = [
        ...Map.groupBy(
          root.loops.filter((each) => each.segments[0]?.segment.id === 'HL'),
          (each) => loopIdentity(each).key,
        ),
      ];
      return providers.map(([, nodes]) => nodes.flatMap((node) => claimsIn(node)));
    }
    case 'count': {
      const parts = Math.ceil(claims.length / by.claims);
      return Array.from({ length: parts }, (_, i) => claims.slice(i * by.claims, (i + 1) * by.claims));
    }
    case 'size':
      return bySize(root, claims, by.bytes, delimiters);
  }
}

function pieces(file: InterchangeFile, by: SplitBy): Result<readonly Piece[], SplitFailure> {
  const found: Piece[] = [];
  for (const interchange of file.interchanges) {
    for (const group of interchange.groups) {
      for (const transaction of group.transactions) {
        const cut = piecesOf(transaction, by);
        if (!cut.ok) return cut;
        found.push(...cut.value.map((each) => ({ interchange, group, ...each })));
      }
    }
  }
  return ok(found);
}

function piecesOf(transaction: Transaction, by: SplitBy): Result<readonly Pick<Piece, 'roots' | 'claims'>[], SplitFailure> {
  const root = outlineOf(transaction);
  if (by.by === 'transaction') return ok([{ roots: [root], claims: claimsIn(root) }]);
  if (transaction.id !== '837' || guideFor(transaction.version, transaction.id) === undefined) {
    return err({
      code: 'file-must-hold-claims-to-be-split-by-them',
      message: `Transaction ${transaction.controlNumber} is no 837 that there is a guide for: split it by transaction instead.`,
    });
  }
  const along = companions(root);
  const parts = lots(root, by, transaction.delimiters).flatMap((claims) => {
    const keep = new Set(claims.flatMap((claim) => [claim, ...(along.get(claim) ?? [])]));
    const tree = claims.length === 0 ? undefined : pruned(root, keep);
    return tree === undefined ? [] : [{ roots: [numberLevels(tree)], claims }];
  });
  // A transaction without a claim is kept whole: nothing is dropped.
  return ok(parts.length === 0 ? [{ roots: [root], claims: [] }] : parts);
}

/**
 * In: a file read whole, how to cut it, ISA13 of the first part (the others count on). Out: the parts in file order, each an
 * interchange of one group from the same sender to the same receiver, dates as they were. Errors: envelopes with errors, no
 * claims where they are to be cut by, numbers beyond nine digits.
 */
export function splitFile(file: InterchangeFile, by: SplitBy, controlNumber: number): Result<readonly SplitPart[], SplitFailure> {
  const problem = unfit(file);
  if (problem !== undefined) return problem;
  const cut = pieces(file, by);
  if (!cut.ok) return cut;
  if (controlNumber + cut.value.length - 1 > 999_999_999) {
    return err({
      code: 'control-number-must-fit-nine-digits',
      message: 'The parts would count beyond 999999999: begin with a smaller control number.',
    });
  }
  const told = new Set<Interchange>();
  return ok(
    cut.value.map(({ interchange, group, roots, claims }, i) => {
      const number = controlNumber + i;
      // What the interchange answers goes along once.
      const acknowledgements = told.has(interchange) ? [] : interchange.acknowledgements;
      told.add(interchange);
      const { isa } = interchange.header;
      const groups = [{ gs: group.header.gs, controlNumber: number, transactions: roots }];
      return {
        bytes: rewrap({ isa, delimiters: interchange.delimiters, controlNumber: number, acknowledgements, groups }),
        claims: claims.map(claimNumber),
        transactions: roots.length,
      };
    }),
  );
}
