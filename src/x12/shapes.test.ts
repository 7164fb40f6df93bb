/** Laws of our names: each element of each guide has one, and no two members of a loop or segment share one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from './fields.ts';
import type { Guide } from './guide.ts';
import { GUIDES } from './guides/registry.ts';
import { ELEMENT_NAMES } from './names/elements.ts';
import { USE_NAMES } from './names/uses.ts';
import type { ElementUse } from './notation.ts';
import { type LoopShape, shapesOf } from './shapes.ts';

const loopsOf = (guide: Guide): readonly LoopShape[] => {
  const seen = new Set<LoopShape>();
  const visit = (shape: LoopShape): void => {
    if (seen.has(shape)) return;
    seen.add(shape);
    for (const { loop } of shape.members) if (loop !== undefined) visit(loop);
  };
  visit(shapesOf(guide).root);
  return [...seen];
};

const taken = (fields: readonly Field[]): ReadonlySet<number> =>
  new Set(fields.flatMap((field) => Array.from({ length: field.span }, (_, i) => field.at + i)));

/** Places that the guide uses and that no field takes; and amounts that are no cents. */
function unnamed(where: string, fields: readonly Field[], uses: readonly ElementUse[]): readonly string[] {
  const places = taken(fields);
  return uses.flatMap((use, at) => {
    const path = `${where}-${at + 1} ${use.reference}`;
    if (use.usage === 'N') return [];
    if (!places.has(at)) return [path];
    const field = fields.find((each) => each.at <= at && at < each.at + each.span);
    if (field?.shape === 'composite') return unnamed(path, field.fields, use.components ?? []);
    if (field?.shape === 'list' && field.plain && field.item[0]?.shape === 'composite')
      return unnamed(path, field.item[0].fields, use.components ?? []);
    const leaf = field?.shape === 'list' ? field.item.find((each) => each.at === (at - field.at) % field.step) : field;
    if (leaf === undefined) return [path];
    const isMoney = leaf.shape === 'value' && leaf.kind === 'cents';
    // The amount of a value code may be a count of days or units: it stays exact text.
    return (use.reference === '782') === isMoney || leaf.name === 'amount' ? [] : [`${path} must be money or not`];
  });
}

const namesIn = (fields: readonly Field[]): readonly (readonly string[])[] => [
  fields.map((field) => field.name),
  ...fields.flatMap((field) => (field.shape === 'value' ? [] : namesIn(field.shape === 'list' ? field.item : field.fields))),
];

for (const guide of GUIDES) {
  test(`${guide.name}: every element that the guide uses has a name, and amounts are cents`, () => {
    const { bodies } = guide.compiled();
    const { segments } = shapesOf(guide);
    let seen = 0;
    for (const body of bodies) {
      for (const { isLoop, lead } of body.children) {
        if (isLoop) continue;
        const shape = segments[lead.number]?.segment;
        assert.ok(shape !== undefined);
        seen += shape.fields.length;
        assert.deepEqual(unnamed(`${body.id}/${lead.id}`, shape.fields, lead.use.elements), []);
      }
    }
    assert.ok(seen > 0);
  });

  test(`${guide.name}: no two members of a loop and no two fields of a segment have the same name`, () => {
    for (const { id, members } of loopsOf(guide)) {
      const rows = [members.map((each) => each.name), ...members.flatMap((each) => namesIn(each.segment?.fields ?? []))];
      for (const row of rows) assert.equal(new Set(row).size, row.length, `${id}: ${row.join(' ')}`);
    }
  });
}

test('every line of our names is used by a guide', () => {
  const members = new Set(GUIDES.flatMap((guide) => loopsOf(guide).flatMap((loop) => loop.members.map((each) => each.name))));
  const ids = new Set(GUIDES.flatMap((guide) => [...guide.segmentIds()]));
  const last = (line: string): string => line.split(' ').at(-1) ?? '';
  const idOf = (line: string): string => line.split(' ').find((word) => ids.has(word)) ?? '';
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  const unused = USE_NAMES.trim()
    .split('\n')
    .filter((line) => !members.has(idOf(line).toLowerCase() + capital(last(line))));
  assert.deepEqual(unused, []);
  assert.deepEqual(
    ELEMENT_NAMES.trim()
      .split('\n')
      .filter((line) => idOf(line) === ''),
    [],
  );
});
