import { useLingui } from '@lingui/react';
import { Icon } from '../parts/icons.tsx';
import { useConnection } from '../live.ts';
import classes from './connection-bar.module.css';

/** Says calmly that the connection is lost; disappears when it is back. The live region is always there, or nothing is read out. */
export function ConnectionBar() {
  const { i18n } = useLingui();
  const connection = useConnection();
  return (
    <div role="status" aria-live="polite" className="print-hide">
      {connection === 'lost' ? (
        <div className={classes['bar']}>
          <Icon name="warn" size={16} />
          {i18n._('The connection is lost. What you typed is kept; the page goes on by itself when the server is back.')}
        </div>
      ) : null}
    </div>
  );
}
