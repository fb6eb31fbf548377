import { dirname, resolve } from 'node:path';
import { findConfig } from '../../library/config-file.js';
import type { Config } from '../../model/config.js';
import { inputError } from '../../model/problem.js';
import { SEVERITIES, type Severity } from '../../model/finding.js';
import type { ReviewOptions } from '../../review/review.js';

/** The options of `msa lint` as commander hands them over. */
export interface LintFlags {
  state?: string;
  practice?: string;
  manager?: string;
  practiceParty?: string;
  format: string;
  failOn?: string;
  view?: string;
  side?: string;
  output?: string;
  library?: string;
  accept?: string;
  because?: string;
  until?: string;
  by?: string;
}

/** What one file is reviewed by: flags first, then the nearest msa.config.yaml, then what is usual. */
export interface LintSettings {
  review: ReviewOptions;
  failOn: Severity | 'never';
  library: string | undefined;
}

/** @param file "-" for standard input: then the working folder's configuration holds */
export function settingsFor(file: string, flags: LintFlags): LintSettings {
  const found = findConfig(file === '-' ? '.' : dirname(file));
  const config: Config = found?.config ?? { rules: {} };
  const states =
    flags.state === undefined ? listed(config.state) : flags.state.split(',').map((code) => code.trim().toUpperCase());
  const practice = flags.practice ?? config.practice;
  const firm = config.library === undefined ? undefined : resolve(found?.folder ?? '.', config.library);
  return {
    review: {
      ...(flags.manager === undefined ? {} : { manager: flags.manager }),
      ...(flags.practiceParty === undefined ? {} : { practiceParty: flags.practiceParty }),
      ...(states === undefined ? {} : { states }),
      ...(practice === undefined ? {} : { practice }),
      stateGiven: flags.state === undefined ? 'config' : 'flag',
      practiceGiven: flags.practice === undefined ? 'config' : 'flag',
      view: oneOf('--view', flags.view ?? config.view ?? 'accepted', ['accepted', 'sent'] as const),
      side: oneOf('--side', flags.side ?? config.side ?? 'practice', ['practice', 'manager'] as const),
      rules: config.rules,
    },
    failOn: oneOf('--fail-on', flags.failOn ?? config.fail_on ?? 'error', [...SEVERITIES, 'never'] as const),
    library: flags.library ?? firm,
  };
}

const listed = (state: Config['state']) => (state === undefined ? undefined : [state].flat());

/** @throws InputError naming the option when its value is none of the allowed ones */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw inputError(option, `found “${value}”`, allowed.join(', '));
  return found;
}
