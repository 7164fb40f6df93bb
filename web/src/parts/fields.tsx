import { useLingui } from '@lingui/react';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { formatsFor } from '../formats.ts';
import { readMoney, writeMoney } from './typed-money.ts';
import type { Form, FormValues } from './form.ts';

type PathsOf<V, T> = { [K in keyof V & string]: V[K] extends T ? K : never }[keyof V & string];

type FieldProps<V extends FormValues, T> = {
  readonly form: Form<V>;
  readonly path: PathsOf<V, T>;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
};

/** What all fields share; the label, the hint and the error are tied to the input by Mantine. */
function shared<V extends FormValues, T>({
  form,
  path,
  label,
  hint,
  required = false,
  disabled = false,
  autoFocus = false,
}: FieldProps<V, T>) {
  return {
    name: path,
    label,
    description: hint,
    required,
    disabled: disabled || form.saving,
    error: form.errorOf(path),
    ...(autoFocus ? { 'data-autofocus': true, autoFocus: true } : {}),
  };
}

const put = <V extends FormValues>(form: Form<V>, path: string, value: unknown): void =>
  form.set(path as keyof V & string, value as V[keyof V & string]);

type Words<V extends FormValues> = FieldProps<V, string> & {
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email';
  readonly mono?: boolean;
};

export function TextField<V extends FormValues>(props: Words<V>) {
  const { form, path, maxLength = 200, autoComplete = 'off', inputMode = 'text', mono = false } = props;
  return (
    <TextInput
      {...shared(props)}
      value={String(form.values[path] ?? '')}
      maxLength={maxLength}
      autoComplete={autoComplete}
      inputMode={inputMode}
      {...(mono ? { classNames: { input: 'mono' } } : {})}
      onChange={(event) => put(form, path, event.currentTarget.value)}
    />
  );
}

export type FieldOption = { readonly value: string; readonly label: string };

/** The browser's own select: quick by keyboard, right on a phone. An empty value needs an option of its own. */
export function SelectField<V extends FormValues>(props: FieldProps<V, string> & { readonly options: readonly FieldOption[] }) {
  const { form, path, options } = props;
  return (
    <NativeSelect
      {...shared(props)}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={String(form.values[path] ?? '')}
      onChange={(event) => put(form, path, event.currentTarget.value)}
    />
  );
}

/** 'YYYY-MM-DD', or '' while nothing whole is typed. */
export function DateField<V extends FormValues>(props: FieldProps<V, string> & { readonly min?: string; readonly max?: string }) {
  const { form, path, min, max } = props;
  return (
    <TextInput
      {...shared(props)}
      type="date"
      value={String(form.values[path] ?? '')}
      {...(min === undefined ? {} : { min })}
      {...(max === undefined ? {} : { max })}
      onChange={(event) => put(form, path, event.currentTarget.value)}
    />
  );
}

/** Cents, or undefined while nothing or no amount is typed. Typed as the reader writes: `1,234.56` or `1 234,56`. */
export function MoneyField<V extends FormValues>(props: FieldProps<V, number | undefined>) {
  const { form, path } = props;
  const { i18n } = useLingui();
  const language = i18n.locale === 'fr' ? 'fr' : 'en';
  const cents = form.values[path];
  const shown = typeof cents === 'number' ? writeMoney(cents, language) : '';
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const unread = typed !== undefined && typed.trim() !== '' && readMoney(typed) === undefined;
  const base = shared(props);
  return (
    <TextInput
      {...base}
      error={
        base.error ??
        (unread ? i18n._('Write an amount such as {example}.', { example: formatsFor(language).money(12_550) }) : undefined)
      }
      value={typed ?? shown}
      inputMode="decimal"
      autoComplete="off"
      maxLength={16}
      classNames={{ input: 'tabular' }}
      styles={{ input: { textAlign: 'right' } }}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        put(form, path, readMoney(event.currentTarget.value));
      }}
      onBlur={() => {
        if (!unread) setTyped(undefined);
      }}
    />
  );
}

export function CheckField<V extends FormValues>(props: FieldProps<V, boolean>) {
  const { form, path } = props;
  return (
    <Checkbox
      {...shared(props)}
      checked={form.values[path] === true}
      onChange={(event) => put(form, path, event.currentTarget.checked)}
    />
  );
}
