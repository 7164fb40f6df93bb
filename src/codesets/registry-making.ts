/** How the registry of providers is kept: of ten gigabytes what an office asks for, by states, in bounded memory. */
import { REGISTRY_SHAPE } from './bundles/shapes.ts';
import { writeTable } from './bundles/table.ts';
import { registryFile, type RegistryRow } from './files/provider-files.ts';
import type { Making, MakingOptions } from './release-makers.ts';

/** About a gigabyte while it is made: the whole nation's registry is more than an office needs, and is asked for by states. */
const PROVIDERS_MAX = 1_500_000;

export function registryMaking({ states }: MakingOptions): Making {
  const wanted = states === undefined ? undefined : new Set(states);
  const rows: RegistryRow[] = [];
  let beyond = 0;
  const take = (row: RegistryRow): void => {
    if (wanted !== undefined && row.deactivated === undefined && !wanted.has(row.state)) return;
    if (rows.length < PROVIDERS_MAX) rows.push(row);
    else beyond += 1;
  };
  return {
    reader: () => registryFile(take),
    fault: () =>
      beyond === 0
        ? undefined
        : `${rows.length + beyond} providers, where at most ${PROVIDERS_MAX} are kept. Name the states you deal with: --states TX,OK.`,
    write: (head) =>
      writeTable(
        states === undefined ? head : { ...head, complete: false, facts: { ...head.facts, states: states.join(' ') } },
        REGISTRY_SHAPE,
        { rows },
      ),
  };
}
