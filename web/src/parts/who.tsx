/** Who did it, by name: the server names people by their log-in, which never changes. */
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import { words } from '../language.ts';

/** Actors that are no person. */
const MACHINES: Readonly<Record<string, string>> = {
  jobs: words('Claimwright'),
  clock: words('Claimwright'),
  server: words('Claimwright'),
  demonstration: words('The demonstration'),
  'command line': words('Command line'),
};

/** A log-in that nobody has any more, or one of another kind of actor, stays as it is. */
export function useWho(): (loginName: string) => string {
  const { i18n } = useLingui();
  const people = useQuery({
    queryKey: ['practice', 'people'],
    queryFn: ({ signal }) => api.get('/practice/people', { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const names = new Map((people.data?.people ?? []).map((one) => [one.loginName, one.displayName]));
  return (loginName) => {
    const machine = MACHINES[loginName];
    return names.get(loginName) ?? (machine === undefined ? loginName : i18n._(machine));
  };
}

export function Who({ is }: { readonly is: string }) {
  const who = useWho();
  return <bdi translate="no">{who(is)}</bdi>;
}
