import { useLingui } from '@lingui/react';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswerQuestion, IntakeQuestion, PatientHit } from '../../api/paths.gen.ts';
import { api } from '../../api/client.ts';
import { words } from '../../language.ts';
import { TextLink } from '../../parts/text-link.tsx';
import { When } from '../../parts/when.tsx';
import { listedName } from '../patients/person-words.ts';
import classes from './intake.module.css';
import { MissingAddress } from './missing-address.tsx';
import { PatientChoice } from './patient-choice.tsx';

type Candidate = IntakeQuestion['candidates'][number];

const FIELD_WORDS: Readonly<Record<Candidate['fields'][number]['field'], string>> = {
  last: words('Last name'),
  first: words('First name'),
  birthDate: words('Birth date'),
  sex: words('Sex'),
  ssn: words('Social security number'),
  member: words('Number on the card'),
  phone: words('Telephone'),
  address: words('Address'),
  chart: words('Chart number'),
};

const FINDING_WORDS: Readonly<Record<Candidate['fields'][number]['finding'], string>> = {
  same: words('the same'),
  similar: words('similar'),
  nickname: words('a short form of it'),
  'former-name': words('an earlier name'),
  swapped: words('day and month swapped'),
  'one-slip': words('one slip apart'),
  different: words('different'),
  absent: words('not told'),
};

/** The one who came beside those we know, with what speaks for and against. Nobody is merged without a word from a person. */
export function SamePerson({
  question,
  answer,
  disabled,
}: {
  readonly question: IntakeQuestion;
  readonly answer: (body: AnswerQuestion) => Promise<void>;
  readonly disabled: boolean;
}) {
  const { i18n } = useLingui();
  const { person } = question;
  return (
    <>
      {person === undefined ? null : (
        <div>
          <strong>{person.name}</strong>{' '}
          <span className="text-muted">
            {person.birthDate === undefined ? i18n._('birth date not told') : <When on={person.birthDate} />}
            {[person.sex === 'U' ? i18n._('sex not told') : person.sex, person.place]
              .filter((fact) => fact !== '')
              .map((fact) => ` · ${fact}`)
              .join('')}
          </span>
        </div>
      )}
      {question.candidates.map((candidate) => (
        <Known key={candidate.patientId} candidate={candidate} answer={answer} disabled={disabled} />
      ))}
      <OtherPatient answer={answer} disabled={disabled} />
      <div>
        {question.candidates.length === 0 && question.words === 'address' ? (
          <MissingAddress answer={answer} disabled={disabled} />
        ) : question.candidates.length === 0 && question.words !== '' ? (
          <span className="text-muted">
            {i18n._('None of yours? Register the patient with what is missing, then choose them here.')}{' '}
            <TextLink to="/patients/new">{i18n._('Register a patient')}</TextLink>
          </span>
        ) : (
          <Button variant="default" disabled={disabled} onClick={() => void answer({ is: 'another-person' })}>
            {question.candidates.length === 0 ? i18n._('Make a new chart') : i18n._('Another person: make a new chart')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Somebody of ours whom the comparison did not bring up. */
function OtherPatient({
  answer,
  disabled,
}: {
  readonly answer: (body: AnswerQuestion) => Promise<void>;
  readonly disabled: boolean;
}) {
  const { i18n } = useLingui();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<PatientHit | undefined>(undefined);
  if (!open) {
    return (
      <div>
        <Button variant="default" disabled={disabled} onClick={() => setOpen(true)}>
          {i18n._('Choose a patient of ours')}
        </Button>
      </div>
    );
  }
  return (
    <div className={classes['stack']}>
      <PatientChoice chosen={chosen} choose={setChosen} />
      <div>
        <Button
          disabled={disabled || chosen === undefined}
          onClick={() => (chosen === undefined ? undefined : void answer({ is: 'same-person', patientId: chosen.patientId }))}
        >
          {i18n._('The same person')}
        </Button>
      </div>
    </div>
  );
}

function Known({
  candidate,
  answer,
  disabled,
}: {
  readonly candidate: Candidate;
  readonly answer: (body: AnswerQuestion) => Promise<void>;
  readonly disabled: boolean;
}) {
  const { i18n } = useLingui();
  const { patientId } = candidate;
  const query = useQuery({
    queryKey: ['patients', 'one', patientId],
    queryFn: ({ signal }) => api.get('/patients/{patientId}', { path: { patientId }, signal }),
  });
  const patient = query.data?.patient;
  return (
    <div className={classes['card']}>
      <div className={classes['cardHead']}>
        <span>
          {patient === undefined ? (
            i18n._('A patient of ours')
          ) : (
            <TextLink to="/patients/$patientId" params={{ patientId }}>
              {listedName(patient.name)} · {patient.chartNumber}
            </TextLink>
          )}
          {patient === undefined ? null : (
            <span className="text-muted">
              {' '}
              <When on={patient.birthDate} /> · {patient.sex}
            </span>
          )}
        </span>
        <Button size="xs" disabled={disabled} onClick={() => void answer({ is: 'same-person', patientId })}>
          {i18n._('The same person')}
        </Button>
      </div>
      <Compared candidate={candidate} />
    </div>
  );
}

/** Field by field, with the weight of each. */
export function Compared({ candidate }: { readonly candidate: Candidate }) {
  const { i18n } = useLingui();
  return (
    <table className={classes['versus']}>
      <caption className="visually-hidden">{i18n._('What speaks for and against one person')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n._('Field')}</th>
          <th scope="col">{i18n._('Compared')}</th>
          <th scope="col">{i18n._('Weight')}</th>
        </tr>
      </thead>
      <tbody>
        {candidate.fields
          .filter((field) => field.finding !== 'absent')
          .map((field) => (
            <tr key={field.field}>
              <td>{i18n._(FIELD_WORDS[field.field])}</td>
              <td>{i18n._(FINDING_WORDS[field.finding])}</td>
              <td className="tabular">{(field.weight / 100).toFixed(1)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
