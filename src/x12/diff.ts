/**
 * What is different between two files, by what things are and not by where they stand: a claim is the claim of that number
 * wherever it went. What only counts (HL numbers, LX, the trailers' counts) is no difference.
 */
import { align, type Alignment } from './align.ts';
import {
  type Both,
  type Difference,
  envelopeDifference,
  loopDifference,
  type Loose,
  segmentDifference,
  side,
  transactionDifference,
  unitOf,
  unitPart,
} from './difference.ts';
import { isCounting, loopIdentity, loopText, sameText, segmentKey } from './identity.ts';
import type { Interchange, InterchangeFile, Transaction } from './interchange.ts';
import type { SegmentUse } from './notation.ts';
import { type Outline, outlineOf, type OutlineSegment } from './outline.ts';
import { readable } from './readable.ts';
import { type Delimiters, type Segment, STANDARD_DELIMITERS } from './syntax.ts';
import { elementName, envelopeName } from './view-names.ts';

export type { Difference } from './difference.ts';

export type DiffOptions = {
  /** Leaves out what differs between any two sendings: control numbers, dates and times of envelopes, BHT03 to BHT05. */
  readonly ignoreEnvelope?: boolean;
};

const ENVELOPE: Readonly<Record<string, readonly number[]>> = {
  ISA: [9, 10, 13],
  GS: [4, 5, 6],
  ST: [2],
  SE: [2],
  GE: [2],
  IEA: [2],
  BHT: [3, 4, 5],
};

type Comparing = {
  readonly options: DiffOptions;
  readonly out: Difference[];
  /** Numbered loops without a partner where they stood: they may stand elsewhere. */
  readonly gone: Loose[];
  readonly come: Loose[];
};
const joined = (path: string, id: string): string => (path === '' ? id : `${path}/${id}`);
type Spot = { readonly element: number; readonly component?: number };

/** What a value means, where its place in the guide tells. */
function wordsAt(use: SegmentUse | undefined, { element, component }: Spot, text: string, before: string): string | undefined {
  const whole = use?.elements[element - 1];
  const own = whole?.components === undefined ? whole : whole.components[(component ?? 1) - 1];
  return own === undefined ? undefined : readable(own, text, { before });
}

/** Elements of one segment in both files, component by component where either has several. */
function compareSegments(
  comparing: Comparing,
  { before, after }: Both<Segment>,
  place: {
    readonly delimiters: Both<Delimiters>;
    readonly path: Both<string>;
    readonly unit?: string;
    readonly own?: OutlineSegment;
  },
): void {
  const { delimiters, path, unit, own } = place;
  const ignored = comparing.options.ignoreEnvelope === true ? ENVELOPE[after.id] : undefined;
  const last = Math.max(before.elements.length, after.elements.length);
  for (let element = 1; element <= last; element += 1) {
    const one = before.elements[element - 1] ?? '';
    const other = after.elements[element - 1] ?? '';
    if (isCounting(after, element) || ignored?.includes(element) === true) continue;
    // The header's last elements are the separators themselves.
    const whole = after.id === 'ISA';
    const ones = whole ? [one] : one.split(delimiters.before.component);
    const others = whole ? [other] : other.split(delimiters.after.component);
    const parts = Math.max(ones.length, others.length);
    for (let part = 0; part < parts; part += 1) {
      const [was = '', is = ''] = [ones[part], others[part]];
      const repeated =
        delimiters.before.repetition === undefined
          ? was
          : was.replaceAll(delimiters.before.repetition, delimiters.after.repetition ?? '^');
      if ((whole ? was : repeated) === is) continue;
      const spot = { element, ...(parts > 1 ? { component: part + 1 } : {}) };
      const means = (text: string, texts: readonly string[], segment: Segment): string | undefined =>
        wordsAt(own?.use, spot, text, texts[part - 1] ?? segment.elements[element - 2] ?? '');
      comparing.out.push({
        kind: was === '' ? 'added' : is === '' ? 'removed' : 'changed',
        of: 'element',
        path: `${path.after}-${String(element).padStart(2, '0')}${parts > 1 ? `-${part + 1}` : ''}`,
        id: after.id,
        name: own?.names === undefined ? envelopeName(after.id, element) : elementName(own.names, element, spot.component),
        ...unitPart(unit),
        ...spot,
        ...(was === '' ? {} : { before: side(path.before, before, was, means(was, ones, before)) }),
        ...(is === '' ? {} : { after: side(path.after, after, is, means(is, others, after)) }),
      });
    }
  }
}

