import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { api } from '../../api/client.ts';
import { Icon } from '../../parts/icons.tsx';
import { words } from '../../language.ts';
import { notifyProblem } from '../../parts/notify.ts';
import { useProblemText } from '../../parts/problem-note.tsx';
import classes from './intake.module.css';

const KINDS = [
  [words('FHIR R4'), words('Bundles and NDJSON from another system: people, coverages, visits, notes.')],
  [words('Clinical notes'), words('Plain text or Markdown, one visit in a file.')],
  [words('Tables of an export'), words('The CSV files of Synthea, and tables of notes.')],
  [words('A list of patients'), words('CSV from your old system, with coverages, appointments and open balances.')],
] as const;

/** Files are dropped or chosen; what each is, is seen by its content. */
export function DropZone({ add, isFirst }: { readonly add: (files: readonly File[]) => void; readonly isFirst: boolean }) {
  const { i18n } = useLingui();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) add(files);
  };
  return (
    <div
      className={classes['drop']}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p style={{ margin: '0 0 12px', fontWeight: 600 }}>{i18n._('Drop files here, or choose them')}</p>
      <div className={classes['choices']} style={{ justifyContent: 'center' }}>
        <Button leftSection={<Icon name="plus" size={16} />} onClick={() => input.current?.click()}>
          {i18n._('Choose files')}
        </Button>
        <TemplateButton />
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={i18n._('Files to take in')}
        accept=".json,.ndjson,.csv,.tsv,.txt,.md,application/json,application/fhir+json,text/csv,text/plain,text/markdown"
        onChange={(event) => {
          add([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {isFirst ? (
        <ul className={classes['kinds']}>
          {KINDS.map(([name, what]) => (
            <li key={name}>
              <strong>{i18n._(name)}</strong>
              <div className="text-muted">{i18n._(what)}</div>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function TemplateButton() {
  const { i18n } = useLingui();
  const tell = useProblemText();
  const save = async (): Promise<void> => {
    try {
      saveBlob(await api.get('/intake/patient-list-template', {}), 'patients-template.csv');
    } catch (error) {
      notifyProblem(tell(error).detail);
    }
  };
  return (
    <Button variant="default" leftSection={<Icon name="download" size={16} />} onClick={() => void save()}>
      {i18n._('Template of a patient list')}
    </Button>
  );
}

/** The browser's own way of saving a file. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
