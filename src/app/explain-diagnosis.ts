/** What a diagnosis code means on a date: its place in the tree, its notes, what is below it, and why it is not valid. */
import type { Office } from '../cycle.ts';
import { withDot } from '../claims/identifiers.ts';
import type { Citation } from '../kernel/effective.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { CodeEntry } from '../codesets/code-index.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { procedureShape } from '../codesets/hcpcs.ts';
import { CHAPTERS_CITE } from '../codesets/icd10cm-chapters.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { installedIcd10 } from '../codesets/installed-icd10.ts';
import { type Said, said } from '../kernel/said.ts';
import { diagnosisLine, emptyMeaning } from './code-lines.ts';
import { type History, historyOf, notesBeside, seventhsOf } from './diagnosis-notes.ts';
import { explainHeading, headingsAbove } from './diagnosis-tree.ts';
import type { CodeMeaning, CodeStanding } from './views/codes.ts';

const STANDING: Readonly<Record<Icd10Answer['kind'], CodeStanding>> = {
  billable: 'in-force',
  header: 'heading',
  'not-on-date': 'not-on-date',
  unknown: 'unknown',
};

/** The source of an answer, in the words of the release that gave it. */
const sourceOf = (answer: Icd10Answer, release: string): readonly Citation[] => [
  {
    title: release,
    locator: 'official order file (CDC/NCHS and CMS): code and long title',
    basis: answer.basis,
    checkedOn: CHAPTERS_CITE.checkedOn,
  },
];

const SHAPE = /^[A-Z][0-9A-Z]{2,6}$/;

type Asked = {
  readonly answer: Icd10Answer;
  readonly on: PlainDate;
  readonly release: string;
  readonly codesets: CodeSets;
  readonly history: History;
};

/** What the answer means, in a sentence that can be said in another language. */
function saying({ answer, on, release, codesets, history }: Asked, sevenths: CodeMeaning['sevenths']): Said {
  const code = answer.display;
  switch (answer.kind) {
    case 'billable':
      return said('{code} can be billed, by {release}.', { code, release });
    case 'header':
      return sevenths.length > 0
        ? said('{code} needs its seventh character before it can be billed: choose one below.', { code })
        : said('{code} is a heading and cannot be billed: choose one of the codes below it.', { code });
    case 'not-on-date':
      return sayingNotOn(answer, on, { codesets, history });
    case 'unknown':
      return sayingUnknown({ answer, on, release, codesets, history });
  }
}

/** What the conversion table says of a day whose edition is not loaded. */
function byConversion(code: string, on: PlainDate, { followedBy, follows }: History): Said | undefined {
  if (followedBy !== undefined && on < followedBy.since) {
    return said(
      'By the conversion table {code} was the code on {on}: {list} took its place on {since}. The edition of that day is not loaded.',
      {
        ...{ code, on, since: followedBy.since },
        list: followedBy.codes.map(({ display }) => display).join(', '),
      },
    );
  }
  if (follows === undefined || on >= follows.since) return undefined;
  return said(
    'By the conversion table {code} did not exist yet on {on}: it began on {since}, and before that day {list} was the code.',
    {
      ...{ code, on, since: follows.since },
      list: follows.codes.map(({ display }) => display).join(', '),
    },
  );
}

/** Where the edition of the date is not loaded, the conversion table may still say which code it was. */
function sayingNotOn(
  answer: Icd10Answer & { readonly kind: 'not-on-date' },
  on: PlainDate,
  { codesets, history }: { readonly codesets: CodeSets; readonly history: History },
): Said {
  const { display: code, inForce } = answer;
  const [first, last] = [inForce[0]?.from ?? on, inForce.at(-1)?.to ?? on];
  if (hasNoEdition(codesets, on)) {
    const told = byConversion(code, on, history);
    if (told !== undefined) return told;
    return said('No edition that covers {on} is loaded. {code} stands in the loaded editions of {from} to {to}.', {
      ...{ code, on },
      from: first,
      to: last,
    });
  }
  if (on < first) return said('{code} is not in force yet on {on}: it begins on {from}.', { code, on, from: first });
  if (on > last) return said('{code} was deleted: it was in force until {to} and is not on {on}.', { code, on, to: last });
  return said('{code} is not in force on {on}. Choose the code that was valid on the date of service.', { code, on });
}

