import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import type { FilterField } from '../../parts/filter-bar.tsx';
import { useSay } from '../../parts/say.tsx';
import { STATES } from '../../parts/state-words.ts';
import { QUEUE_WORDS } from '../work/work-words.ts';
import { OUTCOMES, STATE_ORDER } from './claim-words.ts';

/** What changes with the practice or the release, not while somebody works. */
const FRESH_MILLISECONDS = 30 * 60_000;

/** A template's sentence without its values: what a rule says in general. */
const inGeneral = (template: string): string => template.replace(/\{\w+\}/g, '…');

export function useFilterFields(): readonly FilterField[] {
  const { i18n } = useLingui();
  const say = useSay();
  const practice = useQuery({
    queryKey: ['practice'],
    queryFn: ({ signal }) => api.get('/practice', { signal }),
    staleTime: FRESH_MILLISECONDS,
  });
  const choices = useQuery({
    queryKey: ['claims', 'choices'],
    queryFn: ({ signal }) => api.get('/claims/choices', { signal }),
    staleTime: FRESH_MILLISECONDS,
  });
  const all = { value: '', label: i18n._('All') };
  return [
    {
      name: 'state',
      label: i18n._('State'),
      options: [all, ...STATE_ORDER.map((state) => ({ value: state, label: i18n._(STATES.claim[state]?.word ?? state) }))],
    },
    {
      name: 'outcome',
      label: i18n._('Decision'),
      options: [all, ...Object.entries(OUTCOMES).map(([value, { word }]) => ({ value, label: i18n._(word) }))],
    },
    {
      name: 'payer',
      label: i18n._('Payer'),
      options: [all, ...(practice.data?.payers ?? []).map((payer) => ({ value: payer.payerId, label: payer.name }))],
    },
    {
      name: 'queue',
      label: i18n._('List'),
      options: [all, ...Object.entries(QUEUE_WORDS).map(([value, word]) => ({ value, label: i18n._(word) }))],
    },
    {
      name: 'rule',
      label: i18n._('Held by the edit'),
      options: [
        all,
        ...(choices.data?.edits ?? []).map((edit) => ({ value: edit.ruleId, label: inGeneral(say(edit.message)).slice(0, 80) })),
      ],
    },
    {
      name: 'overdue',
      label: i18n._('Due date'),
      options: [all, { value: 'yes', label: i18n._('Overdue') }, { value: 'no', label: i18n._('Not overdue') }],
    },
    { name: 'from', label: i18n._('Service from'), type: 'date' },
    { name: 'to', label: i18n._('Service until'), type: 'date' },
    { name: 'min', label: i18n._('At least, in dollars') },
    { name: 'max', label: i18n._('At most, in dollars') },
  ];
}
