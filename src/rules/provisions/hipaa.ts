import { stated, type ProvisionRule } from './provision.js';

export const hipaa: ProvisionRule = {
  kind: 'hipaa',
  label: 'HAS_HIPAA',
  title: 'Nothing on HIPAA or a business associate agreement',
  why: 'A manager that sees patient information is a business associate; HIPAA wants a written agreement before it sees any.',
  asks: null,
  severity: 'error',
  clause: 'hipaa',
  headings: ['hipaa', 'privacy', 'health information', 'business associate'],
  examples: {
    present: [
      'Manager is a business associate of Practice and shall comply with the Business Associate Agreement in Exhibit B.',
      'Manager shall report to Practice any security incident that involves electronic protected health information.',
    ],
    absent: [
      '“HIPAA” means the Health Insurance Portability and Accountability Act of 1996.',
      'Each party shall keep the business information of the other confidential.',
    ],
  },
  find: stated({
    says: ['@privacy-law'],
    unless: ['@privacy-law ..6 (=means|has the meaning|have the meaning)'],
  }),
};
