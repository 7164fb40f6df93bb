import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';

/** The server did not answer the very first question. */
export function StartFailure() {
  const { i18n } = useLingui();
  return (
    <main style={{ maxWidth: 520, margin: '12vh auto', padding: 20 }}>
      <h1>{i18n._('The server cannot be reached')}</h1>
      <p>{i18n._('Claimwright is starting, stopped, or the connection is lost. Nothing you typed in this tab is gone.')}</p>
      <Button onClick={() => location.reload()}>{i18n._('Try again')}</Button>
    </main>
  );
}
