import * as z from 'zod';

/** How an authority was checked: its own page was read, others' accounts of it were, or it was recalled unchecked. */
const CHECKS = ['page', 'secondary', 'recalled'] as const;

export const Authority = z.strictObject({
  id: z.string().regex(/^[a-z]{2}-[A-Za-z0-9-]+$/, 'the state, a hyphen and a short name, such as ca-bpc-650'),
  kind: z.enum(['statute', 'regulation', 'case', 'ag_opinion', 'board_guidance', 'bill', 'article']),
  cite: z.string().min(1),
  title: z.string().min(1),
  point: z.string().min(1),
  /** Empty when none was recorded. */
  url: z.url('an address that begins with http').or(z.literal('')),
  verified: z.enum(CHECKS),
  confidence: z.enum(['high', 'medium', 'low']),
});

const Summary = { summary: z.string().min(1), authorities: z.array(z.string()).default([]) };
/** Answers are words, "yes" and "no" among them: quoted in YAML, never booleans. */
const Answer = z.string().min(1);

const Fees = z.strictObject({
  percentage_of_revenue: Answer,
  percentage_of_profit: Answer,
  flat_fee: Answer,
  cost_plus: Answer,
  per_unit_or_volume: Answer,
  billing_service_percentage: Answer,
  marketing_percentage: Answer,
  fmv: Answer,
  recommended: z.array(z.string()),
  ...Summary,
});

/** Where the law says something else for one profession: the answers that differ, why, and on whose authority. */
const Profession = z.strictObject({
  answers: z.record(z.string(), Answer).default({}),
  /** Decisions reserved to this profession, to be listed in place of the state's general list. */
  reserved: z.array(z.string()).optional(),
  /** Who may own the practice, where that differs. */
  owners: z.string().optional(),
  ...Summary,
});

const common = {
  state: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  /** The name as it stands in a sentence, where that differs ("the District of ..."). */
  in_text: z.string().min(1).optional(),
  researched: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date written YYYY-MM-DD'),
  fees: Fees,
  restrictive_covenants: z.strictObject({ status: Answer, ...Summary }),
  termination: z.strictObject(Summary),
  transaction_notice: z.strictObject({ required: Answer, ...Summary }),
  records: z.strictObject(Summary),
  professions: z.record(z.string(), Profession).default({}),
  drafting_points: z.array(z.string()),
  authorities: z.array(Authority),
  open_questions: z.array(z.string()),
};

export const FederalLaw = z.strictObject(common);

export const StateLaw = z.strictObject({
  ...common,
  cpom: z.strictObject({ strength: Answer, ...Summary }),
  practice_entity: z.strictObject({
    forms: z.array(z.string()),
    term_in_msa: z.string(),
    owners: z.string(),
    authorities: z.array(z.string()).default([]),
  }),
  clinical_control: z.strictObject({
    /** What the state's sources list; not always decisions. */
    enumerated: z.array(z.string()),
    /** The same as decisions that stay with the practice, as an exhibit lists them; where missing, `enumerated` is used. */
    reserved: z.array(z.string()).optional(),
    ...Summary,
  }),
  equity_control: z.strictObject({ status: Answer, ...Summary }),
  med_spa: z.strictObject({
    owner_rule: z.string(),
    mso_needed: z.strictObject({ lay: Answer, rn: Answer, np: Answer, pa: Answer }),
    good_faith_exam: z.string(),
    delegation_supervision: z.string(),
    medical_director: z.string(),
    advertising: z.string(),
    authorities: z.array(z.string()).default([]),
  }),
});

/** One question of the law, or one topic that is answered in prose. */
export const Question = z.strictObject({
  ask: z.string().min(1),
  /** Allowed answers, strictest first, each in plain words; missing for a topic. */
  answers: z.record(z.string(), z.string()).optional(),
  /** Where the prose and the authorities stand, when not beside the answer. */
  about: z.string().optional(),
  /** The rule that a deal breaks when the answer is prohibited, the part of the deal it decides, and lawful alternatives. */
  decides: z
    .strictObject({ rule: z.string(), deal: z.string(), alternatives: z.array(z.string()).min(1) })
    .array()
    .optional(),
});
export const Questions = z.record(z.string(), Question);

/** What a practice type is called in the agreement and which profession's law it follows. */
export const PracticeWords = z.strictObject({
  name: z.string(),
  /** Words by which the review tells the type from a contract. */
  signs: z.array(z.string()).default([]),
  profession: z.string(),
  law: z.string().nullable().default(null),
  services: z.string(),
  clinician: z.string(),
  director: z.string(),
  board: z.string(),
  clinical: z.record(z.string(), z.boolean()),
});
/** State codes and the names by which contracts call the state. */
export const Places = z.record(z.string(), z.array(z.string()).min(1));
export const Practices = z.record(z.string(), PracticeWords);

export type Places = z.infer<typeof Places>;
export type Authority = z.infer<typeof Authority>;
export type FederalLaw = z.infer<typeof FederalLaw>;
export type StateLaw = z.infer<typeof StateLaw>;
export type Law = FederalLaw | StateLaw;
export type Question = z.infer<typeof Question>;
export type Questions = z.infer<typeof Questions>;
export type PracticeWords = z.infer<typeof PracticeWords>;
