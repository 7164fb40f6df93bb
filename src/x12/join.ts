/** Several files as one: the inverse of splitting, where the files say that they belong together. */
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { sameText } from './identity.ts';
import type { Group, Interchange, InterchangeFile } from './interchange.ts';
import { type Outline, outlineOf, type OutlineSegment, outlineWith, segmentsIn } from './outline.ts';
import { numberLevels, rewrap } from './rewrap.ts';
import type { Delimiters } from './syntax.ts';

export type JoinFailure = Failure<
  'file-must-be-whole-to-be-joined' | 'files-must-be-between-the-same-parties' | 'files-must-have-the-same-delimiters'
>;

export type Joined = { readonly bytes: Uint8Array; readonly groups: number; readonly transactions: number };

/** Levels and claims may be put side by side under one parent; all else must be equal for two loops to be one. */
const isShared = (item: OutlineSegment | Outline): item is Outline =>
  !('segment' in item) && (item.segments[0]?.segment.id === 'HL' || item.segments[0]?.segment.id === 'CLM');

function ownText(node: Outline, delimiters: Delimiters): string {
  let text = node.id;
  for (const item of node.items) {
    if (isShared(item)) continue;
    const segments = 'segment' in item ? [item] : segmentsIn(item);
    for (const { segment } of segments) {
      if (segment.id === 'ST' || segment.id === 'SE') continue;
      // Whether levels follow is made right afterwards.
      const flagless = segment.id === 'HL' ? { ...segment, elements: segment.elements.slice(0, 3) } : segment;
      text += `\x1c${sameText(flagless, delimiters)}`;
    }
  }
  return text;
}

/** One loop with the contents of both, when all but their levels and claims is equal. */
function merged(one: Outline, other: Outline, delimiters: Delimiters): Outline | undefined {
  const more = other.items.filter(isShared);
  if (more.length === 0 || !one.items.some(isShared) || ownText(one, delimiters) !== ownText(other, delimiters)) return undefined;
  const at = one.items.findLastIndex(isShared);
  const last = one.items[at];
  const [next, ...rest] = more;
  const isLevel = last !== undefined && isShared(last) && last.segments[0]?.segment.id === 'HL';
  const both = isLevel && next !== undefined ? merged(last, next, delimiters) : undefined;
  const between = both === undefined ? [...(last === undefined ? [] : [last]), ...more] : [both, ...rest];
  return outlineWith(one, [...one.items.slice(0, at), ...between, ...one.items.slice(at + 1)]);
}

type Lot = { readonly group: Group; roots: Outline[] };

const groupKey = ({ header }: Group): string =>
  [header.functionalId, header.senderCode, header.receiverCode, header.version].join('\x1d');

function problemOf(first: Interchange, { header, delimiters }: Interchange): Result<never, JoinFailure> | undefined {
  const parties = (each: Interchange['header']): string =>
    [each.senderQualifier, each.senderId, each.receiverQualifier, each.receiverId, each.usage, each.version].join('\x1d');
  if (parties(first.header) !== parties(header)) {
    return err({
      code: 'files-must-be-between-the-same-parties',
      message: 'The interchanges differ in sender, receiver, version, or test and production: join those that agree.',
    });
  }
  return JSON.stringify(first.delimiters) === JSON.stringify(delimiters)
    ? undefined
    : err({
        code: 'files-must-have-the-same-delimiters',
        message: 'The interchanges are written with different delimiters, and one could stand in the data of another.',
      });
}

function unwhole(files: readonly InterchangeFile[]): Result<never, JoinFailure> | undefined {
  const findings = files.flatMap((file) => [
    ...file.findings,
    ...file.interchanges.flatMap((each) => [
      ...each.findings,
      ...each.groups.flatMap((group) => [...group.findings, ...group.transactions.flatMap((set) => set.findings)]),
    ]),
  ]);
  const first = findings.find((each) => each.severity === 'error');
  const why =
    first?.message ?? (files.some((file) => file.interchanges.length === 0) ? 'A file holds no X12 interchange.' : undefined);
  return why === undefined
    ? undefined
    : err({ code: 'file-must-be-whole-to-be-joined', message: `${why} Check the files first; a broken one could lose claims.` });
}

/**
 * In: files read whole, in the order wanted, and ISA13 of the result. Out: one interchange under the first file's header;
 * groups of one kind, version and parties become one; claim transactions that follow each other with equal heads become
 * one, equal levels too. Errors: broken envelopes, other parties, other delimiters.
 */
export function joinFiles(files: readonly InterchangeFile[], controlNumber: number): Result<Joined, JoinFailure> {
  const problem = unwhole(files);
  if (problem !== undefined) return problem;
  const interchanges = files.flatMap((file) => file.interchanges);
  const [first] = interchanges;
  if (first === undefined) return err({ code: 'file-must-be-whole-to-be-joined', message: 'There is no interchange to join.' });
  const lots = new Map<string, Lot>();
  for (const interchange of interchanges) {
    const other = problemOf(first, interchange);
    if (other !== undefined) return other;
    for (const group of interchange.groups) {
      const lot = lots.get(groupKey(group)) ?? { group, roots: [] };
      lots.set(groupKey(group), lot);
      for (const transaction of group.transactions) {
        const root = outlineOf(transaction);
        const last = lot.roots.at(-1);
        const both = transaction.id === '837' && last !== undefined ? merged(last, root, interchange.delimiters) : undefined;
        if (both === undefined) lot.roots.push(root);
        else lot.roots[lot.roots.length - 1] = both;
      }
    }
  }
  const groups = [...lots.values()].map(({ group, roots }, i) => ({
    gs: group.header.gs,
    controlNumber: i + 1,
    transactions: roots.map((root) => (root.id === '837' ? numberLevels(root) : root)),
  }));
  const acknowledgements = interchanges.flatMap((each) => each.acknowledgements);
  const bytes = rewrap({ isa: first.header.isa, delimiters: first.delimiters, controlNumber, acknowledgements, groups });
  return ok({ bytes, groups: groups.length, transactions: groups.reduce((sum, each) => sum + each.transactions.length, 0) });
}
