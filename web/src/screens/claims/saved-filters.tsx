import { useLingui } from '@lingui/react';
import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Icon } from '../../parts/icons.tsx';
import { useSession } from '../../session.ts';
import { type Filters, RESTING } from './claim-filters.ts';
import classes from './claims.module.css';

type Saved = { readonly name: string; readonly filters: Partial<Filters> };

const MOST = 12;

function read(key: string): readonly Saved[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(value) ? (value as Saved[]).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

function write(key: string, saved: readonly Saved[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(saved));
  } catch {
    // Storage may be forbidden: the filters still stand in the address.
  }
}

const sameAs = (a: Partial<Filters>, b: Filters): boolean =>
  (Object.keys(RESTING) as (keyof Filters)[]).every((name) => (a[name] ?? RESTING[name]) === b[name]);

/** Filters with a name, kept on this device for this person. They hold no patient data: an id at most. */
export function SavedFilters({
  filters,
  setFilters,
}: {
  readonly filters: Filters;
  readonly setFilters: (next: Filters) => void;
}) {
  const { i18n } = useLingui();
  const { userId } = useSession();
  const key = `claimwright.claim-filters.${userId}`;
  const [saved, setSaved] = useState(() => read(key));
  const [name, setName] = useState<string | undefined>(undefined);
  const keep = (next: readonly Saved[]): void => {
    write(key, next);
    setSaved(next);
  };
  const isResting = sameAs(RESTING, filters);
  const known = saved.some((one) => sameAs(one.filters, filters));
  if (saved.length === 0 && isResting) return null;
  return (
    <ul className={`${classes['saved'] ?? ''} print-hide`} aria-label={i18n._('Saved filters')}>
      {saved.map((one) => (
        <li key={one.name}>
          <Button.Group>
            <Button
              variant={sameAs(one.filters, filters) ? 'light' : 'default'}
              size="xs"
              aria-pressed={sameAs(one.filters, filters)}
              onClick={() => setFilters({ ...RESTING, ...one.filters })}
            >
              {one.name}
            </Button>
            <Button
              variant="default"
              size="xs"
              px={6}
              aria-label={i18n._('Forget the filter {name}', { name: one.name })}
              onClick={() => keep(saved.filter((other) => other !== one))}
            >
              <Icon name="cross" size={12} />
            </Button>
          </Button.Group>
        </li>
      ))}
      {isResting || known ? null : (
        <li>
          {name === undefined ? (
            <Button variant="subtle" size="xs" leftSection={<Icon name="plus" size={12} />} onClick={() => setName('')}>
              {i18n._('Save this filter')}
            </Button>
          ) : (
            <form
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === '') return;
                keep([...saved.filter((one) => one.name !== name.trim()), { name: name.trim(), filters }].slice(-MOST));
                setName(undefined);
              }}
            >
              <Group gap="xs">
                <TextInput
                  size="xs"
                  aria-label={i18n._('Name of the filter')}
                  placeholder={i18n._('Name of the filter')}
                  value={name}
                  maxLength={40}
                  autoFocus
                  onChange={(event) => setName(event.currentTarget.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Escape') setName(undefined);
                  }}
                />
                <Button type="submit" size="xs">
                  {i18n._('Save')}
                </Button>
              </Group>
            </form>
          )}
        </li>
      )}
    </ul>
  );
}
