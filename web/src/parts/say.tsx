import { useLingui } from '@lingui/react';
import type { I18n } from '@lingui/core';
import type { Said } from '../../../src/kernel/said.ts';
import { formatsFor, isPlainDateText } from '../formats.ts';

const PLACEHOLDER = /\{(\w+)\}/g;

const isSaid = (value: object): value is Said => 'text' in value;

/** Sentences by a space, mere phrases by a semicolon: as `inEnglish` of the server joins them. */
const joined = (parts: readonly string[]): string => parts.join(parts.every((part) => part.endsWith('.')) ? ' ' : '; ');

type Value = NonNullable<Said['values']>[string];

/** A sentence of the server in the reader's language. In: its template with values, or plain English text of a table. */
export function sayWith(i18n: I18n, said: Said | string): string {
  const { text, values } = typeof said === 'string' ? { text: said, values: undefined } : said;
  // Not through i18n._: a server's sentence is no ICU message, and one without French must still be shown as it is.
  const found: unknown = i18n.messages[text];
  const template = typeof found === 'string' ? found : text;
  if (values === undefined) return template;
  const formats = formatsFor(i18n.locale === 'fr' ? 'fr' : 'en');
  const shown = (name: string, value: Value): string => {
    if (typeof value === 'number') return name.endsWith('Cents') ? formats.money(value) : formats.number(value);
    if (typeof value === 'string') return isPlainDateText(value) ? formats.date(value) : value;
    return isSaid(value) ? sayWith(i18n, value) : joined(value.map((part) => sayWith(i18n, part)));
  };
  return template.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : shown(name, value);
  });
}

/** `const say = useSay(); say(finding.fix)` */
export function useSay(): (said: Said | string) => string {
  const { i18n } = useLingui();
  return (said) => sayWith(i18n, said);
}

export function Say({ said }: { readonly said: Said | string }) {
  const say = useSay();
  return <>{say(said)}</>;
}
