/** The filters of the list of claims: in the address as text, to the server as what they mean. */
import type { ClaimFilters, ClaimSearch } from '../../api/paths.gen.ts';

export const RESTING = {
  state: '',
  outcome: '',
  payer: '',
  queue: '',
  rule: '',
  overdue: '',
  from: '',
  to: '',
  min: '',
  max: '',
  patient: '',
  sort: 'due',
};
export type Filters = typeof RESTING;

const one = <Value extends string>(text: string): Value[] | undefined => (text === '' ? undefined : [text as Value]);

/** Whole dollars as typed; anything else filters nothing. */
const cents = (text: string): number | undefined => (/^\d{1,7}$/.test(text) ? Number(text) * 100 : undefined);
const day = (text: string): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined);

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;

export const filtersAsked = (filters: Filters, text: string): ClaimFilters =>
  without({
    states: one<NonNullable<ClaimFilters['states']>[number]>(filters.state),
    outcomes: one<NonNullable<ClaimFilters['outcomes']>[number]>(filters.outcome),
    payerIds: one(filters.payer),
    queues: one<NonNullable<ClaimFilters['queues']>[number]>(filters.queue),
    heldBy: filters.rule === '' ? undefined : filters.rule,
    overdue: filters.overdue === '' ? undefined : filters.overdue === 'yes',
    servedFrom: day(filters.from),
    servedTo: day(filters.to),
    minCents: cents(filters.min),
    maxCents: cents(filters.max),
    patientId: filters.patient === '' ? undefined : filters.patient,
    text: text.trim() === '' ? undefined : text.trim(),
  });

/** 'due', or '-amount' for the largest first. */
export function sortAsked(sort: string): Pick<ClaimSearch, 'sort' | 'descending'> {
  const by = sort.replace('-', '');
  return { sort: by === 'service' || by === 'amount' ? by : 'due', descending: sort.startsWith('-') };
}

/** The column pressed again turns the order round. */
export const nextSort = (now: string, by: string): string => (now === by ? `-${by}` : by);
