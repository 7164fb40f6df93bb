/** Problems, data or risk of a visit: each row with its words, its kind to correct, and a way out. */
import { useLingui } from '@lingui/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { VisitLevelView } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { useSay } from '../../parts/say.tsx';
import { Tool } from './diagnoses-pane.tsx';
import { addRow, changeRow, type Edited, type Element, removeRow, type Row, rowsOf } from './visit-elements.ts';
import classes from './workspace.module.css';

type RowsProps = {
  readonly element: Element;
  readonly found: VisitLevelView;
  readonly edited: Edited;
  readonly setEdited: (next: Edited) => void;
};

const NAMES: Readonly<Record<Element, { readonly title: string; readonly none: string; readonly add: string }>> = {
  problems: { title: words('Problems addressed'), none: words('No problem was found.'), add: words('Add a problem') },
  data: { title: words('Data reviewed and ordered'), none: words('No data were found.'), add: words('Add data') },
  risks: { title: words('Risk of what was decided'), none: words('No risk was found.'), add: words('Add a risk') },
};

export function LevelRows(props: RowsProps) {
  const { element, found, edited } = props;
  const { i18n } = useLingui();
  const rows = rowsOf(found, edited)[element];
  const { title, none } = NAMES[element];
  return (
    <section className={classes['levelRows']}>
      <h3>{i18n._(title)}</h3>
      {rows.length === 0 ? (
        <p className="text-muted">{i18n._(none)}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <RowItem key={row.id} {...props} row={row} />
          ))}
        </ul>
      )}
      <Adding {...props} />
    </section>
  );
}

function RowItem({ element, found, edited, setEdited, row }: RowsProps & { readonly row: Row }) {
  const { i18n } = useLingui();
  const say = useSay();
  const { id, what, kind } = row;
  const why = [...found.problems, ...found.data, ...found.risks].find((known) => known.id === id && known.kind === kind)?.why;
  return (
    <li className={classes['levelRow']}>
      <div>
        {element === 'data' ? (
          <strong>{what.split(', ').map(say).join(', ')}</strong>
        ) : (
          <strong lang="en" translate="no">
            {what}
          </strong>
        )}{' '}
        <span className="text-muted" lang="en" translate="no">
          {row.quotes
            .filter((quote) => quote.words !== what)
            .slice(0, 3)
            .map((quote) => (
              <q key={`${quote.start}-${quote.end}`} className={classes['quote']}>
                {quote.words}
              </q>
            ))}
        </span>
        {why === undefined ? null : <div className="text-muted">{say(why)}</div>}
      </div>
      <NativeSelect
        aria-label={i18n._('Kind of {what}', { what })}
        size="xs"
        value={kind}
        onChange={(event) => setEdited(changeRow(found, edited, { element, id }, { kind: event.currentTarget.value }))}
        data={found.choices[element].map((choice) => ({ value: choice.kind, label: say(choice.words) }))}
      />
      <Tool
        icon="cross"
        label={i18n._('Does not count: {what}', { what })}
        onClick={() => setEdited(removeRow(found, edited, { element, id }))}
      />
      {element !== 'data' ? null : (
        <Checkbox
          size="xs"
          label={i18n._('its reading is billed by us')}
          checked={row.billedBySame === true}
          onChange={(event) =>
            setEdited(changeRow(found, edited, { element, id }, { billedBySame: event.currentTarget.checked }))
          }
        />
      )}
    </li>
  );
}

function Adding({ element, found, edited, setEdited }: RowsProps) {
  const { i18n } = useLingui();
  const say = useSay();
  const choices = found.choices[element];
  const [what, setWhat] = useState('');
  const [kind, setKind] = useState<string>(choices[0]?.kind ?? '');
  const add = (): void => {
    if (what.trim() === '') return;
    setEdited(addRow(found, edited, element, { kind, what: what.trim(), quotes: [] }));
    setWhat('');
  };
  return (
    <div className={classes['levelAdd']}>
      <TextInput
        label={i18n._(NAMES[element].add)}
        size="xs"
        value={what}
        maxLength={200}
        onChange={(event) => setWhat(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <NativeSelect
        aria-label={i18n._('Kind')}
        size="xs"
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
        data={choices.map((choice) => ({ value: choice.kind, label: say(choice.words) }))}
      />
      <Button size="xs" variant="default" disabled={what.trim() === ''} onClick={add}>
        {i18n._('Add')}
      </Button>
    </div>
  );
}
