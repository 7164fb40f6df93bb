import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { PatientHit, PatientHits } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { type Column, DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Icon } from '../../parts/icons.tsx';
import { type KeysetList, useKeysetList } from '../../parts/keyset-list.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { ButtonLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useMay } from '../../session.ts';
import { listedName } from './person-words.ts';
import classes from './patients.module.css';

const TYPING_MILLISECONDS = 180;

/** Search as you type; Enter opens the first, the arrow keys walk the list. */
export function PatientsPage() {
  const { i18n } = useLingui();
  const mayRegister = useMay('patient:write');
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MILLISECONDS);
  const [near, setNear] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('f', i18n._('Look for a patient'), () => input.current?.focus());
  const list = useKeysetList<PatientHit>({
    queryKey: ['patients', 'search', asked.trim()],
    fetchPage: async ({ cursor, signal }) => {
      const page: PatientHits = await api.post('/patients/search', {
        body: { text: asked.trim(), ...(cursor === undefined ? {} : { cursor }) },
        signal,
      });
      setNear(page.near);
      return { rows: page.hits, total: page.total, ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }) };
    },
  });
  return (
    <>
      <PageHead
        title={i18n._('Patients')}
        actions={
          mayRegister ? (
            <ButtonLink to="/patients/new" leftSection={<Icon name="plus" size={16} />}>
              {i18n._('Register a patient')}
            </ButtonLink>
          ) : undefined
        }
      />
      <SearchField input={input} text={text} setText={setText} list={list} />
      <Panel title={resultTitle()} flush>
        <DataList
          label={i18n._('Patients')}
          columns={useColumns()}
          list={list}
          rowKey={(row) => row.patientId}
          rowLink={(row) => ({ to: '/patients/$patientId', params: { patientId: row.patientId } })}
          empty={<Nobody mayRegister={mayRegister} typed={asked.trim() !== ''} />}
        />
      </Panel>
    </>
  );

  function resultTitle(): string {
    if (asked.trim() === '') return i18n._('All patients');
    if (near && list.rows.length > 0) return i18n._('Nobody fits exactly; these begin alike');
    return i18n._('Found');
  }
}

type SearchFieldProps = {
  readonly input: React.RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly list: KeysetList<PatientHit>;
};

function SearchField({ input, text, setText, list }: SearchFieldProps) {
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const [first] = list.rows;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      document.querySelector<HTMLElement>('main [data-row-link]')?.focus();
    } else if (event.key === 'Enter' && first !== undefined && !list.isRefreshing) {
      event.preventDefault();
      void navigate({ to: '/patients/$patientId', params: { patientId: first.patientId } });
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      setText('');
    }
  };
  return (
    <search className={classes['search']}>
      <TextInput
        ref={input}
        type="search"
        size="md"
        label={i18n._('Name, birth date, chart, telephone or member number')}
        description={i18n._('Enter opens the first, the down arrow goes to the list.')}
        value={text}
        maxLength={120}
        autoComplete="off"
        spellCheck={false}
        leftSection={<Icon name="search" size={16} />}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p role="status" className="visually-hidden">
        {list.isPending || list.total === undefined
          ? ''
          : i18n._('{n, plural, =0 {No patient found} one {# patient} other {# patients}}', { n: list.total })}
      </p>
    </search>
  );
}

function Nobody({ typed, mayRegister }: { readonly typed: boolean; readonly mayRegister: boolean }) {
  const { i18n } = useLingui();
  return (
    <EmptyState
      title={typed ? i18n._('Nobody found') : i18n._('No patient yet')}
      teach={
        typed
          ? i18n._('Try fewer letters of the last name, the birth date as 1985-03-12, or the number on the card.')
          : i18n._('Patients appear here when the front desk registers them.')
      }
      action={mayRegister ? <ButtonLink to="/patients/new">{i18n._('Register a patient')}</ButtonLink> : undefined}
    />
  );
}

function useColumns(): readonly Column<PatientHit>[] {
  const { i18n } = useLingui();
  return [
    {
      key: 'name',
      title: i18n._('Name'),
      main: true,
      cell: (row) => <bdi className={classes['name']}>{listedName(row.name)}</bdi>,
    },
    { key: 'birth', title: i18n._('Born'), cell: (row) => <When on={row.birthDate} /> },
    { key: 'chart', title: i18n._('Chart'), cell: (row) => <span className="mono">{row.chartNumber}</span> },
    { key: 'payer', title: i18n._('Plan today'), cell: (row) => row.payerName ?? i18n._('None') },
    {
      key: 'phone',
      title: i18n._('Telephone'),
      narrow: false,
      cell: (row) => <span className="tabular">{row.phone ?? ''}</span>,
    },
    { key: 'city', title: i18n._('City'), narrow: false, cell: (row) => row.city },
    {
      key: 'visit',
      title: i18n._('Last visit'),
      cell: (row) => (row.lastVisitOn === undefined ? i18n._('None') : <When on={row.lastVisitOn} />),
    },
  ];
}
