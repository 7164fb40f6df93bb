/**
 * Separation of duties: who may give up open money alone, and who may approve what another asks for. A person who could do
 * both could hide cash that was taken. House decision (ADR-0005), after the usual internal controls of a practice.
 */
import type { Permission } from './permissions.ts';

/** In cents: up to here whoever may ask decides alone, and the journal shows it. */
export const WRITE_OFF_ALONE_CENTS = 5_000;

/** True when a second person must look at it. In: the whole decision, not its parts. */
export const writeOffNeedsApproval = (cents: number): boolean => cents > WRITE_OFF_ALONE_CENTS;

/** True for somebody else than the one who asked, with the permission. */
export const mayApproveWriteOff = (
  askedBy: string,
  person: { readonly loginName: string; readonly permissions: ReadonlySet<Permission> },
): boolean => person.loginName !== askedBy && person.permissions.has('write-off:approve');
