/** `claimwright codes install SET…`: from the publishers' addresses; what came is kept as it came and then installed. */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlainDate } from '../kernel/plain-date.ts';
import { addressesOf, CODE_SOURCES, type CodeSource, type Edition } from '../wire/code-sources.ts';
import { download, type DownloadFault } from '../wire/download.ts';
import { err, type Result } from '../kernel/result.ts';
import { installFrom } from './codes-install.ts';
import { progressBar } from './progress-bar.ts';
import { type Terminal, UsageError } from './usage.ts';

export type Wanted = {
  readonly sets: readonly string[];
  readonly on: PlainDate;
  readonly acceptsAmaTerms: boolean;
  /** A list of sources to use instead of ours. */
  readonly sources: string | undefined;
  readonly json: boolean;
};

/** The file is the operator's: what it lacks is asked for by name. */
function sourcesOf(path: string | undefined): readonly CodeSource[] {
  if (path === undefined) return CODE_SOURCES;
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (
    !Array.isArray(read) ||
    !read.every(
      (one: Readonly<Record<string, unknown>> | null) =>
        typeof one?.['set'] === 'string' &&
        typeof one?.['url'] === 'string' &&
        (one?.['terms'] === 'none' || one?.['terms'] === 'ama'),
    )
  ) {
    throw new RangeError(`${path} must be a list of {"set", "url", "terms": "none" or "ama", "checked"}.`);
  }
  return read as readonly CodeSource[];
}

/** ICD-10-CM goes by fiscal years, all else by calendar quarters. */
function editionOf({ set }: CodeSource, on: PlainDate): Edition {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  const isFiscal = set.startsWith('icd10cm') || set === 'poa-exempt';
  return { year: isFiscal && month >= 10 ? year + 1 : year, quarter: Math.floor((month - 1) / 3) + 1 };
}

const AMA_TERMS =
  'carries CPT numbers, which are the American Medical Association’s (AMA). CMS publishes it under the AMA’s terms of use: read them on the page of the file, and say --accept-ama-terms if you accept them for your practice.';

export function printSources(terminal: Terminal, on: PlainDate, path: string | undefined): number {
  for (const source of sourcesOf(path)) {
    terminal.print(
      `${source.set.padEnd(18)} ${source.checked.padEnd(11)} ${source.terms === 'ama' ? 'AMA terms' : '         '} ${addressesOf(source, editionOf(source, on))[0]}`,
    );
  }
  return 0;
}

/** The first address that has the file; where none has it, what the first one answered. */
async function fetchOne(
  source: CodeSource,
  folder: string,
  { terminal, on }: { readonly terminal: Terminal; readonly on: PlainDate },
): Promise<Result<string, DownloadFault>> {
  let missing: Result<string, DownloadFault> | undefined;
  for (const url of addressesOf(source, editionOf(source, on))) {
    const path = join(folder, decodeURIComponent(basename(new URL(url).pathname)));
    const bar = progressBar(process.stderr, terminal.config.plain);
    const result = await download({
      url,
      path,
      pause: (millis) => wait(millis),
      progress: (bytes, total) => bar.show(Math.trunc(bytes / 1000), Math.trunc((total ?? bytes) / 1000), `kB ${basename(path)}`),
    });
    bar.end();
    if (result.ok) return { ok: true, value: path };
    if (result.error.code !== 'download-must-be-found') return result;
    missing ??= result;
  }
  return missing ?? err({ code: 'download-must-be-found', message: `${source.set} has no address.` });
}

/** Out: the exit code; 1 when something did not come or was refused. */
export async function installByDownload(
  terminal: Terminal,
  { sets, on, acceptsAmaTerms, sources, json }: Wanted,
): Promise<number> {
  const known = sourcesOf(sources);
  const unknown = sets.find((set) => !known.some((source) => source.set === set));
  if (unknown !== undefined) throw new UsageError(`"${unknown}" is no set with an address; see claimwright codes sources.`);
  const chosen = known.filter(({ set }) => sets.includes(set));
  const licensed = chosen.find(({ terms }) => terms === 'ama');
  if (licensed !== undefined && !acceptsAmaTerms) {
    terminal.say(`${licensed.set} ${AMA_TERMS}`);
    return 1;
  }
  const folder = join(terminal.config.home, 'codes', 'files');
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  let failed = false;
  for (const source of chosen) {
    const result = await fetchOne(source, folder, { terminal, on });
    if (result.ok) paths.push(result.value);
    else {
      failed = true;
      const unsure = source.checked === 'unverified' ? ' This address is unverified.' : '';
      terminal.say(`${result.error.message}${unsure}`);
    }
  }
  const code = paths.length === 0 ? 1 : await installFrom(paths, terminal, { isExcerpt: false, json });
  return failed ? 1 : code;
}
