import { useLingui } from '@lingui/react';
import { AppShell } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useLive } from '../live.ts';
import { useShortcut, useShortcutKeys } from '../parts/shortcuts.ts';
import { useSession } from '../session.ts';
import { ConnectionBar } from './connection-bar.tsx';
import { Header } from './header.tsx';
import { Navigation } from './navigation-list.tsx';
import { FURTHER_SCREENS, SCREENS } from './screens.ts';
import { ScreenLoading } from './screen-loading.tsx';
import classes from './shell.module.css';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help.tsx')).ShortcutHelp }));

const HEADER_PIXELS = 52;
const NAVIGATION_PIXELS = 236;

function ScreenShortcut({ to, screen, letter }: { readonly to: string; readonly screen: string; readonly letter: string }) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  useShortcut(`g ${letter}`, i18n._('Go to: {screen}', { screen }), () => void navigate({ to }));
  return null;
}

/** Header, menu and the screen; what every screen shares. */
export function Shell() {
  const { i18n } = useLingui();
  const { permissions } = useSession();
  const { pathname } = useLocation();
  const [menuOpen, menu] = useDisclosure(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  useLive();
  useShortcutKeys();
  useShortcut('mod+k', i18n._('Find or do anything'), () => setPaletteOpen(true));
  useShortcut('/', i18n._('Find or do anything'), () => setPaletteOpen(true));
  useShortcut('?', i18n._('Show the shortcuts'), () => setHelpOpen(true));
  const closeMenu = menu.close;
  useEffect(closeMenu, [pathname, closeMenu]);
  const screens = SCREENS.filter((screen) => permissions.includes(screen.permission));
  const further = FURTHER_SCREENS.filter((screen) => permissions.includes(screen.permission));
  return (
    <AppShell
      header={{ height: HEADER_PIXELS }}
      navbar={{ width: NAVIGATION_PIXELS, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding={0}
    >
      <a className={classes['skip']} href="#main">
        {i18n._('Skip to the content')}
      </a>
      {screens.map((screen) => (
        <ScreenShortcut key={screen.to} to={screen.to} screen={i18n._(screen.label)} letter={screen.key} />
      ))}
      <AppShell.Header className={`${classes['header'] ?? ''} print-hide`}>
        <Header
          menuOpen={menuOpen}
          toggleMenu={menu.toggle}
          openPalette={() => setPaletteOpen(true)}
          openHelp={() => setHelpOpen(true)}
        />
      </AppShell.Header>
      <AppShell.Navbar className={`${classes['navbar'] ?? ''} print-hide`} aria-label={i18n._('Screens')}>
        <Navigation screens={screens} openHelp={() => setHelpOpen(true)} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes['main'] ?? ''}>
        <ConnectionBar />
        <div className={classes['page']}>
          <Suspense fallback={<ScreenLoading />}>
            <Outlet />
          </Suspense>
        </div>
      </AppShell.Main>
      <Suspense fallback={null}>
        {paletteOpen ? (
          <Palette screens={screens} further={further} onClose={() => setPaletteOpen(false)} openHelp={() => setHelpOpen(true)} />
        ) : null}
        {helpOpen ? <ShortcutHelp onClose={() => setHelpOpen(false)} /> : null}
      </Suspense>
    </AppShell>
  );
}
