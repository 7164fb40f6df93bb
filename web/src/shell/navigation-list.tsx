import { useLingui } from '@lingui/react';
import { UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icons.tsx';
import classes from './navigation-list.module.css';
import type { ScreenEntry } from './screens.ts';

export function Navigation({ screens, openHelp }: { readonly screens: readonly ScreenEntry[]; readonly openHelp: () => void }) {
  const { i18n } = useLingui();
  return (
    <>
      <ul className={classes['list']}>
        {screens.map((screen) => (
          <li key={screen.to}>
            <Link to={screen.to} className={classes['link']} activeProps={{ 'aria-current': 'page' }}>
              <Icon name={screen.icon} />
              <span className={classes['label']}>{i18n._(screen.label)}</span>
              <kbd className={classes['keys']} aria-hidden="true">
                G {screen.key.toUpperCase()}
              </kbd>
            </Link>
          </li>
        ))}
      </ul>
      <UnstyledButton className={classes['help'] ?? ''} onClick={openHelp}>
        <Icon name="keyboard" size={16} />
        {i18n._('Shortcuts')}
        <kbd className={classes['keys']} aria-hidden="true">
          ?
        </kbd>
      </UnstyledButton>
    </>
  );
}
