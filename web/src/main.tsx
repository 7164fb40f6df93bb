/** The application: asks who is signed in, then shows the shell in that person's language. */
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './tokens.css';
import './app.css';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from './api/client.ts';
import { setDraftOwner } from './drafts.ts';
import { firstLanguage, speak } from './language.ts';
import { loadFrench } from './locales/load-french.ts';
import { askToSignIn } from './leave.ts';
import { reloadWhenChunkIsLost } from './lost-chunk.ts';
import { queryClient } from './query-client.ts';
import { router } from './router.ts';
import { loadServiceWords } from './service-words.ts';
import { sessionQuery } from './session.ts';
import { StartFailure } from './shell/start-failure.tsx';
import { cssVariables, theme } from './theme.ts';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'claimwright.scheme' });

function App({ failed }: { readonly failed: boolean }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <I18nProvider i18n={i18n}>
        {failed ? (
          <StartFailure />
        ) : (
          <QueryClientProvider client={queryClient}>
            <Notifications position="bottom-right" aria-live="polite" limit={3} />
            <RouterProvider router={router} />
          </QueryClientProvider>
        )}
      </I18nProvider>
    </MantineProvider>
  );
}

async function start(): Promise<void> {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page must have its root element.');
  try {
    const session = await queryClient.fetchQuery(sessionQuery);
    setDraftOwner(session.userId);
    const language = firstLanguage(session.language);
    await speak(language, loadFrench);
    loadServiceWords(language).catch(() => undefined);
    createRoot(root).render(<App failed={false} />);
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) {
      askToSignIn();
      return;
    }
    await speak(firstLanguage(), loadFrench).catch(() => speak('en', async () => ({})));
    createRoot(root).render(<App failed />);
  }
}

reloadWhenChunkIsLost();
void start();
