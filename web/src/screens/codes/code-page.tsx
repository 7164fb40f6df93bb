/** One code: what it means on a date, where it stands, what is below and near it, and who says so. */
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import { isPlainDateText } from '../../formats.ts';
import { type SearchText, useParam } from '../../navigation.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useToday } from '../../session.ts';
import { MeaningView } from './code-meaning.tsx';
import { type CodeSystem, isSystem, STANDINGS, SYSTEMS } from './system-words.ts';

export function CodePage() {
  const system = useParam('system');
  const code = useParam('code');
  return isSystem(system) ? <Meaning system={system} code={code} /> : <NotFoundPage />;
}

function Meaning({ system, code }: { readonly system: CodeSystem; readonly code: string }) {
  const { i18n } = useLingui();
  const search: SearchText = useSearch({ strict: false });
  const navigate = useNavigate();
  const today = useToday();
  const on = isPlainDateText(search['on'] ?? '') ? (search['on'] ?? today) : today;
  const query = useQuery({
    queryKey: ['codes', 'meaning', system, code, on],
    queryFn: ({ signal }) =>
      api.get('/codes/{system}/{code}', { path: { system, code }, query: { on: on as PlainDate }, signal }),
  });
  const meaning = query.data;
  const standing = meaning === undefined ? undefined : STANDINGS[meaning.standing];
  return (
    <>
      <PageHead
        title={meaning?.display ?? code}
        back={{ to: '/codes', label: i18n._('Codes') }}
        detail={i18n._(SYSTEMS[system].name)}
        badges={standing === undefined ? undefined : <ToneBadge tone={standing.tone}>{i18n._(standing.word)}</ToneBadge>}
        actions={
          <TextInput
            type="date"
            label={i18n._('On the date')}
            value={on}
            onChange={(event) => void navigate({ to: '.', search: { on: event.currentTarget.value }, replace: true })}
          />
        }
      />
      <QueryView query={query}>{(data) => <MeaningView meaning={data} on={on} />}</QueryView>
    </>
  );
}
