/** Words about people and their plans. */
import type { PatientPage } from '../../api/paths.gen.ts';
import { words } from '../../language.ts';

type Patient = PatientPage['patient'];
type Coverage = PatientPage['coverages'][number]['coverage'];

export const SEX: Readonly<Record<Patient['sex'], string>> = { F: words('Female'), M: words('Male'), U: words('Not stated') };
export const LANGUAGE: Readonly<Record<Patient['language'], string>> = {
  en: words('English'),
  fr: words('French'),
  es: words('Spanish'),
};
export const CONTACT: Readonly<Record<Patient['contacts'][number]['kind'], string>> = {
  home: words('Home telephone'),
  mobile: words('Mobile telephone'),
  work: words('Work telephone'),
  email: words('Email'),
};
export const GUARANTOR: Readonly<Record<Patient['guarantor']['relationship'], string>> = {
  self: words('The patient'),
  spouse: words('Spouse'),
  parent: words('Parent'),
  other: words('Another person'),
};
export const RANK: Readonly<Record<Coverage['rank'], string>> = {
  primary: words('First'),
  secondary: words('Second'),
  tertiary: words('Third'),
};
export const RELATIONSHIP: Readonly<Record<Coverage['relationship'], string>> = {
  self: words('The patient'),
  spouse: words('Spouse of the member'),
  child: words('Child of the member'),
  other: words('Other'),
};
/** SBR05 of a claim that Medicare gets second, in our words. 42 CFR 411; ASC X12N 837P, 005010X222A1. From memory, as the edit that asks for it. */
export const MEDICARE_SECOND: Readonly<Record<NonNullable<Coverage['medicareSecondaryReason']>, string>> = {
  '12': words('12: a plan of one’s own or the spouse’s work, from age 65'),
  '13': words('13: kidney failure, in the months in which an employer’s plan comes first'),
  '14': words('14: no-fault insurance, such as after a car accident'),
  '15': words('15: workers’ compensation'),
  '16': words('16: Public Health Service or another federal agency'),
  '41': words('41: black lung program'),
  '42': words('42: Veterans Affairs'),
  '43': words('43: disabled and under 65, with a large employer’s plan'),
  '47': words('47: another liability insurance'),
};
export const SNAPSHOT_SOURCE: Readonly<Record<NonNullable<Coverage['eligibility']>['source'], string>> = {
  '271': words('the payer’s electronic answer'),
  portal: words('the payer’s website'),
  phone: words('a telephone call'),
  card: words('the card'),
};

/** 'Smith, Ann' as lists sort it. */
export const listedName = (name: Patient['name']): string =>
  `${name.last}, ${[name.first, name.middle].filter(Boolean).join(' ')}`;
/** 'Ann Smith' as one speaks. */
export const fullName = (name: Patient['name']): string =>
  [name.first, name.middle, name.last, name.suffix].filter(Boolean).join(' ');

export const addressLine = (address: Patient['address']): string =>
  [address.street, address.street2, `${address.city}, ${address.state} ${address.zip.replace(/^(\d{5})(\d{4})$/, '$1-$2')}`]
    .filter(Boolean)
    .join(', ');
