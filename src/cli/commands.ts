/** Every command of `claimwright`, in the order that help lists them. */
import { calendarCommand } from './calendar-command.ts';
import { demoCommand } from './demo-command.ts';
import { explainCommand } from './explain-command.ts';
import { statementCommand } from './statement-command.ts';
import { startCommand } from './start-command.ts';
import type { Command } from './usage.ts';
import { verifyCommand } from './verify-command.ts';

export const COMMANDS: readonly Command[] = [
  startCommand,
  demoCommand,
  explainCommand,
  statementCommand,
  calendarCommand,
  verifyCommand,
];
