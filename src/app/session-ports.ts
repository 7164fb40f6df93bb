/** What logging in needs of the store. Passwords are hashed elsewhere; a token is known here only while it travels. */
import type { Role } from '../access/permissions.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One try to log in: what the throttle counts. */
export type Attempt = { readonly loginName: string; readonly address: string };

export type Admission =
  /** `login` is absent for a name nobody has; the caller must take the same time over it. */
  | { readonly admitted: true; readonly login: { readonly userId: string; readonly passwordHash: string } | undefined }
  | { readonly admitted: false; readonly waitSeconds: number };

export type SessionFacts = {
  readonly userId: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly language: Language;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly roles: readonly Role[];
  /** The clinician this person is, where they are one. */
  readonly providerId: ProviderId | undefined;
};

export type Sessions = {
  /** Counts the try as failed before the password is looked at, so that many at once gain nothing. */
  readonly admit: (attempt: Attempt) => Promise<Admission>;
  /** Writes the failed try of a known name into the audit. */
  readonly refuse: (attempt: Attempt) => Promise<void>;
  /**
   * The password was right: a new token, 256 bits in base64url, kept as its hash; `replaces` ends. Undefined when the
   * person was disabled meanwhile or has no role in that organization.
   */
  readonly open: (opening: {
    readonly userId: string;
    readonly attempt: Attempt;
    /** The person's only or first organization when absent. */
    readonly organizationId: OrganizationId | undefined;
    readonly replaces: string | undefined;
  }) => Promise<{ readonly token: string; readonly facts: SessionFacts } | undefined>;
  /** Undefined for a token that is unknown, idle too long, too old, or whose person lost a role. `touch` counts as use. */
  readonly read: (token: string, options: { readonly touch: boolean }) => Promise<SessionFacts | undefined>;
  readonly close: (token: string) => Promise<void>;
  readonly setLanguage: (token: string, language: Language) => Promise<void>;
  /** Open sessions of the whole server; also answers whether the database is there, by failing. */
  readonly count: () => Promise<number>;
};
