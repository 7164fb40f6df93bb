import { useLingui } from '@lingui/react';
import { Button, Group, Modal } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { WriteOff } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { LoadingPanel, QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { useWho } from '../../parts/who.tsx';
import { useMay, useSession } from '../../session.ts';
import type { OpenVisit, WriteOffFormProps } from './write-off-form.tsx';
import classes from './write-offs.module.css';

const WriteOffForm = lazy(() => import('./write-off-form.tsx').then((chunk) => ({ default: chunk.WriteOffForm })));

type PanelProps = Omit<WriteOffFormProps, 'close'> & {
  /** Only what is about this visit is listed; all of the patient's without it. */
  readonly encounterId?: string;
};

/** What was or is to be given up, and the dialog to ask for it. */
export function WriteOffPanel({ patientId, visits, claimId, encounterId }: PanelProps) {
  const { i18n } = useLingui();
  const mayAsk = useMay('write-off:ask');
  const maySee = useMay('account:read');
  const [open, setOpen] = useState(false);
  const query = useQuery({
    queryKey: ['accounts', 'write-offs', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}/write-offs', { path: { patientId }, signal }),
    enabled: maySee,
  });
  const withOpen: readonly OpenVisit[] = visits
    .map((visit) => ({ ...visit, parts: visit.parts.filter((part) => part.openCents > 0) }))
    .filter((visit) => visit.parts.length > 0);
  const shown = (query.data?.writeOffs ?? []).filter((one) => encounterId === undefined || one.encounterId === encounterId);
  if (!maySee || (!mayAsk && shown.length === 0) || (withOpen.length === 0 && shown.length === 0)) return null;
  return (
    <Panel
      title={i18n._('Write-offs')}
      actions={
        mayAsk && withOpen.length > 0 ? (
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            {i18n._('Write off what is open')}
          </Button>
        ) : null
      }
    >
      <QueryView query={query}>
        {() =>
          shown.length === 0 ? (
            <p className="text-muted">{i18n._('Nothing was given up here.')}</p>
          ) : (
            <ul className={classes['list']}>
              {shown.map((one) => (
                <One key={one.writeOffId} one={one} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={i18n._('Write off what is open')}
        closeButtonProps={{ 'aria-label': i18n._('Close') }}
      >
        {open ? (
          <Suspense fallback={<LoadingPanel />}>
            <WriteOffForm
              patientId={patientId}
              visits={withOpen}
              {...(claimId === undefined ? {} : { claimId })}
              close={() => setOpen(false)}
            />
          </Suspense>
        ) : null}
      </Modal>
    </Panel>
  );
}

const STATES = {
  asked: { word: words('Waits for approval'), tone: 'warn' },
  posted: { word: words('Written off'), tone: 'quiet' },
  refused: { word: words('Not approved'), tone: 'bad' },
  undone: { word: words('Undone'), tone: 'quiet' },
} as const;

function One({ one }: { readonly one: WriteOff }) {
  const { i18n } = useLingui();
  const state = STATES[one.state];
  const nameOf = useWho();
  return (
    <li className={classes['one']}>
      <div>
        <Money cents={one.cents} strong /> <Say said={one.words} /> <ToneBadge tone={state.tone}>{i18n._(state.word)}</ToneBadge>
      </div>
      {one.note === undefined ? null : <div>{one.note}</div>}
      <div className="text-muted">
        {i18n._('Asked by {who}', { who: nameOf(one.askedBy) })} <When on={one.askedOn} />
        {one.decidedBy === undefined || one.decidedOn === undefined ? null : (
          <>
            {'; '}
            {one.state === 'refused'
              ? i18n._('refused by {who}', { who: nameOf(one.decidedBy) })
              : i18n._('approved by {who}', { who: nameOf(one.decidedBy) })}{' '}
            <When on={one.decidedOn} />
          </>
        )}
        {one.undoneBy === undefined || one.undoneOn === undefined ? null : (
          <>
            {'; '}
            {i18n._('undone by {who}', { who: nameOf(one.undoneBy) })} <When on={one.undoneOn} />
          </>
        )}
      </div>
      <Actions one={one} />
    </li>
  );
}

/** Another person approves or refuses; whoever may ask may undo. */
function Actions({ one }: { readonly one: WriteOff }) {
  const { i18n } = useLingui();
  const { loginName } = useSession();
  const mayDecide = useMay('write-off:approve') && one.state === 'asked';
  const mayUndo = useMay('write-off:ask') && one.state === 'posted';
  const client = useQueryClient();
  const path = { writeOffId: one.writeOffId };
  const refresh = (): void => {
    for (const topic of ['accounts', 'claims', 'work', 'patients']) void client.invalidateQueries({ queryKey: [topic] });
  };
  const decide = async (decision: 'approve' | 'refuse'): Promise<void> => {
    await api.post('/write-offs/{writeOffId}/decide', { path, body: { decision } });
    refresh();
  };
  if (mayDecide && loginName === one.askedBy) {
    return <p className="text-muted">{i18n._('You asked for it: another person decides.')}</p>;
  }
  if (mayDecide) {
    return (
      <Group gap="xs">
        <ConfirmAction
          label={i18n._('Approve')}
          size="xs"
          variant="filled"
          title={i18n._('Approve the write-off')}
          body={i18n._('The money is given up and no longer asked for. It can be undone, by a reversal that stays visible.')}
          confirmLabel={i18n._('Approve')}
          onConfirm={() => decide('approve')}
        />
        <ConfirmAction
          label={i18n._('Refuse')}
          size="xs"
          title={i18n._('Refuse the write-off')}
          body={i18n._('Nothing is given up; the money stays open and is worked on.')}
          confirmLabel={i18n._('Refuse')}
          onConfirm={() => decide('refuse')}
        />
      </Group>
    );
  }
  if (!mayUndo) return null;
  return (
    <Group gap="xs">
      <ConfirmAction
        label={i18n._('Undo')}
        size="xs"
        title={i18n._('Undo the write-off')}
        body={i18n._('The amount is open again, by a reversal that stays visible. A claim that was closed with it waits again.')}
        confirmLabel={i18n._('Undo the write-off')}
        onConfirm={async () => {
          await api.post('/write-offs/{writeOffId}/undo', { path });
          refresh();
        }}
      />
    </Group>
  );
}
