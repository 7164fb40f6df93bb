import { useLingui } from '@lingui/react';
import { Button, NativeSelect, Progress } from '@mantine/core';
import type { RecognizedFile } from '../../api/paths.gen.ts';
import { useFormats } from '../../formats.ts';
import { ToneBadge } from '../../parts/badges.tsx';
import { ProblemNote } from '../../parts/problem-note.tsx';
import { useSay } from '../../parts/say.tsx';
import classes from './intake.module.css';
import { FORMAT_WORDS } from './intake-words.ts';
import { ListTotals } from './list-totals.tsx';
import type { Chosen, Format } from './upload.ts';
import type { Desk } from './use-chosen-files.ts';

/** One file of the desk: how far it is, what it was recognized as, what is wrong with it. */
export function ChosenFile({ one, desk }: { readonly one: Chosen; readonly desk: Desk }) {
  const { i18n } = useLingui();
  const formats = useFormats();
  const { seen } = one;
  return (
    <li className={classes['card']} aria-label={one.file.name}>
      <div className={classes['cardHead']}>
        <span translate="no" className={classes['name']}>
          {one.file.name}
        </span>
        <span className={classes['choices']} style={{ alignItems: 'center' }}>
          <span className="text-muted tabular">{formats.bytes(one.file.size)}</span>
          <Standing one={one} />
          <Button size="xs" variant="default" onClick={() => desk.leaveOut(one.uploadId)}>
            {i18n._('Leave out')}
          </Button>
        </span>
      </div>
      {one.state === 'sending' ? (
        <Progress
          value={one.file.size === 0 ? 100 : (100 * one.sent) / one.file.size}
          aria-label={i18n._('Sending {name}', { name: one.file.name })}
        />
      ) : null}
      {one.problem === undefined ? null : <ProblemNote problem={one.problem} retry={() => desk.again(one.uploadId)} />}
      {seen === undefined ? null : <Seen one={one} seen={seen} desk={desk} />}
    </li>
  );
}

function Standing({ one }: { readonly one: Chosen }) {
  const { i18n } = useLingui();
  if (one.state === 'failed') return <ToneBadge tone="bad">{i18n._('Did not arrive')}</ToneBadge>;
  if (one.seen === undefined) return <ToneBadge tone="note">{i18n._('On its way')}</ToneBadge>;
  if (one.seen.faults.length > 0) return <ToneBadge tone="bad">{i18n._('Cannot be taken in')}</ToneBadge>;
  return <ToneBadge tone="good">{i18n._(FORMAT_WORDS[one.seen.format])}</ToneBadge>;
}

function Seen({ one, seen, desk }: { readonly one: Chosen; readonly seen: RecognizedFile; readonly desk: Desk }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <>
      {seen.faults.length === 0 ? null : (
        <ul className={classes['list']} role="alert">
          {seen.faults.map((fault) => (
            <li key={`${fault.code}${fault.path ?? ''}`}>
              {fault.line === undefined ? null : <strong>{i18n._('Line {line}: ', { line: fault.line })}</strong>}
              {say(fault.said)}
            </li>
          ))}
        </ul>
      )}
      <div className={classes['fields']}>
        <NativeSelect
          label={i18n._('Read it as')}
          value={seen.format}
          onChange={(event) => void desk.lookAgain(one.uploadId, { as: event.currentTarget.value as Format })}
          data={(Object.keys(FORMAT_WORDS) as Format[]).map((value) => ({ value, label: i18n._(FORMAT_WORDS[value]) }))}
        />
      </div>
      {seen.totals === undefined ? null : <ListTotals one={one} totals={seen.totals} hasDay={hasDay(seen)} desk={desk} />}
      <Unread seen={seen} />
      <Told seen={seen} />
    </>
  );
}

const hasDay = ({ mapping }: RecognizedFile): boolean => mapping.some(({ column }) => column === 'balance_date');

type ToldOfFile = RecognizedFile['told'][number];
const isAboutUnread = ({ said }: ToldOfFile): boolean => said.text.startsWith('Columns that nobody reads');
/** Said again by the columns below. */
const isAboutMapping = ({ said }: ToldOfFile): boolean => said.text.startsWith('The column “{heading}” was taken for');

/** A column that nobody reads may be the one that matters: it is said in the open. */
function Unread({ seen }: { readonly seen: RecognizedFile }) {
  const say = useSay();
  const told = seen.told.filter(isAboutUnread);
  return told.length === 0 ? null : (
    <ul className={classes['list']}>
      {told.map((one, at) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={at}>{say(one.said)}</li>
      ))}
    </ul>
  );
}

/** What was taken for what, before anything is taken in. */
function Told({ seen }: { readonly seen: RecognizedFile }) {
  const { i18n } = useLingui();
  const say = useSay();
  const told = seen.told.filter((one) => !isAboutUnread(one) && !isAboutMapping(one));
  if (told.length === 0 && seen.mapping.length === 0) return null;
  return (
    <details>
      <summary>
        {i18n._('{n, plural, one {# thing to know about this file} other {# things to know about this file}}', {
          n: told.length + (seen.mapping.length > 0 ? 1 : 0),
        })}
      </summary>
      <ul className={classes['list']} style={{ marginTop: 8 }}>
        {told.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{say(one.said)}</li>
        ))}
        {seen.mapping.length === 0 ? null : (
          <li>
            {i18n._('Columns that are read:')} {seen.mapping.map(({ column, heading }) => `${heading} → ${column}`).join(', ')}
          </li>
        )}
      </ul>
    </details>
  );
}
