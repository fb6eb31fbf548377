import { inputError } from '../model/problem.js';
import { openBox, partText } from './box.js';
import { scanXml, type Elements } from './scan.js';

/** A part that another part points to. */
export interface Related {
  id: string;
  /** The last word of the relationship's type: "styles", "header". */
  type: string;
  /** The name of the part in the box. */
  name: string;
  text: string;
}

/** The main document of a package and the parts that it points to. */
export interface Package {
  name: string;
  text: string;
  related: Related[];
}

type Relation = Omit<Related, 'text'>;
interface Relations {
  base: string;
  list: Relation[];
}

/** A name that is used when the package does not say which part is the main one. */
const USUAL_MAIN = 'word/document.xml';

const RELATIONSHIPS: Elements<Relations> = new Map([
  [
    'Relationship',
    {
      open({ base, list }: Relations, tag) {
        const target = tag.get('Target');
        if (target === undefined || tag.get('TargetMode') === 'External') return;
        const type = (tag.get('Type') ?? '').split('/').at(-1) as string;
        list.push({ id: tag.get('Id') ?? '', type, name: resolveName(base, target) });
      },
    },
  ],
]);

/**
 * Opens the main document of an Office file, wherever its relationships say that it stands (ECMA-376 part 2, 8.2 and 9).
 * @param wanted types of the related parts to unpack
 * @throws InputError when the zip is damaged or too large, there is no main part, or relationships are not well-formed
 */
export function openPackage(bytes: Uint8Array, file: string, wanted: ReadonlySet<string>): Package {
  const roots = relationsIn(
    openBox(bytes, file, (name) => name === '_rels/.rels'),
    '',
    file,
  );
  const name = roots.find(({ type }) => type === 'officeDocument')?.name ?? USUAL_MAIN;
  const relationsName = relationsOf(name);
  const main = openBox(bytes, file, (part) => part === name || part === relationsName);
  const text = partText(main, name);
  if (text === undefined) throw inputError(file, `the main part ${name} is missing`, 'a whole Word document (.docx)');
  const relations = relationsIn(main, name, file).filter(({ type }) => wanted.has(type));
  const names = new Set(relations.map((relation) => relation.name));
  const box = openBox(bytes, file, (part) => names.has(part));
  const related = relations.flatMap((relation) => {
    const text = partText(box, relation.name);
    return text === undefined ? [] : [{ ...relation, text }];
  });
  return { name, text, related };
}

function relationsIn(box: ReadonlyMap<string, Uint8Array>, source: string, file: string): Relation[] {
  const name = relationsOf(source);
  const text = partText(box, name);
  const relations: Relations = { base: source.slice(0, source.lastIndexOf('/') + 1), list: [] };
  if (text !== undefined) scanXml(text, RELATIONSHIPS, relations, file, name);
  return relations.list;
}

function relationsOf(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function resolveName(base: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : base + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
