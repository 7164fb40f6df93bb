import { useLingui } from '@lingui/react';
import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { IntakeRun } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { Icon } from '../../parts/icons.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { notifyDone, notifyProblem } from '../../parts/notify.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { useProblemText } from '../../parts/problem-note.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';
import { Answers } from './answers.tsx';
import { saveBlob } from './drop-zone.tsx';
import { STATE_TONES, STATE_WORDS } from './intake-words.ts';
import classes from './intake.module.css';
import { ControlTotals, Counts, Files, Outcomes, Work } from './load-parts.tsx';
import { Questions } from './questions.tsx';
import { Rejected } from './rejected.tsx';
import { StoppedVisits } from './stopped-visits.tsx';

const ASK_AGAIN_MILLISECONDS = 2000;
const isOpen = (state: IntakeRun['state'] | undefined): boolean =>
  state === 'waiting' || state === 'reading' || state === 'settling';

/** One load: how far it is, what came in, what became of it, what was turned away, what it asks. */
export function LoadPage() {
  const { i18n } = useLingui();
  const runId = useParam('runId');
  const query = useQuery({
    queryKey: ['intake', 'run', runId],
    queryFn: ({ signal }) => api.get('/intake/runs/{runId}', { path: { runId }, signal }),
    // Events tell of every step; asking now and then covers a lost connection.
    refetchInterval: ({ state }) => (isOpen(state.data?.state) ? ASK_AGAIN_MILLISECONDS : false),
  });
  const run = query.data;
  return (
    <>
      <PageHead
        title={run === undefined ? i18n._('Load') : i18n._('Load from {system}', { system: run.system })}
        back={{ to: '/intake', label: i18n._('Intake') }}
        badges={
          run === undefined ? undefined : <ToneBadge tone={STATE_TONES[run.state]}>{i18n._(STATE_WORDS[run.state])}</ToneBadge>
        }
      />
      <QueryView query={query}>{(found) => <Load run={found} />}</QueryView>
    </>
  );
}

function Load({ run }: { readonly run: IntakeRun }) {
  const { i18n } = useLingui();
  return (
    <div className={classes['stack']}>
      {isOpen(run.state) ? <HowFar run={run} /> : null}
      <Panel title={i18n._('What this is')}>
        <Facts
          items={[
            { label: i18n._('Started'), value: <When on={run.startedOn} /> },
            { label: i18n._('By'), value: <Who is={run.startedBy} /> },
            { label: i18n._('Ended'), value: run.endedOn === undefined ? undefined : <When on={run.endedOn} /> },
            { label: i18n._('Visits are billed from'), value: <When on={run.billableFrom} /> },
            { label: i18n._('Records'), value: i18n._('{n, number}', { n: run.records }) },
            { label: i18n._('Turned away'), value: i18n._('{n, number}', { n: run.rejected }) },
          ]}
        />
      </Panel>
      <Questions runId={run.runId} />
      <StoppedVisits runId={run.runId} />
      <Answers runId={run.runId} />
      <Outcomes run={run} />
      <Work run={run} />
      <Opening run={run} />
      <ControlTotals run={run} />
      <Rejected runId={run.runId} download={<DownloadRejected runId={run.runId} />} count={run.rejected} />
      <Counts run={run} />
      <Files run={run} />
    </div>
  );
}

function HowFar({ run }: { readonly run: IntakeRun }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const settling = run.state === 'settling';
  const [done, of] = settling ? [run.visitsSettled, run.visits] : [run.bytesDone, run.bytes];
  return (
    <div role="status">
      <div className={classes['cardHead']}>
        <span>{i18n._(STATE_WORDS[run.state])}</span>
        <span className="text-muted tabular">
          {settling
            ? i18n._('{done, number} of {of, number} visits', { done, of })
            : i18n._('{done} of {of}', { done: formats.bytes(done), of: formats.bytes(of) })}
        </span>
      </div>
      <Progress mt={6} value={of === 0 ? 0 : Math.min(100, (100 * done) / of)} aria-label={i18n._(STATE_WORDS[run.state])} />
    </div>
  );
}

function Opening({ run }: { readonly run: IntakeRun }) {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const mayRun = useMay('intake:run');
  const { runId } = run;
  const query = useQuery({
    queryKey: ['intake', 'opening', runId],
    queryFn: ({ signal }) => api.get('/intake/runs/{runId}/opening-balances', { path: { runId }, signal }),
  });
  if (query.data === undefined || query.data.balances === 0) return null;
  const { balances, patientCents, insuranceCents } = query.data;
  return (
    <Panel
      title={i18n._('Opening balances')}
      actions={
        mayRun && !isOpen(run.state) ? (
          <ConfirmAction
            label={i18n._('Take them back')}
            title={i18n._('Take the opening balances of this load back?')}
            body={i18n._(
              'All of them are reversed, or none: what was paid or written off since stands in the way. Patients and visits of the load stay.',
            )}
            confirmLabel={i18n._('{n, plural, one {Take # balance back} other {Take # balances back}}', { n: balances })}
            danger
            variant="default"
            onConfirm={async () => {
              const { takenBack } = await api.post('/intake/runs/{runId}/take-back', { path: { runId } });
              notifyDone(
                i18n._('{n, plural, one {# balance was taken back} other {# balances were taken back}}', { n: takenBack }),
              );
              await client.invalidateQueries({ queryKey: ['intake'] });
              await client.invalidateQueries({ queryKey: ['accounts'] });
            }}
          />
        ) : undefined
      }
    >
      <Facts
        items={[
          { label: i18n._('Balances'), value: i18n._('{n, number}', { n: balances }) },
          { label: i18n._('Owed by patients'), value: <Money cents={patientCents} /> },
          { label: i18n._('Owed by payers'), value: <Money cents={insuranceCents} /> },
        ]}
      />
    </Panel>
  );
}

function DownloadRejected({ runId }: { readonly runId: string }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  const save = async (): Promise<void> => {
    try {
      saveBlob(await api.get('/intake/runs/{runId}/rejected-rows', { path: { runId } }), 'rejected-rows.csv');
    } catch (error) {
      notifyProblem(tell(error).detail);
    }
  };
  return (
    <Button variant="default" size="xs" leftSection={<Icon name="download" size={14} />} onClick={() => void save()}>
      {i18n._('Download as CSV')}
    </Button>
  );
}
