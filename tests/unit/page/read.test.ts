import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LONGEST_BLOCK, spansOf } from '../../../lib/page/block';
import { readBlocks } from '../../../lib/page/read';

const read = (body: string, lang = 'en') =>
  readBlocks(
    parseHTML(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`).document as unknown as Document,
  );
const texts = (body: string) => read(body).map(({ text }) => text);

describe('blocks', () => {
  it.each([
    ['inline elements join', '<p>Kasper<b>sky</b> <a href="#">Lab</a>s</p>', ['Kaspersky Labs']],
    ['white space is one space', '<p>\n  Kaspersky\n\n   Lab\t</p>', ['Kaspersky Lab ']],
    ['white space over elements is one, too', '<p>Kaspersky <b> Lab</b></p>', ['Kaspersky Lab']],
    ['a line break is a line feed', '<p>Kaspersky<br>Lab<br><br>SCO</p>', ['Kaspersky\nLab\n\nSCO']],
    ['block elements part', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    ['list items and cells part', '<ul><li>One<li>Two</ul><table><tr><td>A<td>B</table>', ['One', 'Two', 'A', 'B']],
    ['comments and scripts join', '<p>Kasper<!-- x --><script>y</script><wbr>sky</p>', ['Kaspersky']],
    ['code stands between', '<p>Kaspersky <code>x</code> Lab</p>', ['Kaspersky \uFFFC Lab']],
    ['ruby annotations are left out', '<p><ruby>网<rt>wang</rt>络<rp>(</rp><rt>luo</rt></ruby></p>', ['网络']],
    ['hidden text is left out', '<p>One <span hidden>two</span><span style="display: none">three</span></p>', ['One ']],
    ['what is for machines is left out', '<p aria-hidden="true">One</p><p>Two</p>', ['Two']],
    [
      'forms and editors are left out',
      '<p contenteditable>A</p><div role="textbox">B</div><button>C</button><p>D</p>',
      ['D'],
    ],
    ['not what cannot be edited', '<p contenteditable="false">A</p>', ['A']],
    ['no letter, no block', '<p>1, 2, 3</p><p> </p><p>A</p>', ['A']],
  ])('%s', (_, body, expected) => expect(texts(body)).toEqual(expected));
});

describe('regions', () => {
  const regions = (body: string) => read(body).map(({ text, region }) => [text, region.kind]);

  it('tell the article from what stands around it', () => {
    const body =
      '<header><p>Site</p></header><nav><p>Menu</p></nav><main><header><p>Head</p></header><p>Body</p>' +
      '<article><header><p>Title</p></header><p>Text</p><aside><p>Beside</p></aside></article></main><footer><p>Foot</p></footer>';
    expect(regions(body)).toEqual([
      ['Site', 'around'],
      ['Menu', 'around'],
      ['Head', 'body'],
      ['Body', 'body'],
      ['Title', 'article'],
      ['Text', 'article'],
      ['Beside', 'around'],
      ['Foot', 'around'],
    ]);
  });
  it('are the outermost article', () => {
    const [text, comment] = read('<article><p>Text</p><article><p>Comment</p></article></article>');
    expect(comment?.region.article).toBe(text?.region.article);
  });
  it('tell a line of links outside articles from text', () => {
    expect(regions('<p><a href="#">All of it leads elsewhere</a></p><p>Some of it <a href="#">does</a></p>')).toEqual([
      ['All of it leads elsewhere', 'around'],
      ['Some of it does', 'body'],
    ]);
  });
});

it('carries the nearest language', () => {
  expect(read('<p>One</p><div lang="RU"><p>Два</p></div>').map(({ lang }) => lang)).toEqual(['en', 'ru']);
});

describe('spansOf', () => {
  it('gives one span a text node, over collapsed white space', () => {
    const [block] = read('<p>  The <b>Kasper</b>sky\n      Lab spoke</p>');
    const start = block?.text.indexOf('Kaspersky Lab') ?? -1;
    const spans = block ? spansOf(block, start, start + 'Kaspersky Lab'.length) : [];
    expect(spans.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Kasper', 'sky\n      Lab']);
  });

  it('leads every character back to where it stands', () => {
    const piece = fc.constantFrom(
      'Kasper',
      'sky',
      ' ',
      '\n  ',
      'Ж',
      '网',
      '<b>',
      '</b>',
      '<br>',
      '<code>x</code>',
      '<p>',
      '&nbsp;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const block of read(pieces.join(''))) {
          [...block.text].forEach((character, at) => {
            const [span] = spansOf(block, at, at + 1);
            if (!span) expect(character).toMatch(/[\n\uFFFC]/);
            else
              expect(span.node.data.slice(span.start, span.end).replace(/\s/, ' ')).toBe(character.replace(/\s/, ' '));
          });
        }
      }),
    );
  });
});

describe('a very long text', () => {
  it('is cut at sentences and loses nothing', () => {
    const sentence = 'Kaspersky Lab met Roskomnadzor in Moscow. ';
    const blocks = texts(`<p>${sentence.repeat(3000)}</p>`);
    expect(blocks.reduce((sentences, text) => sentences + text.split('Moscow.').length - 1, 0)).toBe(3000);
    expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_BLOCK);
    for (const text of blocks) expect(text.slice(0, 9)).toBe('Kaspersky');
  });
  it('is cut where there is no sentence, too', () => {
    const blocks = texts(`<p>${'网'.repeat(50_000)}</p>`);
    expect(blocks.map(({ length }) => length)).toEqual([LONGEST_BLOCK, LONGEST_BLOCK, 10_000]);
  });
});
