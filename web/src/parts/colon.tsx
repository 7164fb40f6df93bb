import { useLingui } from '@lingui/react';

/** Between what is named and what is said of it: French sets a space before it, at which no line breaks. */
export function Colon() {
  const { i18n } = useLingui();
  return i18n.locale === 'fr' ? '\u00a0: ' : ': ';
}
