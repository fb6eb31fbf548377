import { listed, type ProvisionRule } from './provision.js';

export const servicesScope: ProvisionRule = {
  kind: 'services-scope',
  label: 'HAS_SERVICES_SCOPE',
  title: 'No list of the services that the manager gives',
  why: 'A fee can be judged only against the services it buys; a vague scope looks like payment for something else.',
  asks: null,
  severity: 'warning',
  clause: 'management-services',
  headings: ['services', 'scope'],
  examples: {
    present: [
      'Manager shall provide the following services: (a) bookkeeping and payroll; (b) billing and collection; (c) purchasing; and (d) information technology.',
    ],
    absent: [
      'Manager shall lease the Offices and furnish utilities, janitorial services and parking.',
      'Manager shall provide the services described below.',
    ],
  },
  find: listed({
    leads: {
      says: [
        // "Manager shall provide", "Manager shall: (a) …"
        '@manager ..8 (shall|will|agree|agrees to|undertake|undertakes) ..8 (provide|furnish|render|perform|=supply|arrange|deliver|be responsible for|handle|administer|attend to|take care of|see to|manage)',
        '@manager (provide|provides|furnishes|renders|performs|supplies|delivers|keeps|runs|handles|does|maintains)',
        '@manager (shall|will) ..12 :',
        '@manager ..2 (is|are) responsible for',
        // "Practice engages Manager to provide", "the services are"
        '(engage|retain|appoint) ..2 @manager ...20 (provide|furnish|render|perform|supply|deliver)',
        '(services|functions|duties|responsibilities) ..8 (include|are|consist|comprise|mean|be)',
      ],
      unless: [
        '@manager ..4 (shall|may|will|does|=can) (not|never)',
        '(upon|after|following|ends) ..4 @at-the-end',
        'following (payment|disbursement|distribution)',
        'order of priority',
      ],
    },
    itemLeads: ['@manager [, ..8 ,] (shall|will)'],
    topics: [
      '@service-premises',
      '@service-equipment',
      '@service-personnel',
      '@service-books',
      '@service-payroll',
      '@service-billing',
      '@service-purchasing',
      '@service-systems',
      '@service-marketing',
      '@service-credentialing',
      '@service-scheduling',
      '@service-payors',
      '@service-recruiting',
      '@service-planning',
    ],
    least: 4,
  }),
};
