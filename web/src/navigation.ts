/** Addresses: parameters, filters, and whether the person has moved since the page was loaded. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo } from 'react';
import { useSession } from './session.ts';

/** A parameter of this screen's address. */
export function useParam(name: string): string {
  const params: Readonly<Record<string, string | undefined>> = useParams({ strict: false });
  const value = params[name];
  if (value === undefined) throw new Error(`This screen's address must have "${name}".`);
  return value;
}

export type SearchText = Readonly<Record<string, string | undefined>>;

/** `?state=held&payer=x`: plain text both ways. */
export const parseSearch = (text: string): SearchText => Object.fromEntries(new URLSearchParams(text));

export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (typeof value === 'string' && value !== '') parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function readKept(storedAs: string): SearchText {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(storedAs) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as SearchText) : {};
  } catch {
    return {};
  }
}

function keep(storedAs: string, filters: SearchText): void {
  try {
    localStorage.setItem(storedAs, JSON.stringify(filters));
  } catch {
    // Storage may be forbidden: the address still holds them.
  }
}

/**
 * Filters of a list, in the address so that they can be sent to a colleague. In: the area ('claims') and every filter
 * with its resting value. What this person chose last comes back when the address names none. Never patient data.
 */
export function useFilters<F extends Readonly<Record<string, string>>>(
  area: string,
  defaults: F,
): [filters: F, setFilters: (change: Partial<F>) => void] {
  const search: SearchText = useSearch({ strict: false });
  const navigate = useNavigate();
  const { userId } = useSession();
  const storedAs = `claimwright.filters.${userId}.${area}`;
  const names = Object.keys(defaults);
  const named = names.some((name) => search[name] !== undefined);
  const from = useMemo(() => (named ? search : readKept(storedAs)), [named, search, storedAs]);
  const signature = names.map((name) => from[name] ?? defaults[name]).join('\u0000');
  const filters = useMemo(
    () => Object.fromEntries(names.map((name) => [name, from[name] ?? defaults[name]])) as F,
    // The same values are the same object, so that query keys and effects rest.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [signature],
  );
  useEffect(() => {
    if (named) return;
    const changed = names.some((name) => filters[name] !== defaults[name]);
    if (changed) void navigate({ to: '.', search: { ...search, ...differing(filters, defaults) }, replace: true });
    // Only when the screen opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const setFilters = useCallback(
    (change: Partial<F>) => {
      const next = { ...filters, ...change };
      keep(storedAs, differing(next, defaults));
      const others = Object.fromEntries(Object.entries(search).filter(([name]) => !(name in defaults)));
      void navigate({ to: '.', search: { ...others, ...differing(next, defaults) }, replace: true });
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [signature, storedAs, search, navigate],
  );
  return [filters, setFilters];
}

const differing = (filters: SearchText, defaults: SearchText): SearchText =>
  Object.fromEntries(Object.entries(filters).filter(([name, value]) => value !== defaults[name]));
