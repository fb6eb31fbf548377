import type { Paragraph } from '../../model/agreement.js';

/** Width of the text between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9360;
const LEAST = 1000;

/**
 * A table from its cell paragraphs, in reading order. Rows never split across pages; the first row of a ruled table is
 * its header and repeats. Signature tables have no rules and their rows stay together.
 */
export function tableXml(
  cells: readonly Paragraph[],
  paragraphXml: (paragraph: Paragraph, last: boolean) => string,
): string {
  const rows = new Map<number, Map<number, Paragraph[]>>();
  for (const cell of cells) {
    const { row, column } = cell.place.cell as { row: number; column: number };
    const columns = rows.get(row) ?? rows.set(row, new Map()).get(row)!;
    (columns.get(column) ?? columns.set(column, []).get(column)!).push(cell);
  }
  const signature = cells[0]?.look === 'signature';
  const count = Math.max(signature ? 2 : 1, ...[...rows.values()].map((columns) => Math.max(...columns.keys()) + 1));
  const widths = signature ? [TEXT_WIDTH / 2, TEXT_WIDTH / 2] : columnWidths(cells, count);
  const body = [...rows].map(([index, columns]) => {
    const inner = widths.map((width, column) => {
      const paragraphs = columns.get(column) ?? [];
      const xml = paragraphs.map((paragraph, at) => paragraphXml(paragraph, at === paragraphs.length - 1)).join('');
      const shade = !signature && index === 0 ? '<w:shd w:val="clear" w:color="auto" w:fill="E7EBF0"/>' : '';
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${xml || '<w:p/>'}</w:tc>`;
    });
    return `<w:tr><w:trPr><w:cantSplit/>${!signature && index === 0 ? '<w:tblHeader/>' : ''}</w:trPr>${inner.join('')}</w:tr>`;
  });
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl>${tablePropertiesXml(signature)}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

/** Columns as wide as their longest cell asks, within reason; in twentieths of a point. */
export function columnWidths(cells: readonly Paragraph[], count: number): number[] {
  const wishes = Array.from({ length: count }, () => 8);
  for (const { place, text } of cells) {
    const column = place.cell?.column ?? 0;
    wishes[column] = Math.max(wishes[column] ?? 8, Math.min(text.length, 60));
  }
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  const spare = TEXT_WIDTH - LEAST * count;
  const widths = wishes.map((wish) => LEAST + Math.floor((spare * wish) / total));
  widths[0] = (widths[0] as number) + TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths;
}

function tablePropertiesXml(signature: boolean): string {
  const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>`;
  const borders = signature
    ? ''
    : `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders>`;
  const look = `<w:tblLook w:val="0420" w:firstRow="${signature ? 0 : 1}" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>`;
  return `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${look}</w:tblPr>`;
}
