/**
 * pyx12's own expected acknowledgements (CLAIMWRIGHT_DATA/x12). For its 5010 files the 999 is the same segment by segment,
 * but for IK303 (pyx12 leaves the loop out) and IK404 (it gives the bad character alone). Its 4010 files are read with the
 * 5010 guide of the same transaction: each finding is ours too, or the reason why not is named below.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { expectOk } from '../kernel/result.ts';
import { ta1For } from './acknowledge.ts';
import { acknowledge999 } from './acknowledge-999.ts';
import { encodeTransaction } from './encode.ts';
import { GUIDE_999 } from './guides/999.ts';
import { GUIDES } from './guides/registry.ts';
import { readInterchanges } from './interchange.ts';
import { bytesToText } from './text.ts';
import { checkInterchange } from './validate.ts';

const folder = `${process.env['CLAIMWRIGHT_DATA'] ?? ''}/x12/azoner__pyx12/embedded`;
const absent = existsSync(folder) ? false : 'sample interchanges: set CLAIMWRIGHT_DATA to the folder that holds x12/MANIFEST.tsv';

const read = (name: string): Uint8Array => readFileSync(`${folder}/${name}`);

/** AK3 to AK5 of a 997 as IK3 to IK5; without IK303, IK404 and trailing separators. */
const line = (elements: readonly string[]): string => {
  const [id = '', ...rest] = elements;
  const kept = id === 'IK3' ? [rest[0], rest[1], '', rest[3]] : id === 'IK4' ? rest.slice(0, 3) : rest;
  return [id, ...kept].join('*').replace(/\*+$/, '');
};

const expected = (name: string): readonly string[] =>
  bytesToText(read(name))
    .replace(/[\r\n]/g, '')
    .split('~')
    .filter((text) => /^(AK|IK|TA1)/.test(text))
    .map((text) => line(text.replace(/^AK([345])/, 'IK$1').split('*')));

function answered(name: string, guideName?: string): readonly string[] {
  const guide = GUIDES.find((each) => each.name === guideName);
  return readInterchanges(read(name)).interchanges.flatMap((interchange) => {
    const { groups } = checkInterchange(interchange, { levels: [1, 2], ...(guide === undefined ? {} : { guide }) });
    const bodies = groups.flatMap((group) => expectOk(encodeTransaction(acknowledge999(group).body, GUIDE_999), 'writable'));
    const ta1 = ta1For(interchange);
    return [...bodies.map(({ id, elements }) => line([id, ...elements])), line([ta1.id, ...ta1.elements.map(String)])];
  });
}

test('5010 files are answered as expected', { skip: absent }, () => {
  for (const key of ['834_eol_in_element', '834_ls_le_ls', '834_lui_id_5010']) {
    const ours = answered(`${key}.source.x12`).filter((each) => !each.startsWith('TA1'));
    assert.deepEqual(ours, expected(`${key}.expectedAck.x12`), key);
  }
});

/** The guide of the same transaction; a 278 has none. */
function guideOf(key: string): string | undefined {
  const [interchange] = readInterchanges(read(`${key}.source.x12`)).interchanges;
  const group = interchange?.groups[0];
  const set = group?.transactions[0]?.id;
  return set === '837' ? (group?.header.version.startsWith('004010X096') === true ? '837I' : '837P') : set;
}

const ONLY_4010 = 'the 4010 guide has it, and 5010 does not';
const AT_THE_END = 'of a transaction that ends at once, the place is SE, which shows it';
/** Findings of pyx12 that are not ours, each with the reason. */
const APART: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  bad_header_looping: {
    'IK3*N1*39**1': 'a second N1*PR is not unknown: its loop occurs too often (4)',
    'IK3*N3*40**1': 'stands in that loop',
    'IK3*N4*41**1': 'stands in that loop',
    'IK3*N1*42**1': 'a second N1*PE is not unknown: its loop occurs too often (4)',
  },
  ele: {
    'AK9*1': 'the group is supported; its interchange has a time that is none, and its transaction a control number with a blank',
  },
  elements: {
    'IK3*REF*3**8': ONLY_4010,
    'IK4*2*127*7': ONLY_4010,
    'IK4*5:1*1331*7': 'places of service are an outside list (level 5)',
  },
  fail_no_IEA: { 'IK3*BHT*1**3': AT_THE_END, 'IK3*HL*1**3': AT_THE_END },
  simple1: { 'IK3*BHT*1**3': AT_THE_END, 'IK3*HL*1**3': AT_THE_END },
  trailer_errors: {
    'TA1*000484950*040820*1133*R*018': 'a trailer that names another number is 001; 018 is a number that cannot be one',
  },
  trailing_terms: { 'IK4*18*1073*1': ONLY_4010 },
};

/** Their file answers several interchanges with 278s, for which there is no guide, and with bare headers. */
const NO_GUIDE: ReadonlySet<string> = new Set(['mult_isa', 'multiple_trn']);

const codesIn = (lines: readonly string[], id: string, from: number): ReadonlySet<string> =>
  new Set(lines.filter((each) => each.startsWith(`${id}*`)).flatMap((each) => each.split('*').slice(from)));

test('4010 findings are ours too, or the reason why not is here', { skip: absent }, () => {
  const keys = readdirSync(folder).flatMap((name) => /^(.*)\.expected997\.x12$/.exec(name)?.[1] ?? []);
  let same = 0;
  for (const key of keys) {
    if (NO_GUIDE.has(key)) continue;
    const ours = answered(`${key}.source.x12`, guideOf(key));
    const theirs = expected(`${key}.expected997.x12`);
    const apart = new Set(Object.keys(APART[key] ?? {}));
    for (const each of theirs.filter((text) => /^(IK[34]|TA1)/.test(text))) {
      if (apart.delete(each)) assert.ok(!ours.includes(each), `${key}: ${each} is the same now`);
      else assert.ok(ours.includes(each), `${key}: ${each} is missing from\n${ours.join('\n')}`);
      same += 1;
    }
    // What is said of the transaction and the group as such; that segments are in error (5) follows from 5010's own rules too.
    for (const [id, from] of [
      ['IK5', 2],
      ['AK9', 5],
    ] as const)
      for (const code of codesIn(theirs, id, from))
        assert.ok(code === '5' || apart.delete(`${id}*${code}`) || codesIn(ours, id, from).has(code), `${key}: ${id} ${code}`);
    assert.deepEqual([...apart], [], `${key}: pyx12 does not say this`);
  }
  assert.ok(keys.length >= 18 && same >= 40, `${keys.length} files, ${same} findings`);
});
