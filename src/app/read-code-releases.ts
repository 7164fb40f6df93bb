/** The page of code sets: what is loaded and in force, what is missing or old, and what a new release changes here. */
import type { ChargeMaster } from '../charges/charge-master.ts';
import { withDot } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import { type ChangedCode, type CodeRelease, dayStanding, type UsedCode } from './code-release-ports.ts';
import { DAILY_SETS, setWords } from './code-set-terms.ts';
import type { Unit } from './ports.ts';
import type { CodeReleasePage, CodeReleasesView, CodeReleaseView, ReleaseComparison } from './views/code-releases.ts';

const ROWS_MAX = 500;
/** Changes among which a practice's codes are looked for. */
const CHANGES_MAX = 200_000;

const viewOf = (release: CodeRelease, today: PlainDate): CodeReleaseView => {
  const { name, publisher, terms } = setWords(release.kind);
  return {
    ...release,
    ...{ set: name, publisher, terms },
    day: dayStanding(release, today),
    rejected: release.sources.reduce((sum, source) => sum + source.rejected, 0),
    sources: [...release.sources],
  };
};

const lastOf = (releases: readonly CodeRelease[], kind: string): CodeRelease | undefined =>
  releases
    .filter((release) => release.kind === kind && release.state === 'in-force')
    .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];

function wantingOf(releases: readonly CodeRelease[], today: PlainDate): CodeReleasesView['wanting'] {
  const kinds = new Set<string>([...DAILY_SETS, ...releases.filter(({ state }) => state === 'in-force').map(({ kind }) => kind)]);
  return [...kinds].flatMap((kind) => {
    const answers = releases.some(
      (release) => release.kind === kind && release.state === 'in-force' && dayStanding(release, today) === 'in-force',
    );
    if (answers) return [];
    const { name, publisher, terms } = setWords(kind);
    const last = lastOf(releases, kind);
    return [
      {
        ...{ kind, set: name, publisher, terms },
        ...(last === undefined
          ? {}
          : { last: { release: last.release, from: last.from, ...(last.to === undefined ? {} : { to: last.to }) } }),
      },
    ];
  });
}

type Seen = { readonly banner: Said; readonly installsHere: boolean };

export async function readCodeReleases(unit: Unit, { banner, installsHere }: Seen): Promise<CodeReleasesView> {
  const [today, releases] = await Promise.all([unit.today(), unit.codeReleases()]);
  return {
    ...{ today, banner, installsHere },
    releases: releases.map((release) => viewOf(release, today)),
    wanting: wantingOf(releases, today),
  };
}

/** Undefined when there is no such release. */
export async function readCodeRelease(
  unit: Unit,
  releaseNumber: number,
  installsHere: boolean,
): Promise<CodeReleasePage | undefined> {
  const [today, release, all] = await Promise.all([unit.today(), unit.codeRelease(releaseNumber), unit.codeReleases()]);
  if (release === undefined) return undefined;
  return {
    release: viewOf(release, today),
    rejectedRows: await unit.rejectedRows(releaseNumber),
    others: all
      .filter((other) => other.kind === release.kind && other.releaseNumber !== releaseNumber)
      .map((other) => viewOf(other, today)),
    installsHere,
  };
}

const PROCEDURE_KINDS = /^(hcpcs|mpfs|mpfs-qpp|mue-|add-on|ptp-)/;

/** The codes of a row: a pair has two. */
const codesIn = (code: string): readonly string[] => code.split(/[ -]/);

/** What to do about a code that this practice uses. */
function nextOf(kind: string, change: ChangedCode['change']): Said {
  if (kind === 'icd10cm' && change === 'deleted')
    return said('Choose its successor for services from the first day of the new edition; earlier services keep it.');
  if (kind === 'icd10cm') return said('Read the new title: it may be a heading now, or mean something else.');
  if (change === 'deleted' && /^(hcpcs|mpfs)/.test(kind))
    return said('Take it off the price list for services after it ended, and name what is done instead.');
  return said('Look at the claims and templates that carry it.');
}

type Used = { readonly used: readonly UsedCode[]; readonly priced: ReadonlySet<string> };

function touchedOf(kind: string, rows: readonly ChangedCode[], { used, priced }: Used): ReleaseComparison['touched'] {
  const byCode = new Map(used.map((row) => [row.code, row]));
  return rows
    .filter(({ change }) => change !== 'added' || !/^(icd10cm|hcpcs)$/.test(kind))
    .flatMap((row) => {
      const codes = codesIn(row.code);
      // Both codes of a pair must be this practice's own, or the edit never meets it.
      const all = codes.length > 1 && kind.startsWith('ptp-') ? codes : codes.slice(0, 1);
      const mine = all.map((code) => ({ inPriceList: priced.has(code), found: byCode.get(code) }));
      if (!mine.every(({ inPriceList, found }) => inPriceList || found !== undefined)) return [];
      return [
        {
          ...row,
          display: kind === 'icd10cm' ? withDot(row.code) : row.code,
          openClaims: Math.max(...mine.map(({ found }) => found?.openClaims ?? 0)),
          visits: Math.max(...mine.map(({ found }) => found?.visits ?? 0)),
          inPriceList: mine.some(({ inPriceList }) => inPriceList),
          next: nextOf(kind, row.change),
        },
      ];
    })
    .toSorted((a, b) => b.openClaims - a.openClaims || b.visits - a.visits || (a.code < b.code ? -1 : 1))
    .slice(0, ROWS_MAX);
}

/** Undefined when one of them does not exist, or they are of two sets, or of one that is kept as a bundle alone. */
export async function compareCodeReleases(
  unit: Unit,
  { before, after }: { readonly before: number; readonly after: number },
  chargeMaster: ChargeMaster,
): Promise<ReleaseComparison | undefined> {
  const [old, next] = await Promise.all([unit.codeRelease(before), unit.codeRelease(after)]);
  if (old === undefined || next === undefined || old.kind !== next.kind) return undefined;
  const changed = await unit.changedCodes(old, next, CHANGES_MAX);
  if (changed === undefined) return undefined;
  const { kind } = old;
  const isProcedure = PROCEDURE_KINDS.test(kind);
  const used = kind === 'icd10cm' ? await unit.usedCodes('icd10cm') : isProcedure ? await unit.usedCodes('procedure') : [];
  const priced = new Set<string>(isProcedure ? chargeMaster.items.map(({ procedure }) => procedure) : []);
  const { counts } = changed;
  return {
    before: old.release,
    after: next.release,
    summary: said('From {before} to {after}: {added} added, {deleted} deleted, {revised} revised.', {
      ...{ before: old.release, after: next.release },
      ...counts,
    }),
    counts: { added: counts.added, deleted: counts.deleted, revised: counts.revised },
    rows: changed.rows.slice(0, ROWS_MAX).map((row) => ({ ...row, display: kind === 'icd10cm' ? withDot(row.code) : row.code })),
    touched: touchedOf(kind, changed.rows, { used, priced }),
  };
}
