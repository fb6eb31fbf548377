import type { Paragraph } from '../../model/agreement.js';
import { twips, type Look } from '../../model/look.js';
import { rowsOf } from '../blocks.js';

const LEAST = 1000;
/** Bounds of a column's share: the roots of 8 and of 900 characters. */
const SHORTEST = Math.sqrt(8);
const LONGEST = 900;

/**
 * A table from its cell paragraphs, in reading order. Rows never split across pages; the first row of a ruled table is
 * its header and repeats. Signature tables have no rules.
 * @param paragraphXml makes a paragraph; `last` says that it is the last of its cell
 */
export function tableXml(
  cells: readonly Paragraph[],
  look: Look,
  paragraphXml: (paragraph: Paragraph, last: boolean) => string,
): string {
  const widths = columnWidths(cells, look);
  const signature = isSignature(cells);
  const rows = rowsOf(cells).map((columns, row) => {
    const head = !signature && row === 0;
    const shade = head ? `<w:shd w:val="clear" w:color="auto" w:fill="${look.shade}"/>` : '';
    const inner = widths.map((width, column) => {
      const paragraphs = columns[column] ?? [];
      const xml = paragraphs.map((paragraph, at) => paragraphXml(paragraph, at === paragraphs.length - 1)).join('');
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${xml || '<w:p/>'}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${propertiesXml(signature, look)}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const isSignature = (cells: readonly Paragraph[]) => cells[0]?.look === 'signature';

/** Width of the text between the margins, in twentieths of a point. */
const textTwips = ({ page }: Look) => twips(page.width - page.left - page.right);

/** Columns as wide as the root of their longest cell's length, so that long text gets room and short text stays whole; signature tables have two halves. In twentieths of a point. */
export function columnWidths(cells: readonly Paragraph[], look: Look): number[] {
  const full = textTwips(look);
  if (isSignature(cells)) return [Math.floor(full / 2), full - Math.floor(full / 2)];
  const wishes: number[] = [];
  for (const { place, text } of cells) {
    const column = place.cell?.column ?? 0;
    wishes[column] = Math.max(wishes[column] ?? SHORTEST, Math.sqrt(Math.min(text.length, LONGEST)));
  }
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  const widths = wishes.map((wish) => LEAST + Math.floor(((full - LEAST * wishes.length) * wish) / total));
  widths[0] = (widths[0] as number) + full - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

function propertiesXml(signature: boolean, look: Look): string {
  const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>`;
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const borders = signature ? '' : `<w:tblBorders>${sides.map(edge).join('')}</w:tblBorders>`;
  const first = signature ? 0 : 1;
  return (
    `<w:tblPr><w:tblW w:w="${textTwips(look)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0420" w:firstRow="${first}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>`
  );
}
