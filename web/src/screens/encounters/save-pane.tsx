/** What would become of the codes, what is still missing, and the one button that makes it so. */
import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type RefObject, useId } from 'react';
import { ApiProblem } from '../../api/client.ts';
import type { DecidedVisit } from '../../api/paths.gen.ts';
import { Money } from '../../parts/money.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { Say, useSay } from '../../parts/say.tsx';
import { KeyHint } from './key-hint.tsx';
import type { Missing } from './missing.ts';
import { DecidedView, OutcomeView } from './outcome-pane.tsx';
import { type Place, placeOf, placeWords } from './places.ts';
import { type Previewed, problemsOfWhole } from './preview.ts';
import classes from './workspace.module.css';

export type SavePaneProps = {
  readonly previewed: Previewed;
  readonly missing: readonly Missing[];
  readonly save: { readonly isPending: boolean; readonly error: unknown };
  readonly onSave: () => void;
  readonly onGoTo: (missing: Pick<Missing, 'place' | 'key' | 'about'>) => void;
  /** Of an earlier "Code and bill" that was stopped. */
  readonly decided: DecidedVisit | undefined;
  readonly heading: RefObject<HTMLDivElement | null>;
};

export function SavePane(props: SavePaneProps) {
  const { previewed, missing, save, onSave, decided, heading } = props;
  const { i18n } = useLingui();
  const { preview, error } = previewed;
  const missingId = useId();
  const isIncomplete = missing.length > 0;
  return (
    <>
      {decided === undefined ? null : (
        <Panel title={i18n._('What came of it')}>
          <div role="status" className={classes['prose']}>
            <DecidedView decided={decided} />
          </div>
        </Panel>
      )}
      <Panel
        title={i18n._('What will come of it')}
        aside={preview === undefined ? undefined : <Money cents={preview.totalCents} strong />}
      >
        {error !== null && error !== undefined ? <ProblemNote problem={error} retry={previewed.retry} /> : null}
        {isIncomplete ? <MissingList {...props} id={missingId} /> : <Outcome previewed={previewed} />}
        <div ref={heading} tabIndex={-1}>
          {save.error !== null && save.error !== undefined ? <Refusal problem={save.error} onGoTo={props.onGoTo} /> : null}
        </div>
        <div className={classes['buttons']}>
          <Button
            onClick={onSave}
            loading={save.isPending}
            disabled={isIncomplete}
            {...(isIncomplete ? { 'aria-describedby': missingId } : {})}
          >
            {i18n._('Code and bill')}
          </Button>
          <KeyHint keys="mod+Enter" />
        </div>
      </Panel>
    </>
  );
}

function Outcome({ previewed }: { readonly previewed: Previewed }) {
  const say = useSay();
  const { preview, isBehind } = previewed;
  return (
    <div
      aria-live="polite"
      aria-busy={isBehind}
      className={`${classes['prose'] ?? ''} ${isBehind ? (classes['behind'] ?? '') : ''}`}
    >
      {preview === undefined ? null : (
        <>
          {problemsOfWhole(preview.problems)
            .map(say)
            .map((text) => (
              <p key={text}>{text}</p>
            ))}
          <OutcomeView outcome={preview.outcome} />
        </>
      )}
    </div>
  );
}

/** Each missing thing leads to its place. */
function MissingList({ missing, onGoTo, id }: SavePaneProps & { readonly id: string }) {
  const { i18n } = useLingui();
  return (
    <div aria-live="polite" id={id}>
      <p className={classes['missingHead']}>{i18n._('Missing before it can be billed')}</p>
      <ul className={classes['missing']}>
        {missing.map((one) => (
          <li key={`${JSON.stringify(one.place)} ${one.key ?? ''} ${one.message.text}`}>
            <PlaceButton place={one.place} onGo={() => onGoTo(one)} /> <Say said={one.message} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PlaceButton({ place, onGo }: { readonly place: Place; readonly onGo: () => void }) {
  const { i18n } = useLingui();
  const name = placeWords(i18n, place);
  return (
    <button type="button" className={classes['offer']} onClick={onGo}>
      {name === '' ? i18n._('Diagnoses') : name}
    </button>
  );
}

/** The server refused what was sent: its sentence, and the places it names as people call them. */
function Refusal({ problem, onGoTo }: { readonly problem: unknown; readonly onGoTo: SavePaneProps['onGoTo'] }) {
  const places = problem instanceof ApiProblem ? problem.paths.map(({ path }) => placeOf(path)) : [];
  const named = places.filter(
    (place, at) => place.of !== 'whole' && places.findIndex((other) => JSON.stringify(other) === JSON.stringify(place)) === at,
  );
  return (
    <>
      <ProblemNote problem={problem} hideFields />
      {named.map((place) => (
        <PlaceButton key={JSON.stringify(place)} place={place} onGo={() => onGoTo({ place })} />
      ))}
    </>
  );
}
