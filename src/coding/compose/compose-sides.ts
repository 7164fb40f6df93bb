/**
 * The side of a code: 'right hip osteoarthritis' is primary and of one side, 'bilateral knee pain' is two codes, 'left arm pain' is no
 * pain of an unspecified limb.
 */
import type { RejectedSibling } from '../../claims/coded-encounter.ts';
import { asIcd10 } from '../../claims/identifiers.ts';
import { type Around, type Chosen, chooseChild, compose, near, REACH, type Slots } from './compose.ts';
import type { Family } from './families.ts';
import { isOfSkin, skinCode } from './skin-sites.ts';

/** Codes of a joint without its side, and the heading that has the sides: 'right hip osteoarthritis' is primary and of one side by default. */
const SIDED: Readonly<Record<string, string>> = { M169: 'M161', M179: 'M171', M189: 'M181' };
const BOTH_SIDES: Readonly<Record<string, string>> = { M169: 'M160', M179: 'M170', M189: 'M180' };

/** Source: Alphabetic Index, Osteoarthritis, primary, by joint, where no cause is named. */
function withSide(code: string, around: Around): string {
  const sided = SIDED[code];
  const both = BOTH_SIDES[code];
  if (sided === undefined || both === undefined) return code;
  if (near({ word: 'bilateral', number: around.slots.bilateral }, around) !== undefined) return both;
  const one = compose(sided, around);
  return one !== undefined && one.chosenLevels > 0 ? sided : code;
}

/** A heading of four characters and more tells its codes apart by side, site and kind, not by another disease. */
const HEADING_LEAST = 4;
/** Categories whose codes are one disorder by its course and severity. */
const OF_KINDS: ReadonlySet<string> = new Set(['F32', 'F33', 'F90', 'N63']);

/** A heading that a code is the default of, with the code below it on the way, and whether it is told apart by sides. */
type Above = { readonly family: Family; readonly below: string; readonly isSided: boolean };

const known = new WeakMap<Slots, Map<string, readonly Above[]>>();

/** The headings above a code as long as each is what the next comes to for want of a word; looked for once. */
function headingsAbove(code: string, slots: Slots): readonly Above[] {
  const kept = known.get(slots) ?? new Map<string, readonly Above[]>();
  known.set(slots, kept);
  const before = kept.get(code);
  if (before !== undefined) return before;
  const found: Above[] = [];
  let below = code;
  for (let length = code.length - 1; length >= HEADING_LEAST - 1; length -= 1) {
    const heading = code.slice(0, length);
    const family = slots.familyOf(heading);
    if (family === undefined) continue;
    const isSided = hasSides(family);
    // A whole category by side: the kidney's cancer.
    if (length < HEADING_LEAST && !OF_KINDS.has(heading) && !heading.startsWith('O') && !isSided) break;
    if (!isDefault(family, below)) break;
    found.push({ family, below, isSided });
    below = heading;
  }
  kept.set(code, found);
  return found;
}

/** An unspecified code is what its heading comes to for want of a word: the words around may say more. */
function fromItsHeading(code: string, around: Around): string {
  let from = code;
  for (const { family, below, isSided } of headingsAbove(code, around.slots))
    if (isSided || isToldApart(family, below, around)) from = family.code;
  return from;
}

const isDefault = ({ children }: Family, code: string): boolean =>
  children.some((child) => child.code === code && child.defaultRank !== undefined && child.defaultRank <= 12);
const hasSides = ({ children }: Family): boolean =>
  children.some(({ apart }) => apart.some(({ word }) => word === 'right' || word === 'left'));

/** Words beside the mention, in its own clause or added to it, choose another child than the default. */
function isToldApart(family: Family, code: string, around: Around): boolean {
  const step = chooseChild(family, around);
  return step !== undefined && !step.byDefault && step.child.code !== code && step.by.every((at) => belongs(at, step.by, around));
}

