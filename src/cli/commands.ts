/** Every command of `claimwright`, in the order that help lists them. */
import type { Command } from './usage.ts';

/** A command is loaded when it is asked for: the demonstration in memory needs no server and no database. */
export const COMMANDS: readonly { readonly name: string; readonly load: () => Promise<Command> }[] = [
  { name: 'start', load: async () => (await import('./start-command.ts')).startCommand },
  { name: 'demo', load: async () => (await import('./demo-command.ts')).demoCommand },
  { name: 'explain', load: async () => (await import('./explain-command.ts')).explainCommand },
  { name: 'statement', load: async () => (await import('./statement-command.ts')).statementCommand },
  { name: 'calendar', load: async () => (await import('./calendar-command.ts')).calendarCommand },
  { name: 'intake', load: async () => (await import('./intake-command.ts')).intakeCommand },
  { name: 'verify', load: async () => (await import('./verify-command.ts')).verifyCommand },
  { name: 'organization', load: async () => (await import('./organization-command.ts')).organizationCommand },
  { name: 'people', load: async () => (await import('./people-command.ts')).peopleCommand },
  { name: 'codes', load: async () => (await import('./codes-command.ts')).codesCommand },
  { name: 'code', load: async () => (await import('./code-command.ts')).codeCommand },
  { name: 'em', load: async () => (await import('./em-command.ts')).emCommand },
  { name: 'coding', load: async () => (await import('./coding-command.ts')).codingCommand },
  { name: 'x12', load: async () => (await import('./x12-command.ts')).x12Command },
];
