import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ClaimRow, ClaimTotals } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { DataList } from '../../parts/data-list.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterBar, type FilterField } from '../../parts/filter-bar.tsx';
import { Icon } from '../../parts/icons.tsx';
import { useKeysetList } from '../../parts/keyset-list.ts';
import { Money } from '../../parts/money.tsx';
import { notifyProblem } from '../../parts/notify.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useProblemText } from '../../parts/problem-note.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { useFilters } from '../../navigation.ts';
import { useMay } from '../../session.ts';
import { useClaimColumns } from './claim-columns.tsx';
import { type Filters, filtersAsked, nextSort, RESTING, sortAsked } from './claim-filters.ts';
import { useFilterFields } from './filter-fields.ts';
import { SavedFilters } from './saved-filters.tsx';
import { SendBar } from './send-bar.tsx';
import classes from './claims.module.css';

const TYPING_MILLISECONDS = 200;

/** Every claim of the practice: what is due first stands first. */
export function ClaimsPage() {
  const { i18n } = useLingui();
  const maySend = useMay('claim:send');
  const [filters, setFilters] = useFilters('claims', RESTING);
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_MILLISECONDS);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { list, totals } = useClaims(filters, asked);
  const toggle = (claimId: string): void => {
    const next = new Set(chosen);
    if (!next.delete(claimId)) next.add(claimId);
    setChosen(next);
  };
  const columns = useClaimColumns(
    maySend && list.rows.some((row) => row.state === 'ready') ? { ids: chosen, toggle } : undefined,
  );
  const sort = sortAsked(filters.sort);
  const fields = useFilterFields();
  return (
    <>
      <PageHead title={i18n._('Claims')} actions={<ExportButton filters={filters} text={asked} />} />
      <SavedFilters filters={filters} setFilters={setFilters} />
      <FilterBar
        label={i18n._('Filter the claims')}
        filters={filters}
        setFilters={setFilters}
        defaults={RESTING}
        fields={fields.filter((field) => FIRST.includes(field.name))}
      >
        <SearchField text={text} setText={setText} />
      </FilterBar>
      <MoreFilters filters={filters} setFilters={setFilters} fields={fields.filter((field) => !FIRST.includes(field.name))} />
      <Totals totals={totals} />
      {maySend && totals !== undefined ? (
        <SendBar
          chosen={chosen}
          ready={totals.ready}
          clear={() => setChosen(new Set())}
          chooseAll={() => setChosen(new Set(list.rows.filter((row) => row.state === 'ready').map((row) => row.claimId)))}
        />
      ) : null}
      <Panel title={i18n._('Claims found')} flush>
        <DataList
          label={i18n._('Claims')}
          columns={columns}
          list={list}
          rowKey={(row) => row.claimId}
          rowLink={(row) => ({ to: '/claims/$claimId', params: { claimId: row.claimId } })}
          rowTone={(row) => (row.overdue ? 'bad' : undefined)}
          sorted={{ by: sort.sort ?? 'due', descending: sort.descending === true }}
          onSort={(by) => setFilters({ sort: nextSort(filters.sort, by) })}
          empty={
            <EmptyState
              title={i18n._('No claim fits')}
              teach={i18n._('Clear a filter, or code a visit: its claim appears here as soon as it is charged.')}
            />
          }
        />
      </Panel>
    </>
  );
}

/** Those that are used every day stand open. */
const FIRST: readonly string[] = ['state', 'outcome', 'payer', 'overdue'];

type MoreProps = {
  readonly filters: Filters;
  readonly setFilters: (change: Partial<Filters>) => void;
  readonly fields: readonly FilterField[];
};

function MoreFilters({ filters, setFilters, fields }: MoreProps) {
  const { i18n } = useLingui();
  const used = fields.filter(({ name }) => filters[name as keyof Filters] !== '').length;
  return (
    <details open={used > 0} className="print-hide" style={{ marginBottom: 12 }}>
      <summary>
        {used === 0 ? i18n._('More filters') : i18n._('{n, plural, one {# more filter} other {# more filters}}', { n: used })}
      </summary>
      <FilterBar label={i18n._('More filters')} filters={filters} setFilters={setFilters} defaults={RESTING} fields={fields} />
    </details>
  );
}

function useClaims(filters: Filters, text: string) {
  const [totals, setTotals] = useState<ClaimTotals | undefined>(undefined);
  const body = { ...filtersAsked(filters, text), ...sortAsked(filters.sort) };
  const list = useKeysetList<ClaimRow>({
    // The typed words are patient data: they stay in memory and go by POST.
    queryKey: ['claims', 'list', body],
    fetchPage: async ({ cursor, signal }) => {
      const page = await api.post('/claims/search', { body: { ...body, ...(cursor === undefined ? {} : { cursor }) }, signal });
      if (page.totals !== undefined) setTotals(page.totals);
      return {
        rows: page.rows,
        ...(page.totals === undefined ? {} : { total: page.totals.count }),
        ...(page.next === undefined ? {} : { nextCursor: page.next }),
      };
    },
  });
  return { list, totals };
}

function SearchField({ text, setText }: { readonly text: string; readonly setText: (text: string) => void }) {
  const { i18n } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', i18n._('Look for a claim'), () => input.current?.focus());
  return (
    <TextInput
      ref={input}
      type="search"
      className={classes['search'] ?? ''}
      label={i18n._('Claim number, or the patient’s name, birth date or chart')}
      value={text}
      maxLength={100}
      autoComplete="off"
      spellCheck={false}
      leftSection={<Icon name="search" size={16} />}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        document.querySelector<HTMLElement>('main [data-row-link]')?.focus();
      }}
    />
  );
}

function Totals({ totals }: { readonly totals: ClaimTotals | undefined }) {
  const { i18n } = useLingui();
  if (totals === undefined) return null;
  return (
    <dl className={classes['totals']} aria-live="polite">
      <div>
        <dt>{i18n._('Claims that fit')}</dt>
        <dd className="tabular">{i18n._('{n, number}', { n: totals.count })}</dd>
      </div>
      <div>
        <dt>{i18n._('Billed on these claims')}</dt>
        <dd>
          <Money cents={totals.chargeCents} />
        </dd>
      </div>
      <div>
        <dt>{i18n._('Overdue')}</dt>
        <dd className="tabular">{i18n._('{n, number}', { n: totals.overdue })}</dd>
      </div>
    </dl>
  );
}

function ExportButton({ filters, text }: { readonly filters: Filters; readonly text: string }) {
  const { i18n } = useLingui();
  const tell = useProblemText();
  const save = useMutation({
    mutationFn: () => api.post('/claims/export', { body: filtersAsked(filters, text) }),
    onSuccess: (file) => {
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = 'claims.csv';
      link.click();
      URL.revokeObjectURL(address);
    },
    onError: (error) => notifyProblem(tell(error).detail),
  });
  return (
    <Button
      variant="default"
      leftSection={<Icon name="download" size={16} />}
      loading={save.isPending}
      onClick={() => save.mutate()}
    >
      {i18n._('Save as a table')}
    </Button>
  );
}