function compareNodes(comparing: Comparing, both: Both<Outline>, delimiters: Both<Delimiters>, above?: string): void {
  const unit = unitOf(both.after, above);
  compareOwn(comparing, both, delimiters, unit);
  const byText = { before: textKeys(both.before, delimiters.before), after: textKeys(both.after, delimiters.after) };
  const text = (node: Outline): string => byText.before.get(node) ?? byText.after.get(node) ?? '';
  const loops = align({ before: both.before.loops, after: both.after.loops }, [
    text,
    (node) => loopIdentity(node).key,
    fallbackKey,
  ]);
  tellLoops(comparing, loops, delimiters, unit);
}

/** A level of other people is the same level still when its first claim is; a loop without numbers goes by its order. */
function fallbackKey(node: Outline): string {
  if (loopIdentity(node).isNumbered) return '';
  const [first] = numberedIn({ node, delimiters: STANDARD_DELIMITERS, unit: undefined });
  return `${node.id} ${first === undefined ? '' : loopIdentity(first.node).key}`;
}

const textKeys = (node: Outline, delimiters: Delimiters): ReadonlyMap<Outline, string> =>
  new Map(node.loops.map((child) => [child, `${child.id} ${loopText(child, delimiters)}`]));

function compareOwn(comparing: Comparing, both: Both<Outline>, delimiters: Both<Delimiters>, unit: string | undefined): void {
  const sideOf = new Map<OutlineSegment, Delimiters>();
  for (const each of both.before.segments) sideOf.set(each, delimiters.before);
  for (const each of both.after.segments) sideOf.set(each, delimiters.after);
  const of = (each: OutlineSegment): Delimiters => sideOf.get(each) ?? delimiters.after;
  const own = align({ before: both.before.segments, after: both.after.segments }, [
    (each) => sameText(each.segment, of(each)),
    (each) => segmentKey(each.segment, of(each)),
    (each) => each.segment.id,
  ]);
  const path = (node: Outline, { segment }: OutlineSegment): string => joined(node.path, segment.id);
  for (const { before, after, isMoved } of own.pairs) {
    const paths = { before: path(both.before, before), after: path(both.after, after) };
    if (isMoved) comparing.out.push(segmentDifference('moved', { before, after, paths }, delimiters, unit));
    compareSegments(
      comparing,
      { before: before.segment, after: after.segment },
      { delimiters, path: paths, ...unitPart(unit), own: after },
    );
  }
  for (const before of own.removed)
    comparing.out.push(
      segmentDifference('removed', { before, paths: { before: path(both.before, before), after: '' } }, delimiters, unit),
    );
  for (const after of own.added)
    comparing.out.push(
      segmentDifference('added', { after, paths: { before: '', after: path(both.after, after) } }, delimiters, unit),
    );
}

/** The numbered loops of a tree, outermost only. */
function numberedIn(loose: Loose): readonly Loose[] {
  const { node, delimiters, unit } = loose;
  if (loopIdentity(node).isNumbered) return [{ ...loose, unit: unitOf(node, unit) }];
  return node.loops.flatMap((child) => numberedIn({ node: child, delimiters, unit }));
}

function tellLoops(
  comparing: Comparing,
  loops: Alignment<Outline>,
  delimiters: Both<Delimiters>,
  unit: string | undefined,
): void {
  for (const { before, after, isMoved } of loops.pairs) {
    if (isMoved) {
      const own = unitOf(after, unit);
      comparing.out.push(
        loopDifference('moved', {
          before: { node: before, delimiters: delimiters.before, unit: own },
          after: { node: after, delimiters: delimiters.after, unit: own },
        }),
      );
    }
    compareNodes(comparing, { before, after }, delimiters, unit);
  }
  for (const node of loops.removed) {
    const loose = { node, delimiters: delimiters.before, unit };
    comparing.gone.push(...numberedIn(loose));
    if (!loopIdentity(node).isNumbered) comparing.out.push(loopDifference('removed', { before: loose }));
  }
  for (const node of loops.added) {
    const loose = { node, delimiters: delimiters.after, unit };
    comparing.come.push(...numberedIn(loose));
    if (!loopIdentity(node).isNumbered) comparing.out.push(loopDifference('added', { after: loose }));
  }
}

