/** Elements whose words are not part of the text. */
export const SKIPPED = new Set(
  'office:forms office:scripts text:table-of-content-source text:illustration-index-source text:alphabetical-index-source text:user-index-source text:object-index-source text:table-index-source text:bibliography-source text:ruby-text svg:title svg:desc text:note-citation office:event-listeners draw:image draw:object draw:object-ole draw:plugin'.split(' '),
); // prettier-ignore
/** Tables of contents and their like. */
export const INDEXES = new Set(
  'text:table-of-content text:illustration-index text:table-index text:object-index text:user-index text:alphabetical-index'.split(' '),
); // prettier-ignore
