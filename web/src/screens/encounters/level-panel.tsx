/** The level of the visit: elements from the note to correct, the codes by decision making and by time side by side. */
import { useLingui } from '@lingui/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { EncounterView, VisitLevelView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { useDraft } from '../../parts/draft.ts';
import { Icon } from '../../parts/icons.tsx';
import { QueryView } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import { Source } from '../../parts/source.tsx';
import { Tip } from '../../parts/tip.tsx';
import { ElementsRead } from '../language-model/verdicts.tsx';
import { useRested } from '../codes/code-search.ts';
import { KeyHint } from './key-hint.tsx';
import { LevelRows } from './level-rows.tsx';
import { useVisitLevel } from './visit-level.ts';
import { type Edited, ELEMENTS, elementsToSend, minutesOf } from './visit-elements.ts';
import classes from './workspace.module.css';

export type LevelPanelProps = {
  readonly view: EncounterView;
  /** Puts the code on a line of the services; absent where nobody codes. */
  readonly onUse?: (procedure: string, units: number) => void;
};

const FAMILIES: Readonly<Record<VisitLevelView['family'], string>> = {
  'office-new': words('office visit, new patient'),
  'office-established': words('office visit, established patient'),
  'hospital-initial': words('hospital or observation, first day'),
  'hospital-subsequent': words('hospital or observation, later day'),
  'hospital-same-day': words('hospital or observation, in and out on one day'),
  'hospital-discharge': words('hospital, day of discharge'),
  emergency: words('emergency department'),
  'consult-office': words('consultation, office'),
  'consult-hospital': words('consultation, hospital'),
  'nursing-initial': words('nursing facility, first day'),
  'nursing-subsequent': words('nursing facility, later day'),
  'nursing-discharge': words('nursing facility, discharge'),
  'home-new': words('home visit, new patient'),
  'home-established': words('home visit, established patient'),
};

const LEVELS = {
  straightforward: words('straightforward'),
  low: words('low'),
  moderate: words('moderate'),
  high: words('high'),
} as const;

const NOTHING: Edited = {};

export function LevelPanel({ view, onUse }: LevelPanelProps) {
  const { i18n } = useLingui();
  const [edited, setEdited, forget] = useDraft<Edited>(`encounter/${view.encounterId}/level`, NOTHING);
  const query = useVisitLevel(view, JSON.stringify(useRested(elementsToSend(edited), 250)));
  return (
    <Panel title={i18n._('Level of the visit')} actions={<KeyHint keys="v" />}>
      <QueryView query={query}>
        {(found) => (
          <>
            {found.notices.map((notice) => (
              <p key={notice.text} className={classes['notice']}>
                <Icon name="note" size={14} /> <Say said={notice} />
              </p>
            ))}
            <Codes found={found} onUse={onUse} isBehind={query.isPlaceholderData} />
            <details className={classes['why']}>
              <summary data-level="">{i18n._('The elements, with the words of the note')}</summary>
              <Head {...{ found, edited, setEdited }} />
              {ELEMENTS.map((element) => (
                <LevelRows key={element} {...{ element, found, edited, setEdited }} />
              ))}
              {edited === NOTHING || JSON.stringify(edited) === '{}' ? null : (
                <Button size="compact-xs" variant="default" onClick={forget}>
                  {i18n._('As the note gives them')}
                </Button>
              )}
            </details>
            <ElementsRead encounterId={view.encounterId} />
          </>
        )}
      </QueryView>
    </Panel>
  );
}

type HeadProps = { readonly found: VisitLevelView; readonly edited: Edited; readonly setEdited: (next: Edited) => void };