/** A claim that is gone in one place and there in another has moved. */
function settleLoose(comparing: Comparing): void {
  const { pairs, removed, added } = align({ before: comparing.gone, after: comparing.come }, [
    ({ node }) => loopIdentity(node).key,
  ]);
  for (const { before, after } of pairs) {
    comparing.out.push(loopDifference('moved', { before, after }));
    compareNodes(
      comparing,
      { before: before.node, after: after.node },
      { before: before.delimiters, after: after.delimiters },
      after.unit,
    );
  }
  for (const before of removed) comparing.out.push(loopDifference('removed', { before }));
  for (const after of added) comparing.out.push(loopDifference('added', { after }));
}

const headOf = (transaction: Transaction): Loose => ({
  node: outlineOf(transaction),
  delimiters: transaction.delimiters,
  unit: undefined,
});

/** Transactions are paired by equal text, then by kind and control number, then by kind and order. */
function compareTransactions(comparing: Comparing, before: readonly Transaction[], after: readonly Transaction[]): void {
  const ignore = comparing.options.ignoreEnvelope === true;
  const { pairs, removed, added } = align({ before, after }, [
    (each) =>
      `${each.id} ${each.segments
        .slice(1, -1)
        .map((segment) => sameText(segment, each.delimiters))
        .join('\x1c')}`,
    (each) => (ignore ? '' : `${each.id} ${each.controlNumber}`),
    (each) => each.id,
  ]);
  for (const pair of pairs) {
    const one = headOf(pair.before);
    const other = headOf(pair.after);
    compareNodes(comparing, { before: one.node, after: other.node }, { before: one.delimiters, after: other.delimiters });
  }
  for (const each of removed) {
    comparing.out.push(transactionDifference('removed', each));
    comparing.gone.push(...numberedIn(headOf(each)));
  }
  for (const each of added) {
    comparing.out.push(transactionDifference('added', each));
    comparing.come.push(...numberedIn(headOf(each)));
  }
}

function compareEnvelopes(comparing: Comparing, both: Both<Interchange>): void {
  const { before, after } = both;
  const delimiters = { before: before.delimiters, after: after.delimiters };
  const pair = (one: Segment, other: Segment): void =>
    compareSegments(comparing, { before: one, after: other }, { delimiters, path: { before: one.id, after: other.id } });
  pair(before.header.isa, after.header.isa);
  const groups = align({ before: before.groups, after: after.groups }, [
    (each) => `${each.header.functionalId} ${each.header.controlNumber}`,
    (each) => each.header.functionalId,
  ]);
  for (const each of groups.pairs) pair(each.before.header.gs, each.after.header.gs);
  for (const each of groups.removed) comparing.out.push(envelopeDifference('removed', each.header.gs, before.delimiters));
  for (const each of groups.added) comparing.out.push(envelopeDifference('added', each.header.gs, after.delimiters));
}

/** In: two files read whole. Out: what differs, envelopes first, then by transaction, then what moved between places. */
export function diffFiles(before: InterchangeFile, after: InterchangeFile, options: DiffOptions = {}): readonly Difference[] {
  const comparing: Comparing = { options, out: [], gone: [], come: [] };
  const interchanges = align({ before: before.interchanges, after: after.interchanges }, [
    (each) => (options.ignoreEnvelope === true ? '' : each.header.controlNumber),
    () => 'interchange',
  ]);
  for (const each of interchanges.pairs) compareEnvelopes(comparing, each);
  for (const each of interchanges.removed) comparing.out.push(envelopeDifference('removed', each.header.isa, each.delimiters));
  for (const each of interchanges.added) comparing.out.push(envelopeDifference('added', each.header.isa, each.delimiters));
  const sets = ({ interchanges: all }: InterchangeFile): readonly Transaction[] =>
    all.flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions));
  compareTransactions(comparing, sets(before), sets(after));
  settleLoose(comparing);
  return comparing.out;
}
