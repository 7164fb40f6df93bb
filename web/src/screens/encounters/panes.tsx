/** Note, codes and research side by side; where there is no room, one at a time. */
import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { words } from '../../language.ts';
import type { Pane, ShowPane } from './workbench-keys.ts';
import classes from './workspace.module.css';

export type PanesProps = {
  readonly note: ReactNode;
  readonly codes: ReactNode;
  readonly research: ReactNode;
  /** Which of them a narrow window shows. */
  readonly shown: Pane;
  readonly onShow: ShowPane;
};

const NAMES: Readonly<Record<Pane, string>> = {
  note: words('Note'),
  codes: words('Codes'),
  research: words('About the code'),
};
const ORDER = Object.keys(NAMES) as readonly Pane[];

export function Panes({ note, codes, research, shown, onShow }: PanesProps) {
  const { i18n } = useLingui();
  return (
    <>
      <div role="group" aria-label={i18n._('Parts of the workbench')} className={classes['switch']}>
        {ORDER.map((pane) => (
          <button key={pane} type="button" aria-pressed={pane === shown} onClick={() => onShow(pane)}>
            {i18n._(NAMES[pane])}
          </button>
        ))}
      </div>
      <div className={classes['workspace']} data-coding="" data-shown={shown}>
        <div className={classes['left']} data-pane="note">
          {note}
        </div>
        <div className={classes['middle']} data-pane="codes">
          {codes}
        </div>
        <div className={classes['right']} data-pane="research">
          {research}
        </div>
      </div>
    </>
  );
}
