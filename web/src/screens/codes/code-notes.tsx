/** Notes of the tabular list: what stands at the code, then what holds from above, each by its kind and with its codes as links. */
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import type { CodeMeaning, CodeNote } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';
import { Panel } from '../../parts/panel.tsx';
import classes from './codes.module.css';
import { CodeLink } from './open-here.tsx';

type Kind = CodeNote['kind'];

/** In the order in which a coder reads them. */
const KINDS: Readonly<Record<Kind, { readonly name: string; readonly means: string }>> = {
  notes: { name: words('Note'), means: '' },
  includes: { name: words('Includes'), means: words('also meant by this code') },
  inclusionTerm: { name: words('Other names for it'), means: words('conditions that are coded here') },
  excludes1: { name: words('Excludes 1'), means: words('never coded together with it') },
  excludes2: { name: words('Excludes 2'), means: words('not part of it; both may be coded when both are there') },
  codeFirst: { name: words('Code first'), means: words('this comes before it') },
  useAdditionalCode: { name: words('Use additional code'), means: words('this is added after it') },
  codeAlso: { name: words('Code also'), means: words('both are coded, in the order that fits') },
  sevenChrNote: { name: words('Seventh character'), means: '' },
};
const ORDER = Object.keys(KINDS) as readonly Kind[];

const CODE = /[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?/g;

/** Codes in a note lead to their pages; what is a range or ends with a dash leads to its heading. */
function Linked({ text, on }: { readonly text: string; readonly on: string }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const found of text.matchAll(CODE)) {
    parts.push(text.slice(at, found.index));
    const code = found[0].replace('.', '');
    parts.push(
      <CodeLink key={found.index} system="icd10cm" code={code} on={on} underline="always">
        {found[0]}
      </CodeLink>,
    );
    at = found.index + found[0].length;
  }
  return (
    <span lang="en">
      {parts}
      {text.slice(at)}
    </span>
  );
}

function KindOfNotes({ kind, rows, on }: { readonly kind: Kind; readonly rows: readonly CodeNote[]; readonly on: string }) {
  const { i18n } = useLingui();
  const { name, means } = KINDS[kind];
  return (
    <div className={classes['noteKind']}>
      <h3>
        {i18n._(name)} {means === '' ? null : <span className="text-muted">{i18n._(means)}</span>}
      </h3>
      <ul>
        {rows.map((note) => (
          <li key={`${note.from} ${note.text}`}>
            <Linked text={note.text} on={on} />
            {note.inherited ? (
              <span className={`${classes['from'] ?? ''} text-muted`}>
                {i18n._('from {place}', { place: placeOf(note.from, i18n) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const placeOf = (from: string, i18n: ReturnType<typeof useLingui>['i18n']): string => {
  const chapter = /^chapter (\d+)$/.exec(from)?.[1];
  return chapter === undefined ? from : i18n._('chapter {n}', { n: chapter });
};

/** Nothing at all where there is nothing to say. */
export function CodeNotes({ meaning }: { readonly meaning: CodeMeaning }) {
  const { i18n } = useLingui();
  const { notes, notesElsewhere, on } = meaning;
  if (notes === undefined) {
    if (notesElsewhere === undefined) return null;
    return (
      <Panel title={i18n._('Notes')}>
        <p className={classes['source']}>
          {i18n._('No tabular list of this date is loaded: its notes and exclusions are not known here.')}{' '}
          <CodeLink system={meaning.system} code={meaning.code} on={notesElsewhere.on} underline="always">
            {i18n._('See them in {release}', { release: notesElsewhere.release })}
          </CodeLink>
        </p>
      </Panel>
    );
  }
  if (notes.rows.length === 0) return null;
  return (
    <Panel title={i18n._('Notes')} aside={notes.release}>
      {ORDER.map((kind) => {
        const rows = notes.rows.filter((note) => note.kind === kind);
        return rows.length === 0 ? null : <KindOfNotes key={kind} kind={kind} rows={rows} on={on} />;
      })}
    </Panel>
  );
}
