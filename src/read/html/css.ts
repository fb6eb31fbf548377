/** What a style says of the things that matter here; lengths are in characters of 1/12 inch. */
export interface Css {
  bold?: boolean;
  underline?: boolean;
  hidden?: boolean;
  centered?: boolean;
  /** White characters, which nobody sees on white paper. */
  white?: boolean;
  /** A background that is not white. */
  background?: boolean;
  left?: number;
  first?: number;
  breakBefore?: boolean;
  breakAfter?: boolean;
  list?: string;
  /** Word's own name for a block that is no running text (mso-element). */
  element?: string;
}

/** Characters of 1/12 inch in one unit; a percentage is taken of a line of 6.5 inches. */
const UNITS: Record<string, number> = { px: 1 / 8, pt: 1 / 6, in: 12, pc: 2, em: 2, rem: 2, cm: 4.72, mm: 0.472, '%': 0.78 };
const LENGTH = /^(-?[0-9]{0,6}(?:\.[0-9]{0,6})?)(px|pt|in|pc|em|rem|cm|mm|%)?$/;
const MOST_RULES = 20_000;

/** @param text the declarations of a style attribute or of a rule (CSS 2.2, 4.1.8) */
export function parseDeclarations(text: string): Css {
  const css: Css = {};
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      apply(
        css,
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return css;
}

function apply(css: Css, name: string, value: string): void {
  switch (name) {
    case 'font-weight':
      css.bold = value.startsWith('bold') || Number.parseInt(value, 10) >= 600;
      break;
    case 'font':
      if (/\bbold\b/.test(value)) css.bold = true;
      break;
    case 'text-decoration':
    case 'text-decoration-line':
      css.underline = value.includes('underline');
      break;
    case 'text-align':
      css.centered = value.startsWith('center');
      break;
    case 'display':
      if (value.startsWith('none')) css.hidden = true;
      break;
    case 'visibility':
      css.hidden = value.startsWith('hidden') || value.startsWith('collapse');
      break;
    case 'mso-hide':
      css.hidden = value.startsWith('all');
      break;
    case 'font-size':
      if (value !== '' && Number.parseFloat(value) <= 0.2) css.hidden = true;
      break;
    case 'opacity':
      if (Number.parseFloat(value) === 0) css.hidden = true;
      break;
    case 'color':
      css.white = isWhite(value);
      break;
    case 'background':
    case 'background-color':
      css.background = !isWhite(value) && !/^(?:none|transparent|inherit|initial)/.test(value);
      break;
    case 'margin':
      css.left = (css.left ?? 0) + lengthOf(sideLeft(value));
      break;
    case 'margin-left':
    case 'padding-left':
      css.left = (css.left ?? 0) + lengthOf(value);
      break;
    case 'text-indent':
      css.first = lengthOf(value);
      break;
    case 'page-break-before':
    case 'break-before':
      css.breakBefore = value.startsWith('always') || value.startsWith('page');
      break;
    case 'page-break-after':
    case 'break-after':
      css.breakAfter = value.startsWith('always') || value.startsWith('page');
      break;
    case 'list-style':
    case 'list-style-type':
      css.list = value;
      break;
    case 'mso-element':
      css.element = value;
  }
}

const isWhite = (value: string) => /^(?:#fff(?:fff)?\b|white\b|rgb\( ?255, ?255, ?255 ?\))/.test(value);

function lengthOf(value: string): number {
  const [, number = '', unit = 'px'] = LENGTH.exec(value) ?? [];
  return (Number.parseFloat(number) || 0) * (UNITS[unit] as number);
}

/** The left one of one to four margins. */
function sideLeft(value: string): string {
  const sides = value.split(' ').filter(Boolean);
  return sides[3] ?? sides[1] ?? sides[0] ?? '';
}

/**
 * The rules of style sheets that hold for one element name, class or id: "p", ".x", "p.x", "#x". Rules under @media and
 * those of other selectors are passed over.
 */
export class StyleSheet {
  /** Whether any rule is for an id. */
  hasIds = false;
  private readonly rules = new Map<string, Css>();

  /** @param text what a `style` element holds */
  add(text: string): void {
    let at = 0;
    for (;;) {
      const open = text.indexOf('{', at);
      if (open < 0 || this.rules.size > MOST_RULES) return;
      const selector = withoutComments(text.slice(at, open));
      const inner = selector.startsWith('@') && !/^@(?:page|font-face|list)/.test(selector);
      const close = inner ? endOfBlock(text, open) : text.indexOf('}', open);
      if (close < 0) return;
      if (!selector.startsWith('@')) this.addRule(selector, parseDeclarations(text.slice(open + 1, close)));
      at = close + 1;
    }
  }

  get empty(): boolean {
    return this.rules.size === 0;
  }

  /** The rules for an element; a class goes before a name, an id before a class. */
  find(tag: string, classes: string, id: string): Css[] {
    const names = classes.toLowerCase().split(/\s/).slice(0, 20);
    const keys = [tag, ...names.map((name) => `.${name}`), ...names.map((name) => `${tag}.${name}`), `#${id.toLowerCase()}`];
    return keys.flatMap((key) => this.rules.get(key) ?? []);
  }

  private addRule(selectors: string, css: Css): void {
    for (const selector of selectors.split(',')) {
      const key = selector.trim().toLowerCase();
      if (!/^[a-z0-9]{0,20}(?:[.#][\w-]{1,80})?$/.test(key)) continue;
      this.rules.set(key, { ...this.rules.get(key), ...css });
      this.hasIds ||= key.startsWith('#');
    }
  }
}

function withoutComments(text: string): string {
  const pieces = text.split('*/');
  return pieces
    .map((piece) => {
      const start = piece.indexOf('/*');
      return (start < 0 ? piece : piece.slice(0, start)).replace(/<!--|-->/g, '');
    })
    .join(' ')
    .trim();
}

/** Where the block that opens here ends, blocks within it counted. */
function endOfBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}
