/** Look-up of codes: search in all systems, or walk down one. */
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import { isPlainDateText } from '../../formats.ts';
import { useFilters } from '../../navigation.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import { useShortcut } from '../../parts/shortcuts.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { useToday } from '../../session.ts';
import { CodeLines } from './code-lines.tsx';
import { CodeTabs } from './code-tabs.tsx';
import { useCodeSearch } from './code-search.ts';
import classes from './codes.module.css';
import { isSystem, SYSTEM_ORDER, SYSTEMS, type CodeSystem } from './system-words.ts';

export function CodesPage() {
  const { i18n } = useLingui();
  const [text, setText] = useState('');
  const today = useToday();
  const [typedDay, setTypedDay] = useState(today);
  const on = isPlainDateText(typedDay) ? typedDay : today;
  const [{ system: asked }] = useFilters('codes', { system: 'icd10cm' });
  const system = isSystem(asked) ? asked : 'icd10cm';
  const field = useRef<HTMLInputElement>(null);
  useShortcut('s', i18n._('Search codes'), () => field.current?.focus());
  return (
    <>
      <PageHead
        title={i18n._('Codes')}
        detail={i18n._('What a code means, since when, and what to do about it.')}
        actions={
          <TextInput
            type="date"
            label={i18n._('On the date')}
            value={typedDay}
            onChange={(event) => setTypedDay(event.currentTarget.value)}
          />
        }
      />
      <CodeTabs />
      <search className={classes['search']}>
        <TextInput
          ref={field}
          label={i18n._('Find a code')}
          description={i18n._('A code, its beginning, a word, an abbreviation: E11, knee pain, htn, 45')}
          value={text}
          maxLength={120}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </search>
      {text.trim() === '' ? <Walk system={system} on={on} /> : <Results text={text} on={on} />}
    </>
  );
}

function Results({ text, on }: { readonly text: string; readonly on: string }) {
  const { i18n } = useLingui();
  const search = useCodeSearch('any', text, { on, limit: 40 });
  if (search.error !== null && search.error !== undefined) return <ProblemNote problem={search.error} />;
  const done = search.isFor(text);
  return (
    <Panel
      title={i18n._('Found')}
      flush
      aside={
        <span role="status">
          {done
            ? i18n._('{n, plural, =0 {Nothing found} one {# code found} other {# codes found}}', { n: search.rows.length })
            : i18n._('Searching…')}
        </span>
      }
    >
      {search.rows.length > 0 ? (
        <CodeLines rows={search.rows} on={on} label={i18n._('Codes found')} />
      ) : done ? (
        <NotAmongThem text={text} on={on} />
      ) : null}
    </Panel>
  );
}

/** Something with the shape of a code still has an answer of its own: what is near it, and whether we can know. */
function NotAmongThem({ text, on }: { readonly text: string; readonly on: string }) {
  const { i18n } = useLingui();
  const code = text.trim().toUpperCase();
  const system = /^\d{4}[0-9A-Z]$|^[A-Z]\d{4}$/.test(code)
    ? 'hcpcs'
    : /^[A-Z][0-9A-Z]{2}\.?[0-9A-Z]{0,4}$/.test(code)
      ? 'icd10cm'
      : undefined;
  return (
    <EmptyState
      title={i18n._('Nothing found among the codes loaded')}
      teach={i18n._('Try fewer words, or the beginning of the code. Only part of the official codes is loaded here.')}
      action={
        system === undefined ? undefined : (
          <TextLink to="/codes/$system/$code" params={{ system, code }} search={{ on }}>
            {i18n._('What can be said about {code}', { code })}
          </TextLink>
        )
      }
    />
  );
}

function Walk({ system, on }: { readonly system: CodeSystem; readonly on: string }) {
  const { i18n } = useLingui();
  const say = useSay();
  const query = useQuery({
    queryKey: ['codes', 'list', system, on],
    queryFn: ({ signal }) => api.get('/codes/{system}', { path: { system }, query: { on: on as PlainDate }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <>
      <nav aria-label={i18n._('Code systems')}>
        <ul className={classes['systems']}>
          {SYSTEM_ORDER.map((name) => (
            <li key={name}>
              <TextLink
                to="/codes"
                search={{ system: name }}
                className={classes['system'] ?? ''}
                {...(name === system ? { 'aria-current': 'true' as const } : {})}
              >
                <strong>{i18n._(SYSTEMS[name].name)}</strong>
              </TextLink>
            </li>
          ))}
        </ul>
      </nav>
      <QueryView query={query}>
        {(list) => (
          <Panel title={i18n._(SYSTEMS[system].name)} flush aside={list.release === undefined ? undefined : say(list.release)}>
            <p className={classes['banner']}>
              {i18n._(SYSTEMS[system].about)}{' '}
              {list.complete ? i18n._('All of them are here.') : i18n._('Not all of them are loaded.')}
            </p>
            {system === 'icd10cm' || system === 'hcpcs' ? <p className={classes['banner']}>{say(list.banner)}</p> : null}
            <CodeLines rows={list.rows} on={on} label={i18n._(SYSTEMS[system].name)} />
          </Panel>
        )}
      </QueryView>
    </>
  );
}
