import type { Clause, Template } from '../../model/clause.js';
import type { MemoTemplate } from '../../model/clause.js';
import type { Problem } from '../../model/problem.js';
import { checkCondition } from './condition.js';
import type { Source } from './sources.js';
import { blockLine, checkText } from './text.js';

type Listed = [path: PropertyKey[], id: string];

/** Every clause named by a template, with the place where it is named. */
function clausesListed({ value: template }: Source<Template>): Listed[] {
  const at = (path: PropertyKey[], ids: readonly string[]): Listed[] => ids.map((id, index) => [[...path, index], id]);
  return [
    ...at(['opening'], template.opening),
    ...template.articles.flatMap((article, index) => at(['articles', index, 'clauses'], article.clauses)),
    ...at(['closing'], template.closing),
    ...template.exhibits.flatMap((exhibit, index) => at(['exhibits', index, 'clauses'], exhibit.clauses)),
  ];
}

/** Templates name clauses that exist, each once. */
export function checkTemplate(source: Source<Template>, clauses: ReadonlySet<string>): Problem[] {
  const listed = clausesListed(source);
  return listed.flatMap(([path, id], index) => {
    if (!clauses.has(id)) return [source.file.problem(path, `there is no clause “${id}”`, 'the id of a file in clauses/')];
    const first = listed.findIndex(([, other]) => other === id);
    return first < index ? [source.file.problem(path, `the clause “${id}” is there twice`, 'each clause once')] : [];
  });
}

/** The cover, the titles and the conditions of a template. @param targets ids that a reference may name */
export function checkTemplateTexts({ file, value: template }: Source<Template>, targets: ReadonlySet<string>): Problem[] {
  const titles = (['articles', 'exhibits'] as const).flatMap((kind) =>
    template[kind].map(({ title }, index): [PropertyKey[], string] => [[kind, index, 'title'], title]),
  );
  const texts: [PropertyKey[], string][] = [[['title'], template.title], [['cover'], template.cover], ...titles];
  return [
    ...texts.flatMap(([path, text]) => textProblems(file, path, text, targets)),
    ...template.exhibits.flatMap(({ when }, index) =>
      checkCondition(when, (message, expected) => file.problem(['exhibits', index, 'when'], message, expected)),
    ),
  ];
}

/** The texts of the memo, which may speak of `memo` besides the deal. */
export function checkMemo({ file, value: memo }: Source<MemoTemplate>, targets: ReadonlySet<string>): Problem[] {
  return memo.sections.flatMap(({ title, text }, index) => [
    ...textProblems(file, ['sections', index, 'title'], title, targets),
    ...textProblems(file, ['sections', index, 'text'], text, targets),
  ]);
}

function textProblems(
  file: Source<Template>['file'],
  path: PropertyKey[],
  text: string,
  targets: ReadonlySet<string>,
): Problem[] {
  return checkText(text, targets, (message, expected, line) => file.problem(path, message, expected, blockLine(text, line)));
}

/** A clause that no template names can never be drafted. */
export function checkReachable(clauses: readonly Source<Clause>[], templates: readonly Source<Template>[]): Problem[] {
  const reached = new Set(templates.flatMap((template) => clausesListed(template).map(([, id]) => id)));
  return clauses
    .filter(({ value }) => !reached.has(value.id))
    .map(({ file, value }) =>
      file.problem(['id'], `no template lists the clause “${value.id}”`, 'its id in a file of templates/'),
    );
}
