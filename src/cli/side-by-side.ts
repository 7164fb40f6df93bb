/** Work that goes on beside other work. */

/** Both have come to their end, whatever became of the other, before a failure of one is told. */
export async function allDone(...desks: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(desks);
  await Promise.all(desks);
}

/** A failure is told where it is awaited; until then it must not end the process as unheard. */
export function observed<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
