/** Where to go after signing in: only ever an address of this application. */
export function whereNext(search: string): string {
  const next = new URLSearchParams(search).get('next') ?? '/';
  const isOurs =
    /^\/(?![/\\])/.test(next) && !/[\u0000-\u001f\\]/.test(next) && !next.startsWith('/sign-in') && !next.startsWith('/api/');
  return isOurs ? next : '/';
}
