import { expect, it } from 'vitest';
import { headingOf, outline } from '../../../src/read/outline/outline.js';
import { foundIn } from './found.js';

const EXHIBIT_OF_1998 = `
                                                           EXHIBIT 10.22

                           SERVICE AGREEMENT

                            by and between

                   PENN DENTAL AFFILIATES, INC.

                       TABLE OF CONTENTS
                                                                    Page

ARTICLE I  DEFINITIONS................................................ 1
     Section 1.1   Certain Definitions................................ 1

EXHIBITS

     Exhibit A     Dental Centers

     THIS SERVICE AGREEMENT (this "Agreement"), dated as of June 1,
1998, is between Penn Dental Affiliates, Inc. (the "Company") and
Valley Dental Associates, P.C. (the "P.C.").

                          W I T N E S S E T H:

     WHEREAS, the P.C. practices dentistry;

     NOW, THEREFORE, the parties agree as follows:

                               ARTICLE I

                              DEFINITIONS

     Section 1.1  Certain Definitions.  In this Agreement:

     "Center" shall mean each office named on Exhibit A.

     Section 1.2  Option of the P.C.  Upon termination the P.C. may,
for a price of $__________, do the following:

          (a)  purchase the equipment; or

          (b)  assume the leases as provided in Section 9.8 hereof.

     In either case the Company shall help, subject to Section 650 of
the Business Code.

     IN WITNESS WHEREOF, the parties have signed.

                              PENN DENTAL AFFILIATES, INC.

                              By: /s/ Walter J. Stambaugh

                               EXHIBIT A

                             DENTAL CENTERS

     1. Lebanon, as Section 1.1 says.
`;

it('an exhibit of the 1990s, typed by hand, is read as a reader of the page reads it', () => {
  const paragraphs = outline(foundIn(EXHIBIT_OF_1998));
  const read = paragraphs.map(({ look, section, text, marks }, index) => {
    const marked = marks.map(({ start, end, target }) => text.slice(start, end) + (target ? ` > ${target}` : ''));
    return [look, section, headingOf(paragraphs, index), text.slice(0, 20), ...marked].map((part) => part ?? '').join(' | ');
  });
  expect(read).toEqual([
    'subtitle |  | EXHIBIT 10.22 | EXHIBIT 10.22',
    'title |  | SERVICE AGREEMENT | SERVICE AGREEMENT',
    'subtitle |  |  | by and between',
    'subtitle |  |  | PENN DENTAL AFFILIAT',
    'contents |  |  | TABLE OF CONTENTS Pa',
    'contents |  |  | ARTICLE I DEFINITION',
    'contents |  |  | EXHIBITS',
    'contents |  |  | Exhibit A Dental Cen',
    'body |  |  | THIS SERVICE AGREEME | "Agreement" | "Company" | "P.C."',
    'heading |  | W I T N E S S E T H | W I T N E S S E T H:',
    'recital |  | W I T N E S S E T H | WHEREAS, the P.C. pr',
    'body |  | W I T N E S S E T H | NOW, THEREFORE, the ',
    'article | Article I | DEFINITIONS | ',
    'heading | Article I | DEFINITIONS | DEFINITIONS',
    'section | 1.1 | Certain Definitions | Certain Definitions.',
    'definition | 1.1 | Certain Definitions | "Center" shall mean  | "Center" | Exhibit A > p23',
    'section | 1.2 | Option of the P.C. | Option of the P.C. U | __________',
    'item | 1.2(a) | Option of the P.C. | purchase the equipme',
    'item | 1.2(b) | Option of the P.C. | assume the leases as | Section 9.8',
    'body | 1.2 | Option of the P.C. | In either case the C',
    'signature |  |  | IN WITNESS WHEREOF, ',
    'signature |  |  | PENN DENTAL AFFILIAT',
    'signature |  |  | By: /s/ Walter J. St',
    'exhibit | Exhibit A | DENTAL CENTERS | ',
    'heading | Exhibit A | DENTAL CENTERS | DENTAL CENTERS',
    'section | Exhibit A, 1 | DENTAL CENTERS | Lebanon, as Section  | Section 1.1 > p14',
  ]);
});
