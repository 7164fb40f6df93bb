/** A bar on the error stream while long work runs; nothing where nobody watches. */
import type { WriteStream } from 'node:tty';

export type Progress = { readonly show: (done: number, of: number, words: string) => void; readonly end: () => void };

const WIDTH = 30;
const REDRAW_MILLIS = 80;

export function progressBar(out: WriteStream | NodeJS.WriteStream, plain: boolean): Progress {
  let last = 0;
  return {
    show: (done, of, words) => {
      const now = performance.now();
      if (plain || (now - last < REDRAW_MILLIS && done < of)) return;
      last = now;
      const filled = of === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / of) * WIDTH));
      out.write(`\r${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${of} ${words}\u001b[K`);
    },
    end: () => {
      if (!plain) out.write('\r\u001b[K');
    },
  };
}
