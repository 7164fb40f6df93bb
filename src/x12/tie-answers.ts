/** What was sent, item by item, with what the acknowledgements received so far say of it; and what they say of things never sent. */
import type { CheckedFile } from './check-file.ts';
import type { BatchSaid, ClaimSaid, GroupSaid, LocatedError, Said } from './read-acknowledgement.ts';

/** Control numbers as sent. */
export type SentSet = {
  /** ST02. */
  readonly controlNumber: string;
  /** BHT03 of an 837. */
  readonly reference: string;
  /** CLM01 of each claim. */
  readonly claims: readonly string[];
};
export type SentGroup = { readonly functionalId: string; readonly controlNumber: string; readonly sets: readonly SentSet[] };
export type SentInterchange = { readonly controlNumber: string; readonly groups: readonly SentGroup[] };

/** What a file, checked with `claims: true`, sends. */
export const sentOf = (file: CheckedFile): readonly SentInterchange[] =>
  file.interchanges.map(({ interchange, groups }) => ({
    controlNumber: interchange.header.controlNumber,
    groups: groups.map(({ group, transactions }) => ({
      functionalId: group.header.functionalId,
      controlNumber: group.header.controlNumber,
      sets: transactions.map(({ transaction, checked }) => ({
        controlNumber: transaction.controlNumber,
        reference: checked.claims?.reference ?? '',
        claims: (checked.claims?.claims ?? []).map((claim) => claim.controlNumber),
      })),
    })),
  }));

export type Standing = 'unanswered' | 'accepted' | 'accepted-with-errors' | 'partially-accepted' | 'rejected';
/** Which acknowledgement decided; undefined while none has. */
export type AnsweredBy = 'TA1' | '999' | '277CA' | undefined;
type Answered = { readonly standing: Standing; readonly by: AnsweredBy };

/** `reason` is what a 277CA says, for a claim that it names. */
export type TiedClaim = Answered & { readonly controlNumber: string; readonly reason?: ClaimSaid };
export type TiedSet = Answered & {
  readonly controlNumber: string;
  readonly reference: string;
  readonly errors: readonly LocatedError[];
  readonly claims: readonly TiedClaim[];
};
export type TiedGroup = Answered & {
  readonly functionalId: string;
  readonly controlNumber: string;
  readonly sets: readonly TiedSet[];
};
/** `note` is TA105, '' without a TA1. */
export type TiedInterchange = Answered & {
  readonly controlNumber: string;
  readonly note: string;
  readonly groups: readonly TiedGroup[];
};

/** Something answered that was not sent, by what it was called. */
export type NotOurs = { readonly kind: 'interchange' | 'group' | 'transaction' | 'batch' | 'claim'; readonly reference: string };
export type TiedAnswers = { readonly interchanges: readonly TiedInterchange[]; readonly notOurs: readonly NotOurs[] };

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type OpenClaim = Mutable<TiedClaim>;
type OpenSet = Mutable<Omit<TiedSet, 'claims'>> & { readonly claims: OpenClaim[] };
type OpenGroup = Mutable<Omit<TiedGroup, 'sets'>> & { readonly sets: OpenSet[] };
type OpenInterchange = Mutable<Omit<TiedInterchange, 'groups'>> & { readonly groups: OpenGroup[] };

const NONE: Answered = { standing: 'unanswered', by: undefined };

const opened = (sent: readonly SentInterchange[]): OpenInterchange[] =>
  sent.map(({ controlNumber, groups }) => ({
    ...NONE,
    controlNumber,
    note: '',
    groups: groups.map((group) => ({
      ...NONE,
      functionalId: group.functionalId,
      controlNumber: group.controlNumber,
      sets: group.sets.map((set) => ({
        ...NONE,
        controlNumber: set.controlNumber,
        reference: set.reference,
        errors: [],
        claims: set.claims.map((claim) => ({ ...NONE, controlNumber: claim })),
      })),
    })),
  }));

const sameNumber = (a: string, b: string): boolean => a === b || (/^\d+$/.test(a) && /^\d+$/.test(b) && Number(a) === Number(b));

/** Of several of that name the first that has no answer yet, else the last: numbers come round again. */
const nextOf = <T extends Answered>(candidates: readonly T[]): T | undefined =>
  candidates.find((each) => each.by === undefined) ?? candidates.at(-1);

