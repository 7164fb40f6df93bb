/** `claimwright x12 text`: the JSON of `x12 json` as X12 bytes, checked as it is written. */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { type CheckedFile, fileChecker } from '../x12/check-file.ts';
import type { Finding } from '../x12/finding.ts';
import { jsonTextReader, type JsonValue } from '../x12/json-text.ts';
import { jsonWriter } from '../x12/json-write.ts';
import type { Failure, Result } from '../kernel/result.ts';
import { readWords, type Terminal } from './usage.ts';
import { byteSink, chunksOfFile, oneFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const textVerb: X12Verb = {
  name: 'text',
  usage: 'text FILE.json [--out FILE]',
  summary:
    'Writes the JSON of `x12 json` as X12: what was not changed comes out byte for byte; counts and trailers are made. A member that the guide does not know, or a value that is not what it has there, is refused with its line and place, and no file is left behind. What is written is checked against its guide: exit 1 when it has errors.',
  options: [['--out FILE', 'to a new file instead of standard output']],
  examples: [
    ['text claims.json --out claims.837', 'the X12 file'],
    ['json claims.837 | claimwright x12 text -', 'the same bytes again'],
  ],
  run,
};

const SHOWN = 20;

const errorsOf = (file: CheckedFile): readonly Finding[] =>
  file.interchanges
    .flatMap(({ interchange, groups }) => [
      ...interchange.findings,
      ...groups.flatMap(({ group, transactions }) => [
        ...group.findings,
        ...transactions.flatMap(({ checked }) => checked.findings),
      ]),
    ])
    .concat(file.findings)
    .filter((finding) => finding.severity === 'error');

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { out: 'string' });
  const path = oneFile(positionals, 'text');
  const sink = byteSink(options.out);
  const checker = fileChecker({ levels: [1, 2, 3], cap: SHOWN, fileCap: SHOWN });
  const refused = await write(path, (bytes) => {
    checker.push(bytes);
    sink.write(bytes);
  });
  sink.close();
  if (refused !== undefined) {
    if (options.out !== undefined) rmSync(options.out);
    terminal.say(`${basename(path)}: ${refused.message} [${refused.code}]`);
    return 1;
  }
  const errors = errorsOf(checker.end());
  for (const { path: at, message, code } of errors.slice(0, SHOWN)) terminal.say(`${at}: ${message} [${code}]`);
  if (errors.length > 0) terminal.say('It was written as told, and its receiver may turn it away; see claimwright x12 check.');
  return errors.length > 0 ? 1 : 0;
}

/** Reads records and writes their bytes. Out: the first refusal. */
async function write(path: string, put: (bytes: Uint8Array) => void): Promise<Failure | undefined> {
  const reader = jsonTextReader();
  const writer = jsonWriter();
  const take = (values: Result<readonly JsonValue[], Failure>): Failure | undefined => {
    if (!values.ok) return values.error;
    for (const { value, line } of values.value) {
      const bytes = writer.push(value);
      if (!bytes.ok) return { ...bytes.error, message: `Line ${line}: ${bytes.error.message}` };
      put(bytes.value);
    }
    return undefined;
  };
  for await (const chunk of chunksOfFile(path)) {
    const refused = take(reader.push(chunk));
    if (refused !== undefined) return refused;
  }
  const refused = take(reader.end());
  if (refused === undefined) put(writer.end());
  return refused;
}
