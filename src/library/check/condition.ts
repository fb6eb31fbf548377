import type { When } from '../../model/clause.js';
import type { Problem } from '../../model/problem.js';
import { contextShape, fieldOf, type Shape } from './shape.js';

/** Every path of a condition is a field of the deal or follows from it. */
export function checkCondition(when: When | undefined, report: (message: string, expected: string) => Problem): Problem[] {
  return Object.entries(when ?? {}).flatMap(([path, wanted]) => {
    if (path === 'not') return checkCondition(wanted as When, report);
    if (path === 'any') return (wanted as When[]).flatMap((inner) => checkCondition(inner, report));
    let shape: Shape | undefined = contextShape();
    for (const part of path.split('.')) shape = shape && fieldOf(shape, part);
    return shape ? [] : [report(`the condition names “${path}”, which no deal has`, 'a field of the deal')];
  });
}