/** In the clause of the mention, or in one that holds nothing but qualities, or says its words again: ', right ring finger'. */
function belongs(at: number, by: readonly number[], { tokens, from, to, slots }: Around): boolean {
  const clause = tokens.clause[at];
  if (clause === tokens.clause[from] || clause === tokens.clause[to]) return true;
  const own = tokens.word.slice(from, to + 1);
  let isTold = false;
  for (const step of [1, -1]) {
    for (let other = at; tokens.clause[other] === clause; other += step) {
      const word = tokens.word[other] ?? -1;
      const isQuality = slots.added.has(word) || slots.besideAdded.has(word) || own.includes(word);
      if (!isQuality && !by.includes(other)) return false;
      isTold ||= isQuality;
    }
  }
  return isTold;
}

/**
 * Codes without a side whose heading holds another site beside theirs, with their right and left.
 * Source: ICD-10-CM tabular list, M79.6-.
 */
const OWN_SIDES: Readonly<Record<string, readonly [right: string, left: string]>> = {
  M79603: ['M79601', 'M79602'],
  M79606: ['M79604', 'M79605'],
  M79646: ['M79644', 'M79645'],
  M79676: ['M79674', 'M79675'],
};

/** The sides of such a code by the words around; without one the code itself. */
function ownSides(code: string, [right, left]: readonly [string, string], around: Around): readonly Chosen[] {
  const sideOf = (word: 'right' | 'left'): number | undefined => {
    const number = around.slots.oneSide[word];
    return (near({ word, number }, around) ?? near({ word, number }, { ...around, side: word }))?.at;
  };
  const found = [
    { side: right, at: sideOf('right') },
    { side: left, at: sideOf('left') },
  ].filter(({ at }) => at !== undefined);
  const rejected = (['right', 'left'] as const).map((word): RejectedSibling => {
    const sibling = asIcd10(word === 'right' ? right : left);
    return { code: sibling, because: `needs "${word}" beside the words`, word };
  });
  if (found.length === 0) return [{ code, by: [], rejected, chosenLevels: 0, defaultLevels: 1, way: [] }];
  return found.map(({ side, at }) => ({
    code: side,
    by: at === undefined || (at >= around.from && at <= around.to) ? [] : [at],
    rejected: rejected.filter((sibling) => sibling.code !== side),
    chosenLevels: 1,
    defaultLevels: 0,
    way: [],
  }));
}

/** How far the site of a growth may stand from its name. */
const SITE_REACH = 6;

/** The heading of a growth of the skin at the site that stands nearest; undefined where that is no part of the skin. */
function atItsSite(code: string, { tokens, from, to, slots }: Around): string | undefined {
  if (!isOfSkin(code)) return code;
  for (let away = 0; away <= SITE_REACH; away += 1) {
    for (const at of [to + away, from - away]) {
      if (tokens.sentence[at] !== tokens.sentence[from]) continue;
      const word = tokens.word[at] ?? -1;
      if (slots.innerSites.has(word)) return undefined;
      const site = slots.skinSites.get(word);
      if (site !== undefined) return skinCode(code, site);
    }
  }
  return code;
}

/** Whether a side, or both, stands where `near` would find it: no other word is read in another way for one side. */
function hasSideNear({ tokens, from, to, slots }: Around): boolean {
  const { bilateral, oneSide } = slots;
  for (let at = Math.max(0, from - REACH); at <= to + REACH; at += 1) {
    const word = tokens.word[at];
    if (word === bilateral || word === oneSide.right || word === oneSide.left) return true;
  }
  return false;
}

/** As `compose`, but 'bilateral' in a family without a code for both sides gives one code for each side. */
export function composeSides(code: string, around: Around): readonly Chosen[] {
  const own = OWN_SIDES[code];
  if (own !== undefined) return ownSides(code, own, around);
  const sited = atItsSite(code, around);
  if (sited === undefined) return [];
  const start = withSide(fromItsHeading(sited, around), around);
  const one = compose(start, around);
  if (one === undefined) return [];
  if (one.defaultLevels === 0 || !hasSideNear(around)) return [one];
  const [right, left] = (['right', 'left'] as const).map((side) => compose(start, { ...around, side }));
  return right !== undefined &&
    left !== undefined &&
    right.code !== one.code &&
    left.code !== one.code &&
    right.code !== left.code
    ? [right, left]
    : [one];
}
