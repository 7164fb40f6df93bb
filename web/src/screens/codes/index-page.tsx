/** The alphabetic indexes as one leafs through them: a letter, a main term, what is indented below it, and the code it leads to. */
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { isPlainDateText } from '../../formats.ts';
import { useFilters } from '../../navigation.ts';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useToday } from '../../session.ts';
import { CodeTabs } from './code-tabs.tsx';
import classes from './codes.module.css';
import { BOOKS, type Book, IndexLeaf, useIndexPage } from './index-leaf.tsx';

const ORDER = Object.keys(BOOKS) as readonly Book[];

export function CodeIndexPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('codes-index', { book: 'diseases', letter: '', under: '', on: '' });
  const today = useToday();
  const on = isPlainDateText(filters.on) ? filters.on : today;
  const { book, query, key } = useIndexPage(filters, on);
  return (
    <>
      <PageHead
        title={i18n._('Alphabetic index')}
        detail={i18n._('From the word in the note to the code, as in the printed book.')}
        actions={
          <TextInput
            type="date"
            label={i18n._('On the date')}
            value={on}
            onChange={(event) => setFilters({ on: event.currentTarget.value, letter: '', under: '' })}
          />
        }
      />
      <CodeTabs />
      <nav aria-label={i18n._('Books')}>
        <ul className={classes['systems']}>
          {ORDER.map((one) => (
            <li key={one}>
              <TextLink
                to="/codes/book"
                search={{ book: one, on }}
                className={classes['system'] ?? ''}
                {...(one === book ? { 'aria-current': 'true' as const } : {})}
              >
                <strong>{i18n._(BOOKS[one])}</strong>
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <QueryView query={query}>{(page) => <IndexLeaf key={key} page={page} on={on} />}</QueryView>
    </>
  );
}
