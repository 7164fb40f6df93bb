/**
 * A sentence for a person, kept as its English template and the values in it, so that a screen can say it in the
 * reader's language: the template is the key of the translation. Values are codes, dates as 'YYYY-MM-DD', cents as
 * numbers under a name that ends in `Cents`; never patient data.
 */
export type Said = { readonly text: string; readonly values?: Readonly<Record<string, string | number>> };

const PLACEHOLDER = /\{(\w+)\}/g;

/** In: a template with `{placeholder}`s and its values. Out: the value that travels. */
export const said = (text: string, values?: Readonly<Record<string, string | number>>): Said =>
  values === undefined ? { text } : { text, values };

/** The English sentence. A placeholder without a value stays visible. */
export const inEnglish = ({ text, values }: Said): string =>
  text.replace(PLACEHOLDER, (whole, name: string) => {
    const value = values?.[name];
    return value === undefined ? whole : String(value);
  });
