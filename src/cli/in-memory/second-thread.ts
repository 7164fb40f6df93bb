/**
 * The second thread of the in-memory demonstration: the payers' days are worked there, and the notes of coming days read.
 * Files, notes and suggestions pass; each side keeps its state to itself.
 */
import { Worker } from 'node:worker_threads';
import type { Suggestion } from '../../claims/coded-encounter.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { OutboundFile, PayerDayInput } from '../../payer/payer-day.ts';
import { observed } from '../side-by-side.ts';

/** What the payers' book of members is made from. */
export type PayersOf = { readonly seed: number; readonly claims: number };

/** A signed note; absent where nobody has signed: such a note is not read. */
export type NoteToRead = { readonly text: string; readonly on: PlainDate } | undefined;

/** What can be asked, and what it is answered with. */
export type Questions = {
  readonly payerDay: { readonly asks: PayerDayInput; readonly answer: readonly OutboundFile[] };
  readonly readNotes: { readonly asks: readonly NoteToRead[]; readonly answer: readonly (readonly Suggestion[])[] };
};
export type Question = { [K in keyof Questions]: { readonly kind: K; readonly asks: Questions[K]['asks'] } }[keyof Questions];

export type SecondThread = {
  /** Answered in the order of asking. Errors: what ended the thread, for every question that is open and for all after it. */
  readonly ask: <K extends keyof Questions>(kind: K, asks: Questions[K]['asks']) => Promise<Questions[K]['answer']>;
  readonly close: () => Promise<void>;
};

export function openSecondThread(payers: PayersOf): SecondThread {
  const worker = new Worker(new URL('./second-thread-runs.ts', import.meta.url), { workerData: payers });
  const open: PromiseWithResolvers<unknown>[] = [];
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const question of open.splice(0)) question.reject(ended);
  };
  worker.on('message', (answer: unknown) => open.shift()?.resolve(answer));
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the second thread of the demonstration ended before it had answered')));
  return {
    ask: <K extends keyof Questions>(kind: K, asks: Questions[K]['asks']) => {
      if (ended !== undefined) return Promise.reject(ended);
      const question = Promise.withResolvers<unknown>();
      open.push(question);
      // Between threads there is no origin to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ kind, asks });
      return observed(question.promise) as Promise<Questions[K]['answer']>;
    },
    close: async () => void (await worker.terminate()),
  };
}
