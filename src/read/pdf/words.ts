/** A stretch of text as the page places it, in points from its top left corner. */
export interface Word {
  text: string;
  x: number;
  end: number;
  /** Baseline. */
  y: number;
  size: number;
  bold: boolean;
  /** A blank was printed before it. */
  spaced: boolean;
}

/** What pdf.js says of a stretch of text. */
export interface Item {
  str: string;
  width: number;
  transform: number[];
  fontName: string;
}

/** A page's words, and those of its text that runs across the page (a watermark, a stamp in the margin). */
export interface PageWords {
  words: Word[];
  across: string[];
}

/**
 * @param items the text of a page in the order in which it is drawn
 * @param view the matrix from the page's space to the picture of it, six numbers (ISO 32000-1, 8.3.3)
 * @param isBold whether the font of that name is bold
 */
export function wordsOf(items: readonly Item[], view: readonly number[], isBold: (font: string) => boolean): PageWords {
  const turn = commonTurn(items, view);
  const words: Word[] = [];
  const across: string[] = [];
  let spaced = false;
  for (const { str, width, transform, fontName } of items) {
    if (str.trim() === '') {
      spaced ||= str !== '';
      continue;
    }
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
    const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
    const size = Math.hypot(va * c + vc * d, vb * c + vd * d) || Math.hypot(a, b);
    if (turnOf(va * a + vc * b, vb * a + vd * b) !== turn) {
      across.push(str.trim());
      continue;
    }
    const [x, y] = upright(va * e + vc * f + ve, vb * e + vd * f + vf, turn);
    const text = str.includes('\u00a0') ? str.replaceAll('\u00a0', ' ') : str;
    words.push({ text, x, end: x + width, y, size, bold: isBold(fontName), spaced });
    spaced = false;
  }
  return { words, across };
}

type Turn = 0 | 1 | 2 | 3 | null;

/** Quarter turns of a direction on the page, where y goes down; null where it is aslant. */
function turnOf(right: number, down: number): Turn {
  if (Math.abs(down) <= Math.abs(right) * 0.05) return right >= 0 ? 0 : 2;
  if (Math.abs(right) <= Math.abs(down) * 0.05) return down >= 0 ? 1 : 3;
  return null;
}

/** How most of the page's text is turned. */
function commonTurn(items: readonly Item[], [va = 1, vb = 0, vc = 0, vd = 1]: readonly number[]): Turn {
  const counts = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const [a = 1, b = 0] = transform;
    const turn = turnOf(va * a + vc * b, vb * a + vd * b);
    if (turn !== null) counts[turn]! += str.length;
  }
  return counts.indexOf(Math.max(...counts)) as Turn;
}

/** A point of a page whose text is turned, as it stands once the page is held upright. */
function upright(x: number, y: number, turn: Turn): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}
