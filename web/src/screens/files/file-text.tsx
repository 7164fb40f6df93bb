import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import classes from './files.module.css';

const PAGE = 200;

/** The file's own text, one segment on a line, a page at a time. */
export function FileText({ fileId }: { readonly fileId: string }) {
  const { i18n } = useLingui();
  const [from, setFrom] = useState(0);
  const query = useQuery({
    queryKey: ['files', 'text', fileId, from],
    queryFn: ({ signal }) => api.get('/files/{fileId}/segments', { path: { fileId }, query: { from, limit: PAGE }, signal }),
  });
  return (
    <Panel title={i18n._('Its text')} aside={i18n._('as it left or came, one segment on a line')}>
      <QueryView query={query}>
        {({ segments, total }) => (
          <>
            {/* A region that scrolls must be reachable by keyboard. */}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
            <ol className={classes['text']} start={from + 1} tabIndex={0} aria-label={i18n._('Its text')} translate="no">
              {segments.map((segment, at) => (
                <li key={from + at}>{segment}</li>
              ))}
            </ol>
            <Group mt="sm">
              {total > PAGE ? (
                <>
                  <Button variant="default" disabled={from === 0} onClick={() => setFrom(Math.max(0, from - PAGE))}>
                    {i18n._('Earlier segments')}
                  </Button>
                  <Button variant="default" disabled={from + PAGE >= total} onClick={() => setFrom(from + PAGE)}>
                    {i18n._('Later segments')}
                  </Button>
                </>
              ) : null}
              <span className="text-muted" aria-live="polite">
                {total > PAGE
                  ? i18n._('{from} to {to} of {of}', { from: from + 1, to: Math.min(total, from + PAGE), of: total })
                  : i18n._('{n, plural, one {# segment} other {# segments}}', { n: total })}
              </span>
            </Group>
          </>
        )}
      </QueryView>
    </Panel>
  );
}
