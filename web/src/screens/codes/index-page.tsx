/** The alphabetic indexes as one leafs through them: a letter, a main term, what is indented below it, and the code it leads to. */
import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { IndexEntry, IndexPage } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { isPlainDateText } from '../../formats.ts';
import { useFilters } from '../../navigation.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useToday } from '../../session.ts';
import { CodeTabs } from './code-tabs.tsx';
import classes from './codes.module.css';

type Book = IndexPage['book'];

const BOOKS: Readonly<Record<Book, string>> = {
  diseases: words('Diseases and injuries'),
  drugs: words('Drugs and chemicals'),
  neoplasms: words('Neoplasms'),
  'external-causes': words('External causes'),
};
const ORDER = Object.keys(BOOKS) as readonly Book[];

const isBook = (text: string): text is Book => text in BOOKS;

export function CodeIndexPage() {
  const { i18n } = useLingui();
  const [filters, setFilters] = useFilters('codes-index', { book: 'diseases', letter: '', under: '', on: '' });
  const today = useToday();
  const on = isPlainDateText(filters.on) ? filters.on : today;
  const book = isBook(filters.book) ? filters.book : 'diseases';
  const under = /^\d+$/.test(filters.under) ? Number(filters.under) : undefined;
  const letter = /^[A-Z#]$/.test(filters.letter) ? filters.letter : undefined;
  const query = useQuery({
    queryKey: ['codes', 'index', book, letter, under, on],
    queryFn: ({ signal }) =>
      api.get('/codes/index/{book}', {
        path: { book },
        query: {
          on: on as PlainDate,
          ...(under === undefined ? {} : { under }),
          ...(letter === undefined || under !== undefined ? {} : { letter }),
        },
        signal,
      }),
    staleTime: 10 * 60_000,
  });
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
      <QueryView query={query}>
        {(page) => <Leaf key={`${page.book} ${page.letter ?? ''} ${under ?? ''} ${on}`} page={page} on={on} />}
      </QueryView>
    </>
  );
}

/** What of a page holds the words that were typed. */
function useNarrowed(rows: readonly IndexEntry[]): readonly [string, (text: string) => void, readonly IndexEntry[]] {
  const [text, setText] = useState('');
  const sought = text.trim().toLowerCase();
  const shown = useMemo(
    () => (sought === '' ? rows : rows.filter((row) => `${row.words} ${row.nonEssential}`.toLowerCase().includes(sought))),
    [rows, sought],
  );
  return [text, setText, shown];
}

/** A letter has hundreds of terms; a page of some is read before the next. */
const ROWS_AT_ONCE = 120;

type Shown = { readonly page: IndexPage; readonly on: string };

