/** Releases of code sets as the database keeps them: the same for every organization, written by the operator's side alone. */
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import type { Failure, Result } from '../kernel/result.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

/** 'loaded' waits to be put in force; 'withdrawn' was in force and answers nobody any more. */
export type CodeReleaseState = 'loaded' | 'in-force' | 'withdrawn';

export type RejectedRow = { readonly file: string; readonly line: number; readonly reason: string };

export type CodeRelease = BundleHead & {
  readonly releaseNumber: number;
  readonly state: CodeReleaseState;
  /** Rows that stand in the reference tables; absent for a kind that is kept as a bundle alone. */
  readonly rowsKept?: number;
  readonly bundleSha256: string;
  readonly bundleBytes: number;
  readonly loadedAt: string;
  readonly loadedBy: string;
  readonly changedAt: string;
  readonly changedBy: string;
};

/** A code that one of two releases has otherwise than the other. */
export type ChangedCode = {
  readonly code: string;
  readonly change: 'added' | 'deleted' | 'revised';
  readonly before?: string;
  readonly after?: string;
};

/** Of one practice: what a change of codes meets. */
export type UsedCode = {
  readonly code: string;
  /** Open claims that carry it. */
  readonly openClaims: number;
  /** Visits whose coding decision has it. */
  readonly visits: number;
};

/** Part of `Unit`. */
export type CodeReleaseViews = {
  /** Every release, newest first within its kind. */
  readonly codeReleases: () => Promise<readonly CodeRelease[]>;
  readonly codeRelease: (releaseNumber: number) => Promise<CodeRelease | undefined>;
  readonly rejectedRows: (releaseNumber: number) => Promise<readonly RejectedRow[]>;
  /** In the order of codes, of two releases of one kind that is kept in columns; undefined for any other. */
  readonly changedCodes: (
    before: CodeRelease,
    after: CodeRelease,
    limit: number,
  ) => Promise<
    { readonly rows: readonly ChangedCode[]; readonly counts: Readonly<Record<ChangedCode['change'], number>> } | undefined
  >;
  /** Of these codes those that the practice has used, with how often. */
  readonly usedCodes: (system: 'icd10cm' | 'procedure') => Promise<readonly UsedCode[]>;
};

export type ReleaseFault = Failure<'release-must-exist' | 'release-must-be-whole'>;

/** The operator's side of releases; each call is one transaction of the owner. */
export type CodeKeeper = {
  /** Puts it in force: another of its kind and first day is withdrawn in the same transaction. */
  readonly activate: (releaseNumber: number, by: string) => Promise<Result<undefined, ReleaseFault>>;
  readonly withdraw: (releaseNumber: number, by: string) => Promise<Result<undefined, ReleaseFault>>;
  /** Whether this server is one practice's own, whose manager looks after its code sets. */
  readonly isOnePractice: () => Promise<boolean>;
};

/** What a person brought to be installed. */
export type CodeOrder = {
  readonly uploadIds: readonly string[];
  readonly isExcerpt: boolean;
  /** Put in force when it is whole; it waits for a person otherwise. */
  readonly activate: boolean;
  /** Whoever asked accepts the AMA's terms, under which files that carry CPT numbers are published. */
  readonly acceptsAmaTerms: boolean;
  /** When it is over: what became of each release, and of files that are none of ours. */
  readonly outcomes?: readonly CodeOutcome[];
};

export type CodeOutcome =
  | {
      readonly kind: 'installed';
      readonly release: string;
      readonly releaseNumber: number;
      readonly rows: number;
      readonly rejected: number;
      /** The same bytes were here already. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'refused'; readonly release: string; readonly code: string; readonly message: string }
  | { readonly kind: 'not-taken'; readonly file: string; readonly why: string };

/** Where a release stands on a day. */
export const dayStanding = ({ from, to }: Pick<BundleHead, 'from' | 'to'>, today: PlainDate): 'in-force' | 'ended' | 'not-yet' =>
  from > today ? 'not-yet' : to !== undefined && to < today ? 'ended' : 'in-force';
