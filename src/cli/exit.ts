/** Exit codes, as design.md fixes them. */
export const EXIT = { ok: 0, findings: 1, input: 2, bug: 3 } as const;