function Leaf({ page, on }: Shown) {
  const { i18n } = useLingui();
  const [text, setText, rows] = useNarrowed(page.rows);
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  if (page.release === undefined) {
    return (
      <EmptyState
        title={i18n._('This index is not loaded')}
        teach={i18n._('No edition of it that covers this date is installed. The look-up finds codes by words all the same.')}
        action={
          page.elsewhere === undefined ? (
            <TextLink to="/codes/releases">{i18n._('What is loaded')}</TextLink>
          ) : (
            <TextLink to="/codes/book" search={{ book: page.book, on: page.elsewhere.on }}>
              {i18n._('Open {release}', { release: page.elsewhere.release })}
            </TextLink>
          )
        }
      />
    );
  }
  const term = page.path.at(-1);
  return (
    <Panel title={term === undefined ? (page.letter ?? i18n._(BOOKS[page.book])) : term.words} aside={page.release} flush>
      {page.path.length === 0 ? <Letters page={page} on={on} /> : <Path page={page} on={on} />}
      {page.rows.length > 12 ? (
        <div className={classes['narrow']}>
          <TextInput
            label={i18n._('Narrow this page')}
            value={text}
            maxLength={80}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <Entries page={page} on={on} rows={rows.slice(0, shown)} />
      {rows.length > shown ? (
        <div className={classes['banner']}>
          <p role="status">{i18n._('The first {n} of {of} terms. Type a word to narrow them.', { n: shown, of: rows.length })}</p>
          <Button variant="default" size="xs" onClick={() => setShown(shown + ROWS_AT_ONCE)}>
            {i18n._('Show more')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Letters({ page, on }: Shown) {
  const { i18n } = useLingui();
  return (
    <nav aria-label={i18n._('Letters')}>
      <ul className={classes['letters']}>
        {page.letters.map((letter) => (
          <li key={letter}>
            <TextLink
              to="/codes/book"
              search={{ book: page.book, letter, on }}
              {...(letter === page.letter ? { 'aria-current': 'true' as const } : {})}
            >
              {letter}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Path({ page, on }: Shown) {
  const { i18n } = useLingui();
  const [main] = page.path;
  const letter = main?.words.normalize('NFD').charAt(0).toUpperCase() ?? '';
  return (
    <nav aria-label={i18n._('Above it')} className={classes['narrow']}>
      <ol className={classes['path']}>
        <li>
          <TextLink to="/codes/book" search={{ book: page.book, on, ...(/^[A-Z]$/.test(letter) ? { letter } : {}) }}>
            {letter}
          </TextLink>
        </li>
        {page.path.slice(0, -1).map((entry) => (
          <li key={entry.place} lang="en">
            <TextLink to="/codes/book" search={{ book: page.book, under: String(entry.place), on }}>
              {entry.words}
            </TextLink>
          </li>
        ))}
      </ol>
      {page.path.slice(-1).map((entry) => (
        <EntryWords key={entry.place} entry={entry} page={page} on={on} />
      ))}
    </nav>
  );
}

function Entries({ page, on, rows }: Shown & { readonly rows: readonly IndexEntry[] }) {
  const { i18n } = useLingui();
  if (rows.length === 0) return <p className={classes['banner']}>{i18n._('Nothing stands here.')}</p>;
  return (
    <ul className={classes['lines']} aria-label={i18n._('Terms')}>
      {rows.map((entry) => (
        <li key={entry.place}>
          <EntryWords entry={entry} page={page} on={on} linked />
        </li>
      ))}
    </ul>
  );
}

function EntryWords({ entry, page, on, linked = false }: Shown & { readonly entry: IndexEntry; readonly linked?: boolean }) {
  const { i18n } = useLingui();
  const say = useSay();
  const name = (
    <>
      {entry.words}
      {entry.nonEssential === '' ? null : <span className="text-muted"> {entry.nonEssential}</span>}
    </>
  );
  return (
    <div className={classes['entry']}>
      <span lang="en" className={linked ? classes['term'] : classes['title']}>
        {linked && entry.hasMore ? (
          <TextLink to="/codes/book" search={{ book: page.book, under: String(entry.place), on }}>
            {name}
          </TextLink>
        ) : (
          name
        )}
      </span>
      <span className={classes['leads']}>
        {entry.codes.map((code) => (
          <CodeOf key={code.text} code={code} on={on} />
        ))}
        {entry.see === '' ? null : <span className="text-muted">{i18n._('see {words}', { words: entry.see })}</span>}
        {entry.seeAlso === '' ? null : <span className="text-muted">{i18n._('see also {words}', { words: entry.seeAlso })}</span>}
      </span>
      {entry.cells.length === 0 ? null : (
        <dl className={classes['cells']}>
          {entry.cells.map((cell, at) => (
            <div key={page.columns[at]?.text ?? at}>
              <dt className="text-muted">{say(page.columns[at] ?? { text: '' })}</dt>
              <dd>{cell.text === '' ? '–' : <CodeOf code={cell} on={on} />}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function CodeOf({ code, on }: { readonly code: IndexEntry['cells'][number]; readonly on: string }) {
  return code.code === undefined ? (
    <span className="mono">{code.text}</span>
  ) : (
    <TextLink to="/codes/$system/$code" params={{ system: 'icd10cm', code: code.code }} search={{ on }}>
      <span className="mono">{code.text}</span>
    </TextLink>
  );
}