function sayingUnknown({ answer, on, release, codesets, history }: Asked): Said {
  const { code: bare, display: code } = answer;
  const shape = procedureShape(bare);
  if (shape === 'hcpcs' && codesets.hcpcs(bare, on).kind === 'valid')
    return said('{code} is no diagnosis: it is a procedure code of Level II.', { code: bare });
  if (!SHAPE.test(bare))
    return shape === 'cpt'
      ? said('"{code}" has the shape of a procedure code, not of a diagnosis.', { code: bare })
      : said('"{code}" has not the shape of a diagnosis code: a letter, then two to six letters or digits.', { code });
  const told = hasNoEdition(codesets, on) ? byConversion(code, on, history) : undefined;
  if (told !== undefined) return told;
  if (hasNoEdition(codesets, on))
    return said('No edition that covers {on} is loaded: whether there is a {code} on that day cannot be said.', { code, on });
  const heading = bare.length === 7 ? codesets.icd10(bare.slice(0, 6).replace(/X+$/, ''), on) : undefined;
  const sevenths = heading === undefined ? [] : seventhsOf(heading, on, codesets);
  if (heading !== undefined && sevenths.length > 0) {
    const list = sevenths.map(({ char }) => char).join(', ');
    return said('There is no {code}: the seventh character of {heading} must be one of {list}.', {
      code,
      heading: heading.display,
      list,
    });
  }
  const whole = wholeAbove(bare, on, codesets);
  if (whole !== undefined)
    return said('There is no {code}: {whole} is complete and takes no further character.', { code, whole });
  if (answer.complete) return said('There is no {code} in {release}.', { code, release });
  return codesets.library?.headOn('icd10cm', on) !== undefined
    ? said('{code} is not in {release}, which is loaded in part.', { code, release })
    : said('{code} is not among the codes loaded, which are the frequent ones only.', { code });
}

/** A billable code that what was asked begins with. */
function wholeAbove(code: string, on: PlainDate, codesets: CodeSets): string | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    if (codesets.icd10(code.slice(0, length), on).kind === 'billable') return withDot(code.slice(0, length));
  }
  return undefined;
}

function factsOf(answer: Icd10Answer, on: PlainDate, { library }: CodeSets): CodeMeaning['facts'] {
  if (library === undefined || answer.kind !== 'billable') return [];
  const exempt = installedIcd10(library).isPoaExempt(answer.code, on);
  if (exempt === undefined) return [];
  const value = exempt ? said('Exempt: none is reported.') : said('Reported on inpatient claims.');
  return [{ label: said('Present on admission'), value }];
}

export function explainDiagnosis(code: string, on: PlainDate, office: Office): CodeMeaning {
  const { codesets } = office;
  const heading = explainHeading(code, on, codesets);
  if (heading !== undefined) return heading;
  const answer = codesets.icd10(code, on);
  const release = codesets.releases.icd10cm(on);
  const top = headingsAbove(answer.code, codesets, on);
  const sevenths = seventhsOf(answer, on, codesets);
  const history = historyOf(answer.code, on, codesets);
  const base = {
    ...emptyMeaning('icd10cm', answer.code, on),
    display: answer.display,
    standing: STANDING[answer.kind],
    official: true,
    explanation: saying({ answer, on, release, codesets, history }, sevenths),
    certain: answer.kind !== 'unknown' || answer.complete,
    release,
    ...history,
  };
  switch (answer.kind) {
    case 'billable':
    case 'header':
      return {
        ...base,
        ...notesBeside(answer.code, on, codesets),
        title: answer.title,
        sources: sourceOf(answer, answer.release),
        inForce: validityOf(answer.code, on, codesets),
        words: wordsOf(answer.code, on, codesets),
        facts: factsOf(answer, on, codesets),
        path: [...top, ...answer.path.map(diagnosisLine)],
        sevenths,
        children: answer.kind === 'header' ? answer.children.map(diagnosisLine) : [],
      };
    case 'not-on-date':
      return {
        ...base,
        ...notesBeside(answer.code, on, codesets),
        title: answer.title,
        ...(hasNoEdition(codesets, on)
          ? { standing: 'no-edition', next: said('Install the edition of that date to be sure.') }
          : { next: said('Choose the code that was valid on the date of service.') }),
        inForce: answer.inForce,
        near: answer.near.filter(({ code: near }) => !isNamed(near, history)).map(diagnosisLine),
        path: top,
      };
    case 'unknown':
      return { ...base, near: answer.near.map(diagnosisLine), path: answer.near.length > 0 ? top : [] };
  }
}

/** Releases are installed, and none of them covers the day. */
const hasNoEdition = ({ library }: CodeSets, on: PlainDate): boolean =>
  library !== undefined && library.loaded.some(({ kind }) => kind === 'icd10cm') && library.headOn('icd10cm', on) === undefined;

const isNamed = (code: string, { followedBy }: History): boolean => followedBy?.codes.some((line) => line.code === code) ?? false;

/** Our words by code; made once for the rows of a release. */
const wordsByCode = new WeakMap<readonly CodeEntry[], ReadonlyMap<string, readonly string[]>>();

function wordsOf(code: string, on: PlainDate, codesets: CodeSets): readonly string[] {
  const entries = codesets.icd10Entries(on);
  const known =
    wordsByCode.get(entries) ?? new Map(entries.filter(({ words }) => words.length > 0).map((row) => [row.code, row.words]));
  wordsByCode.set(entries, known);
  return known.get(code) ?? [];
}

/** The fiscal years, 1 October to 30 September, around the date in which a loaded release has the code. */
function validityOf(code: string, on: PlainDate, codesets: CodeSets): CodeMeaning['inForce'] {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < '10-01' ? 1 : 0);
  return [year - 1, year, year + 1].flatMap((first) => {
    const from = plainDate(`${first}-10-01`);
    const to = addDays(plainDate(`${first + 1}-10-01`), -1);
    const answer = codesets.icd10(code, from);
    return answer.kind === 'billable' || answer.kind === 'header' ? [{ from, to }] : [];
  });
}
