import type { Refusal } from '../../draft/refuse.js';
import { authorityLine } from '../../draft/notes.js';
import { wrap, type Paint } from './style.js';

/** One prohibition: the rule, the state's answer, the authorities and what would be lawful. */
export function refusalLines(refusal: Refusal, researched: string, width: number, paint: Paint): string[] {
  const { rule, deal, stateName, reading, alternatives } = refusal;
  const bullets = (items: readonly string[]) =>
    items.flatMap((item) =>
      wrap(item, width, '      ').map((line, at) => (at === 0 ? line.replace('      ', '    - ') : line)),
    );
  return [
    `${paint('red', 'prohibited')} in ${stateName}: ${deal}  [${rule}]`,
    ...wrap(`${reading.ask} ${reading.answer} – ${reading.meaning}.`, width, '  '),
    ...(reading.prose ? wrap(reading.prose, width, '  ') : []),
    '  Authorities:',
    ...bullets(reading.authorities.map((authority) => authorityLine(authority, researched))),
    '  Lawful instead:',
    ...bullets(alternatives),
  ];
}
