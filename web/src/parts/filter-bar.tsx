import { useLingui } from '@lingui/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';
import type { FieldOption } from './fields.tsx';

export type FilterField = {
  readonly name: string;
  readonly label: string;
  /** With options a select; an option with value '' is "all". Without, a date or a word (never patient data). */
  readonly options?: readonly FieldOption[];
  readonly type?: 'text' | 'date';
};

export type FilterBarProps<F extends Readonly<Record<string, string>>> = {
  readonly label: string;
  /** Of `useFilters`. */
  readonly filters: F;
  readonly setFilters: (change: Partial<F>) => void;
  readonly fields: readonly FilterField[];
  /** The resting values of `useFilters`; '' for each when absent. */
  readonly defaults?: F;
  /** Before the filters: a search field. */
  readonly children?: ReactNode;
};

/** Filters of a list; what is chosen stands in the address and is remembered. */
export function FilterBar<F extends Readonly<Record<string, string>>>(props: FilterBarProps<F>) {
  const { label, filters, setFilters, fields, defaults, children } = props;
  const { i18n } = useLingui();
  const resting = (name: string): string => defaults?.[name] ?? '';
  const change = (name: string, value: string): void => setFilters({ [name]: value } as Partial<F>);
  const chosen = fields.some(({ name }) => filters[name] !== resting(name));
  return (
    <search className={`${classes['bar'] ?? ''} print-hide`} aria-label={label}>
      {children}
      {fields.map(({ name, label: fieldLabel, options, type = 'text' }) =>
        options === undefined ? (
          <TextInput
            key={name}
            label={fieldLabel}
            type={type}
            size="sm"
            value={filters[name] ?? ''}
            onChange={(event) => change(name, event.currentTarget.value)}
          />
        ) : (
          <NativeSelect
            key={name}
            label={fieldLabel}
            size="sm"
            data={options.map((option) => ({ value: option.value, label: option.label }))}
            value={filters[name] ?? ''}
            data-chosen={filters[name] !== resting(name) || undefined}
            onChange={(event) => change(name, event.currentTarget.value)}
          />
        ),
      )}
      {chosen ? (
        <Button
          variant="subtle"
          onClick={() => setFilters(Object.fromEntries(fields.map(({ name }) => [name, resting(name)])) as Partial<F>)}
        >
          {i18n._('Clear the filters')}
        </Button>
      ) : null}
    </search>
  );
}