function rejectSet(set: OpenSet, by: AnsweredBy): void {
  set.standing = 'rejected';
  set.by = by;
  for (const claim of set.claims) {
    claim.standing = 'rejected';
    claim.by = by;
  }
}

function takeGroup(interchanges: readonly OpenInterchange[], said: GroupSaid, notOurs: NotOurs[]): void {
  const candidates = interchanges.flatMap(({ groups }) =>
    groups.filter((group) => group.functionalId === said.functionalId && sameNumber(group.controlNumber, said.controlNumber)),
  );
  const group = nextOf(candidates);
  if (group === undefined) {
    notOurs.push({ kind: 'group', reference: said.controlNumber });
    return;
  }
  group.standing = said.outcome;
  group.by = '999';
  const named = new Set<OpenSet>();
  for (const each of said.sets) {
    const set = nextOf(group.sets.filter(({ controlNumber }) => controlNumber === each.controlNumber));
    if (set === undefined) {
      notOurs.push({ kind: 'transaction', reference: each.controlNumber });
      continue;
    }
    named.add(set);
    set.standing = each.outcome;
    set.by = '999';
    set.errors = each.errors;
    if (each.outcome === 'rejected') rejectSet(set, '999');
  }
  for (const set of group.sets) {
    if (said.outcome === 'rejected') rejectSet(set, '999');
    else if (!named.has(set) && said.outcome === 'accepted') {
      set.standing = 'accepted';
      set.by = '999';
    }
  }
}

function takeClaims(interchanges: readonly OpenInterchange[], said: BatchSaid, notOurs: NotOurs[]): void {
  const sets = interchanges
    .flatMap(({ groups }) => groups.flatMap((group) => group.sets))
    .filter((set) => set.reference !== '' && set.reference === said.reference);
  if (sets.length === 0) {
    notOurs.push({ kind: 'batch', reference: said.reference });
    return;
  }
  const byNumber = Map.groupBy(
    sets.flatMap((set) => set.claims),
    (claim) => claim.controlNumber,
  );
  if (said.outcome === 'rejected' && said.claims.length === 0) for (const set of sets) rejectSet(set, '277CA');
  for (const each of said.claims) {
    const claim = nextOf(byNumber.get(each.controlNumber) ?? []);
    if (claim === undefined) {
      notOurs.push({ kind: 'claim', reference: each.controlNumber });
      continue;
    }
    claim.standing = each.outcome;
    claim.by = '277CA';
    claim.reason = each;
  }
}

/**
 * In: what was sent, and what acknowledgements said, in the order they came. Out: the same items, each with its standing, who said so
 * and where the fault is; and what belongs to nothing that was sent. A later answer to the same thing replaces the earlier one. A
 * rejection of the whole is one of every part; a claim of an accepted transaction waits for its 277CA.
 */
export function tieAnswers(sent: readonly SentInterchange[], said: readonly Said[]): TiedAnswers {
  const interchanges = opened(sent);
  const notOurs: NotOurs[] = [];
  for (const each of said) {
    if (each.kind === 'group') takeGroup(interchanges, each, notOurs);
    else if (each.kind === 'claims') takeClaims(interchanges, each, notOurs);
    else {
      const interchange = nextOf(interchanges.filter(({ controlNumber }) => sameNumber(controlNumber, each.controlNumber)));
      if (interchange === undefined) {
        notOurs.push({ kind: 'interchange', reference: each.controlNumber });
        continue;
      }
      interchange.standing = each.outcome;
      interchange.by = 'TA1';
      interchange.note = each.note;
      if (each.outcome !== 'rejected') continue;
      for (const group of interchange.groups) {
        group.standing = 'rejected';
        group.by = 'TA1';
        for (const set of group.sets) rejectSet(set, 'TA1');
      }
    }
  }
  // Where no TA1 was asked for, an answer to a group says that its interchange came in.
  for (const interchange of interchanges) {
    if (interchange.by !== undefined || !interchange.groups.some((group) => group.by !== undefined)) continue;
    interchange.standing = 'accepted';
    interchange.by = '999';
  }
  return { interchanges, notOurs };
}
