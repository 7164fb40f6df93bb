import { useLingui } from '@lingui/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PatientHit } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { listedName } from '../patients/person-words.ts';
import classes from './intake.module.css';

const TYPING_MILLISECONDS = 200;
const HITS = 8;

/** A patient of ours, looked up by what one knows of them. */
export function PatientChoice({
  chosen,
  choose,
}: {
  readonly chosen: PatientHit | undefined;
  readonly choose: (hit: PatientHit | undefined) => void;
}) {
  const { i18n } = useLingui();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), TYPING_MILLISECONDS);
  const query = useQuery({
    queryKey: ['patients', 'choose', asked],
    queryFn: ({ signal }) => api.post('/patients/search', { body: { text: asked, limit: HITS }, signal }),
    enabled: asked.length >= 2 && chosen === undefined,
  });
  if (chosen !== undefined) {
    return (
      <div className={classes['choices']} style={{ alignItems: 'center' }}>
        <span>
          <strong>{listedName(chosen.name)}</strong> · <When on={chosen.birthDate} /> · {chosen.chartNumber}
        </span>
        <Button size="xs" variant="default" onClick={() => choose(undefined)}>
          {i18n._('Choose another')}
        </Button>
      </div>
    );
  }
  const hits = query.data?.hits ?? [];
  return (
    <div>
      <TextInput
        label={i18n._('Patient')}
        description={i18n._('Name, birth date, chart number or number on the card')}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div aria-live="polite" style={{ marginTop: 8 }}>
        {asked.length >= 2 && query.data !== undefined && hits.length === 0 ? (
          <span className="text-muted">
            {i18n._('Nobody is found.')} <TextLink to="/patients/new">{i18n._('Register a patient')}</TextLink>
          </span>
        ) : null}
        <div className={classes['choices']}>
          {hits.map((hit) => (
            <Button key={hit.patientId} size="xs" variant="default" onClick={() => choose(hit)}>
              {listedName(hit.name)} · {hit.birthDate} · {hit.chartNumber}
            </Button>
          ))}
        </div>
      </div>
    </div>
  );
}
