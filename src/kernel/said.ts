import { dollarsText } from './money-text.ts';

/**
 * A sentence for a person, kept as its English template and the values in it, so that a screen can say it in the
 * reader's language: the template is the key of the translation. A value is a code, a date as 'YYYY-MM-DD', cents as a
 * number under a name that ends in `Cents`, or a sentence in its turn; never patient data.
 */
export type Said = {
  readonly text: string;
  readonly values?: { readonly [placeholder: string]: string | number | Said | readonly Said[] };
};

const PLACEHOLDER = /\{(\w+)\}/g;

/** In: a template with `{placeholder}`s and its values. Out: the value that travels. */
export const said = (text: string, values?: Said['values']): Said => (values === undefined ? { text } : { text, values });

/** The English sentence; several sentences in one place follow each other. A placeholder without a value stays visible. */
export const inEnglish = ({ text, values }: Said): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values?.[name];
    if (value === undefined) return whole;
    if (typeof value === 'object') return 'text' in value ? inEnglish(value) : joined(value);
    return typeof value === 'number' && name.endsWith('Cents') ? dollarsText(value) : String(value);
  });

/** Sentences by a space, mere phrases by a semicolon. */
const joined = (several: readonly Said[]): string => {
  const parts = several.map(inEnglish);
  return parts.join(parts.every((part) => part.endsWith('.')) ? ' ' : '; ');
};
