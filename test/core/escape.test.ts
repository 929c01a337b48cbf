import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, markdown, plain } from '../../src/core/escape.ts';

describe('L10: plain text', () => {
  test.each([
    ['a newline that would begin a workflow command', 'a\n::error::b', 'a\\u{a}:\\u{3a}error:\\u{3a}b'],
    ['a carriage return', 'a\r::add-mask::b', 'a\\u{d}:\\u{3a}add-mask:\\u{3a}b'],
    ['an ANSI sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a one-byte terminal control', '\u009b31m', '\\u{9b}31m'],
    ['NUL', 'a\u0000b', 'a\\u{0}b'],
    ['a right-to-left override', 'a\u202egpj.exe', 'a\\u{202e}gpj.exe'],
    ['an isolate', 'a\u2066b\u2069', 'a\\u{2066}b\\u{2069}'],
    ['the Arabic letter mark', 'a\u061cb', 'a\\u{61c}b'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['a byte order mark', '\ufeffa', '\\u{feff}a'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['an invisible tag character', 'a\u{e0041}b', 'a\\u{e0041}b'],
  ])('shows %s', (_, hostile, shown) => {
    expect(plain(hostile)).toBe(shown);
  });

  test('never holds the two colons that a workflow command begins with', () => {
    expect(plain('::error::x:::y::::')).not.toContain('::');
    expect(plain('arn:aws:s3:::a::error::b')).toBe('arn:aws:s3:::a:\\u{3a}error:\\u{3a}b');
    expect(plain('arn:aws:iam::1:role/r')).toBe('arn:aws:iam::1:role/r');
  });

  test('leaves what can be seen as it is', () => {
    expect(plain('größe/東京/🚢 a b.txt')).toBe('größe/東京/🚢 a b.txt');
  });

  test('never holds a control, bidirectional or invisible character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  test('twice is the same as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });
});

describe('L10: inline Markdown', () => {
  test.each([
    ['a tag', '<img src=x onerror=alert(1)>'],
    ['a link', '[click](https://evil.example)'],
    ['an image', '![x](https://evil.example/x.png)'],
    ['code', '`$(id)`'],
    ['a table cell', 'a | b'],
    ['emphasis', '**bold** _it_ ~~no~~'],
    ['a mention', '@everyone'],
    ['a bare address', 'https://evil.example'],
    ['a heading behind a newline', 'a\n# b'],
    ['an entity', '&lt;script&gt;'],
    ['a workflow command', '::error::x'],
    ['an escape', '\\<b>'],
  ])('opens nothing for %s', (_, hostile) => {
    expect(markdown(hostile).replace(/&(?:#\d+|amp|lt|gt);/g, '')).not.toMatch(/[<>`*_{}[\]()#+!|~@:&\\\n]/);
  });

  test('keeps plain words, and shows an ampersand as itself', () => {
    expect(markdown('src/app.ts & more')).toBe('src/app.ts &amp; more');
  });

  test('an entity in a name is shown, not decoded', () => {
    expect(markdown('&lt;')).toBe('&amp;lt;');
  });
});

describe('L6: a cut', () => {
  test('does not happen within the limit', () => {
    expect(clip('a'.repeat(80), 80)).toBe('a'.repeat(80));
  });

  test('announces the true length and stays within the limit', () => {
    const cut = clip('a'.repeat(1234), 80);
    expect(cut).toContain('1234');
    expect(cut).toHaveLength(80);
  });
});
