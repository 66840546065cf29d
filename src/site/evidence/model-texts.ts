/**
 * A model clause for a law and a model motion for a council, paragraph by paragraph. They are the project’s own texts.
 * What a drafter has to choose is in square brackets.
 */

const MODEL = 'This is a model text by Caseload Watch. It is not legal advice.';

/** A clause that sets a duty to publish and no limit. */
export const MODEL_CLAUSE: readonly string[] = [
  MODEL,
  'Duty to publish caseloads in social work',
  '(1) Each local authority in England must publish a statement of caseloads for each quarter.',
  '(2) The statement must give the position at the end of the last day of the quarter.',
  '(3) The statement must be published within [30] days of that day.',
  '(4) For each service and each role, the statement must give:',
  '(a) the number of cases,',
  '(b) the full-time-equivalent number of workers with one or more cases,',
  '(c) the number at (a) divided by the number at (b),',
  '(d) the limit that the authority has set for the caseload of a worker, or that it has set none,',
  '(e) the full-time-equivalent number of workers whose caseload is above that limit,',
  '(f) the full-time-equivalent number of workers in each band of caseloads set by regulations.',
  '(5) The statement must also say:',
  '(a) whether the authority has a formal system for managing workload in each service,',
  '(b) how a worker can report an unsafe caseload to a person outside line management,',
  '(c) how a worker who makes such a report is protected, and how many reports were made,',
  '(d) whether the authority keeps a register of unmet need, and how many people are on it.',
  '(6) The statement must not contain a number from which the caseload of any one person can be worked out.',
  '(7) The Secretary of State must publish the statements of all authorities together once in each year.',
  '(8) In this section, “case” means a child, an adult or a carer who is allocated to a worker.',
  '(9) In this section, “worker” means a social worker with cases, including one supplied by an agency.',
  '(10) In this section, “service” means a part of social work with children or with adults, as set by regulations.',
  '(11) Nothing in this section sets a limit on the caseload of a worker.',
];

/** A motion that a councillor can put to a council, whatever its average is. */
export const MODEL_MOTION: readonly string[] = [
  MODEL,
  'Motion on publishing caseloads in social work',
  'This council notes:',
  '1. The Department for Education publishes each council’s average caseload in children’s social work once a year.',
  '2. For [council], it published an average of [number] for 30 September [year]. This is cases for each full-time-equivalent social worker with cases.',
  '3. An average does not show how many workers have more cases than their service allows.',
  '4. No law in England limits caseloads. The standards for employers are not binding.',
  'This council resolves to ask the [director of children’s services and director of adults’ services], where this is not done already:',
  '1. To publish cases, workers with cases and the average for each service and role, at the end of each quarter.',
  '2. To publish any limit that the council has set for each role, and how many workers are above it.',
  '3. To publish how many workers are in each band of caseloads, and to leave out groups in which somebody could be recognised.',
  '4. To say whether each service has a formal system for managing workload.',
  '5. To give staff a way to report an unsafe caseload outside line management, and to publish how often it is used.',
  '6. To keep a register of unmet need, and to publish how many people are on it.',
  '7. To consult staff and their trade unions on what the figures show and do not show.',
  '8. To say what this takes in staff time, and which numbers the council cannot give yet.',
  'This council asks the [scrutiny committee] to review the figures, with what they do not show, within [six] months.',
];
