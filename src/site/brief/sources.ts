/** Where the figures of a brief can be checked, by addresses that stay the same. */
import { longDate } from '../../dataset/text/format.ts';
import { childrenSourceLines, LICENCE, PUBLISHER } from '../exports/caveats.ts';
import { releaseFiles } from '../council/records.ts';
import { councilHref } from '../links.ts';
import { dataVersion, lastingHref } from '../version.ts';
import type { Subject } from './subject.ts';

export interface BriefSource {
  readonly text: string;
  /** The whole address, which is printed; empty where the text says where. */
  readonly address: string;
}

/**
 * The sources, the publisher first.
 * @param site the site’s own address without a slash at its end
 */
export function sourcesOf(subject: Subject, site: string): BriefSource[] {
  const { council, last, flags, context } = subject;
  const page = councilHref(council);
  const children = flags.some(({ kind }) => kind === 'cases-share');
  return [
    ...(last === undefined ? [] : publisherOf(subject)),
    ...(children ? childrenSourceLines(context).map((text) => ({ text, address: '' })) : []),
    {
      text: `${last === undefined ? `The page of ${subject.name}` : 'Every figure with its record'}, in version ${dataVersion()} of the data, which never changes`,
      address: `${site}${lastingHref(page)}`,
    },
    { text: 'The newest version of that page', address: `${site}${page}` },
    last === undefined
      ? { text: 'Which figures are missing, and where', address: `${site}/missing/` }
      : {
          text: 'Who proposed the cap, and the evidence for and against it',
          address: `${site}/evidence/`,
        },
    { text: 'What the average counts and how it is checked', address: `${site}/method/` },
    ...codesOf(subject),
  ];
}

function publisherOf({ context }: Subject): BriefSource[] {
  const [newest] = releaseFiles(context);
  if (newest === undefined) return [];
  const { title, release, address, imported } = newest;
  return [
    {
      text: `${PUBLISHER}, ${title}, reporting year ${release}, read on ${imported}, ${LICENCE.title}`,
      address,
    },
  ];
}

/** That a council with a new code is the same council. */
function codesOf({ council }: Subject): BriefSource[] {
  return council.old_codes.map(({ code, lastDay }) => ({
    text: `The council’s official (GSS) code is ${council.code ?? 'none'}. Until ${longDate(lastDay)} it was ${code}.`,
    address: '',
  }));
}
