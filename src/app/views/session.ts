/** Logging in, and what the screens know about who is logged in. */
import { z } from 'zod';
import { PERMISSIONS, ROLES } from '../../access/permissions.ts';
import { organizationIdSchema, plainDateSchema, providerIdSchema } from '../../claims/identifiers.ts';
import { LANGUAGES } from '../session-ports.ts';

export const logInSchema = z
  .strictObject({
    loginName: z.string().min(1).max(80),
    /** Long enough for a sentence; longer would only make the server hash for nothing. */
    password: z.string().min(1).max(256),
    organizationId: organizationIdSchema.optional(),
  })
  .meta({ id: 'LogIn' });

export const chosenLanguageSchema = z.strictObject({ language: z.enum(LANGUAGES) }).meta({ id: 'ChosenLanguage' });

export const sessionViewSchema = z
  .object({
    userId: z.string(),
    loginName: z.string(),
    displayName: z.string(),
    language: z.enum(LANGUAGES),
    roles: z.array(z.enum(ROLES)),
    permissions: z.array(z.enum(PERMISSIONS)),
    organizationId: organizationIdSchema,
    organizationName: z.string(),
    /** Absent for who is no clinician: only a clinician's own notes are theirs to sign. */
    providerId: providerIdSchema.optional(),
    /** The practice's business day. */
    today: plainDateSchema,
    /** True in the demonstration, where `POST /calendar/advance` moves the day. */
    calendarIsSimulated: z.boolean(),
  })
  .meta({ id: 'SessionView' });
export type SessionView = z.output<typeof sessionViewSchema>;

/** The answer where there is nothing to say. */
export const doneSchema = z.object({}).meta({ id: 'Done' });
