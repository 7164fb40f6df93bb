import { useLingui } from '@lingui/react';
import { Burger, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Icon } from '../parts/icons.tsx';
import { keyCaps } from '../parts/shortcuts.ts';
import { useSession } from '../session.ts';
import { CalendarMenu } from './calendar-menu.tsx';
import classes from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { PersonMenu } from './person-menu.tsx';

type HeaderProps = {
  readonly menuOpen: boolean;
  readonly toggleMenu: () => void;
  readonly openPalette: () => void;
  readonly openHelp: () => void;
};

export function Header({ menuOpen, toggleMenu, openPalette, openHelp }: HeaderProps) {
  const { i18n } = useLingui();
  const { organizationName: practiceName } = useSession();
  return (
    <div className={classes['bar']}>
      <Burger
        opened={menuOpen}
        onClick={toggleMenu}
        hiddenFrom="md"
        size="sm"
        aria-expanded={menuOpen}
        aria-label={menuOpen ? i18n._('Close the menu') : i18n._('Open the menu')}
      />
      <Link
        to="/"
        className={classes['brand']}
        aria-label={i18n._('Claimwright, {practiceName}: to today’s work', { practiceName })}
      >
        <img src="/claimwright.svg" alt="" width={26} height={26} />
        <span className={classes['names']}>
          <span className={classes['product']}>Claimwright</span>
          <span className={classes['practice']}>{practiceName}</span>
        </span>
      </Link>
      <UnstyledButton className={classes['find'] ?? ''} onClick={openPalette} aria-label={i18n._('Find or do anything')}>
        <Icon name="search" size={16} />
        <span className={classes['findWords']}>{i18n._('Find or do anything')}</span>
        <kbd className={classes['keys']}>{keyCaps('mod+k').join(' ')}</kbd>
      </UnstyledButton>
      <div className={classes['end']}>
        <CalendarMenu />
        <span className={classes['wideOnly']}>
          <LanguageSwitch />
        </span>
        <PersonMenu openHelp={openHelp} />
      </div>
    </div>
  );
}
