/** Two procedures together, a procedure's price at a place, a provider's number: answered from the installed tables. */
import type { Office } from '../cycle.ts';
import { isNpi } from '../codesets/files/provider-files.ts';
import { localitiesOf, mostUnits, pairEdits, providerOf, relativeValues, taxonomyOf } from '../codesets/installed-procedures.ts';
import { medicarePrices, type MedicarePrice } from '../codesets/medicare-price.ts';
import type { PairEdit } from '../codesets/bundles/pair-table.ts';
import type { RvuRow } from '../codesets/files/fee-schedule-files.ts';
import type { GpciRow } from '../codesets/files/locality-files.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import { explainProcedure } from './explain-procedure.ts';
import { inHundredths, statusWords, unitWords, valueFacts } from './medicare-facts.ts';
import type { PairAnswer, PriceAnswer, ProviderAnswer } from './views/code-checks.ts';
import type { CodeLine } from './views/codes.ts';

/** Everything the routes ask of the date and the practice. */
export type CheckedOn = { readonly on: PlainDate; readonly office: Office };

function procedureLine(code: string, { on, office }: CheckedOn): CodeLine {
  const meaning = explainProcedure(code, on, office);
  return {
    ...{ system: 'hcpcs' as const, code, display: code },
    title: meaning.official ? meaning.title : (meaning.practice?.words ?? meaning.title),
    official: meaning.official,
    billable: true,
  };
}

