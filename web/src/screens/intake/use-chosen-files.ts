/** The files on the desk: chosen, sent, looked into; a file can be left out, sent again, or read as something else. */
import { useCallback, useState } from 'react';
import { type Chosen, type Format, freshUploadId, lookInto, sendFile, type Totals, uploadIdOf } from './upload.ts';

export type Desk = {
  readonly files: readonly Chosen[];
  readonly add: (files: readonly File[]) => void;
  readonly leaveOut: (uploadId: string) => void;
  readonly again: (uploadId: string) => void;
  readonly lookAgain: (uploadId: string, how: { readonly as?: Format; readonly totals?: Totals }) => Promise<void>;
  readonly clear: () => void;
};

export function useChosenFiles(): Desk {
  const [files, setFiles] = useState<readonly Chosen[]>([]);
  const change = useCallback((uploadId: string, part: Partial<Chosen>) => {
    setFiles((all) => all.map((one) => (one.uploadId === uploadId ? { ...one, ...part } : one)));
  }, []);
  const send = useCallback(
    async (uploadId: string, file: File) => {
      change(uploadId, { state: 'sending', problem: undefined });
      try {
        const seen = await sendFile(uploadId, file, (sent) => change(uploadId, { sent }));
        change(uploadId, { state: 'sent', sent: file.size, seen });
      } catch (problem) {
        change(uploadId, { state: 'failed', problem });
      }
    },
    [change],
  );
  return {
    files,
    add: (chosen) => {
      const taken = new Set(files.map((one) => one.uploadId));
      const fresh = chosen.map((file) => {
        const known = uploadIdOf(file);
        const uploadId = taken.has(known) ? freshUploadId() : known;
        taken.add(uploadId);
        return { uploadId, file, state: 'sending' as const, sent: 0 };
      });
      setFiles((all) => [...all, ...fresh]);
      // One after the other: the way in is one, and the first can be looked at while the rest arrive.
      void fresh.reduce((before, one) => before.then(() => send(one.uploadId, one.file)), Promise.resolve());
    },
    leaveOut: (uploadId) => setFiles((all) => all.filter((one) => one.uploadId !== uploadId)),
    again: (uploadId) => {
      const one = files.find((each) => each.uploadId === uploadId);
      if (one !== undefined) void send(uploadId, one.file);
    },
    lookAgain: async (uploadId, how) => {
      try {
        change(uploadId, { seen: await lookInto(uploadId, how), totals: how.totals, problem: undefined });
      } catch (problem) {
        change(uploadId, { problem });
      }
    },
    clear: () => setFiles([]),
  };
}
