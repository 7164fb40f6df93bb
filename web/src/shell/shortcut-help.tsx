import { useLingui } from '@lingui/react';
import { Modal, Switch } from '@mantine/core';
import { Fragment, useState } from 'react';
import { keyCaps, setSingleKeys, singleKeysAreOn, useShortcutList } from '../parts/shortcuts.ts';
import { useReturnFocus } from '../parts/return-focus.ts';
import classes from './shortcut-help.module.css';

/** What can be pressed on this screen. */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { i18n } = useLingui();
  useReturnFocus();
  const shortcuts = useShortcutList();
  const [single, setSingle] = useState(singleKeysAreOn);
  const byLabel = [...Map.groupBy(shortcuts, (shortcut) => shortcut.label)];
  return (
    <Modal opened onClose={onClose} size="lg" title={i18n._('Shortcuts')} closeButtonProps={{ 'aria-label': i18n._('Close') }}>
      <dl className={classes['list']}>
        {byLabel.map(([label, entries]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {[...new Set(entries.map((entry) => entry.keys))].map((keys, index) => (
                <Fragment key={keys}>
                  {index === 0 ? null : <span className="text-muted"> {i18n._('or')} </span>}
                  {keyCaps(keys).map((cap) => (
                    <kbd key={cap} className={classes['cap']}>
                      {cap}
                    </kbd>
                  ))}
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{i18n._('Close what is open')}</dt>
          <dd>
            <kbd className={classes['cap']}>Esc</kbd>
          </dd>
        </div>
      </dl>
      <Switch
        mt="md"
        label={i18n._('Shortcuts of single keys')}
        description={i18n._('Switch them off when you speak to your computer.')}
        checked={single}
        onChange={(event) => {
          setSingle(event.currentTarget.checked);
          setSingleKeys(event.currentTarget.checked);
        }}
      />
    </Modal>
  );
}
