import { stemOf } from './stem.js';

/** Numbers for words, the same for the life of the process: texts, lexicon and patterns are compared by number. */
const forms = new Map<string, number>();
const stems: number[] = [];
const names: string[] = [];

/** More distinct words than any honest run meets; beyond it, words share one number and match nothing. */
const MOST = 2_000_000;
const OTHER = formId('\u0000other');

/** @param form a word in lower case. @returns its number */
export function formId(form: string): number {
  const known = forms.get(form);
  if (known !== undefined) return known;
  if (names.length > MOST) return OTHER;
  const id = names.length;
  forms.set(form, id);
  names.push(form);
  stems.push(id);
  stems[id] = stemIdOf(stemOf(form));
  return id;
}

function stemIdOf(stem: string): number {
  return forms.get(`~${stem}`) ?? addStem(stem);
}

function addStem(stem: string): number {
  const id = names.length;
  forms.set(`~${stem}`, id);
  names.push(`~${stem}`);
  stems.push(id);
  return id;
}

/** The number of a word's stem. */
export const stemId = (id: number): number => stems[id] as number;
/** The word that a number stands for. */
export const wordOf = (id: number): string => names[id] as string;
