/** What the practice learned from its coders: how suggestions fared, the versions with their trials, what is filled in by itself. */
import { useLingui } from '@lingui/react';
import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import type { CodingLearning, CodingLearningChoice, CodingModelVersion } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { isOpenJob, useJob } from '../../parts/job.ts';
import { JobProgress } from '../../parts/job-progress.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';

const KEY = ['coding', 'learning'] as const;

export function LearningPage() {
  const { i18n } = useLingui();
  const query = useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.get('/coding/learning', { signal }) });
  return (
    <>
      <PageHead
        title={i18n._('Learned from coders')}
        back={{ to: '/encounters', label: i18n._('Coding') }}
        detail={i18n._('Every decision tells which suggestions were right. A person decides each visit, whatever is filled in.')}
      />
      <QueryView query={query}>
        {(learning) => (
          <div className="stack">
            <Answers learning={learning} />
            <Automatic learning={learning} />
            <Versions learning={learning} />
          </div>
        )}
      </QueryView>
    </>
  );
}

type LearningProps = { readonly learning: CodingLearning };

const usePercent = (): ((share: number) => string) => {
  const { i18n } = useLingui();
  return (share) => i18n._('{n} %', { n: Math.round(share * 1000) / 10 });
};

function Answers({ learning }: LearningProps) {
  const { i18n } = useLingui();
  const percent = usePercent();
  const { accepted, rejected, changed, left } = learning;
  const suggested = accepted + rejected + changed + left;
  const of = (count: number): string => (suggested === 0 ? String(count) : `${count} (${percent(count / suggested)})`);
  return (
    <Panel title={i18n._('What became of suggestions')}>
      <Facts
        items={[
          { label: i18n._('Visits with answers'), value: learning.visits },
          { label: i18n._('taken as suggested'), value: of(accepted) },
          { label: i18n._('set aside, with a reason'), value: of(rejected) },
          { label: i18n._('became another code'), value: of(changed) },
          { label: i18n._('left without an answer'), value: of(left) },
          { label: i18n._('codes added by hand'), value: learning.added },
        ]}
      />
    </Panel>
  );
}

/** Carries a choice out and shows what stands then. */
function useChoose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CodingLearningChoice) => api.put('/coding/learning', { body }),
    onSuccess: (learning) => client.setQueryData(KEY, learning),
  });
}

const PRECISIONS = [900, 950, 970, 980, 990] as const;

const choiceOf = (learning: CodingLearning, change: Partial<CodingLearningChoice>): CodingLearningChoice => ({
  version: learning.version ?? 'none',
  precisionPerMille: learning.automatic?.precisionPerMille ?? 'never',
  ...change,
});

function Automatic({ learning }: LearningProps) {
  const { i18n } = useLingui();
  const percent = usePercent();
  const mayTeach = useMay('coding:teach');
  const choose = useChoose();
  const asked = learning.automatic?.precisionPerMille;
  const band = learning.automatic?.band;
  const options = [...new Set([...PRECISIONS, ...(asked === undefined ? [] : [asked])])].toSorted((a, b) => a - b);
  return (
    <Panel title={i18n._('Filled in by itself')}>
      <NativeSelect
        label={i18n._('Codes are filled in where at least so many are right')}
        description={i18n._(
          'Counted on this practice’s own answers. One visit in sixteen is shown without, so that the count stays true.',
        )}
        value={asked === undefined ? 'never' : String(asked)}
        disabled={!mayTeach || learning.version === undefined || choose.isPending}
        onChange={({ currentTarget: { value } }) =>
          choose.mutate(choiceOf(learning, { precisionPerMille: value === 'never' ? 'never' : Number(value) }))
        }
        data={[
          { value: 'never', label: i18n._('never') },
          ...options.map((perMille) => ({ value: String(perMille), label: percent(perMille / 1000) })),
        ]}
      />
      <p role="status">
        {learning.version === undefined
          ? i18n._('Nothing is filled in before a version of this practice is in force.')
          : asked === undefined
            ? i18n._('Nothing is filled in.')
            : band === undefined
              ? i18n._('The answers so far prove that precision for no code: nothing is filled in.')
              : i18n._(
                  '{share} of the suggested codes are filled in; of {many} such codes {precision} were right (surely {low} to {high}).',
                  {
                    share: percent(band.share),
                    many: band.many,
                    precision: percent(band.precision),
                    low: percent(band.low),
                    high: percent(band.high),
                  },
                )}
      </p>
      {choose.isError ? <ProblemNote problem={choose.error} /> : null}
    </Panel>
  );
}

