#!/usr/bin/env node
/**
 * `npm start` as a program of its own: the database begins to start while the rest of the program is still being read,
 * which is half of the way to the address.
 */
import { readConfig } from '../config.ts';
import { startEmbeddedPostgres } from '../store/embedded-postgres.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

try {
  const words = process.argv.slice(2);
  const config = readConfig(process.env, process.stderr.isTTY);
  const asksForHelp = words.includes('--help');
  const database =
    config.databaseUrl === undefined && !asksForHelp ? startEmbeddedPostgres({ home: config.home, log: say }) : undefined;
  // Whoever awaits it reports it; until then it must not end the process.
  database?.catch(() => {});
  const { runStart, startCommand } = await import('./start-command.ts');
  const terminal = { config, say, print: (text: string) => void process.stdout.write(`${text}\n`) };
  if (asksForHelp) terminal.print(`Usage: claimwright ${startCommand.usage}\n      ${startCommand.summary}`);
  else process.exitCode = await runStart(words, terminal, database);
} catch (error) {
  const message = error instanceof Error ? error.message : 'unknown failure';
  say(`claimwright start: ${message.split('\n')[0]}`);
  process.exitCode = error instanceof RangeError || (error as Error).name === 'UsageError' ? 2 : 3;
}
// Everything is closed; a connection that is still saying goodbye must not keep the terminal waiting.
process.exit();
