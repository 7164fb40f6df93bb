import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textOfMarkup } from './markup-text.ts';

test('the words of markup stay, in the lines that a reader sees', () => {
  const rows = [
    ['<div><p>One <b>two</b></p><p>Three</p></div>', 'One two\n\nThree'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\n\nb'],
    ['<table><tr><td>BP</td><td>120/80</td></tr></table>', 'BP 120/80'],
    ['a<br/>b', 'a\nb'],
    ['  spread \n over   lines ', 'spread over lines'],
    ['&lt;b&gt; &amp;amp; &#233; &#xE9; &nbsp;x &unknown; &#0; &#55296;', '<b> &amp; é é x &unknown; &#0; &#55296;'],
    ['BP < 120 and > 80', 'BP < 120 and > 80'],
    ['A1c <7.0', 'A1c <7.0'],
    ['<a title="x > y">link</a>', 'link'],
    ['<!-- hidden <p> -->seen', 'seen'],
    ['<![CDATA[raw]]>', 'raw]]>'],
    ['plain', 'plain'],
    ['', ''],
  ] as const;
  for (const [markup, text] of rows) assert.equal(textOfMarkup(markup), text, markup);
});

test('what runs, hides or loads is no text', () => {
  assert.equal(textOfMarkup('<script>alert("<p>x</p>")</script>a<style>p{}</style><SCRIPT src=x>b</ScRiPt >c'), 'ac');
  assert.equal(textOfMarkup('<p onclick="alert(1)" style="x">ok</p><img src=x onerror=alert(1)>'), 'ok');
  assert.equal(textOfMarkup('a<script>never closed'), 'a');
});

test('markup of any form gives text without tags of its own, in time that grows with its length', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '&',
    '&lt;',
    '<p',
    '<!--',
    '-->',
    '<script>',
    '</',
    'word ',
    '/>',
    ']]>',
    '<![CDATA[',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      assert.ok(!/<(p|script)\b[^<]*>/.test(textOfMarkup(pieces.join('').replaceAll('&lt;', ''))));
    }),
    { numRuns: 1000 },
  );
  assert.equal(textOfMarkup('<'.repeat(100_000)).length, 100_000);
});
