/** Who runs, oversees and answers for children’s social work in each nation, as a letter addresses them. */
import type { Council } from '../../schemas/council.ts';

/** Whom letters go to, and by which law information is asked for. */
export interface Officers {
  /** `council` or `trust`. */
  readonly authority: 'council' | 'trust';
  /** Who runs the service: `director of children’s services`. */
  readonly director: string;
  /** Which elected member the letter to the council goes to; undefined where there is none. */
  readonly member: string | undefined;
  /** Who answers for the service among the elected members. */
  readonly lead: string;
  /** Who oversees it. */
  readonly committee: string;
  /** Who represents its people in parliament: `MP`. */
  readonly representative: string;
  /** The same with its article, where a place has one or several: `the MP`, `an MLA`. */
  readonly oneRepresentative: string;
  /** Which part of government could publish more. */
  readonly government: string;
  readonly act: string;
  /** What the body calls itself when it decides. */
  readonly assembly: string;
}

const ENGLAND: Officers = {
  authority: 'council',
  director: 'director of children’s services',
  member: 'councillor',
  lead: 'lead member for children’s services',
  committee: 'the committee that scrutinises children’s services',
  representative: 'MP',
  oneRepresentative: 'the MP',
  government: 'the Department for Education',
  act: 'the Freedom of Information Act 2000',
  assembly: 'This council',
};

const CITY: Officers = {
  ...ENGLAND,
  member: 'member of the Court of Common Council',
  assembly: 'This Court',
};

const WALES: Officers = {
  ...ENGLAND,
  director: 'director of social services',
  representative: 'Member of the Senedd',
  oneRepresentative: 'a Member of the Senedd',
  government: 'the Welsh Government',
};

const SCOTLAND: Officers = {
  ...ENGLAND,
  director: 'chief social work officer',
  lead: 'councillor responsible for children’s services',
  committee: 'the committee responsible for children’s services',
  representative: 'MSP',
  oneRepresentative: 'an MSP',
  government: 'the Scottish Government',
  act: 'the Freedom of Information (Scotland) Act 2002',
};

const NORTHERN_IRELAND: Officers = {
  ...ENGLAND,
  authority: 'trust',
  director: 'executive director of social work',
  member: undefined,
  lead: 'executive director of social work',
  committee: 'the trust’s board',
  representative: 'MLA',
  oneRepresentative: 'an MLA',
  government: 'the Department of Health',
  assembly: 'This board',
};

/** The officers of a council or trust. */
export function officersOf({ type }: Pick<Council, 'type'>): Officers {
  switch (type) {
    case 'county':
    case 'unitary':
    case 'metropolitan district':
    case 'london borough':
      return ENGLAND;
    case 'sui generis':
      return CITY;
    case 'welsh unitary':
      return WALES;
    case 'scottish council':
      return SCOTLAND;
    case 'health and social care trust':
      return NORTHERN_IRELAND;
  }
}
