import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { IntakeRunRow } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { When } from '../../parts/when.tsx';
import { Who } from '../../parts/who.tsx';
import { useMay } from '../../session.ts';
import { Answers } from './answers.tsx';
import { ChosenFile } from './chosen-file.tsx';
import { DropZone } from './drop-zone.tsx';
import { STATE_TONES, STATE_WORDS } from './intake-words.ts';
import classes from './intake.module.css';
import { Questions } from './questions.tsx';
import { StartLoad } from './start-load.tsx';
import { StoppedVisits } from './stopped-visits.tsx';
import { useChosenFiles } from './use-chosen-files.ts';

/** What comes from elsewhere: files on the desk, what waits for a person, what was loaded before. */
export function IntakePage() {
  const { i18n } = useLingui();
  const mayRun = useMay('intake:run');
  const columns = useColumns();
  const query = useQuery({ queryKey: ['intake', 'runs'], queryFn: ({ signal }) => api.get('/intake/runs', { signal }) });
  return (
    <>
      <PageHead
        title={i18n._('Intake')}
        detail={i18n._('Patients, visits and notes from other systems. Nothing is guessed: what is not certain waits for you.')}
      />
      <div className={classes['stack']}>
        {mayRun ? <Bring hasLoads={(query.data?.rows.length ?? 0) > 0} /> : null}
        <Questions />
        <StoppedVisits />
        <Answers />
        <Panel title={i18n._('Loads, the latest first')} flush>
          <QueryView query={query}>
            {({ rows }) => (
              <DataList
                label={i18n._('Loads')}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.runId}
                rowLink={(row) => ({ to: '/intake/$runId', params: { runId: row.runId } })}
                empty={
                  <EmptyState
                    title={i18n._('Nothing was brought in yet')}
                    teach={i18n._(
                      'Drop files above: each load appears here with what came in, what became of it, and what was turned away.',
                    )}
                  />
                }
              />
            )}
          </QueryView>
        </Panel>
      </div>
    </>
  );
}

function Bring({ hasLoads }: { readonly hasLoads: boolean }) {
  const { i18n } = useLingui();
  const desk = useChosenFiles();
  return (
    <Panel title={i18n._('Bring files')}>
      <div className={classes['stack']}>
        <DropZone add={desk.add} isFirst={desk.files.length === 0 && !hasLoads} />
        {desk.files.length === 0 ? null : (
          <>
            <ul className={classes['cards']} aria-label={i18n._('Chosen files')}>
              {desk.files.map((one) => (
                <ChosenFile key={one.uploadId} one={one} desk={desk} />
              ))}
            </ul>
            <StartLoad desk={desk} />
          </>
        )}
      </div>
    </Panel>
  );
}

function useColumns(): readonly Column<IntakeRunRow>[] {
  const { i18n } = useLingui();
  return [
    { key: 'system', title: i18n._('From'), main: true, cell: (row) => row.system },
    {
      key: 'state',
      title: i18n._('State'),
      cell: (row) => <ToneBadge tone={STATE_TONES[row.state]}>{i18n._(STATE_WORDS[row.state])}</ToneBadge>,
    },
    { key: 'at', title: i18n._('Started'), cell: (row) => <When on={row.startedOn} /> },
    { key: 'by', title: i18n._('By'), narrow: false, cell: (row) => <Who is={row.startedBy} /> },
    { key: 'files', title: i18n._('Files'), align: 'end', cell: (row) => i18n._('{n, number}', { n: row.files }) },
    { key: 'records', title: i18n._('Records'), align: 'end', cell: (row) => i18n._('{n, number}', { n: row.records }) },
    { key: 'rejected', title: i18n._('Turned away'), align: 'end', cell: (row) => i18n._('{n, number}', { n: row.rejected }) },
    { key: 'visits', title: i18n._('Visits'), align: 'end', cell: (row) => i18n._('{n, number}', { n: row.visits }) },
  ];
}
