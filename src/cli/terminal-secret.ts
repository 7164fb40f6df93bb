/** A secret that a person types, or that a program pipes in; never an argument, which every process of the machine may read. */
import { UsageError } from './usage.ts';

const LONGEST = 1000;

/** In: what to ask for. Out: the first line of standard input; a terminal does not show it. Errors: UsageError when nothing came. */
export async function readSecret(prompt: string): Promise<string> {
  const { stdin } = process;
  const secret = stdin.isTTY ? await typed(prompt) : await piped();
  if (secret === '') throw new UsageError('No password came. Type one, or pipe one line into the command.');
  return secret;
}

async function piped(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.includes('\n') || text.length > LONGEST) break;
  }
  return text.split(/\r?\n/)[0] ?? '';
}

const ENTER = new Set(['\r', '\n', '\u0004']);
const RUBOUT = new Set(['\u007f', '\b']);
const INTERRUPT = '\u0003';

/** Raw mode, so that nothing is echoed. */
function typed(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (finish: () => void): void => {
      stdin.off('data', hear);
      stdin.setRawMode(false);
      stdin.pause();
      stderr.write('\n');
      finish();
    };
    const hear = (chunk: string): void => {
      for (const sign of chunk) {
        if (sign === INTERRUPT) return end(() => reject(new UsageError('Interrupted; nothing was changed.')));
        if (ENTER.has(sign)) return end(() => resolve(text));
        text = RUBOUT.has(sign) ? text.slice(0, -1) : text + sign;
      }
    };
    stdin.on('data', hear);
    stdin.resume();
  });
}
