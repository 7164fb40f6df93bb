import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { FileFacts } from '../../api/paths.gen.ts';
import { addressOf, api } from '../../api/client.ts';
import { useFormats } from '../../formats.ts';
import { useParam } from '../../navigation.ts';
import { StateBadge } from '../../parts/badges.tsx';
import { ConfirmAction } from '../../parts/confirm-action.tsx';
import { LoadingLines, QueryView } from '../../parts/loading.tsx';
import { May } from '../../parts/may.tsx';
import { Money } from '../../parts/money.tsx';
import { notifyDone } from '../../parts/notify.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Facts, Panel } from '../../parts/panel.tsx';
import { Say } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { FileAcknowledgements, FileClaims, FilePayments } from './file-contents.tsx';
import classes from './files.module.css';
import { asideWord, hasAmount, kindWord, stateKindOf } from './file-words.ts';

const FileText = lazy(async () => ({ default: (await import('./file-text.tsx')).FileText }));

/** One file: its way, what it carries, and its text as it is. */
export function FilePage() {
  const { i18n } = useLingui();
  const fileId = useParam('fileId');
  const query = useQuery({
    queryKey: ['files', 'one', fileId],
    queryFn: ({ signal }) => api.get('/files/{fileId}', { path: { fileId }, signal }),
  });
  const row = query.data?.row;
  return (
    <>
      <PageHead
        title={row?.fileName ?? i18n._('File')}
        back={{ to: '/files', label: i18n._('Files') }}
        badges={row === undefined ? undefined : <StateBadge of={stateKindOf(row)} state={row.state} />}
        detail={row === undefined ? undefined : i18n._(kindWord(row.kind))}
        actions={query.data === undefined ? undefined : <Actions facts={query.data} />}
      />
      <QueryView query={query}>{(facts) => <Body facts={facts} />}</QueryView>
    </>
  );
}

function Actions({ facts }: { readonly facts: FileFacts }) {
  const { i18n } = useLingui();
  const queryClient = useQueryClient();
  const { fileId } = facts.row;
  const readAgain = async (): Promise<void> => {
    const { state } = await api.post('/files/{fileId}/read-again', { path: { fileId } });
    await queryClient.invalidateQueries({ queryKey: ['files'] });
    notifyDone(
      state === 'READ' ? i18n._('The file was read and applied.') : i18n._('The file is still set aside; see why below.'),
    );
  };
  return (
    <>
      <Button component="a" variant="default" href={addressOf('/files/{fileId}/content', { path: { fileId } })} download>
        {i18n._('Save the file')}
      </Button>
      {facts.canReadAgain ? (
        <May permission="file:resolve">
          <ConfirmAction
            label={i18n._('Read it again')}
            title={i18n._('Read this file again?')}
            body={i18n._('It is judged as a whole: either all of it is applied, or nothing is and it stays set aside.')}
            confirmLabel={i18n._('Read the file')}
            onConfirm={readAgain}
          />
        </May>
      ) : null}
    </>
  );
}

function Body({ facts }: { readonly facts: FileFacts }) {
  const { i18n } = useLingui();
  const { row } = facts;
  return (
    <div className="stack">
      {row.detail !== undefined && facts.canReadAgain ? <WhyAside detail={row.detail} /> : null}
      {facts.work.length > 0 ? (
        <Panel title={i18n._('What to do')}>
          {facts.work.map((item) => (
            <p key={item.workItemId}>
              <Say said={item.reason} />{' '}
              <strong>
                <Say said={item.nextAction} />
              </strong>{' '}
              <span className="text-muted">
                {i18n._('Due')} <When on={item.dueOn} />
              </span>
            </p>
          ))}
        </Panel>
      ) : null}
      <FileFactsPanel facts={facts} />
      {row.direction === 'out' ? <FileClaims claims={facts.claims} total={row.claims} /> : null}
      {facts.payments.length > 0 ? <FilePayments payments={facts.payments} /> : null}
      {facts.acknowledgements.length > 0 ? <FileAcknowledgements acknowledgements={facts.acknowledgements} /> : null}
      {facts.moves.length > 0 ? <Way moves={facts.moves} /> : null}
      <Suspense fallback={<LoadingLines lines={6} />}>
        <FileText fileId={row.fileId} isX12={row.detail?.startsWith('file-must-be-x12') !== true} />
      </Suspense>
    </div>
  );
}

function WhyAside({ detail }: { readonly detail: string }) {
  const { i18n } = useLingui();
  const word = asideWord(detail);
  return (
    <Panel title={i18n._('Why it was set aside')}>
      <p>{word === undefined ? detail : i18n._(word)}</p>
      <p className="text-muted mono">{detail}</p>
    </Panel>
  );
}

function FileFactsPanel({ facts }: { readonly facts: FileFacts }) {
  const { i18n } = useLingui();
  const { bytes, number } = useFormats();
  const { row, numbers, partner } = facts;
  return (
    <Panel title={i18n._('Facts')}>
      <Facts
        items={[
          { label: i18n._('Partner'), value: partner?.name ?? row.partnerName },
          { label: row.direction === 'out' ? i18n._('Written on') : i18n._('Received on'), value: <When on={row.on} /> },
          { label: i18n._('Amount'), value: hasAmount(row) ? <Money cents={row.cents} /> : undefined },
          {
            label: i18n._('Size'),
            value: bytes(facts.byteCount),
          },
          ...(numbers === undefined
            ? []
            : [
                { label: i18n._('Interchange number (ISA13)'), value: <span className="mono">{numbers.interchange}</span> },
                { label: i18n._('Group number (GS06)'), value: <span className="mono">{numbers.group}</span> },
                { label: i18n._('Tries'), value: number(numbers.attempts) },
              ]),
          ...(partner === undefined
            ? []
            : [{ label: i18n._('Usage (ISA15)'), value: partner.usage === 'T' ? i18n._('Test') : i18n._('Production') }]),
          {
            label: i18n._('SHA-256 of the bytes'),
            value: <span className={`mono ${classes['break'] ?? ''}`}>{facts.sha256}</span>,
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}

function Way({ moves }: { readonly moves: FileFacts['moves'] }) {
  const { i18n } = useLingui();
  return (
    <Panel title={i18n._('Its way')}>
      <ol>
        {moves.map((move) => (
          <li key={`${move.at}${move.to}`}>
            <When on={move.at} /> <StateBadge of="file" state={move.to} /> <span className="text-muted">{move.actor}</span>
          </li>
        ))}
      </ol>
      <p className="text-muted">
        {i18n._(
          'After a crash the same bytes go again under the same number; a file that may have arrived waits for its answer.',
        )}{' '}
        <TextLink underline="always" to="/files" search={{ direction: 'in' }}>
          {i18n._('See the files that came')}
        </TextLink>
      </p>
    </Panel>
  );
}
