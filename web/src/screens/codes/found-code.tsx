/** One line of the picker: a code that was found, or one below a heading with the character that chooses it. */
import { useLingui } from '@lingui/react';
import { Money } from '../../parts/money.tsx';
import { useSay } from '../../parts/say.tsx';
import type { DescentRow } from './code-descent.ts';
import classes from './code-picker.module.css';

/** The code, what it says, the words of ours it was found by, the practice's price. */
export function FoundCode({ found }: { readonly found: DescentRow }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <span className={classes['found']}>
      <span className={`${classes['code'] ?? ''} mono`}>{found.display}</span>
      <span>
        {found.char === undefined ? null : (
          <>
            <strong className="mono">{found.char}</strong>{' '}
          </>
        )}
        <span lang={found.official ? 'en' : undefined}>{found.official ? found.title : say(found.title)}</span>
        {found.billable ? null : <span className="text-muted"> {i18n._('(heading, choose below it)')}</span>}
        {found.through === undefined ? null : (
          <span className={`${classes['through'] ?? ''} text-muted`} lang="en">
            {found.through}
          </span>
        )}
      </span>
      {found.unitPriceCents === undefined ? null : <Money cents={found.unitPriceCents} />}
    </span>
  );
}
