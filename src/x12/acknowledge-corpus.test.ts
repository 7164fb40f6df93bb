/**
 * pyx12's own expected acknowledgements (CLAIMWRIGHT_DATA/x12). For its 5010 files the 999 is the same segment by segment,
 * but for IK303 (pyx12 leaves the loop out) and IK404 (it gives the bad character alone). Its 4010 files are read with the
 * 5010 guide of the same transaction, and the findings named below, where the structure is the same, must be there.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
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

test('4010 findings are the same where the structure is', { skip: absent }, () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ['elements', '837P', ['IK4*3*365*7', 'IK4*8*66*7', 'IK4*8*66*5', 'IK4*2*1251*8', 'IK4*3*1068*7']],
    ['loop_counting', '837P', ['IK3*LX*385**4', 'IK3*LX*392**4', 'IK3*LX*399**4', 'IK3*LX*406**4']],
    ['per_segment_repeat', '837P', ['IK3*PER*7**5']],
    ['bad_2010AA_bug', '837P', ['IK3*NM1*8**3']],
    ['blank1', '837I', ['IK3*SV2*57**8', 'IK4*2:1*235*7', 'IK4*2:2*234*1', 'IK3*SVD*59**8', 'IK4*3:1*235*7', 'IK4*3:2*234*1']],
    ['bad_header_looping', '835', ['IK4*2*373*8']],
    ['837miss', '837P', ['TA1*000010121*030828*1128*R*023']],
    ['fail_no_IEA', '837P', ['TA1*000010121*030828*1128*R*023']],
    ['ele', '837I', ['TA1*000484889*040709*3339*R*015']],
  ];
  for (const [key, guide, lines] of cases) {
    const ours = answered(`${key}.source.x12`, guide);
    const theirs = expected(`${key}.expected997.x12`);
    for (const each of lines) {
      assert.ok(theirs.includes(each), `${key}: pyx12 should say ${each}`);
      assert.ok(ours.includes(each), `${key}: ${each} is missing from\n${ours.join('\n')}`);
    }
  }
});