function Head({ found, edited, setEdited }: HeadProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const stated = found.minutes;
  const typed = edited.minutes ?? (stated === undefined ? '' : String(stated.minutes));
  return (
    <div className={classes['levelHead']}>
      <NativeSelect
        label={i18n._('Kind of visit')}
        size="xs"
        value={found.family}
        onChange={(event) => setEdited({ ...edited, family: event.currentTarget.value as VisitLevelView['family'] })}
        data={[...new Set([...found.families, found.family])].map((family) => ({
          value: family,
          label: i18n._(FAMILIES[family]),
        }))}
      />
      <TextInput
        label={i18n._('Minutes of the clinician on the day')}
        description={stated === undefined ? i18n._('The note states none.') : say(stated.why)}
        size="xs"
        inputMode="numeric"
        value={typed}
        maxLength={4}
        error={minutesOf(typed) === undefined ? i18n._('a whole number to 1440') : undefined}
        onChange={(event) => setEdited({ ...edited, minutes: event.currentTarget.value })}
      />
      {stated === undefined ? null : (
        <p className="text-muted" lang="en" translate="no">
          {stated.quotes.map((quote) => (
            <q key={quote.start} className={classes['quote']}>
              {quote.words}
            </q>
          ))}
        </p>
      )}
    </div>
  );
}

type CodesProps = { readonly found: VisitLevelView; readonly onUse: LevelPanelProps['onUse']; readonly isBehind: boolean };

/** Which of the two is billed is a person's choice: neither stands out. */
function Codes({ found, onUse, isBehind }: CodesProps) {
  const { i18n } = useLingui();
  const { level } = found;
  if (level === undefined) return null;
  return (
    <div aria-live="polite" className={`${classes['levels'] ?? ''} ${isBehind ? (classes['behind'] ?? '') : ''}`}>
      <section>
        <h3>{i18n._('By decision making')}</h3>
        <Code code={level.byDecisionMaking} none={i18n._('No problem was addressed.')} onUse={onUse} />
        <Elements level={level} />
      </section>
      <section>
        <h3>{i18n._('By time')}</h3>
        <Code
          code={level.byTime}
          none={
            found.minutes === undefined
              ? i18n._('No time is stated.')
              : i18n._('The minutes reach no code of this kind of visit.')
          }
          onUse={onUse}
        />
        {level.prolonged === undefined ? null : (
          <p>
            {i18n._('and, for the time beyond it,')}{' '}
            <Code code={level.prolonged.code} none="" units={level.prolonged.units} onUse={onUse} />
          </p>
        )}
        <br />
        <Tip
          label={i18n._('source of the rule')}
          content={() => (
            <>
              {level.cite.map((cite) => (
                <Source key={`${cite.title} ${cite.locator}`} cite={cite} />
              ))}
            </>
          )}
        >
          <span className="text-muted">{i18n._('Source')}</span>
        </Tip>
      </section>
    </div>
  );
}

type CodeProps = {
  readonly code: string | undefined;
  readonly none: string;
  readonly units?: number;
  readonly onUse: LevelPanelProps['onUse'];
};

function Code({ code, none, units = 1, onUse }: CodeProps) {
  const { i18n } = useLingui();
  if (code === undefined) return <span className="text-muted">{none}</span>;
  return (
    <span className={classes['levelCode']}>
      <strong className="mono">{units === 1 ? code : `${code} × ${units}`}</strong>
      {onUse === undefined ? null : (
        <Button
          size="compact-xs"
          variant="default"
          data-level=""
          onClick={() => onUse(code, units)}
          aria-label={i18n._('Use {code} as a service', { code })}
        >
          {i18n._('Use it')}
        </Button>
      )}
    </span>
  );
}

const ELEMENT_WORDS = { problems: words('problems'), data: words('data'), risk: words('risk') } as const;

function Elements({ level }: { readonly level: NonNullable<VisitLevelView['level']> }) {
  const { i18n } = useLingui();
  const at = { problems: level.problems, data: level.data, risk: level.risk };
  return (
    <>
      <ul className={classes['levelElements']}>
        {(['problems', 'data', 'risk'] as const).map((element) => {
          const value = at[element];
          return (
            <li key={element}>
              {i18n._('{name}: {value}', {
                name: i18n._(ELEMENT_WORDS[element]),
                value: value === undefined ? i18n._('none') : i18n._(LEVELS[value]),
              })}
            </li>
          );
        })}
      </ul>
      {level.made === undefined ? null : (
        <p className="text-muted">
          {i18n._('Two of three make it {level}. It is held there by: {elements}.', {
            level: i18n._(LEVELS[level.made]),
            elements: level.limitedBy.map((element) => i18n._(ELEMENT_WORDS[element])).join(', '),
          })}
        </p>
      )}
    </>
  );
}
