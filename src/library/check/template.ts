import type { Clause, Template } from '../../model/clause.js';
import type { Problem } from '../../model/problem.js';
import type { Source } from './sources.js';

type Listed = [path: PropertyKey[], id: string];

/** Every clause named by a template, with the place where it is named. */
export function clausesListed({ value: template }: Source<Template>): Listed[] {
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

/** A clause that no template names can never be drafted. */
export function checkReachable(clauses: readonly Source<Clause>[], templates: readonly Source<Template>[]): Problem[] {
  const reached = new Set(templates.flatMap((template) => clausesListed(template).map(([, id]) => id)));
  return clauses
    .filter(({ value }) => !reached.has(value.id))
    .map(({ file, value }) =>
      file.problem(['id'], `no template lists the clause “${value.id}”`, 'its id in a file of templates/'),
    );
}
