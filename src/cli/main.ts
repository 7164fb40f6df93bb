#!/usr/bin/env node
/**
 * `claimwright`: one command, its words after it. Exit 0 fine, 1 findings, 2 usage or unreadable input, 3 a failure;
 * never a stack trace: what goes wrong is one sentence that says what to do.
 */
import { readConfig } from '../config.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './usage.ts';

const [name = 'help', ...words] = process.argv.slice(2);

const HEAD = 'Usage: claimwright COMMAND [OPTIONS], which is node bootstrap.mjs COMMAND [OPTIONS] in a clone';

async function main(): Promise<number> {
  const command = await COMMANDS.find((c) => c.name === name)?.load();
  if (command?.help !== undefined && (words.includes('--help') || words.length === 0)) {
    process.stdout.write(`${await command.help(words)}\n`);
    return words.length === 0 ? 2 : 0;
  }
  if (command === undefined && !['help', '--help', '-h'].includes(name)) {
    throw new UsageError(`"${name}" is no command; they are ${COMMANDS.map((c) => c.name).join(', ')}. See claimwright --help.`);
  }
  if (command === undefined || words.includes('--help')) {
    const known = command === undefined ? await Promise.all(COMMANDS.map((c) => c.load())) : [command];
    process.stdout.write(`${HEAD}\n\n${known.map((c) => `  ${c.usage}\n      ${c.summary}`).join('\n')}\n`);
    return 0;
  }
  return command.run(words, {
    config: readConfig(process.env, process.stderr.isTTY),
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
  });
}

// Who reads us may have had enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : 'unknown failure';
  const who = COMMANDS.some((c) => c.name === name) ? ` ${name}` : '';
  process.stderr.write(`claimwright${who}: ${message.split('\n')[0]}\n`);
  process.exitCode = error instanceof UsageError || error instanceof RangeError ? 2 : 3;
}
