/** One page of an alphabetic index: its letters or the way to it, the terms below, and the codes they lead to. */
import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { IndexEntry, IndexPage } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import classes from './codes.module.css';
import { CodeLink, IndexLink, type IndexPlace } from './open-here.tsx';

export type Book = IndexPage['book'];

export const BOOKS: Readonly<Record<Book, string>> = {
  diseases: words('Diseases and injuries'),
  drugs: words('Drugs and chemicals'),
  neoplasms: words('Neoplasms'),
  'external-causes': words('External causes'),
};

const isBook = (text: string): text is Book => text in BOOKS;

/** The page of a place; what is no place of the books is the beginning of the first. */
export function useIndexPage(place: IndexPlace, on: string) {
  const book = isBook(place.book) ? place.book : 'diseases';
  const under = /^\d+$/.test(place.under ?? '') ? Number(place.under) : undefined;
  const letter = /^[A-Z#]$/.test(place.letter ?? '') ? place.letter : undefined;
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
  return { book, query, key: `${book} ${letter ?? ''} ${under ?? ''} ${on}` };
}

/** What of a page holds the words that were typed. */
function useNarrowed(
  rows: readonly IndexEntry[],
  start: string,
): readonly [string, (text: string) => void, readonly IndexEntry[]] {
  const [text, setText] = useState(start);
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

/** `narrow`: the words it begins narrowed to. */
export function IndexLeaf({ page, on, narrow = '' }: Shown & { readonly narrow?: string }) {
  const { i18n } = useLingui();
  const [text, setText, rows] = useNarrowed(page.rows, narrow);
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
            <IndexLink place={{ book: page.book }} on={page.elsewhere.on}>
              {i18n._('Open {release}', { release: page.elsewhere.release })}
            </IndexLink>
          )
        }
      />
    );
  }
  const term = page.path.at(-1);
  return (
    <Panel title={term === undefined ? (page.letter ?? i18n._(BOOKS[page.book])) : term.words} aside={page.release} flush>
      {page.path.length === 0 ? <Letters page={page} on={on} /> : <Path page={page} on={on} />}
      {page.rows.length > 12 || narrow !== '' ? (
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
            <IndexLink
              place={{ book: page.book, letter }}
              on={on}
              {...(letter === page.letter ? { 'aria-current': 'true' as const } : {})}
            >
              {letter}
            </IndexLink>
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
          <IndexLink place={{ book: page.book, ...(/^[A-Z]$/.test(letter) ? { letter } : {}) }} on={on}>
            {letter}
          </IndexLink>
        </li>
        {page.path.slice(0, -1).map((entry) => (
          <li key={entry.place} lang="en">
            <IndexLink place={{ book: page.book, under: String(entry.place) }} on={on}>
              {entry.words}
            </IndexLink>
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
          <IndexLink place={{ book: page.book, under: String(entry.place) }} on={on}>
            {name}
          </IndexLink>
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
    <CodeLink system="icd10cm" code={code.code} on={on}>
      <span className="mono">{code.text}</span>
    </CodeLink>
  );
}
