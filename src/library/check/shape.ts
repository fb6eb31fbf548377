import * as z from 'zod';
import { $ZodArray, $ZodObject, $ZodRecord, type $ZodType } from 'zod/v4/core';
import { Deal } from '../../model/deal/deal.js';
import { FEE_MODELS } from '../../model/deal/fee.js';
import { PracticeWords, StateLaw } from '../../model/law.js';

/** What clause text may speak of: the deal and what follows from it, as a schema to look paths up in. */
const named = z.object({ code: z.string(), name: z.string() });
const law = StateLaw.extend({ code: z.string(), entity_term: z.string(), reserved: z.array(z.string()) });
const CONTEXT = Deal.extend({
  fee: (Deal.shape.fee as unknown as z.ZodObject).extend({ models: z.array(z.enum(FEE_MODELS)), combined: z.boolean() }),
  governing_law: z.string(),
  federal: z.boolean(),
  profession: PracticeWords,
  state: named,
  states: z.array(named),
  other_states: z.array(named),
  law,
  other_laws: z.array(law),
});

export type Shape = $ZodType;

export const contextShape = (): Shape => CONTEXT;

/** @returns the schema of a field, or undefined when there is no such field. */
export function fieldOf(shape: Shape, name: string): Shape | undefined {
  const bare = unwrap(shape);
  if (bare instanceof $ZodObject) return Object.hasOwn(bare._zod.def.shape, name) ? bare._zod.def.shape[name] : undefined;
  if (bare instanceof $ZodRecord) return bare._zod.def.valueType as Shape;
  if (bare instanceof $ZodArray && name === 'length') return z.number();
  return undefined;
}

/** @returns the schema of an entry, when the field is a list or a map. */
export function entryOf(shape: Shape): Shape | undefined {
  const bare = unwrap(shape);
  if (bare instanceof $ZodArray) return bare._zod.def.element as Shape;
  if (bare instanceof $ZodRecord) return bare._zod.def.valueType as Shape;
  return undefined;
}

function unwrap(shape: Shape): Shape {
  const def = shape._zod.def as { type: string; innerType?: Shape; in?: Shape };
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  return inner ? unwrap(inner) : shape;
}
