/** COPY … FROM STDIN over a connection of pg: rows as text lines, sent as fast as the server takes them. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { setImmediate as soon } from 'node:timers/promises';
import type pg from 'pg';

/** What a line may hold. */
export type CopyValue = string | number | boolean | undefined;

/** The parts of pg's connection that a copy speaks to; pg itself does not type them. */
type Wire = {
  readonly stream: Writable;
  readonly query: (text: string) => void;
  readonly sendCopyFromChunk: (chunk: Buffer) => void;
  readonly endCopyFrom: () => void;
  readonly sendCopyFail: (why: string) => void;
};

const CHUNK_LETTERS = 1 << 18;

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const cellOf = (value: CopyValue): string => {
  if (value === undefined) return '\\N';
  if (typeof value !== 'string') return String(value);
  return SPECIAL.test(value) ? value.replaceAll(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found) : value;
};

export type CopyIn = {
  /** A table and its columns, ours: 'unit_limit (release_number, code)'. */
  readonly into: string;
  readonly rows: Iterable<readonly CopyValue[]>;
  /** Told how many rows are on their way, a few times a second at most. */
  readonly progress?: (rows: number) => void;
};

/** Out: how many rows the server took. Errors: those of the database; nothing of the copy stays. */
export function copyIn(client: pg.ClientBase, { into, rows, progress }: CopyIn): Promise<number> {
  return new Promise((resolve, reject) => {
    let wire: Wire | undefined;
    let taken = 0;
    let failed: Error | undefined;
    const send = async (): Promise<void> => {
      if (wire === undefined) return;
      let lines = '';
      let sent = 0;
      for (const row of rows) {
        if (failed !== undefined) return;
        lines += `${row.map(cellOf).join('\t')}\n`;
        sent += 1;
        if (lines.length < CHUNK_LETTERS) continue;
        wire.sendCopyFromChunk(Buffer.from(lines));
        lines = '';
        progress?.(sent);
        // Between two chunks others get their turn.
        if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
        else await soon();
      }
      if (lines !== '') wire.sendCopyFromChunk(Buffer.from(lines));
      wire.endCopyFrom();
      progress?.(sent);
    };
    // The form that pg takes for queries of one's own.
    const query = {
      submit: (connection: Wire): void => {
        wire = connection;
        connection.query(`copy ${into} from stdin`);
      },
      handleCopyInResponse: (): void => {
        send().catch((error: unknown) => {
          failed = error as Error;
          wire?.sendCopyFail('the rows could not be read');
        });
      },
      handleCommandComplete: ({ text }: { readonly text: string }): void => {
        taken = Number(/\d+$/.exec(text)?.[0] ?? 0);
      },
      handleReadyForQuery: (): void => (failed === undefined ? resolve(taken) : reject(failed)),
      handleError: (error: Error): void => {
        failed ??= error;
        // Before the server is ready again pg tells of the failure; the connection's own end says nothing more.
        reject(failed);
      },
    };
    client.query(query as unknown as pg.Submittable);
  });
}
