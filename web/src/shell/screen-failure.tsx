import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { ApiOffline, ApiProblem } from '../api/client.ts';
import { PageHead } from '../parts/page-head.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { ButtonLink } from '../parts/text-link.tsx';

/** A chunk that no longer exists after an update: only a new page load helps. */
const isOldChunk = (error: unknown): boolean => error instanceof TypeError && /import|module/i.test(error.message);

/** A screen that broke: the rest of the application stands, and what was typed is kept. */
export function ScreenFailure({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const { i18n } = useLingui();
  const router = useRouter();
  const known = error instanceof ApiProblem || error instanceof ApiOffline;
  const again = (): void => {
    reset?.();
    void router.invalidate();
  };
  return (
    <>
      <PageHead title={i18n._('This page could not be shown')} />
      {known ? (
        <ProblemNote problem={error} retry={again} />
      ) : (
        <>
          <p>
            {isOldChunk(error)
              ? i18n._(
                  'Claimwright was updated, or the connection broke while this page was coming. Load it again; what you typed is kept.',
                )
              : i18n._(
                  'Something in this page broke. What you typed is kept. Load it again; if it comes back, tell the person who runs Claimwright.',
                )}
          </p>
          <Group gap="xs">
            <Button onClick={() => location.reload()}>{i18n._('Load the page again')}</Button>
            <ButtonLink to="/" variant="default">
              {i18n._('To today’s work')}
            </ButtonLink>
          </Group>
        </>
      )}
    </>
  );
}
