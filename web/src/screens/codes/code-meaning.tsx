/** What a code means on a date: where it stands, its notes, what is below and near it, and who says so. */
import { useLingui } from '@lingui/react';
import { Group } from '@mantine/core';
import type { CodeMeaning } from '../../api/paths.gen.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { Money } from '../../parts/money.tsx';
import { type Fact, Facts, Panel } from '../../parts/panel.tsx';
import { useSay } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { When } from '../../parts/when.tsx';
import { Followed, Sevenths } from './code-choices.tsx';
import { CodeLines } from './code-lines.tsx';
import { CodeNotes } from './code-notes.tsx';
import classes from './codes.module.css';
import { CodeLink } from './open-here.tsx';
import { KINDS } from './system-words.ts';

export type MeaningViewProps = { readonly meaning: CodeMeaning; readonly on: string; readonly narrow?: boolean };

/** `narrow`: one column, for a pane. */
export function MeaningView({ meaning, on, narrow = false }: MeaningViewProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const above = meaning.path.filter((line) => line.code !== meaning.code);
  return (
    <div className={narrow ? classes['column'] : classes['columns']}>
      <div>
        <Panel title={i18n._('Meaning')}>
          <div className={classes['prose']}>
            {above.length === 0 ? null : (
              <nav aria-label={i18n._('Above it')}>
                <ol className={classes['path']}>
                  {above.map((line) => (
                    <li key={line.code}>
                      <CodeLink system={line.system} code={line.code} on={on}>
                        <span className="mono">{line.display}</span> <span lang="en">{line.title}</span>
                      </CodeLink>
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
