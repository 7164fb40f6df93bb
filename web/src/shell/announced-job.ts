/** The job that live events speak of: a colleague's, or our own after a reload. */
import { useSyncExternalStore } from 'react';

let announced: string | undefined;
const listeners = new Set<() => void>();

export function announceJob(jobId: string): void {
  announced = jobId;
  for (const listener of listeners) listener();
}

export const useAnnouncedJob = (): string | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => announced,
  );
