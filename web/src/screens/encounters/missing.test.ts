import { describe, expect, it } from 'vitest';
import type { CodingPreview } from '../../api/paths.gen.ts';
import { type Draft, emptyLine, written } from './draft.ts';
import { givenReasons } from './leaving.ts';
import { missingOf } from './missing.ts';
import { placeOf, placeWords } from './places.ts';

const say = {
  _: (text: unknown, values?: object) => `${String(text)}${values === undefined ? '' : JSON.stringify(values)}`,
} as never;
const EMPTY: Draft = { noteVersion: 1, noteSha256: 'x', revision: 0, diagnoses: [], lines: [emptyLine()], rejected: [] };
const I10 = { code: 'I10', display: 'I10', title: '', evidence: [], because: '' };
const missing = (draft: Draft, problems: readonly object[] = []) =>
  missingOf(draft, written(draft), { problems } as unknown as CodingPreview);

describe('places as people call them', () => {
  it('never shows a path', () => {
    const paths = [
      'diagnoses[0].evidence[1]',
      'body.diagnoses.7.code',
      'procedures[1].diagnosisPointers[0]',
      'noteSha256',
      undefined,
    ];
    const named = paths.map((path) => placeWords(say, placeOf(path)));
    expect(named).toEqual(['First diagnosis', 'Diagnosis {n}{"n":8}', 'Service line {n}{"n":2}', '', '']);
  });
  it('knows the field of a line', () => {
    expect(placeOf('procedures[1].diagnosisPointers[0]')).toEqual({ of: 'line', position: 1, part: 'pointers' });
    expect(placeOf('procedures[0]')).toEqual({ of: 'line', position: 0 });
  });
});

describe('what is missing', () => {
  it('is a diagnosis and a service at first', () => {
    expect(missing(EMPTY, [{ code: 'decision-must-have-codes', message: { text: 'x' }, path: 'diagnoses' }])).toHaveLength(2);
  });
  it('is nothing when the codes are whole', () => {
    expect(missing({ ...EMPTY, diagnoses: [I10], lines: [{ ...emptyLine('A'), procedure: '99213' }] })).toEqual([]);
  });
  it('names half-typed lines by their own number, and what was judged by the line it came from', () => {
    const lines = [
      { ...emptyLine(), procedure: '9921' },
      { ...emptyLine('F'), procedure: '99213' },
    ];
    const problem = {
      code: 'pointer-must-name-a-diagnosis',
      message: { text: 'A pointer' },
      path: 'procedures[0].diagnosisPointers[0]',
    };
    const found = missing({ ...EMPTY, diagnoses: [I10], lines }, [problem]);
    expect(found.map(({ place, key }) => [place, key])).toEqual([
      [{ of: 'line', position: 0, part: 'code' }, lines[0]?.key],
      [{ of: 'line', position: 1, part: 'pointers' }, lines[1]?.key],
    ]);
  });
  it('says thirteen diagnoses are too many', () => {
    const diagnoses = Array.from({ length: 13 }, (_, at) => ({ ...I10, code: `I1${at}` }));
    const found = missing({ ...EMPTY, diagnoses, lines: [{ ...emptyLine('A'), procedure: '99213' }] });
    expect(found).toHaveLength(1);
  });
  it('is the reason for a convention that is left, until it is given; what merely warns is not waited for', () => {
    const draft: Draft = { ...EMPTY, diagnoses: [I10], lines: [{ ...emptyLine('A'), procedure: '99213' }] };
    const link = { about: 'link I10', codes: ['I10'], severity: 'error', override: { text: 'They are unrelated.' } };
    const visit = { ...link, about: 'visit', codes: ['99213'], line: 1 };
    const advice = [
      link,
      visit,
      { ...link, about: 'soft', severity: 'warning' },
      { ...link, about: 'hard', override: undefined },
    ];
    const open = (exceptions: Draft['exceptions'] = {}) => {
      const now = { ...draft, exceptions };
      return missingOf(now, written(now), { problems: [], advice } as unknown as CodingPreview);
    };
    expect(open().map(({ about, place }) => [about, place.of])).toEqual([
      ['link I10', 'diagnosis'],
      ['visit', 'line'],
    ]);
    expect(open({ 'link I10': '', visit: 'as agreed' })).toEqual([]);
    expect(givenReasons({ ...draft, exceptions: { 'link I10': '', visit: 'as agreed' } })).toEqual([
      { about: 'link I10' },
      { about: 'visit', because: 'as agreed' },
    ]);
  });
});
