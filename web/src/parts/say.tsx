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
    // Names of releases are the one value with words in it.
    if (typeof value === 'string')
      return name === 'release' ? sayWith(i18n, value) : isPlainDateText(value) ? formats.date(value) : value;
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

/** True where the reader's language has no words for it: the English stands. A text without a word is said everywhere. */
const isLeftInEnglish = (i18n: I18n, said: Said | string): boolean => {
  const text = typeof said === 'string' ? said : said.text;
  return i18n.locale !== 'en' && typeof i18n.messages[text] !== 'string' && /\p{L}/u.test(text.replace(PLACEHOLDER, ''));
};

/** What has no French is marked as English, for readers who hear the page. */
export function Say({ said }: { readonly said: Said | string }) {
  const { i18n } = useLingui();
  const text = sayWith(i18n, said);
  return isLeftInEnglish(i18n, said) ? (
    <span lang="en" data-untranslated>
      {text}
    </span>
  ) : (
    <>{text}</>
  );
}