function Versions({ learning }: LearningProps) {
  const { i18n } = useLingui();
  const { number } = useFormats();
  const mayTeach = useMay('coding:teach');
  const choose = useChoose();
  return (
    <Panel title={i18n._('Versions')} flush actions={mayTeach ? <LearnNow /> : undefined}>
      <DataList
        label={i18n._('Versions')}
        rows={learning.versions}
        rowKey={(row) => String(row.version)}
        empty={
          <EmptyState
            title={i18n._('Nothing was learned yet')}
            teach={i18n._(
              'Learning needs {visits} visits with {answers} answers; there are {n} visits so far. Until then suggestions are ranked by the model that ships.',
              {
                visits: learning.visitsNeeded,
                answers: learning.answersNeeded,
                n: learning.visits,
              },
            )}
          />
        }
        columns={[
          { key: 'version', title: i18n._('Version'), main: true, cell: (row) => <Named row={row} /> },
          {
            key: 'learned',
            title: i18n._('Learned'),
            cell: (row) => (
              <>
                <When on={row.learnedAt} /> <Who is={row.learnedBy} />
              </>
            ),
          },
          { key: 'visits', title: i18n._('Visits'), align: 'end', cell: (row) => number(row.visits) },
          { key: 'answers', title: i18n._('Answers'), align: 'end', cell: (row) => number(row.answers) },
          {
            key: 'trial',
            title: i18n._('Error in its trial, and of the one before'),
            align: 'end',
            cell: (row) => `${number(round(row.trial.error))} · ${number(round(row.trial.errorBefore))}`,
          },
          {
            key: 'act',
            title: i18n._('In force'),
            cell: (row) =>
              row.inForce ? (
                <ToneBadge tone="good">{i18n._('in force')}</ToneBadge>
              ) : mayTeach && row.passed ? (
                <PutInForce
                  version={row.version}
                  onConfirm={() => choose.mutateAsync(choiceOf(learning, { version: row.version }))}
                />
              ) : null,
          },
        ]}
      />
      {learning.version === undefined || !mayTeach ? null : (
        <PutInForce version={undefined} onConfirm={() => choose.mutateAsync(choiceOf(learning, { version: 'none' }))} />
      )}
    </Panel>
  );
}

const round = (error: number): number => Math.round(error * 1000) / 1000;

function Named({ row }: { readonly row: CodingModelVersion }) {
  const { i18n } = useLingui();
  return (
    <>
      {row.version}{' '}
      {row.passed ? null : <ToneBadge tone="warn">{i18n._('worse than the one before: not put in force')}</ToneBadge>}
    </>
  );
}

function PutInForce({
  version,
  onConfirm,
}: {
  readonly version: number | undefined;
  readonly onConfirm: () => Promise<unknown>;
}) {
  const { i18n } = useLingui();
  const label =
    version === undefined ? i18n._('Back to the model that ships') : i18n._('Put version {n} in force', { n: version });
  return (
    <ConfirmAction
      label={label}
      title={label}
      body={i18n._(
        'Suggestions are ranked by it from now on. Nothing that was decided changes, and you can go back at any time.',
      )}
      confirmLabel={label}
      onConfirm={onConfirm}
      variant="default"
      size="compact-sm"
    />
  );
}

function LearnNow() {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const [jobId, setJobId] = useState<string>();
  const start = useMutation({
    mutationFn: () => api.post('/coding/learning/versions'),
    onSuccess: (job) => setJobId(job.jobId),
  });
  const job = useJob(jobId);
  const isOpen = isOpenJob(job);
  useEffect(() => {
    if (job !== undefined && !isOpen) void client.invalidateQueries({ queryKey: KEY });
  }, [client, job, isOpen]);
  return (
    <>
      {start.isError ? <ProblemNote problem={start.error} /> : null}
      {job === undefined ? null : <JobProgress job={job} />}
      <Button size="xs" variant="default" loading={start.isPending || isOpen} onClick={() => start.mutate()}>
        {i18n._('Learn from the answers now')}
      </Button>
    </>
  );
}
