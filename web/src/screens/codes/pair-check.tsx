/** Two procedures on one day: whether they are paid together, in which setting, and how many units of each. */
import { useLingui } from '@lingui/react';
import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PlainDate } from '../../../../src/kernel/plain-date.ts';
import { api } from '../../api/client.ts';
import type { CodeLine, PairAnswer } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { Colon } from '../../parts/colon.tsx';
import { ToneBadge } from '../../parts/badges.tsx';
import { useSay } from '../../parts/say.tsx';
import { When } from '../../parts/when.tsx';
import { CheckPanel, PROCEDURE } from './check-panel.tsx';
import classes from './codes.module.css';
import { CodeLink } from './open-here.tsx';

export type PairCheckProps = { readonly on: string /** What the fields begin with. */; readonly start?: readonly string[] };

export function PairCheck({ on, start = [] }: PairCheckProps) {
  const { i18n } = useLingui();
  const [one, setOne] = useState(start[0] ?? '');
  const [two, setTwo] = useState(start[1] ?? '');
  const check = useMutation({
    mutationFn: () => api.post('/codes/pair', { body: { one: one.trim(), two: two.trim(), on: on as PlainDate } }),
  });
  const ready = PROCEDURE.test(one.trim()) && PROCEDURE.test(two.trim());
  return (
    <CheckPanel
      title={i18n._('Two procedures on one day')}
      ask={i18n._('Check the pair')}
      ready={ready}
      check={check}
      answer={(answer) => <Answer answer={answer} />}
    >
      <TextInput
        label={i18n._('First procedure')}
        value={one}
        maxLength={5}
        autoComplete="off"
        onChange={(event) => setOne(event.currentTarget.value)}
      />
      <TextInput
        label={i18n._('Second procedure')}
        value={two}
        maxLength={5}
        autoComplete="off"
        onChange={(event) => setTwo(event.currentTarget.value)}
      />
    </CheckPanel>
  );
}

const SETTINGS = { practitioner: words('Practitioner'), outpatient: words('Outpatient hospital') } as const;

function Answer({ answer }: { readonly answer: PairAnswer }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <div className={classes['answer']}>
      <p>
        <ProcedureWords line={answer.one} /> {i18n._('and')} <ProcedureWords line={answer.two} />
      </p>
      {answer.settings.map(({ setting, release, edits, units }) => (
        <section key={setting} aria-label={i18n._(SETTINGS[setting])}>
          <h3>{i18n._(SETTINGS[setting])}</h3>
          {release === undefined ? (
            <p className="text-muted">{i18n._('No table of pairs that covers this date is loaded: it cannot be said.')}</p>
          ) : edits.length === 0 ? (
            <p>
              <ToneBadge tone="good">{i18n._('No edit between them')}</ToneBadge> <span className="text-muted">{release}</span>
            </p>
          ) : (
            edits.map((edit) => (
              <div key={`${edit.columnOne} ${edit.columnTwo}`}>
                <p>
                  <ToneBadge tone="bad">{i18n._('Not paid together')}</ToneBadge> {say(edit.explanation)}
                </p>
                <p>{say(edit.next)}</p>
                <p className="text-muted">
                  <span lang="en">{edit.rationale}</span> ·{' '}
                  {edit.from === undefined ? (
                    i18n._('since when is not said in the file')
                  ) : (
                    <>
                      {i18n._('since')} <When on={edit.from} />
                    </>
                  )}{' '}
                  · {release}
                </p>
              </div>
            ))
          )}
          {units.map((limit) => (
            <p key={limit.code}>
              <span className="mono">{limit.code}</span> {i18n._('most units a day')}
              <Colon />
              {say(limit.explanation)}{' '}
              <span className="text-muted" lang="en">
                {limit.rationale}
              </span>
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** A procedure with the words that may be shown for it, or its number alone. */
export function ProcedureWords({ line }: { readonly line: CodeLine }) {
  const say = useSay();
  return (
    <span>
      <CodeLink system={line.system} code={line.code}>
        <span className="mono">{line.display}</span>
      </CodeLink>{' '}
      {line.title === '' ? null : (
        <span lang={line.official ? 'en' : undefined}>{line.official ? line.title : say(line.title)}</span>
      )}
    </span>
  );
}
