/** Bringing publishers’ files: chosen, sent in parts, installed by a job; each release is whole or refused with the reason. */
import { useLingui } from '@lingui/react';
import { Button, Checkbox, FileButton, Progress } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import type { InstallOutcomes } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Icon } from '../../parts/icons.tsx';
import { isOpenJob, useJob } from '../../parts/job.ts';
import { JobProgress } from '../../parts/job-progress.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { freshUploadId, sendParts } from '../intake/upload.ts';
import classes from './codes.module.css';

type Choice = { readonly isExcerpt: boolean; readonly activate: boolean; readonly acceptsAmaTerms: boolean };
type Sending = { readonly sent: number; readonly of: number };

/** Sends the files one after the other, then orders the job. */
function useInstall(files: readonly File[], choice: Choice) {
  const client = useQueryClient();
  const [sending, setSending] = useState<Sending>();
  const [jobId, setJobId] = useState<string>();
  const job = useJob(jobId);
  const start = useMutation({
    mutationFn: async () => {
      const of = files.reduce((sum, file) => sum + file.size, 0);
      const uploadIds: string[] = [];
      let before = 0;
      for (const file of files) {
        const uploadId = freshUploadId();
        const base = before;
        await sendParts(uploadId, file, (sent) => setSending({ sent: base + sent, of }));
        before += file.size;
        uploadIds.push(uploadId);
      }
      setSending(undefined);
      return api.post('/code-releases/install', { body: { uploadIds, ...choice } });
    },
    onSuccess: (status) => setJobId(status.jobId),
    onError: () => setSending(undefined),
  });
  const isOver = job?.state === 'done' || job?.state === 'failed';
  const outcomes = useQuery({
    queryKey: ['codes', 'install', jobId],
    queryFn: ({ signal }) => api.get('/code-releases/installs/{jobId}', { path: { jobId: jobId ?? '' }, signal }),
    enabled: jobId !== undefined && isOver,
  });
  useEffect(() => {
    if (isOver) void client.invalidateQueries({ queryKey: ['codes'] });
  }, [isOver, client]);
  return { start, sending, job, outcomes: outcomes.data };
}

export function InstallPanel({ installsHere }: { readonly installsHere: boolean }) {
  const { i18n } = useLingui();
  if (!installsHere) {
    return (
      <Panel title={i18n._('Install files')}>
        <p className={classes['source']}>
          {i18n._('This server serves several practices, and its code sets are the same for all: its operator installs them.')}
        </p>
      </Panel>
    );
  }
  return <Install />;
}

function Install() {
  const { i18n } = useLingui();
  const { bytes } = useFormats();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choice, setChoice] = useState<Choice>({ isExcerpt: false, activate: true, acceptsAmaTerms: false });
  const install = useInstall(files, choice);
  const busy = install.start.isPending || isOpenJob(install.job);
  const check = (name: keyof Choice) => (event: { readonly currentTarget: { readonly checked: boolean } }) => {
    const { checked } = event.currentTarget;
    setChoice((before) => ({ ...before, [name]: checked }));
  };
  return (
    <Panel title={i18n._('Install files')}>
      <p className={classes['source']}>
        {i18n._(
          'The publishers’ own files under their own names, ZIP or plain. What is not whole is refused, and what is in force goes on answering.',
        )}
      </p>
      <div className={classes['asks']}>
        <FileButton multiple onChange={setFiles} disabled={busy}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<Icon name="plus" size={16} />}>
              {i18n._('Choose files')}
            </Button>
          )}
        </FileButton>
      </div>
      {files.length === 0 ? null : (
        <ul className={classes['files']} aria-label={i18n._('Chosen files')}>
          {files.map((file) => (
            <li key={`${file.name} ${file.size}`} translate="no">
              {file.name} <span className="text-muted">{bytes(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes['choices']}>
        <Checkbox
          checked={choice.activate}
          onChange={check('activate')}
          label={i18n._('Put whole releases in force at once')}
          description={i18n._('Otherwise each waits: compare it with the one in force first.')}
        />
        <Checkbox
          checked={choice.acceptsAmaTerms}
          onChange={check('acceptsAmaTerms')}
          label={i18n._('I accept the AMA’s terms for this practice')}
          description={i18n._(
            'Needed for files with CPT numbers: pairs, units, add-on codes, fee schedules. The terms stand on the publisher’s page.',
          )}
        />
        <Checkbox
          checked={choice.isExcerpt}
          onChange={check('isExcerpt')}
          label={i18n._('These are excerpts')}
          description={i18n._('An excerpt never proves that a code does not exist.')}
        />
      </div>
      <Button disabled={files.length === 0 || busy} loading={install.start.isPending} onClick={() => install.start.mutate()}>
        {i18n._('{n, plural, =0 {Install} one {Install # file} other {Install # files}}', { n: files.length })}
      </Button>
      <div aria-live="polite" className={classes['answer']}>
        {install.sending === undefined ? null : (
          <Progress.Root>
            <Progress.Section
              value={install.sending.of === 0 ? 100 : (100 * install.sending.sent) / install.sending.of}
              aria-label={i18n._('Files on their way')}
            />
          </Progress.Root>
        )}
        <InstallNote install={install} />
      </div>
    </Panel>
  );
}

function InstallNote({ install }: { readonly install: ReturnType<typeof useInstall> }) {
  const say = useSay();
  const { start, job, outcomes } = install;
  if (start.isError) return <ProblemNote problem={start.error} />;
  if (job === undefined) return null;
  return (
    <>
      {isOpenJob(job) ? <JobProgress job={job} /> : null}
      {job.state === 'failed' ? <p>{say(job.problem ?? 'Stopped by a problem')}</p> : null}
      {outcomes === undefined ? null : <Outcomes outcomes={outcomes.outcomes} />}
    </>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: InstallOutcomes['outcomes'] }) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  return (
    <ul className={classes['outcomes']} aria-label={i18n._('What became of the files')}>
      {outcomes.map((row) => (
        <li key={row.kind === 'not-taken' ? row.file : `${row.kind} ${row.release} ${row.kind === 'refused' ? row.code : ''}`}>
          {row.kind === 'installed' ? (
            <>
              <ToneBadge tone="good">{row.isNew ? i18n._('Installed') : i18n._('Was here already')}</ToneBadge>{' '}
              <TextLink to="/codes/releases/$releaseNumber" params={{ releaseNumber: String(row.releaseNumber) }}>
                <span lang="en">{row.release}</span>
              </TextLink>{' '}
              {i18n._('{rows} rows, {rejected} turned away', { rows: number(row.rows), rejected: number(row.rejected) })}
            </>
          ) : row.kind === 'refused' ? (
            <>
              <ToneBadge tone="bad">{i18n._('Refused')}</ToneBadge> <span lang="en">{row.release}</span>{' '}
              <span lang="en" translate="no">
                {row.message}
              </span>
            </>
          ) : (
            <>
              <ToneBadge tone="quiet">{i18n._('Not taken')}</ToneBadge>{' '}
              <span translate="no">
                {row.file}: <span lang="en">{row.why}</span>
              </span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
