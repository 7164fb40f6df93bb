/** `claimwright x12 split`: one file as several; no claim is lost. */
import { basename, extname, join } from 'node:path';
import { readInterchanges } from '../x12/interchange.ts';
import { type SplitBy, splitFile } from '../x12/split.ts';
import { readWords, type Terminal, UsageError, wholeNumber } from './usage.ts';
import { byteSink, bytesOfFile, oneFile, outFolder } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const splitVerb: X12Verb = {
  name: 'split',
  usage: 'split FILE --by claim|provider|payment|transaction [--claims N] [--bytes N] --out FOLDER [--control-number N] [--json]',
  summary:
    'Cuts a batch: an 837 by claim, by billing provider, into lots of N claims or of N bytes; an 835 by payment; anything by transaction. Each part is an interchange of its own between the same parties, with its numbers and counts made right; every claim stands in exactly one.',
  options: [
    ['--by WHAT', 'claim, provider, payment or transaction'],
    ['--claims N', 'instead of --by: at most N claims a part'],
    ['--bytes N', 'instead of --by: at most N bytes a part (a single claim may be more)'],
    ['--out FOLDER', 'where the parts go: NAME-001, NAME-002 …; nothing is overwritten'],
    ['--control-number N', 'ISA13 of the first part, the others count on (default 1)'],
    ['--json', 'the list of parts as data'],
  ],
  examples: [
    ['split batch.837 --claims 100 --out parts', 'files of at most a hundred claims'],
    ['split batch.835 --by payment --out payments', 'a file for each payment'],
  ],
  run,
};

function wayOf(by: string | undefined, claims: string | undefined, bytes: string | undefined): SplitBy {
  if ([by, claims, bytes].filter((each) => each !== undefined).length !== 1)
    throw new UsageError('Say how to cut: one of --by, --claims and --bytes; see claimwright x12 split --help.');
  if (claims !== undefined)
    return { by: 'count', claims: wholeNumber(claims, { name: 'claims', low: 1, high: 1_000_000, otherwise: 1 }) };
  if (bytes !== undefined)
    return { by: 'size', bytes: wholeNumber(bytes, { name: 'bytes', low: 1000, high: 1_000_000_000, otherwise: 1000 }) };
  if (by === 'claim' || by === 'provider' || by === 'transaction') return { by };
  if (by === 'payment') return { by: 'transaction' };
  throw new UsageError('--by must be claim, provider, payment or transaction.');
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, {
    by: 'string',
    claims: 'string',
    bytes: 'string',
    out: 'string',
    'control-number': 'string',
    json: 'boolean',
  });
  const path = oneFile(positionals, 'split');
  const way = wayOf(options.by, options.claims, options.bytes);
  const { out } = options;
  if (out === undefined) throw new UsageError('Say where the parts go with --out FOLDER.');
  const first = wholeNumber(options['control-number'], { name: 'control-number', low: 0, high: 999_999_999, otherwise: 1 });
  const parts = splitFile(readInterchanges(await bytesOfFile(path)), way, first);
  if (!parts.ok) {
    terminal.say(`${basename(path)}: ${parts.error.message} [${parts.error.code}]`);
    return 1;
  }
  outFolder(out);
  const extension = extname(path);
  const name = path === '-' ? 'part' : basename(path, extension);
  const width = Math.max(3, String(parts.value.length).length);
  const listed = parts.value.map((part, i) => {
    const file = join(out, `${name}-${String(i + 1).padStart(width, '0')}${extension === '' ? '.x12' : extension}`);
    const sink = byteSink(file);
    sink.write(part.bytes);
    sink.close();
    return { file, bytes: part.bytes.length, transactions: part.transactions, claims: part.claims };
  });
  if (options.json === true) terminal.print(JSON.stringify(listed, null, 1));
  else {
    for (const part of listed) terminal.print(`${part.file}  ${part.claims.length} claims  ${part.bytes} bytes`);
    terminal.print(`${listed.length} parts, ${listed.reduce((sum, part) => sum + part.claims.length, 0)} claims.`);
  }
  return 0;
}
