/** One try to sign in. The page stays light: no client, no query library. */

export type Refusal =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'throttled'; readonly seconds: number }
  | { readonly kind: 'busy' }
  | { readonly kind: 'offline' };

/** The screens go on in this language, now and the next time; when it cannot be set, they come in the one kept before. */
export async function goOnIn(language: 'en' | 'fr'): Promise<void> {
  await fetch('/api/v1/session/language', {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ language }),
  }).catch(() => undefined);
}

const LONGEST_GUESS_SECONDS = 60;

/** Undefined when the session cookie is set. */
export async function signIn(loginName: string, password: string): Promise<Refusal | undefined> {
  let response: Response;
  try {
    response = await fetch('/api/v1/session', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ loginName: loginName.trim(), password }),
    });
  } catch {
    return { kind: 'offline' };
  }
  if (response.ok) return undefined;
  if (response.status === 429) {
    const told = Number(response.headers.get('retry-after'));
    return { kind: 'throttled', seconds: Number.isInteger(told) && told > 0 ? told : LONGEST_GUESS_SECONDS };
  }
  if (response.status === 401 || response.status === 400) return { kind: 'wrong' };
  return { kind: response.status >= 500 ? 'busy' : 'offline' };
}
