/** What runs on the thread of `second-thread.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { suggestForText } from '../../coding/suggest-diagnoses.ts';
import { openPayerState, type OutboundFile, payerDay, type PayerDayInput } from '../../payer/payer-day.ts';
import { demoOffice } from '../../practice/office.ts';
import { payerBookOf } from '../../practice/payer-book.ts';
import { demoPractice } from '../../practice/visits.ts';
import type { PayersOf, Question, Questions } from './second-thread.ts';

let state = openPayerState(payerBookOf(demoPractice(workerData as PayersOf)));
const { codesets } = demoOffice();

function workDay(input: PayerDayInput): readonly OutboundFile[] {
  const day = payerDay(state, input);
  state = day.state;
  return day.outboundFiles;
}

const answer = ({ kind, asks }: Question): Questions[keyof Questions]['answer'] =>
  kind === 'payerDay'
    ? workDay(asks)
    : asks.map((note) => (note === undefined ? [] : suggestForText(note.text, note.on, codesets)));

parentPort?.on('message', (question: Question) => {
  // Between threads there is no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(answer(question));
});
