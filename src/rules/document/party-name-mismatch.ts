import type { Paragraph } from '../../model/agreement.js';
import { companyNamesIn, partsOfName, type CompanyName } from './company-names.js';
import type { DocumentFacts, DocumentHit, DocumentRule } from './document-rule.js';

/** A party that is called otherwise where it signs, or elsewhere, than where it is introduced. */
export const partyNameMismatch: DocumentRule = {
  id: 'party-name-mismatch',
  title: 'Party’s name differs',
  severity: 'warning',
  why: 'The name here is not that of the party introduced at the beginning. It may be another company, and then the party has not signed or is not bound.',
  ask: 'Check the registered name, and use it in the same words in the opening and in the signature block.',
  find({ reading, parties }) {
    const known = partyNames(parties);
    if (known.length === 0) return [];
    const { paragraphs } = reading.agreement;
    const signing = paragraphs.some(({ look, place }) => look === 'signature' && place.exhibit === null);
    const names = paragraphs.flatMap((paragraph, index) => namesIn(paragraph, index));
    const signed = new Set(
      names
        .filter(({ paragraph }) => paragraphs[paragraph]?.look === 'signature')
        .flatMap((name) => known.filter((one) => same(one, name))),
    );
    const said = new Set<string>();
    return names.flatMap((name): DocumentHit[] => {
      if (known.some((one) => same(one, name))) return [];
      const signs = signing && paragraphs[name.paragraph]?.look === 'signature';
      const meant =
        known.find((one) => isLike(one, name)) ??
        (signs ? (unsigned(known, signed, name) ?? likeButOne(known, names, paragraphs, name)) : undefined);
      const key = `${name.words.join(' ')}|${name.form}|${signs}`;
      if (!meant || said.has(key)) return [];
      said.add(key);
      const { paragraph, start, end } = name;
      const quote = paragraphs[paragraph]?.text.slice(start, end) ?? '';
      return [{ paragraph, start, end, message: `This says “${quote}”; the agreement is made with “${meant.name}”.` }];
    });
  },
};

interface Known {
  name: string;
  words: readonly string[];
  form: string;
}

const partyNames = (parties: DocumentFacts['parties']): Known[] =>
  parties.flatMap(({ name }) => {
    if (name === null) return [];
    const known = { name, ...partsOfName(name) };
    return known.form === '' || known.words.length < 2 ? [] : [known];
  });

/** Names in the words of the agreement; a line of names with lines around it is read whole. */
const namesIn = ({ text, look, place }: Paragraph, index: number): CompanyName[] =>
  look === 'contents' || place.note !== undefined ? [] : companyNamesIn(text, index);

const same = (a: Pick<Known, 'words' | 'form'>, b: Pick<Known, 'words' | 'form'>) =>
  a.form === b.form && a.words.join('') === b.words.join('');

/** The same words in another legal form; or one word left out, put in or misspelt. */
function isLike(party: Known, { words, form }: CompanyName): boolean {
  if (party.words.join('') === words.join('')) return true;
  if (party.form !== form) return false;
  const [long, short] = party.words.length >= words.length ? [party.words, words] : [words, party.words];
  let same = 0;
  while (same < short.length && long[same] === short[same]) same++;
  if (long.length === short.length + 1) return short.length >= 2 && rest(long, same + 1) === rest(short, same) && same > 0;
  if (long.length !== short.length || rest(long, same + 1) !== rest(short, same + 1)) return false;
  return isMisspelt(long[same] ?? '', short[same] ?? '');
}

const rest = (words: readonly string[], from: number) => words.slice(from).join(' ');

/** Two words of some length that differ in one or two letters at one place. */
function isMisspelt(a: string, b: string): boolean {
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  let back = 0;
  while (back < a.length - front && back < b.length - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  const longest = Math.max(a.length, b.length);
  return longest >= 5 && longest - front - back <= 2;
}

/** A party whose long name is that of the signer but for one word, where no provision speaks of the signer as another company. */
function likeButOne(
  known: readonly Known[],
  names: readonly CompanyName[],
  paragraphs: readonly Paragraph[],
  name: CompanyName,
): Known | undefined {
  if (names.some((one) => same(one, name) && paragraphs[one.paragraph]?.look !== 'signature')) return undefined;
  return known.find(({ words, form }) => {
    if (form !== name.form || words.length !== name.words.length || words.length < 3) return false;
    return words.filter((word, at) => word !== name.words[at]).length === 1;
  });
}

/** A party that signs nowhere under its own name, with which the name in the signature block shares most words. */
function unsigned(known: readonly Known[], signed: ReadonlySet<Known>, { words }: CompanyName): Known | undefined {
  return known.find((one) => {
    const shared = words.filter((word) => one.words.includes(word)).length;
    return !signed.has(one) && shared >= 2 && shared * 2 >= Math.min(words.length, one.words.length);
  });
}
