/** One code: what it means on a date, where it stands, what is below and near it, and who says so. */
import { useLingui } from '@lingui/react';
import { Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { CodeMeaning } from '../../api/paths.gen.ts';
import { isPlainDateText } from '../../formats.ts';
import { type SearchText, useParam } from '../../navigation.ts';
import { Source } from '../../parts/source.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Money } from '../../parts/money.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { type Fact, Facts, Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { useToday } from '../../session.ts';
import { Followed, Sevenths } from './code-choices.tsx';
import { CodeLines } from './code-lines.tsx';
import { CodeNotes } from './code-notes.tsx';
import classes from './codes.module.css';
import { type CodeSystem, isSystem, KINDS, STANDINGS, SYSTEMS } from './system-words.ts';

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

function MeaningView({ meaning, on }: { readonly meaning: CodeMeaning; readonly on: string }) {
  const { i18n } = useLingui();
  const say = useSay();
  const above = meaning.path.filter((line) => line.code !== meaning.code);
  return (
    <div className={classes['columns']}>
      <div>
        <Panel title={i18n._('Meaning')}>
          <div className={classes['prose']}>
            {above.length === 0 ? null : (
              <nav aria-label={i18n._('Above it')}>
                <ol className={classes['path']}>
                  {above.map((line) => (
                    <li key={line.code}>
                      <TextLink to="/codes/$system/$code" params={{ system: line.system, code: line.code }} search={{ on }}>
                        <span className="mono">{line.display}</span> <span lang="en">{line.title}</span>
                      </TextLink>
                    </li>
                  ))}
                </ol>
              </nav>
            )}
            {meaning.title === '' ? null : (
              <p className={classes['title']} lang={meaning.official ? 'en' : undefined}>
                {meaning.official ? meaning.title : say(meaning.title)}
              </p>
            )}
            <p>{say(meaning.explanation)}</p>
            {meaning.standing === 'unknown' || meaning.standing === 'licensed' ? (
              <p>
                {meaning.certain
                  ? i18n._('This is certain: the whole system is loaded.')
                  : i18n._('This is not certain: only part of the system is loaded.')}
              </p>
            ) : null}
            {meaning.next === undefined ? null : (
              <p>
                <strong>{i18n._('What to do')}</strong> {say(meaning.next)}
              </p>
            )}
          </div>
          <Facts items={useFacts(meaning)} />
        </Panel>
        <Sevenths meaning={meaning} />
        {meaning.children.length === 0 || meaning.sevenths.length > 0 ? null : (
          <Panel title={i18n._('Below it')} flush>
            <CodeLines rows={meaning.children} on={on} label={i18n._('Below it')} />
          </Panel>
        )}
        <CodeNotes meaning={meaning} />
      </div>
      <div>
        <Followed meaning={meaning} />
        <Lines title={i18n._('Near it')} rows={meaning.near} on={on} />
        <Lines title={i18n._('Belongs to it')} rows={meaning.related} on={on} />
        {meaning.words.length === 0 ? null : (
          <Panel title={i18n._('Words that lead to it')}>
            <Group gap={6} lang="en">
              {meaning.words.map((word) => (
                <ToneBadge key={word} tone="quiet">
                  {word}
                </ToneBadge>
              ))}
            </Group>
          </Panel>
        )}
        {meaning.sources.length === 0 ? null : (
          <Panel title={i18n._('Source')}>
            {meaning.sources.map((cite) => (
              <p key={`${cite.title} ${cite.locator}`} className={classes['source']}>
                <Source cite={cite} />{' '}
                <span className="text-muted">
                  {i18n._('checked')} <When on={cite.checkedOn} />
                </span>
              </p>
            ))}
          </Panel>
        )}
      </div>
    </div>
  );
}

function Lines({ title, rows, on }: { readonly title: string; readonly rows: CodeMeaning['near']; readonly on: string }) {
  return rows.length === 0 ? null : (
    <Panel title={title} flush>
      <CodeLines rows={rows} on={on} label={title} />
    </Panel>
  );
}

function useFacts(meaning: CodeMeaning): readonly Fact[] {
  const { i18n } = useLingui();
  const say = useSay();
  const { practice } = meaning;
  return [
    ...(practice === undefined
      ? []
      : [
          { label: i18n._('Here we call it'), value: say(practice.words) },
          { label: i18n._('Kind of service'), value: i18n._(KINDS[practice.serviceKind]) },
          {
            label: i18n._('Price of one unit'),
            value:
              practice.unitPriceCents === undefined ? i18n._('no price on this date') : <Money cents={practice.unitPriceCents} />,
          },
          ...(practice.priceSource === undefined ? [] : [{ label: i18n._('From price list'), value: practice.priceSource }]),
          ...(practice.drugPerUnit === undefined
            ? []
            : [
                {
                  label: i18n._('As stocked, per unit'),
                  value: `NDC ${practice.drugPerUnit.ndc}, ${practice.drugPerUnit.quantityThousandths / 1000} ${practice.drugPerUnit.unit}`,
                },
              ]),
        ]),
    ...meaning.facts.map(({ label, value }) => ({ label: say(label), value: say(value) })),
    ...(meaning.inForce.length === 0
      ? []
      : [{ label: i18n._('In force'), value: <Ranges ranges={meaning.inForce} />, wide: true }]),
    ...(meaning.release === undefined ? [] : [{ label: i18n._('Edition'), value: say(meaning.release), wide: true }]),
  ];
}

function Ranges({ ranges }: { readonly ranges: CodeMeaning['inForce'] }) {
  const { i18n } = useLingui();
  return (
    <>
      {ranges.map((range) => (
        <div key={range.from}>
          <When on={range.from} /> – {range.to === undefined ? i18n._('open') : <When on={range.to} />}
        </div>
      ))}
    </>
  );
}
