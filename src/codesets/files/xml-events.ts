/**
 * A small, strict reader of XML for the publishers' tabular list, indexes and spreadsheets: elements, attributes, text,
 * the five named entities and numeric ones. The room takes no package; there are no document types, no external
 * entities and so nothing to attack. Bytes come in pieces, events go out in order.
 */

export type XmlEvents = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return NAMED[name] ?? whole;
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      });

function attributesOf(text: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found[name] = plain(double ?? single ?? '');
  }
  return found;
}

/** Names what is wrong: `write` and `end` answer the fault of the document, or nothing. */
export function xmlReader(events: XmlEvents): {
  readonly write: (bytes: Uint8Array) => string | undefined;
  readonly end: () => string | undefined;
} {
  const decoder = new TextDecoder('utf-8');
  const open: string[] = [];
  let rest = '';
  let fault: string | undefined;
  let hasRoot = false;

  const tag = (inner: string): void => {
    if (inner.startsWith('/')) {
      const name = inner.slice(1).trim();
      const expected = open.pop();
      if (expected !== name) fault ??= `</${name}> closes ${expected === undefined ? 'nothing' : `<${expected}>`}`;
      else events.close(name);
      return;
    }
    const closed = inner.endsWith('/');
    const body = closed ? inner.slice(0, -1) : inner;
    const end = body.search(/\s/);
    const name = end < 0 ? body : body.slice(0, end);
    if (!/^[A-Za-z_][\w:.-]*$/.test(name)) {
      fault ??= `<${name.slice(0, 30)}> is no element`;
      return;
    }
    hasRoot = true;
    events.open(name, end < 0 ? {} : attributesOf(body.slice(end)));
    if (closed) events.close(name);
    else open.push(name);
  };

  /** Where the markup that begins at `at` ends, past its last character; -1 while that has not come. */
  const markupEnd = (at: number): number => {
    if (rest.startsWith('<!--', at)) return rest.indexOf('-->', at + 4) + (rest.indexOf('-->', at + 4) < 0 ? 0 : 3);
    if (rest.startsWith('<![CDATA[', at)) return rest.indexOf(']]>', at + 9) + (rest.indexOf(']]>', at + 9) < 0 ? 0 : 3);
    return rest.indexOf('>', at + 1) + (rest.indexOf('>', at + 1) < 0 ? 0 : 1);
  };

  const consume = (isLast: boolean): void => {
    let at = 0;
    while (fault === undefined && at < rest.length) {
      const next = rest.indexOf('<', at);
      if (next < 0) break;
      // '<!' may still become a comment or a CDATA section.
      if (!isLast && rest.length - next < 9) break;
      const end = markupEnd(next);
      if (end <= 0) break;
      if (next > at && open.length > 0) events.text(plain(rest.slice(at, next)));
      const markup = rest.slice(next, end);
      if (markup.startsWith('<![CDATA[')) events.text(markup.slice(9, -3));
      else if (/^<!doctype html/i.test(markup)) fault = 'it is a web page';
      else if (!markup.startsWith('<!') && !markup.startsWith('<?')) tag(markup.slice(1, -1));
      at = end;
    }
    rest = rest.slice(at);
  };

  return {
    write: (bytes) => {
      rest += decoder.decode(bytes, { stream: true });
      consume(false);
      return fault;
    },
    end: () => {
      consume(true);
      if (fault === undefined && open.length > 0) fault = `it ends inside <${open.at(-1)}>: it is cut off`;
      if (fault === undefined && rest.trim() !== '') fault = 'it ends in the middle of a tag: it is cut off';
      if (fault === undefined && !hasRoot) fault = 'it holds no element';
      return fault;
    },
  };
}
