/** A part of the application that is gone after an update: the page loads itself anew, once, with what was typed kept. */
const RELOADED = 'claimwright.reloaded-at';
/** When it fails again within this time, a new page does not help: the screen says so and offers the way on. */
const ONCE_IN_MILLIS = 60_000;

function mayReload(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
    if (Date.now() - last < ONCE_IN_MILLIS) return false;
    sessionStorage.setItem(RELOADED, String(Date.now()));
    return true;
  } catch {
    // Without storage nobody could tell the second time from the first, and nothing typed would be kept.
    return false;
  }
}

let reloading = false;
/** What was typed comes back by itself: nobody need be asked whether to leave. */
export const isReloading = (): boolean => reloading;

/** Call it once, before anything is loaded. */
export function reloadWhenChunkIsLost(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine || !mayReload()) return;
    event.preventDefault();
    reloading = true;
    location.reload();
  });
}
