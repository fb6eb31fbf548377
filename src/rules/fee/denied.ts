import type { Sighting } from '../../understand/facts.js';
import type { Scene } from '../../understand/statements/scene.js';
import { formId } from '../../understand/words/vocabulary.js';

const ids = (words: string) => new Set(words.split(' ').map(formId));
const NEGATIONS = ids('not no nor neither never none cannot regardless irrespective independently');
/** After a negation they make a limit of it: "not less than", "in no event". */
const LIMITS = ids(
  'less more later exceed only to event exceeding fewer greater case sooner reported the otherwise time needed required used expended applied so',
);
const STOPS = ids('. ;');
const SUBORDINATES = ids('if where when unless which should although while whenever until');
const COMMA = formId(',');
const REACH = 60;

/** Does the clause say that it is not so: "shall not be based on", "no part of", "without regard to"? */
export function isDenied({ scene, start, end }: Sighting): boolean {
  for (let at = Math.min(end + 1, scene.length - 1); at >= Math.max(0, start - REACH); at--) {
    const form = scene.form(at);
    if (at < start && STOPS.has(form)) return false;
    if (negates(scene, at) && !isSubordinate(scene, at, start)) return true;
  }
  return false;
}

/** "Neither the fee nor …" is no limit. */
const SURE = ids('neither nor none');
const THE = formId('the');

/** Words that deny together with the one behind them: "without regard to", "whatever the revenue". */
const PAIRS = new Map([
  [formId('without'), ids('regard reference')],
  [formId('whatever'), ids('the')],
]);

function negates(scene: Scene, at: number): boolean {
  if (at + 1 >= scene.length) return false;
  const next = scene.form(at + 1);
  return (
    PAIRS.get(scene.form(at))?.has(next) ??
    (NEGATIONS.has(scene.form(at)) && (!LIMITS.has(next) || (next === THE && SURE.has(scene.form(at)))))
  );
}

/** Stands a negation in a condition that ends before the words found: "If it is not paid when due, …"? */
function isSubordinate(scene: Scene, at: number, start: number): boolean {
  let closed = false;
  for (let i = at; i < start; i++) closed ||= scene.form(i) === COMMA;
  if (!closed) return false;
  for (let i = at; i >= 0 && scene.form(i) !== COMMA && !STOPS.has(scene.form(i)); i--)
    if (SUBORDINATES.has(scene.form(i))) return true;
  return false;
}
