import { useLingui } from '@lingui/react';
import { type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import type { Role } from '../../../src/access/permissions.ts';
import { currentLanguage, type Language, words } from '../language.ts';
import { signOut } from '../leave.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { useSession } from '../session.ts';
import { chooseLanguage } from './choose-language.ts';
import classes from './header.module.css';

const ROLE_WORDS: Readonly<Record<Role, string>> = {
  'front-desk': words('Front desk'),
  coder: words('Coder'),
  biller: words('Biller'),
  poster: words('Payment poster'),
  manager: words('Manager'),
  provider: words('Provider'),
  compliance: words('Compliance officer'),
};

const SCHEMES: readonly { readonly value: MantineColorScheme; readonly label: string; readonly icon: IconName }[] = [
  { value: 'auto', label: words('As the system says'), icon: 'screen' },
  { value: 'light', label: words('Light'), icon: 'sun' },
  { value: 'dark', label: words('Dark'), icon: 'moon' },
];

const LANGUAGES: readonly { readonly value: Language; readonly label: string }[] = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];

/** Who is signed in, how the page looks, and the way out. */
export function PersonMenu({ openHelp }: { readonly openHelp: () => void }) {
  const { i18n } = useLingui();
  const { displayName, roles } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const language = currentLanguage();
  return (
    <Menu position="bottom-end" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes['control'] ?? ''} aria-label={i18n._('Signed in as {displayName}', { displayName })}>
          <Icon name="person" />
          <span className={classes['who']}>{displayName}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {displayName}
          <br />
          {roles.map((role) => i18n._(ROLE_WORDS[role])).join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{i18n._('Language')}</Menu.Label>
        {LANGUAGES.map(({ value, label }) => (
          <Menu.RadioItem
            key={value}
            lang={value}
            value={value}
            checked={language === value}
            closeMenuOnClick
            onChange={() => void chooseLanguage(value)}
          >
            {label}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Label>{i18n._('Appearance')}</Menu.Label>
        {SCHEMES.map(({ value, label, icon }) => (
          <Menu.RadioItem
            key={value}
            value={value}
            checked={colorScheme === value}
            closeMenuOnClick
            rightSection={<Icon name={icon} size={16} />}
            onChange={() => setColorScheme(value)}
          >
            {i18n._(label)}
          </Menu.RadioItem>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<Icon name="keyboard" size={16} />} onClick={openHelp}>
          {i18n._('Show the shortcuts')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="leave" size={16} />} onClick={() => void signOut()}>
          {i18n._('Sign out')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
