/** The lists that a return's services, roles and case definitions are chosen from, with their labels. */

const children = { partOf: 'children_all' } as const;
const adults = { partOf: 'adults_all' } as const;

/** Services, each with the whole it is a part of. */
export const SERVICES = {
  children_all: { label: 'All children’s services' },
  children_assessment: { label: 'Children: referral and assessment', ...children },
  children_in_need: { label: 'Children in need', ...children },
  children_protection: { label: 'Child protection', ...children },
  children_looked_after: { label: 'Children looked after', ...children },
  care_leavers: { label: 'Care leavers', ...children },
  disabled_children: { label: 'Disabled children', ...children },
  fostering_adoption: { label: 'Fostering and adoption', ...children },
  family_support: { label: 'Family support and early help', ...children },
  adults_all: { label: 'All adults’ services' },
  adults_older: { label: 'Older people', ...adults },
  adults_mental_health: { label: 'Adults: mental health', ...adults },
  adults_learning_disability: { label: 'Adults: learning disability', ...adults },
  adults_physical_disability: { label: 'Adults: physical disability', ...adults },
  adults_sensory: { label: 'Adults: sensory impairment', ...adults },
  adults_substance_misuse: { label: 'Adults: substance misuse', ...adults },
  adults_safeguarding: { label: 'Adults: safeguarding', ...adults },
};

const anyRole = { partOf: 'all' } as const;

/** Roles; `all` is the whole of the others. */
export const ROLES = {
  all: { label: 'Everyone with cases', earlierLabel: 'All case holders' },
  newly_qualified: { label: 'Newly qualified (first year in practice)', ...anyRole },
  social_worker: { label: 'Social worker', ...anyRole },
  senior_social_worker: { label: 'Senior social worker', ...anyRole },
  advanced_social_worker: { label: 'Advanced practitioner', ...anyRole },
  social_work_assistant: { label: 'Social work assistant', ...anyRole },
  independent_reviewing_officer: { label: 'Independent reviewing officer', ...anyRole },
  other: { label: 'Others with cases', earlierLabel: 'Other case holders', ...anyRole },
};

/** What may count as a case. */
export const CASE_DEFINITIONS = {
  individual: {
    label: 'Each child, adult or carer counts as one case',
    earlierLabel: 'Each child, adult or carer is one case',
  },
  family: {
    label: 'A family counts as one case, however many children it has',
    earlierLabel: 'A family is one case, however many children',
  },
};

/** Bands of cases for each full-time equivalent, lowest first: at least `from` and fewer than `to`, if that is given. */
export const BANDS = {
  under_5: { from: 0, to: 5 },
  '5_to_10': { from: 5, to: 10 },
  '10_to_15': { from: 10, to: 15 },
  '15_to_20': { from: 15, to: 20 },
  '20_to_25': { from: 20, to: 25 },
  '25_to_30': { from: 25, to: 30 },
  '30_plus': { from: 30 },
} as const satisfies Record<string, { readonly from: number; readonly to?: number }>;
/** The column of a band. */
export type BandName = keyof typeof BANDS;
/** The columns of the bands, lowest first. */
export const BAND_NAMES = Object.keys(BANDS) as BandName[];
