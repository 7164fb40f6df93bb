import { useLingui } from '@lingui/react';
import { DateField, SelectField, TextField } from '../../parts/fields.tsx';
import type { Form } from '../../parts/form.ts';
import { useToday } from '../../session.ts';
import type { PatientValues } from './patient-values.ts';
import { CONTACT, GUARANTOR, LANGUAGE, SEX } from './person-words.ts';
import classes from './patients.module.css';

type FieldsProps<V extends PatientValues> = { readonly form: Form<V> };
/** The fields know only the patient's part of a larger form. */
const patientPart = <V extends PatientValues>(form: Form<V>): Form<PatientValues> => form as unknown as Form<PatientValues>;

/** Errors by path, before anything is sent. */
export function useCheckPatient(): (values: PatientValues) => Record<string, string> {
  const { i18n } = useLingui();
  const today = useToday();
  return (values) => {
    const errors: Record<string, string> = {};
    const need = (path: keyof PatientValues, sentence: string): void => {
      if (values[path].trim() === '') errors[path] = sentence;
    };
    need('patient.name.last', i18n._('Write the last name.'));
    need('patient.name.first', i18n._('Write the first name.'));
    need('patient.birthDate', i18n._('Write the birth date.'));
    if (values['patient.birthDate'] > today) errors['patient.birthDate'] = i18n._('The birth date lies in the future.');
    const checkAddress = (part: 'patient.address' | 'patient.guarantor.address'): void => {
      need(`${part}.street`, i18n._('Write the street.'));
      need(`${part}.city`, i18n._('Write the city.'));
      if (!/^[A-Za-z]{2}$/.test(values[`${part}.state`].trim())) errors[`${part}.state`] = i18n._('Two letters, such as NY.');
      if (!/^\d{5}(-?\d{4})?$/.test(values[`${part}.zip`].trim())) errors[`${part}.zip`] = i18n._('Five or nine digits.');
    };
    checkAddress('patient.address');
    if (values['patient.guarantor.relationship'] !== 'self') {
      need('patient.guarantor.name.last', i18n._('Write the last name.'));
      need('patient.guarantor.name.first', i18n._('Write the first name.'));
      checkAddress('patient.guarantor.address');
    }
    return errors;
  };
}

export function PatientFields<V extends PatientValues>(props: FieldsProps<V>) {
  const { i18n } = useLingui();
  const form = patientPart(props.form);
  const today = useToday();
  return (
    <div className="stack">
      <fieldset className={classes['group']}>
        <legend>{i18n._('Who it is')}</legend>
        <div className={classes['fields']}>
          <TextField form={form} path="patient.name.last" label={i18n._('Last name')} required maxLength={60} />
          <TextField form={form} path="patient.name.first" label={i18n._('First name')} required maxLength={35} />
          <TextField form={form} path="patient.name.middle" label={i18n._('Middle name')} maxLength={25} />
          <TextField form={form} path="patient.name.suffix" label={i18n._('Suffix')} hint={i18n._('Jr, III')} maxLength={10} />
          <DateField form={form} path="patient.birthDate" label={i18n._('Birth date')} required max={today} />
          <SelectField form={form} path="patient.sex" label={i18n._('Sex, as the plan has it')} options={optionsOf(SEX, i18n)} />
          <SelectField
            form={form}
            path="patient.language"
            label={i18n._('Language of letters')}
            options={optionsOf(LANGUAGE, i18n)}
          />
          <DateField form={form} path="patient.deathDate" label={i18n._('Died on')} max={today} />
        </div>
      </fieldset>
      <fieldset className={classes['group']}>
        <legend>{i18n._('How to reach them')}</legend>
        <div className={classes['fields']}>
          <AddressFields form={form} part="patient.address" />
          <TextField form={form} path="mobile" label={i18n._(CONTACT.mobile)} inputMode="tel" maxLength={30} />
          <TextField form={form} path="home" label={i18n._(CONTACT.home)} inputMode="tel" maxLength={30} />
          <TextField form={form} path="work" label={i18n._(CONTACT.work)} inputMode="tel" maxLength={30} />
          <TextField form={form} path="email" label={i18n._(CONTACT.email)} inputMode="email" maxLength={80} />
          <SelectField form={form} path="preferred" label={i18n._('Preferred')} options={optionsOf(CONTACT, i18n)} />
        </div>
      </fieldset>
      <Guarantor form={form} />
    </div>
  );
}

function Guarantor({ form }: { readonly form: Form<PatientValues> }) {
  const { i18n } = useLingui();
  const isSelf = form.values['patient.guarantor.relationship'] === 'self';
  return (
    <fieldset className={classes['group']}>
      <legend>{i18n._('Who answers for the bill')}</legend>
      <div className={classes['fields']}>
        <SelectField
          form={form}
          path="patient.guarantor.relationship"
          label={i18n._('Person')}
          options={optionsOf(GUARANTOR, i18n)}
        />
        {isSelf ? null : (
          <>
            <TextField form={form} path="patient.guarantor.name.last" label={i18n._('Last name')} required maxLength={60} />
            <TextField form={form} path="patient.guarantor.name.first" label={i18n._('First name')} required maxLength={35} />
            <DateField form={form} path="patient.guarantor.birthDate" label={i18n._('Birth date')} />
            <AddressFields form={form} part="patient.guarantor.address" />
          </>
        )}
      </div>
    </fieldset>
  );
}

type AddressProps = { readonly form: Form<PatientValues>; readonly part: 'patient.address' | 'patient.guarantor.address' };

function AddressFields({ form, part }: AddressProps) {
  const { i18n } = useLingui();
  return (
    <>
      <TextField form={form} path={`${part}.street`} label={i18n._('Street')} required maxLength={55} />
      {part === 'patient.address' ? (
        <TextField form={form} path="patient.address.street2" label={i18n._('Apartment')} maxLength={55} />
      ) : null}
      <TextField form={form} path={`${part}.city`} label={i18n._('City')} required maxLength={30} />
      <TextField form={form} path={`${part}.state`} label={i18n._('State')} required maxLength={2} />
      <TextField form={form} path={`${part}.zip`} label={i18n._('ZIP')} required maxLength={10} inputMode="numeric" />
    </>
  );
}

type Translator = { readonly _: (id: string) => string };
/** In: a table of words. Out: options of a select, in its order. */
export const optionsOf = (table: Readonly<Record<string, string>>, i18n: Translator) =>
  Object.entries(table).map(([value, label]) => ({ value, label: i18n._(label) }));
