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

type TagParts = {
  readonly name: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isClosed: boolean;
};

function partsOf(inner: string): TagParts {
  const isClosed = inner.endsWith('/');
  const body = isClosed ? inner.slice(0, -1) : inner;
  const end = body.search(/\s/);
  const name = end < 0 ? body : body.slice(0, end);
  const isName = /^[A-Za-z_][\w:.-]*$/.test(name);
  return { name: isName ? name : undefined, attributes: end < 0 ? {} : attributesOf(body.slice(end)), isClosed };
}

/** Where the markup that begins at `at` ends, past its last character; -1 while that has not come. */
function markupEnd(text: string, at: number): number {
  const closing = text.startsWith('<!--', at) ? '-->' : text.startsWith('<![CDATA[', at) ? ']]>' : '>';
  const end = text.indexOf(closing, at + 1);
  return end < 0 ? -1 : end + closing.length;
}

/** Elements as they open and close; the first thing that is wrong is kept. */
function elements(events: XmlEvents) {
  const open: string[] = [];
  let fault: string | undefined;
  let hasRoot = false;
  const close = (name: string): void => {
    const expected = open.pop();
    if (expected !== name) fault ??= `</${name}> closes ${expected === undefined ? 'nothing' : `<${expected}>`}`;
    else events.close(name);
  };
  const begin = (inner: string): void => {
    const { name, attributes, isClosed } = partsOf(inner);
    if (name === undefined) {
      fault ??= `<${inner.slice(0, 30)}> is no element`;
      return;
    }
    hasRoot = true;
    events.open(name, attributes);
    if (isClosed) events.close(name);
    else open.push(name);
  };
  return {
    fault: (): string | undefined => fault,
    text: (text: string): void => {
      if (open.length > 0) events.text(text);
    },
    markup: (markup: string): void => {
      if (markup.startsWith('<![CDATA[')) events.text(markup.slice(9, -3));
      else if (/^<!doctype html/i.test(markup)) fault ??= 'it is a web page';
      else if (markup.startsWith('</')) close(markup.slice(2, -1).trim());
      else if (!markup.startsWith('<!') && !markup.startsWith('<?')) begin(markup.slice(1, -1));
    },
    faultAtEnd: (rest: string): string | undefined => {
      if (fault !== undefined) return fault;
      if (open.length > 0) return `it ends inside <${open.at(-1)}>: it is cut off`;
      if (rest.trim() !== '') return 'it ends in the middle of a tag: it is cut off';
      return hasRoot ? undefined : 'it holds no element';
    },
  };
}

/** Names what is wrong: `write` and `end` answer the fault of the document, or nothing. */
export function xmlReader(events: XmlEvents): {
  readonly write: (bytes: Uint8Array) => string | undefined;
  readonly end: () => string | undefined;
} {
  const decoder = new TextDecoder('utf-8');
  const { fault, text, markup, faultAtEnd } = elements(events);
  let rest = '';
  const consume = (isLast: boolean): void => {
    let at = 0;
    while (fault() === undefined && at < rest.length) {
      const next = rest.indexOf('<', at);
      // '<!' may still become a comment or a CDATA section.
      if (next < 0 || (!isLast && rest.length - next < 9)) break;
      const end = markupEnd(rest, next);
      if (end <= 0) break;
      if (next > at) text(plain(rest.slice(at, next)));
      markup(rest.slice(next, end));
      at = end;
    }
    rest = rest.slice(at);
  };
  return {
    write: (bytes) => {
      rest += decoder.decode(bytes, { stream: true });
      consume(false);
      return fault();
    },
    end: () => {
      consume(true);
      return faultAtEnd(rest);
    },
  };
}
