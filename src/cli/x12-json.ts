/** `claimwright x12 json`: X12 as JSON, one record per transaction, nothing lost. Any size, in the memory of one transaction. */
import { basename } from 'node:path';
import { type JsonRecord, jsonReader } from '../x12/json.ts';
import { readWords, type Terminal } from './usage.ts';
import { byteSink, chunksOfFile, oneFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

export const jsonVerb: X12Verb = {
  name: 'json',
  usage: 'json FILE [--pretty] [--out FILE]',
  summary:
    'Writes X12 as JSON: one object a line for each transaction, with its envelope, every value under a name and of its type (amounts in whole cents). What breaks the guide stands in it as it was sent, and `x12 text` makes the same bytes again. Exit 1 when something breaks its guide. The JSON Schema of each transaction is in docs/x12/schema.',
  options: [
    ['--pretty', 'one JSON array, indented, instead of a line for each'],
    ['--out FILE', 'to a new file instead of standard output'],
  ],
  examples: [
    ['json claims.837', 'a JSON object for each transaction'],
    ['json remittance.835 --pretty', 'the same to read'],
    ['json remittance.835 | jq .transaction.bpr.paidCents', 'the amount of each payment, in cents'],
  ],
  run,
};

type Counts = { transactions: number; wrong: number; unguided: number };

function count(counts: Counts, { transaction, segments, problems }: JsonRecord): void {
  if (transaction !== undefined || segments !== undefined) counts.transactions += 1;
  if (segments !== undefined) counts.unguided += 1;
  if (problems !== undefined) counts.wrong += 1;
}

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { pretty: 'boolean', out: 'string' });
  const path = oneFile(positionals, 'json');
  const pretty = options.pretty === true;
  const sink = options.out === undefined ? undefined : byteSink(options.out);
  const encoder = new TextEncoder();
  const line = (text: string): void => (sink === undefined ? terminal.print(text) : sink.write(encoder.encode(`${text}\n`)));
  const counts: Counts = { transactions: 0, wrong: 0, unguided: 0 };
  let held: string | undefined;
  const take = (records: readonly JsonRecord[]): void => {
    for (const record of records) {
      count(counts, record);
      if (!pretty) line(JSON.stringify(record));
      else {
        if (held !== undefined) line(`${held},`);
        held = `${held === undefined ? '[' : ''}${JSON.stringify(record, null, 2)}`;
      }
    }
  };
  const reader = jsonReader();
  for await (const chunk of chunksOfFile(path)) take(reader.push(chunk));
  const { records, findings } = reader.end();
  take(records);
  if (pretty) line(held === undefined ? '[]' : `${held}]`);
  sink?.close();
  for (const finding of findings) terminal.say(`${basename(path)}: ${finding.path}: ${finding.message} [${finding.code}]`);
  if (counts.wrong > 0)
    terminal.say(
      `${counts.wrong} of ${counts.transactions} transactions break their guide: see "problems" in each, and claimwright x12 check.`,
    );
  if (counts.unguided > 0)
    terminal.say(`${counts.unguided} of ${counts.transactions} transactions have no guide here and stand as plain segments.`);
  return counts.wrong > 0 || findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
