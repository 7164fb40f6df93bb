/** What the palette can find. A colleague adds an entry; its code is loaded when somebody types. */
import type { Permission } from '../../src/access/permissions.ts';

export type Found = {
  /** Shown; may hold patient data: it never enters an address. */
  readonly title: string;
  readonly detail?: string;
  readonly to: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly search?: Readonly<Record<string, string>>;
};

export type Finder = {
  /** English words of the group's heading, through `words('Patients')`. */
  readonly group: string;
  readonly permission: Permission;
  /** In: what was typed (at least two characters). Out: at most eight, the best first. */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Found[]>;
};

export const FINDERS: readonly Finder[] = [];
