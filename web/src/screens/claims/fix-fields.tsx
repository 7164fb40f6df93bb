import { useLingui } from '@lingui/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ClaimView } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { Icon } from '../../parts/icons.tsx';
import { Say } from '../../parts/say.tsx';
import { CodePicker } from '../codes/code-picker.tsx';
import { ACCIDENTS } from './claim-words.ts';
import { type FixDraft, type FixGroup, groupOf } from './fix-draft.ts';
import { letterOf } from './service-draft.ts';
import classes from './claims.module.css';

export type FieldsProps = {
  readonly claim: ClaimView;
  readonly draft: FixDraft;
  readonly set: (change: Partial<FixDraft>) => void;
};

/** A group of fields with the findings that are put right in it. */
export function Group({
  claim,
  group,
  title,
  children,
}: {
  readonly claim: ClaimView;
  readonly group: FixGroup;
  readonly title: string;
  readonly children: ReactNode;
}) {
  const findings = claim.findings.filter((finding) => finding.severity === 'error' && groupOf(finding.ruleId) === group);
  return (
    <fieldset className={`${classes['group'] ?? ''} ${findings.length > 0 ? (classes['flagged'] ?? '') : ''}`}>
      <legend>{title}</legend>
      {findings.map((finding, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index} className={classes['small']}>
          <Say said={finding.message} />
        </p>
      ))}
      <div className={classes['fields']}>{children}</div>
    </fieldset>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date';
  readonly description?: string;
  readonly maxLength?: number;
};

export const Text = ({ label, value, onChange, type = 'text', description, maxLength = 60 }: TextProps) => (
  <TextInput
    label={label}
    size="sm"
    type={type}
    value={value}
    maxLength={maxLength}
    autoComplete="off"
    {...(description === undefined ? {} : { description })}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);

export function DiagnosisFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  const put = (at: number, code: string): void => set({ diagnoses: draft.diagnoses.map((one, i) => (i === at ? code : one)) });
  return (
    <Group claim={claim} group="diagnoses" title={i18n._('Diagnoses')}>
      {draft.diagnoses.map((code, at) => (
        // A diagnosis is its place: the pointers name it by its letter.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <CodePicker
            system="icd10cm"
            size="sm"
            on={claim.serviceDate}
            label={i18n._('Diagnosis {letter}', { letter: letterOf(at + 1) })}
            value={code}
            acceptTyped={/^[A-Z][0-9A-Z]{2,6}$/}
            onType={(text) => put(at, text)}
            onPick={(picked) => put(at, picked.code)}
          />
          {draft.diagnoses.length > 1 ? (
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={i18n._('Take off diagnosis {letter}', { letter: letterOf(at + 1) })}
              onClick={() => set({ diagnoses: draft.diagnoses.filter((_, i) => i !== at) })}
            >
              {i18n._('Take off')}
            </Button>
          ) : null}
        </div>
      ))}
      {draft.diagnoses.length < 12 ? (
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="plus" size={14} />}
          style={{ alignSelf: 'end' }}
          onClick={() => set({ diagnoses: [...draft.diagnoses, ''] })}
        >
          {i18n._('Add a diagnosis')}
        </Button>
      ) : null}
    </Group>
  );
}

export function AuthorizationFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <Group claim={claim} group="authorization" title={i18n._('Authorization')}>
      <Text
        label={i18n._('Authorization number')}
        value={draft.authorizationNumber}
        maxLength={50}
        {...(claim.authorizationNumber === undefined
          ? {}
          : { description: i18n._('Now: {number}', { number: claim.authorizationNumber }) })}
        onChange={(authorizationNumber) => set({ authorizationNumber })}
      />
      <Text
        label={i18n._('Units allowed')}
        value={draft.authorizationUnits}
        maxLength={4}
        onChange={(authorizationUnits) => set({ authorizationUnits })}
      />
      <Text
        label={i18n._('Valid from')}
        type="date"
        value={draft.authorizationFrom}
        onChange={(authorizationFrom) => set({ authorizationFrom })}
      />
      <Text
        label={i18n._('Valid until')}
        type="date"
        value={draft.authorizationTo}
        onChange={(authorizationTo) => set({ authorizationTo })}
      />
    </Group>
  );
}

export function CoverageFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <Group claim={claim} group="coverage" title={i18n._('Plan')}>
      <Text
        label={i18n._('Member number')}
        description={i18n._('As printed on the card; it is changed on the coverage itself')}
        value={draft.memberId}
        maxLength={30}
        onChange={(memberId) => set({ memberId })}
      />
      <Text
        label={i18n._('Group number')}
        value={draft.groupNumber}
        maxLength={50}
        onChange={(groupNumber) => set({ groupNumber })}
      />
      <Text
        label={i18n._('Case number')}
        value={draft.caseNumber}
        maxLength={50}
        onChange={(caseNumber) => set({ caseNumber })}
      />
    </Group>
  );
}

export function AccidentFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <Group claim={claim} group="accident" title={i18n._('Accident and onset')}>
      <NativeSelect
        label={i18n._('Accident')}
        size="sm"
        value={draft.accidentKind}
        data={[
          { value: '', label: i18n._('None') },
          ...Object.entries(ACCIDENTS).map(([value, word]) => ({ value, label: i18n._(word) })),
        ]}
        onChange={(event) => set({ accidentKind: event.currentTarget.value })}
      />
      <Text
        label={i18n._('Date of the accident')}
        type="date"
        value={draft.accidentDate}
        onChange={(accidentDate) => set({ accidentDate })}
      />
      <Text
        label={i18n._('State of the car accident')}
        description={i18n._('Two letters')}
        value={draft.accidentState}
        maxLength={2}
        onChange={(accidentState) => set({ accidentState })}
      />
      <Text
        label={i18n._('Onset of the illness')}
        type="date"
        value={draft.onsetDate}
        onChange={(onsetDate) => set({ onsetDate })}
      />
    </Group>
  );
}

export function PeopleFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  const practice = useQuery({ queryKey: ['practice'], queryFn: ({ signal }) => api.get('/practice', { signal }) });
  const options = [
    { value: '', label: i18n._('None') },
    ...(practice.data?.providers ?? []).map((one) => ({ value: one.providerId, label: `${one.name} · ${one.npi}` })),
  ];
  const roles = [
    { name: 'referringProviderId', label: i18n._('Referring provider') },
    { name: 'orderingProviderId', label: i18n._('Ordering provider') },
    { name: 'supervisingProviderId', label: i18n._('Supervising provider') },
  ] as const;
  return (
    <Group claim={claim} group="people" title={i18n._('Other providers')}>
      {roles.map(({ name, label }) => (
        <NativeSelect
          key={name}
          label={label}
          size="sm"
          value={draft[name]}
          data={options}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
    </Group>
  );
}

export function ConsentFields({ claim, draft, set }: FieldsProps) {
  const { i18n } = useLingui();
  return (
    <Group claim={claim} group="consent" title={i18n._('Signatures on file')}>
      <Checkbox
        label={i18n._('The patient assigns the benefits to us')}
        checked={draft.benefitsAssigned}
        onChange={(event) => set({ benefitsAssigned: event.currentTarget.checked })}
      />
      <Checkbox
        label={i18n._('The information may be released')}
        checked={draft.informationReleased}
        onChange={(event) => set({ informationReleased: event.currentTarget.checked })}
      />
    </Group>
  );
}
