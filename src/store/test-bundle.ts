/** Bundles of one patient's ten years for tests and benches, made from a number: the same number, the same bytes. */

const DAY_MILLIS = 86_400_000;
const LAST_DAY = Date.parse('2026-03-01T14:00:00Z');
const LETTERS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';

/** A name that a number makes, different enough from its neighbors'. */
const nameOf = (n: number): string => {
  let rest = Math.imul(n + 7, 2_654_435_761) >>> 0;
  let name = '';
  for (let i = 0; i < 4; i += 1) {
    name += LETTERS[rest % LETTERS.length] ?? 'b';
    rest = Math.floor(rest / LETTERS.length);
    name += VOWELS[rest % VOWELS.length] ?? 'a';
    rest = (Math.floor(rest / VOWELS.length) ^ Math.imul(n, 40_503)) >>> 0;
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
};

const uuid = (n: number, kind: number, i: number): string =>
  `${(n >>> 0).toString(16).padStart(8, '0')}-0000-4000-8000-${kind.toString(16).padStart(4, '0')}${i.toString(16).padStart(8, '0')}`;

const coding = (system: string, code: string, display: string) => ({ coding: [{ system, code, display }], text: display });
const SNOMED = 'http://snomed.info/sct';

/** One bundle in the shape that record exporters write: patient, organization, clinician, 20 visits and what happened in them. */
export function bundleText(n: number, entries: number): string {
  const ref = (kind: number, i: number) => ({ reference: `urn:uuid:${uuid(n, kind, i)}` });
  const at = (visit: number): string => new Date(LAST_DAY - (visit * 180 + (n % 90)) * DAY_MILLIS).toISOString();
  const list: { readonly fullUrl: string; readonly resource: object }[] = [];
  const add = (kind: number, i: number, resource: object): void => {
    list.push({ fullUrl: `urn:uuid:${uuid(n, kind, i)}`, resource: { ...resource, id: uuid(n, kind, i) } });
  };
  add(1, 0, patientOf(n));
  add(2, 0, { resourceType: 'Organization', name: `${nameOf(n % 50)} Clinic`, identifier: [{ value: `o${n % 50}` }] });
  add(3, 0, { resourceType: 'Practitioner', name: [{ family: nameOf(n % 80), given: ['Alex'] }] });
  for (let visit = 0; visit < 20 && list.length < entries; visit += 1) {
    add(4, visit, {
      resourceType: 'Encounter',
      status: 'finished',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      type: [coding(SNOMED, '185349003', 'Encounter for check up')],
      subject: ref(1, 0),
      participant: [{ individual: ref(3, 0) }],
      period: { start: at(visit), end: at(visit) },
      serviceProvider: ref(2, 0),
    });
  }
  for (let i = 0; list.length < entries; i += 1) add(5, i, eventOf(i, { ref, at: at(i % 20) }));
  return JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: list });
}

const patientOf = (n: number) => ({
  resourceType: 'Patient',
  identifier: [{ system: 'urn:sample:chart', value: `C${n}` }],
  name: [{ use: 'official', family: nameOf(n), given: [nameOf(n * 31 + 5)] }],
  gender: n % 2 === 0 ? 'female' : 'male',
  birthDate: new Date(Date.parse('1935-01-01T00:00:00Z') + ((n * 7919) % 29_000) * DAY_MILLIS).toISOString().slice(0, 10),
  telecom: [{ system: 'phone', value: `555${String((n * 7) % 10_000_000).padStart(7, '0')}`, use: 'home' }],
  address: [
    { line: [`${n} Main Street`], city: 'Madison', state: 'WI', postalCode: String(53_000 + (n % 900)).padStart(5, '0') },
  ],
});

/** Mostly results, as in the exports of records; each names its patient and its visit. */
function eventOf(i: number, { ref, at }: { readonly ref: (kind: number, i: number) => object; readonly at: string }): object {
  const common = { subject: ref(1, 0), encounter: ref(4, i % 20) };
  if (i % 12 === 0) {
    return {
      resourceType: 'Condition',
      clinicalStatus: coding('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
      verificationStatus: coding('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed', 'Confirmed'),
      code: coding(SNOMED, '38341003', 'Hypertension'),
      ...common,
      onsetDateTime: at,
      recordedDate: at,
    };
  }
  if (i % 12 === 1) {
    return {
      resourceType: 'Procedure',
      status: 'completed',
      code: coding(SNOMED, '430193006', 'Medication reconciliation'),
      ...common,
      performedPeriod: { start: at, end: at },
    };
  }
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [coding('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs', 'vital-signs')],
    code: coding('http://loinc.org', '8302-2', 'Body Height'),
    ...common,
    effectiveDateTime: at,
    issued: at,
    valueQuantity: { value: 150 + (i % 40), unit: 'cm', system: 'http://unitsofmeasure.org', code: 'cm' },
  };
}
