/** Where the law of a state begins in a finding's why: its name and a colon, first or after a full stop. */
const LAW = /(?:^|[.!?] )(?=(?:the )?[A-Z][a-z]{2,20}(?: (?:of )?[A-Z][a-z]{2,20}){0,3}: )/;

/** A finding's why in two: the rule's own reason, and what the state's law says to it (null where it says nothing). */
export function reasonAndLaw(why: string): { reason: string; law: string | null } {
  const found = LAW.exec(why);
  if (!found) return { reason: why, law: null };
  const at = found.index + found[0].length;
  return { reason: why.slice(0, at).trim(), law: why.slice(at) };
}
