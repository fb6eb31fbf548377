import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import type Handlebars from 'handlebars';
import { join } from 'node:path';
import { BUILT, HOME } from '../../model/home.js';
import { HELPERS, type RenderData } from './helpers.js';

export const BUILT_IN_HELPERS = ['if', 'unless', 'each', 'with', 'lookup'];

/** Strict, without escaping, no helper but these: an unknown name is an error, never an empty string. */
const OPTIONS: CompileOptions & PrecompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...BUILT_IN_HELPERS, ...Object.keys(HELPERS)].map((name) => [name, true])) as never,
};

/** Handlebars adds to the options that it is given: the key is taken before. */
const OPTIONS_KEY = JSON.stringify(OPTIONS);

const require = createRequire(import.meta.url);
const compiled = new Map<string, Handlebars.TemplateDelegate>();
const engines = new Map<string, typeof Handlebars>();
let precompiled: Record<string, TemplateSpecification> | undefined;

/**
 * Renders clause text. Texts that the build has seen are compiled already; others are compiled here.
 * @throws Error of Handlebars when the text is no template or names a field that the deal does not have
 */
export function renderText(text: string, context: object, data: RenderData): string {
  if (!text.includes('{{')) return text;
  const template = compiled.get(text) ?? compiled.set(text, templateOf(text)).get(text)!;
  return template(context, { data: { draft: data } });
}

function templateOf(text: string): Handlebars.TemplateDelegate {
  precompiled ??= readPrecompiled();
  const known = precompiled[keyOf(text)];
  return known ? engine('handlebars/runtime').template(known) : engine('handlebars').compile(text, OPTIONS);
}

/** The whole of Handlebars, or its small half that only runs what is compiled; loaded when first needed. */
function engine(name: 'handlebars' | 'handlebars/runtime'): typeof Handlebars {
  const known = engines.get(name);
  if (known) return known;
  const fresh = (require(name) as typeof Handlebars).create();
  for (const [helper, run] of Object.entries(HELPERS)) fresh.registerHelper(helper, run as Handlebars.HelperDelegate);
  engines.set(name, fresh);
  return fresh;
}

export const parseTemplate = (text: string) => engine('handlebars').parse(text);

/** What `npm run build` keeps: the text in compiled form, as JavaScript source, under its key. */
export const precompileText = (text: string) => String(engine('handlebars').precompile(text, OPTIONS));
export const keyOf = (text: string) => createHash('sha1').update(OPTIONS_KEY).update(text).digest('base64');
export const PRECOMPILED = join(HOME, 'dist', 'templates.cjs');

function readPrecompiled(): Record<string, TemplateSpecification> {
  if (!BUILT) return {};
  try {
    return require(PRECOMPILED) as Record<string, TemplateSpecification>;
  } catch {
    return {};
  }
}
