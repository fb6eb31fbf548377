const MOST = 3;
/** How much of a name must be shared. */
const LEAST = 0.4;

/** The names most like what was typed, by the pairs of letters that they share; none where nothing is like it. */
export function nearest(typed: string, names: readonly string[]): string[] {
  const wanted = pairs(typed.slice(0, 100).toLowerCase());
  return names
    .map((name) => ({ name, share: shared(wanted, pairs(name)) }))
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .map(({ name }) => name);
}

const pairs = (text: string) =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((pair) => b.has(pair)).length;
  return (2 * both) / (a.size + b.size || 1);
}
