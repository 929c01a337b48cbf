import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html, when } from '../../../src/hosts/pack/markup.ts';

test('values are text, markup is markup, lists are joined, undefined is nothing', () => {
  const part = html`<b>${'<i>'}</b>`;
  expect(html`<p>${part}${[part, 1, undefined]}${when(false, () => part)}${when(true, () => part)}</p>`.text).toBe(
    '<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b>1<b>&lt;i&gt;</b></p>',
  );
});

test('L10: no text leaves its element or its quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(html`${text}`.text).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
    }),
  );
});
