import { useLingui } from '@lingui/react';
import type { Citation } from '../../../src/kernel/effective.ts';
import { words } from '../language.ts';
import classes from './tip.module.css';

const BASIS: Readonly<Record<Citation['basis'], string>> = {
  read: words('read at the source'),
  reference: words('quoted from a reference'),
  memory: words('general knowledge, not checked'),
  house: words('this practice’s own rule'),
};

/** The source of a rule or a number in one line. */
export function Source({ cite }: { readonly cite: Citation }) {
  const { i18n } = useLingui();
  return (
    <span className={classes['cite']} lang="en">
      {cite.title}
      {cite.locator === '' ? '' : `, ${cite.locator}`}
      <span lang={i18n.locale}> ({i18n._(BASIS[cite.basis])})</span>
    </span>
  );
}
