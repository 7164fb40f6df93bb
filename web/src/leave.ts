/** Ways out of the application that are a new page load, so that nothing of the session stays in memory. */
import { api } from './api/client.ts';
import { dropAllDrafts } from './drafts.ts';

let leaving = false;

/** The session ended: sign in and come back to this address. Drafts stay. */
export function leaveForSignIn(): void {
  if (leaving) return;
  leaving = true;
  const here = `${location.pathname}${location.search}${location.hash}`;
  const next = here === '/' ? '' : `?next=${encodeURIComponent(here)}`;
  location.replace(`/sign-in${next}${next === '' ? '?' : '&'}ended=1`);
}

/** The first visit, without a session. */
export function askToSignIn(): void {
  if (leaving) return;
  leaving = true;
  const here = `${location.pathname}${location.search}`;
  location.replace(here === '/' || here === '/work' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`);
}

/** The person signs out: what they typed goes too. */
export async function signOut(): Promise<void> {
  leaving = true;
  dropAllDrafts();
  try {
    await api.delete('/session');
  } finally {
    location.replace('/sign-in?left=1');
  }
}
