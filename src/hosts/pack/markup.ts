import { html as escaped } from '../../core/escape.ts';

/** HTML that was made here. Only the tag below makes it, so that no text from outside is ever taken for it (L10). */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/** HTML with every value escaped but markup itself; lists are joined, undefined is nothing. */
export function html(words: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(words.map((word, at) => word + textOf(parts[at])).join(''));
}

function textOf(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(textOf).join('') : escaped(String(part));
}

/** A part that stands only where there is something to show. */
export function when(condition: boolean, part: () => Markup): Markup | undefined {
  return condition ? part() : undefined;
}

/** Words with the code between backticks shown as such. */
export function prose(text: string): Markup {
  return html`${text.split(/`([^`]+)`/).map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
