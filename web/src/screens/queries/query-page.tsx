/** One question: read with its note, and answered by the clinician whom it asks. */
import { useLingui } from '@lingui/react';
import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { QueryId } from '../../../../src/claims/identifiers.ts';
import { api } from '../../api/client.ts';
import type { ProviderQueryPage } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useWho } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';
import { personName } from '../encounters/person-name.ts';
import { segmentsOf } from '../encounters/segments.ts';
import { AnswerForm } from './answer-form.tsx';
import { QueryFindings } from './findings.tsx';
import { MoveButtons } from './move-buttons.tsx';
import classes from './queries.module.css';
import { QueryBadges, QueryContent } from './query-content.tsx';

export function QueryPage() {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const queryId = useParam('queryId') as QueryId;
  const query = useQuery({
    queryKey: ['encounters', 'queries', 'one', queryId],
    queryFn: ({ signal }) => api.get('/queries/{queryId}', { path: { queryId }, signal }),
  });
  const page = query.data;
  return (
    <>
      <PageHead
        title={page === undefined ? i18n._('Question') : personName(page.patientName)}
        tabTitle={i18n._('Question')}
        back={{ to: '/queries', label: i18n._('Questions') }}
        detail={
          page === undefined ? undefined : (
            <>
              {date(page.query.serviceDate)}, <bdi translate="no">{page.visitReason}</bdi>
            </>
          )
        }
        badges={page === undefined ? undefined : <QueryBadges view={page} />}
      />
      <QueryView query={query}>{(data) => <Page page={data} />}</QueryView>
    </>
  );
}

function Page({ page }: { readonly page: ProviderQueryPage }) {
  const { i18n } = useLingui();
  const { date } = useFormats();
  const { query } = page;
  return (
    <div className={classes['page']}>
      <div className="stack">
        <Panel title={i18n._('The question')} aside={i18n._('To {who}', { who: page.clinician })}>
          <strong lang="en" translate="no">
            {query.title}
          </strong>
          <QueryContent query={query} />
          {query.state === 'draft' ? <QueryFindings check={page.check} /> : null}
          <Group gap="xs" mt="sm">
            <MoveButtons view={page} />
            <TextLink to="/encounters/$encounterId" params={{ encounterId: query.encounterId }}>
              {i18n._('Open the visit')}
            </TextLink>
          </Group>
        </Panel>
        {page.mayAnswer ? <AnswerForm key={page.revision} page={page} /> : <NotYours page={page} />}
        <Kept page={page} />
        <Earlier page={page} />
      </div>
      <div className="stack">
        <Panel title={i18n._('The note it cites')} aside={<Signed note={page.note} />}>
          <CitedNote page={page} text={page.note.text} of={undefined} />
        </Panel>
        {page.earlierNotes.map((note) => (
          <Panel
            key={note.encounterId}
            title={i18n._('Earlier note of {date}', { date: date(note.serviceDate) })}
            aside={<Signed note={{ ...note, version: note.noteVersion }} />}
          >
            <CitedNote page={page} text={note.text} of={note.encounterId} />
          </Panel>
        ))}
      </div>
    </div>
  );
}

/** A clinician who reads what another is asked. */
function NotYours({ page }: { readonly page: ProviderQueryPage }) {
  const { i18n } = useLingui();
  const answers = useMay('query:answer');
  if (page.query.state !== 'sent' || !answers) return null;
  return <p className="text-muted">{i18n._('This question is for {who}: only they answer it.', { who: page.clinician })}</p>;
}

function Signed({ note }: { readonly note: Pick<ProviderQueryPage['note'], 'version' | 'signedBy' | 'signedAt'> }) {
  const { i18n } = useLingui();
  return (
    <>
      {i18n._('version {n}, signed by {who}', { n: note.version, who: note.signedBy })}, <When on={note.signedAt} />
    </>
  );
}

type CitedNoteProps = {
  readonly page: ProviderQueryPage;
  readonly text: string;
  /** The earlier visit it is of; undefined for the visit that is asked about. */
  readonly of: string | undefined;
};

/** The whole note, so that the cited words are read where they stand. */
function CitedNote({ page, text: whole, of }: CitedNoteProps) {
  const passages = page.query.indicators
    .map(({ start, end, earlier }, at) => ({ code: String(at + 1), start, end, of: earlier?.encounterId }))
    .filter((passage) => passage.of === of);
  return (
    <div className={classes['note']} lang="en" translate="no">
      {segmentsOf(whole, passages).map(({ start, text, codes }) =>
        codes.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark key={start}>
            {text}
            <sup>{codes.join(', ')}</sup>
          </mark>
        ),
      )}
    </div>
  );
}

/** The document of the record, once answered: a coder names it where the note itself does not say the answer. */
function Kept({ page }: { readonly page: ProviderQueryPage }) {
  const { i18n } = useLingui();
  const { document, query } = page;
  if (document === undefined || !('answered' in query)) return null;
  return (
    <Panel title={i18n._('Kept in the record')}>
      <p>
        {query.answered.noteVersion === undefined
          ? i18n._('The question and its answer are kept as one document.')
          : i18n._('The question and its answer are kept as one document, and the answer is version {n} of the note.', {
              n: query.answered.noteVersion,
            })}
      </p>
      <p className="text-muted">
        {document.unchanged
          ? i18n._('Its hash is the one taken when it was answered:')
          : i18n._('Its hash is NOT the one taken when it was answered:')}{' '}
        <span className={`mono ${classes['hash'] ?? ''}`}>{document.sha256}</span>
      </p>
      <details>
        <summary>{i18n._('Read the document')}</summary>
        <pre className={classes['document']} lang="en" translate="no">
          {document.text}
        </pre>
      </details>
    </Panel>
  );
}

function Earlier({ page }: { readonly page: ProviderQueryPage }) {
  const { i18n } = useLingui();
  const who = useWho();
  const drafts = page.earlier.filter(({ state }) => state === 'draft');
  // The last draft is what was sent.
  const changed = page.query.state === 'draft' ? drafts : drafts.slice(0, -1);
  if (changed.length === 0) return null;
  return (
    <Panel title={i18n._('Earlier wordings')}>
      <ol className={classes['list']}>
        {changed.map((one) => (
          <li key={one.revision} className={classes['one']}>
            <strong lang="en" translate="no">
              {one.title}
            </strong>
            <span lang="en" translate="no">
              {one.question}
            </span>
            <span className="text-muted">{i18n._('changed by {who}', { who: who(one.replacedBy) })}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
