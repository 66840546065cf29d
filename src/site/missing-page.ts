/** What is known where nothing is published for each council: adults’ services, Wales, Scotland and Northern Ireland. */
import type { CaseloadLimit } from '../schemas/limit.ts';
import type { SurveyGroup } from '../schemas/evidence.ts';
import { silentNations, type SilentNation } from './directory.ts';
import type { Context } from './context.ts';

/** Something that was said or counted, with who said it and when. */
export interface Statement {
  readonly text: string;
  readonly source: string;
}

/** A nation without figures, with what is known of its caseloads. */
export interface NationView extends SilentNation {
  readonly id: string;
  readonly known: readonly Statement[];
}

const SURVEY = 'UNISON and Community Care, Social Work Watch, 29 April 2014';
const CHOSE = 'People chose to answer, so they do not speak for all social workers.';

/** Every nation without figures by council. */
export function nationsView(context: Context): NationView[] {
  return silentNations(context).map((nation) => ({
    ...nation,
    id: nation.nation.href.split('/').at(-2) ?? '',
    known: [
      ...proposalsIn(context, nation.nation.text),
      ...eventsIn(context, nation.nation.text),
      ...surveyOf(context, nation.nation.text),
    ],
  }));
}

/** What is known of adults’ services: a survey, and a proposal for another nation. */
export function adultsView(context: Context): Statement[] {
  const group = surveyGroup(context, 'adults’ services, broadly');
  const asked =
    group?.average_cases === undefined
      ? []
      : [
          {
            text: `In a survey across the UK, people in adults’ services had ${group.average_cases} active cases on average on one day. ${CHOSE}`,
            source: SURVEY,
          },
        ];
  const proposals = context.dataset.evidence.limits.filter(({ id }) => id === 'scotland-adults');
  return [...asked, ...proposals.flatMap(proposalText)];
}

/** Limits on caseloads that somebody proposed for a place. */
function proposalsIn({ dataset }: Context, place: string): Statement[] {
  return dataset.evidence.limits.filter((limit) => limit.place === place).flatMap(proposalText);
}

function proposalText(limit: CaseloadLimit): Statement[] {
  const {
    place,
    number,
    up_to: upTo,
    unit,
    force,
    counted,
    note,
    source,
    source_date: date,
  } = limit;
  if (force !== 'advice' || number === undefined || counted === undefined) return [];
  const [proposer] = source.split(',');
  const most = upTo === undefined ? `at most ${number}` : `${number} to ${upTo}`;
  return [
    {
      text: `${proposer} proposed ${most} ${unit} for each worker in ${place}, for ${counted}. It is not law. ${note ?? ''}`.trim(),
      source: `${source}, ${date}`,
    },
  ];
}

function eventsIn({ dataset }: Context, place: string): Statement[] {
  return dataset.evidence.limitEvents
    .filter((event) => event.place === place)
    .map(({ date, text, source, source_date: sourceDate }) => ({
      text: `${date}: ${text}`,
      source: `${source}, ${sourceDate}`,
    }));
}

/** What those who answered the survey in a nation said, adults’ services included. */
function surveyOf(context: Context, nation: string): Statement[] {
  const group = surveyGroup(context, nation);
  if (group?.respondents === undefined) return [];
  const { respondents, average_cases: average } = group;
  const had =
    average === undefined
      ? `The survey gives no average for the ${respondents} people who answered from ${nation}.`
      : `The ${respondents} people who answered a survey from ${nation} had ${average} active cases on average on one day.`;
  return [{ text: `${had} Adults’ services are included. ${CHOSE}`, source: SURVEY }];
}

function surveyGroup({ dataset }: Context, name: string): SurveyGroup | undefined {
  return dataset.evidence.survey.find((group) => group.name === name);
}
