/** The page of a council in easy words: what the number means if your child has a social worker. */
import { isEnglish } from '../../dataset/lineage/english-councils.ts';
import { capitalised } from '../../dataset/text/format.ts';
import type { Council } from '../../schemas/council.ts';
import { subjectOf, type Subject } from '../brief/subject.ts';
import type { Context } from '../context.ts';
import { firstThatFits } from '../council/page-words.ts';
import { councilHref, easyReadHref, type Link } from '../links.ts';
import { endedPart, missingPart } from './absence.ts';
import { englandPart, twentyPart } from './compared.ts';
import {
  aboutPart,
  askPart,
  casePart,
  socialWorkerPart,
  unknownPart,
  worriedPart,
} from './help.ts';
import { numberPart } from './number.ts';
import type { EasyPart } from './row.ts';

export interface EasyReadView {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly heading: string;
  readonly parts: readonly EasyPart[];
  /** To the page of the council. */
  readonly page: Link;
}

const LONGEST_TITLE = 60;

/** Councils that have the page: all of England, those that have ended among them. */
export function councilsInEasyWords({ dataset }: Context): Council[] {
  return dataset.councils.filter(isEnglish);
}

/** Makes the view of one of them. */
export function easyReadView(context: Context, council: Council): EasyReadView {
  const subject = subjectOf(context, council);
  const { name } = subject;
  const isFormer = subject.state === 'abolished';
  const about = isFormer ? name : `social workers in ${name}`;
  return {
    title: firstThatFits([`Easy Read: ${about}`, `Easy Read: ${name}`], LONGEST_TITLE),
    description: isFormer
      ? `${capitalised(name)} has ended. Short sentences and pictures say which council is in charge of social work for children now.`
      : `What the number of cases means if your child has a social worker in ${name}. Short sentences with pictures.`,
    path: easyReadHref(council),
    heading: isFormer ? `${capitalised(name)} has ended` : `Children’s social workers in ${name}`,
    parts: isFormer ? formerParts(subject) : presentParts(subject),
    page: { text: `Back to the page of ${name}`, href: councilHref(council) },
  };
}

function presentParts(subject: Subject): EasyPart[] {
  return [
    socialWorkerPart(subject),
    casePart(),
    missingPart(subject),
    numberPart(subject),
    unknownPart(subject),
    englandPart(subject),
    twentyPart(subject),
    askPart(subject),
    worriedPart(),
    aboutPart(subject.council, subject.name),
  ].filter((part) => part !== undefined);
}

/** Whoever has a social worker now has one of another council: its old numbers are on its own page. */
function formerParts(subject: Subject): EasyPart[] {
  return [
    endedPart(subject),
    socialWorkerPart(subject),
    worriedPart(),
    aboutPart(subject.council, subject.name),
  ];
}
