/** Reads the cases of `guideline-cases.ts` and compares what a convention says with what they say. */
import assert from 'node:assert/strict';
import { addMonths, type PlainDate, plainDate } from '../../kernel/plain-date.ts';
import { codeBook, type ConventionCodeSets } from './code-book.ts';
import type { CodedVisit } from './coded-visit.ts';
import { CONVENTIONS } from './conventions.ts';
import { findingsOf, subjectOf } from './judge-diagnoses.ts';

export type Case = { readonly number: string; readonly strongest: string; readonly sketch: string; readonly visit: CodedVisit };

function visitOf(sketch: string): CodedVisit {
  let on: PlainDate = plainDate('2026-03-04');
  let setting: CodedVisit['setting'] = 'office';
  let patient: CodedVisit['patient'];
  const words = sketch.trim().split(/\s+/);
  const codes: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const aged = /^@(\d+)([FM])$/.exec(word);
    if (word === 'at') {
      at += 1;
      on = plainDate(words[at] ?? '');
    } else if (word === 'in') setting = 'inpatient';
    else if (aged !== null) {
      // Some days after the birthday.
      const birthDate = addMonths(on, -12 * Number(aged[1]) - (aged[1] === '0' ? 0 : 1));
      patient = { birthDate, sex: aged[2] === 'F' ? 'F' : 'M' };
    } else codes.push(word);
  }
  return { on, setting, diagnoses: codes.map((code) => ({ code })), ...(patient === undefined ? {} : { patient }) };
}

export const casesIn = (table: string): readonly Case[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', visits = ''] = line.split('|');
      const [number = '', strongest = ''] = head.trim().split(' ');
      return visits.split(';').map((sketch) => ({ number, strongest, sketch: sketch.trim(), visit: visitOf(sketch) }));
    });

const RANK = ['none', 'info', 'warning', 'error'];

function said({ number, visit }: Case, codeSets: ConventionCodeSets): string {
  const conventions = CONVENTIONS.filter(({ id }) => id.startsWith(`icd-${number}-`));
  assert.equal(conventions.length, 1, `no convention ${number}`);
  const found = findingsOf(conventions, subjectOf(visit, codeBook(codeSets, visit.on)));
  return RANK[Math.max(0, ...found.map(({ severity }) => RANK.indexOf(severity)))] ?? '';
}

export const differences = (cases: readonly Case[], codeSets: ConventionCodeSets): readonly string[] =>
  cases.flatMap((one) => {
    const now = said(one, codeSets);
    return now === one.strongest ? [] : [`${one.number} ${one.sketch}: ${now}, not ${one.strongest}`];
  });
