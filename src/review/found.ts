import type { Library } from '../library/library.js';
import type { DocumentReport } from '../model/finding.js';
import type { Reading } from '../model/reading.js';
import type { Facts } from '../understand/facts.js';
import type { ReviewOptions } from './review.js';
import type { Setting } from './setting.js';

/** Everything that findings are made from. */
export interface Found {
  facts: Facts;
  reading: Reading;
  /** The heading of each paragraph. */
  headings: readonly (string | null)[];
  setting: Setting;
  library: Library;
  parties: DocumentReport['parties'];
  options: ReviewOptions;
}
