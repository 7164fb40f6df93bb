/** Somebody changed the visit while it was being coded: what changed, and how to go on without losing a code. */
import { useLingui } from '@lingui/react';
import { Button, Group } from '@mantine/core';
import type { EncounterView } from '../../api/paths.gen.ts';
import { Icon } from '../../parts/icons.tsx';
import { useWho } from '../../parts/who.tsx';
import type { Draft } from './draft.ts';
import classes from './workspace.module.css';

export const noteChanged = (view: EncounterView, draft: Draft): boolean => {
  const note = view.notes.at(-1);
  return note !== undefined && (note.version !== draft.noteVersion || note.sha256 !== draft.noteSha256);
};

const decisionChanged = (view: EncounterView, draft: Draft): boolean => (view.decision?.revision ?? 0) !== draft.revision;

export type StaleNotesProps = {
  readonly view: EncounterView;
  readonly draft: Draft;
  readonly onTakeNote: () => void;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

export function StaleNotes({ view, draft, onTakeNote, onKeepMine, onTakeTheirs }: StaleNotesProps) {
  const { i18n } = useLingui();
  const who = useWho();
  const byThem = decisionChanged(view, draft);
  return (
    <>
      {noteChanged(view, draft) ? (
        <div role="alert" className={classes['stale']}>
          <Icon name="warn" />
          <div>
            <strong>{i18n._('The note has a newer version')}</strong>
            <p>
              {i18n._('Nothing can be saved on the old one. Your codes stay; their words are looked up again in the new note.')}
            </p>
            <Button size="xs" onClick={onTakeNote}>
              {i18n._('Go on with the new note')}
            </Button>
          </div>
        </div>
      ) : null}
      {byThem ? (
        <div role="alert" className={classes['stale']}>
          <Icon name="warn" />
          <div>
            <strong>{i18n._('Somebody else decided on this visit meanwhile')}</strong>
            <p>
              {view.decision === undefined
                ? i18n._('Their decision was taken back.')
                : i18n._('{who} chose {codes}.', {
                    who: who(view.decision.decidedBy),
                    codes: [
                      ...view.decision.diagnoses.map(({ display }) => display),
                      ...view.decision.procedures.map(({ procedure }) => procedure),
                    ].join(', '),
                  })}
            </p>
            <Group gap="xs">
              <Button size="xs" onClick={onKeepMine}>
                {i18n._('Go on with my codes')}
              </Button>
              <Button size="xs" variant="default" onClick={onTakeTheirs}>
                {i18n._('Take theirs')}
              </Button>
            </Group>
          </div>
        </div>
      ) : null}
    </>
  );
}
