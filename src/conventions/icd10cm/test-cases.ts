/** Reads the cases of `guideline-cases.ts` and compares what a convention says with what they say. */
import assert from 'node:assert/strict';
import { addMonths, type PlainDate, plainDate } from '../../kernel/plain-date.ts';
import { bareCode, codeBook, type ConventionCodeSets } from './code-book.ts';
import type { CodedVisit } from './coded-visit.ts';
import { CONVENTIONS } from './conventions.ts';
import { inEnglish } from '../../kernel/said.ts';
import type { CodePatch } from '../finding.ts';
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

/** The diagnoses after one press. */
function pressed(diagnoses: CodedVisit['diagnoses'], patch: CodePatch): CodedVisit['diagnoses'] {
  const codes = diagnoses.map(({ code }) => bareCode(code));
  const insert = (list: readonly string[], code: string, before: string | undefined): readonly string[] => {
    const at = before === undefined ? -1 : list.indexOf(before);
    return at < 0 ? [...list, code] : [...list.slice(0, at), code, ...list.slice(at)];
  };
  const without = (code: string): readonly string[] => codes.filter((one) => one !== code);
  switch (patch.do) {
    case 'add-diagnosis':
      return insert(codes, patch.code, patch.before).map((code) => ({ code }));
    case 'remove-diagnosis': {
      // Of a code that stands twice the later one goes.
      const last = codes.lastIndexOf(patch.code);
      return codes.filter((_, at) => at !== last).map((code) => ({ code }));
    }
    case 'replace-diagnosis':
      return codes
        .map((code) => (code === patch.code ? patch.by : code))
        .filter((code) => !(patch.dropping ?? []).includes(code))
        .map((code) => ({ code }));
    case 'move-diagnosis':
      return insert(without(patch.code), patch.code, patch.before).map((code) => ({ code }));
    default:
      throw new RangeError(`${patch.do} changes no diagnosis`);
  }
}

/** What one convention still says of the same codes after each press that it offers. */
export function leftAfterPresses({ number, visit, sketch }: Case, codeSets: ConventionCodeSets): readonly string[] {
  const conventions = CONVENTIONS.filter(({ id }) => id.startsWith(`icd-${number}-`));
  const book = codeBook(codeSets, visit.on);
  const judge = (diagnoses: CodedVisit['diagnoses']) => findingsOf(conventions, subjectOf({ ...visit, diagnoses }, book));
  return judge(visit.diagnoses).flatMap((finding) =>
    finding.patches.flatMap((patch) => {
      const after = pressed(visit.diagnoses, patch);
      const same = judge(after).some(
        (one) =>
          one.message.text === finding.message.text && one.codes.join() === finding.codes.join() && one.severity !== 'info',
      );
      return same ? [`${number} ${sketch}: ${inEnglish(patch.label)} leaves it`] : [];
    }),
  );
}
