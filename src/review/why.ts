import type { Authority } from '../model/law.js';
import type { Finding } from '../model/finding.js';
import type { Answer } from './setting.js';

/** Why it matters here: the rule's own reason, then what the state's law says, or that no state is known. */
export function whyOf(reason: string, { law, reading, assumed }: Answer): string {
  if (assumed)
    return `${reason} No state is known, so the strictest reading of any state was taken; name the state to have its own.`;
  if (!law || !reading) return reason;
  const said = [reading.meaning, reading.prose].filter((part) => part !== null).map(asSentence);
  return said.length === 0 ? reason : `${reason} ${law.in_text ?? law.name}: ${said.join(' ')}`;
}

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export function authoritiesFor({ reading }: Answer): Finding['authorities'] {
  return (reading?.authorities ?? []).map(cited);
}

const cited = ({ id, cite, verified, confidence, url }: Authority) => ({ id, cite, verified, confidence, url });
