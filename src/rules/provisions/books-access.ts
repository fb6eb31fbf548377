import { stated, type ProvisionRule } from './provision.js';

export const booksAccess: ProvisionRule = {
  kind: 'books-access',
  label: 'HAS_BOOKS_ACCESS',
  title: 'The practice has no right to see the books',
  why: 'A practice that cannot see how its money was handled cannot check the fee, and federal law can require that books be open to the government.',
  asks: null,
  severity: 'warning',
  clause: 'books-of-account',
  headings: ['books', 'audit', 'inspection', 'access', 'financial report'],
  examples: {
    present: [
      'Practice may inspect and copy the books of account at any reasonable time.',
      'Manager shall deliver to Practice within twenty days after each month a balance sheet and an income statement.',
      'Until four years after the services are furnished Manager shall make its books available to the Secretary.',
    ],
    absent: [
      'Manager shall keep the books of Practice and prepare its financial statements.',
      'Manager may inspect the books of Practice at any time.',
    ],
  },
  find: stated({
    says: [
      // the practice looks
      '(@practice|@both|party) ...24 (inspect|examine|audit|review|audited|look at|look into|look through|look over|go through|(may|and|or|right to|=to) copy) ...14 @ledger',
      '@ledger ...30 which ..1 @practice ...8 (inspect|examine|audit|copy|review)',
      '@ledger ...40 (@practice|accountant|auditor) ...12 (to|may) (inspect|examine|audit|copy|review) (it|them|same|the same)',
      '(accountant|auditor) ..6 (may|to|shall) ..2 (audit|examine|inspect) ..6 (cost|charge|fee|invoice|@ledger)',
      '@ledger ...8 available for ..2 (inspection|examination|audit|review)',
      '(@practice|@both) ..6 (have|has|given|entitled) ..4 [read|full|reasonable] access to ...10 @ledger',
      '@ledger ...14 (open|available|accessible) ...10 (to|for|by) ..6 (@practice|@both)',
      '@ledger ...20 (inspect|audit|examine|inspection|examination|audited) ..8 (by|of) ..4 (@practice|@both)',
      '@practice ..3 (may|can) =see ..3 @ledger',
      '@ledger ..4 which ..1 @practice may ..2 (inspect|examine|audit|copy|review)',
      // the manager reports
      '(financial statement|balance sheet|income statement|financial report) ...10 (furnished|delivered|sent|submitted) ...6 to ..1 @practice',
      '@manager ...12 (deliver|submit|send) ...12 @practice ...20 (balance sheet|income statement|statement of income|financial statement|general ledger|financial report)',
      '@manager ...12 (deliver|submit|send) ...30 (balance sheet|income statement|statement of income|financial statement|monthly statement|reconciliation|general ledger|financial report) ...20 to ..1 @practice',
      '@manager ...8 (furnish|provide) ...12 @duration ...20 (balance sheet|income statement|statement of income|financial statement|general ledger|financial report)',
      // the government looks
      '@government ...50 @ledger',
      '@ledger ...50 @government',
    ],
    unless: [
      '@practice ..4 (permit|allow|=give|=grant) ..2 @manager ...14 @ledger',
      '(protected health|phi) ...20 @government',
      '@manager ..4 (inspect|examine|audit) ...10 @ledger ..4 of @practice',
    ],
  }),
};
