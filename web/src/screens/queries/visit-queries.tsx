/** The questions about one visit, and the way to ask another: a panel for the coder's workspace and the visit's page. */
import { useLingui } from '@lingui/react';
import { Button, CopyButton, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { api } from '../../api/client.ts';
import type { ProviderQuery, ProviderQueryView } from '../../api/paths.gen.ts';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { useMay } from '../../session.ts';
import type { AskedVisit, Quote } from './composer-draft.ts';
import { QueryFindings } from './findings.tsx';
import { MoveButtons } from './move-buttons.tsx';
import classes from './queries.module.css';
import { QueryBadges, QueryContent } from './query-content.tsx';

const QueryComposer = lazy(() => import('./query-composer.tsx').then((chunk) => ({ default: chunk.QueryComposer })));

export type VisitQueriesProps = {
  readonly view: AskedVisit;
  /** Words marked in the note, or of the suggestion in focus. */
  readonly quotes?: readonly Quote[];
};

const NONE: readonly Quote[] = [];

export function VisitQueries({ view, quotes = NONE }: VisitQueriesProps) {
  const { i18n } = useLingui();
  const maySee = useMay('query:read');
  const mayAsk = useMay('query:ask') && view.notes.at(-1)?.status === 'signed';
  const [writing, setWriting] = useState<{ readonly quotes: readonly Quote[]; readonly query?: ProviderQueryView }>();
  useShortcut('q', i18n._('Ask the clinician'), () => setWriting({ quotes }), { enabled: mayAsk && writing === undefined });
  const query = useQuery({
    queryKey: ['encounters', 'queries', view.encounterId],
    queryFn: ({ signal }) => api.get('/encounters/{encounterId}/queries', { path: { encounterId: view.encounterId }, signal }),
    enabled: maySee,
  });
  if (!maySee || (!mayAsk && (query.data?.queries.length ?? 0) === 0)) return null;
  return (
    <Panel
      title={i18n._('Questions to the clinician')}
      actions={
        mayAsk ? (
          <Button size="xs" variant="default" onClick={() => setWriting({ quotes })}>
            {i18n._('Ask the clinician')}
          </Button>
        ) : null
      }
    >
      <QueryView query={query}>
        {({ queries }) =>
          queries.length === 0 ? (
            <p className="text-muted">
              {i18n._('Nothing was asked. Where the note is unclear, ask with what it says instead of guessing.')}
            </p>
          ) : (
            <ul className={classes['list']}>
              {queries.map((one) => (
                <One key={one.query.queryId} one={one} onEdit={() => setWriting({ quotes: NONE, query: one })} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {writing === undefined ? null : (
        <Suspense fallback={null}>
          <QueryComposer visit={view} {...writing} onClose={() => setWriting(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}

function One({ one, onEdit }: { readonly one: ProviderQueryView; readonly onEdit: () => void }) {
  const { i18n } = useLingui();
  const mayAsk = useMay('query:ask');
  const { query } = one;
  return (
    <li id={`query-${query.queryId}`} tabIndex={-1} className={classes['one']}>
      <div>
        <TextLink to="/queries/$queryId" params={{ queryId: query.queryId }}>
          <span lang="en" translate="no">
            {query.title}
          </span>
        </TextLink>{' '}
        <QueryBadges view={one} />
      </div>
      <div className="text-muted">{i18n._('To {who}', { who: one.clinician })}</div>
      <details open={query.state === 'answered'}>
        <summary>{i18n._('Question and answer')}</summary>
        <QueryContent query={query} />
      </details>
      <AsReason query={query} />
      {query.state === 'draft' && mayAsk ? <QueryFindings check={one.check} /> : null}
      <Group gap="xs">
        {query.state === 'draft' && mayAsk ? (
          <Button size="xs" variant="default" onClick={onEdit}>
            {i18n._('Go on writing')}
          </Button>
        ) : null}
        <MoveButtons view={one} />
      </Group>
    </li>
  );
}

/** An answer that is no part of the note is named in the reason of a diagnosis; these words name it. */
function AsReason({ query }: { readonly query: ProviderQuery }) {
  const { i18n } = useLingui();
  if (!('answered' in query) || query.answered.noteVersion !== undefined) return null;
  const reason = `Answer of ${query.answered.on} to the question "${query.title}", document ${query.answered.sha256.slice(0, 12)}`;
  return (
    <div className="text-muted">
      {i18n._('The answer stands in its document alone. As the reason of a diagnosis write:')}{' '}
      <q lang="en" translate="no">
        {reason}
      </q>{' '}
      <CopyButton value={reason}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" onClick={copy}>
            {copied ? i18n._('Copied') : i18n._('Copy these words')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