const editView = ({
  columnOne,
  columnTwo,
  modifier,
  rationale,
  from,
  to,
}: PairEdit): PairAnswer['settings'][number]['edits'][number] => ({
  ...{ columnOne, columnTwo, rationale },
  explanation: said('{second} is not paid beside {first} on the same day.', { second: columnTwo, first: columnOne }),
  next:
    modifier === 1
      ? said(
          'Where they were truly distinct, a modifier such as 59 or X-E, P, S, U on {second} says so; the note must show it.',
          {
            second: columnTwo,
          },
        )
      : said('No modifier helps: bill {first} alone.', { first: columnOne }),
  ...(from === 'unknown' ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** Both orders, both settings, and the units of each. */
export function checkPair({ one, two }: { readonly one: string; readonly two: string }, asked: CheckedOn): PairAnswer {
  const { on, office } = asked;
  const { library } = office.codesets;
  const settings = (['practitioner', 'outpatient'] as const).map((setting): PairAnswer['settings'][number] => {
    if (library === undefined) return { setting, edits: [], units: [] };
    const release = library.pairsOn(`ptp-${setting}`, on)?.head.release;
    return {
      setting,
      ...(release === undefined ? {} : { release }),
      edits: pairEdits(library, { one, two, on, setting }).map(editView),
      units: [...new Set([one, two])].flatMap((code) => {
        const limit = mostUnits(library, code, { on, setting });
        return limit === undefined
          ? []
          : [{ code, units: limit.units, explanation: unitWords(limit.units, limit.indicator), rationale: limit.rationale }];
      }),
    };
  });
  return { on, one: procedureLine(one, asked), two: procedureLine(two, asked), settings };
}

const thousandths = (value: number): string => `${Math.trunc(value / 1000)}.${String(value % 1000).padStart(3, '0')}`;
const factor = (value: number): string => `${Math.trunc(value / 10_000)}.${String(value % 10_000).padStart(4, '0')}`;

const workingOf = (values: RvuRow, place: GpciRow, { setting }: MedicarePrice): Said =>
  said('({work} × {workIndex} + {practice} × {practiceIndex} + {malpractice} × {malpracticeIndex}) × {factor}', {
    work: inHundredths(values.workHundredths),
    workIndex: thousandths(place.workThousandths),
    practice: inHundredths(setting === 'facility' ? values.facilityHundredths : values.nonFacilityHundredths),
    practiceIndex: thousandths(place.practiceThousandths),
    malpractice: inHundredths(values.malpracticeHundredths),
    malpracticeIndex: thousandths(place.malpracticeThousandths),
    factor: factor(values.factorTenThousandths),
  });

/** In: a modifier of the schedule ('26', 'TC', '53') or ''. */
export function priceProcedure(
  { code, modifier, zip }: { readonly code: string; readonly modifier: string; readonly zip: string },
  asked: CheckedOn,
): PriceAnswer {
  const { on, office } = asked;
  const { library } = office.codesets;
  const values = library === undefined ? undefined : relativeValues(library, { code, modifier }, on);
  const release = library?.headOn('mpfs', on)?.release;
  const base = { on, code: procedureLine(code, asked), facts: values === undefined ? [] : valueFacts(values) };
  if (library === undefined || release === undefined)
    return {
      ...base,
      explanation: said('No fee schedule of {on} is installed: prices of another year are not shown for it.', { on }),
      places: [],
    };
  if (values === undefined)
    return {
      ...base,
      release,
      explanation: said('{code} is not in this fee schedule with that modifier.', { code }),
      places: [],
    };
  const isFull = zip.replaceAll(/\D/g, '').length === 9;
  const places = localitiesOf(library, zip, on).map(({ zip: row, prices }): PriceAnswer['places'][number] => ({
    ...{ state: row.state, carrier: row.carrier, locality: row.locality },
    ...(prices === undefined ? {} : { name: prices.name }),
    needsNineDigits: row.needsPlusFour && !isFull,
    prices:
      prices === undefined
        ? []
        : medicarePrices(library, { values, place: prices, on }).map((price) => ({
            ...price,
            working: workingOf(values, prices, price),
          })),
  }));
  return { ...base, release, explanation: priceExplained({ code, zip, on }, values, places), places };
}

function priceExplained(
  { code, zip, on }: { readonly code: string; readonly zip: string; readonly on: PlainDate },
  values: RvuRow,
  places: PriceAnswer['places'],
): Said {
  if (places.length === 0)
    return said('No locality of {zip} is known on {on}: is the ZIP code right, and its table installed?', { zip, on });
  if (places.every(({ prices }) => prices.length === 0)) {
    return said('The schedule has no amount for {code}: {status}.', { code, status: statusWords(values.status) });
  }
  return said(
    'What the schedule allows for one unit, before reductions for several procedures, the patient’s share and the sequester.',
  );
}

/** The check digit always; the registry and the exclusions as far as they are loaded. */
export function checkProvider(npi: string, { on, office }: CheckedOn): ProviderAnswer {
  const isValid = isNpi(npi);
  const { library } = office.codesets;
  const known = library === undefined ? undefined : providerOf(library, npi, on);
  const registryRelease = library?.headOn('registry', on)?.release;
  const exclusionRelease = library?.headOn('exclusions', on)?.release;
  const registry = known?.registry;
  const taxonomyTitle =
    library === undefined || registry === undefined ? undefined : taxonomyOf(library, registry.taxonomy, on)?.title;
  const exclusions = known?.exclusions ?? [];
  return {
    ...{ npi, on, isValid },
    explanation: isValid
      ? said('The check digit is right: it can be an NPI.')
      : said('It is no NPI: the check digit is wrong, or it does not have ten digits that begin with 1 or 2.'),
    ...(registry === undefined
      ? {}
      : {
          registry: {
            ...{ name: registry.name, kind: registry.kind, state: registry.state, taxonomy: registry.taxonomy },
            ...(taxonomyTitle === undefined ? {} : { taxonomyTitle }),
            ...(registry.deactivated === undefined ? {} : { deactivated: registry.deactivated }),
          },
        }),
    ...(registryRelease === undefined ? {} : { registryRelease }),
    ...(exclusionRelease === undefined ? {} : { exclusionRelease }),
    exclusions: exclusions.map((row) => ({
      from: row.from,
      type: row.type,
      name: row.business === '' ? [row.lastName, row.firstName].filter((part) => part !== '').join(', ') : row.business,
    })),
    standing: providerStanding(isValid, exclusions.length, {
      registry: registryRelease,
      found: registry !== undefined,
      exclusion: exclusionRelease,
    }),
  };
}

type Loaded = { readonly registry: string | undefined; readonly found: boolean; readonly exclusion: string | undefined };

function providerStanding(isValid: boolean, excluded: number, { registry, found, exclusion }: Loaded): Said {
  if (!isValid) return said('Ask for the number again: it was mistyped.');
  if (excluded > 0)
    return said(
      'Excluded from federal programs: nothing this provider orders, refers or does is paid. Tell the compliance officer.',
    );
  if (registry !== undefined && !found) return said('The loaded registry does not have this number: ask for it again.');
  if (exclusion === undefined) return said('No list of exclusions is loaded: whether this provider is excluded cannot be said.');
  return said('Not excluded by the loaded list, matched by number.');
}
