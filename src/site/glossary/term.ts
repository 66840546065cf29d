/** What an entry of the glossary is. */
import type { Link } from '../links.ts';

export interface Term {
  /** Its anchor on /glossary/. Once published, it stays. */
  readonly id: string;
  /** As the glossary lists it. */
  readonly name: string;
  /**
   * The words by which pages use it, singular and plural, in lower case with one space between words. The longest one
   * that fits counts, so that ‘average caseload’ is not a use of ‘caseload’.
   */
  readonly uses: readonly string[];
  /** What it means, in our words: whole sentences. */
  readonly meaning: string;
  /** Where its publisher defines it. */
  readonly definedBy?: Link;
  /** The page of whoever publishes what it names, where no page with a definition is known. */
  readonly publishedBy?: Link;
  /** The page of this site that says more. */
  readonly more: Link;
}

/** Pages of publishers with definitions. */
export const DEFINITIONS = {
  workforce: {
    text: 'Department for Education, methodology of Children’s social work workforce',
    href: 'https://explore-education-statistics.service.gov.uk/methodology/children-s-social-work-workforce',
  },
  inNeed: {
    text: 'Department for Education, methodology of Children in need',
    href: 'https://explore-education-statistics.service.gov.uk/methodology/children-in-need',
  },
} as const satisfies Record<string, Link>;

/** Other pages of publishers. */
export const PUBLISHERS = {
  release: {
    text: 'Department for Education, Children’s social work workforce',
    href: 'https://explore-education-statistics.service.gov.uk/find-statistics/children-s-social-work-workforce',
  },
  stability: {
    text: 'Department for Education, Stability measures for children looked after',
    href: 'https://explore-education-statistics.service.gov.uk/find-statistics/stability-measures-for-children-looked-after-in-england',
  },
  neighbours: {
    text: 'Department for Education, Local authority interactive tool',
    href: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
  },
  codes: {
    text: 'Office for National Statistics, Open Geography portal',
    href: 'https://geoportal.statistics.gov.uk/',
  },
  ofsted: {
    text: 'Ofsted',
    href: 'https://www.gov.uk/government/organisations/ofsted',
  },
} as const satisfies Record<string, Link>;
