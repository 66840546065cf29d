/** Names of the tables behind charts, which have their source in each row because they are often taken away alone. */
import type { Meaning } from '../field.ts';

const text = { type: 'string', required: true } as const;
const optionalText = { type: 'string', required: false } as const;

export const CHART_NAMES: Readonly<Record<string, Meaning>> = {
  series: { ...text, title: 'Line', description: 'Line of the chart: whose averages they are.' },
  council: {
    ...text,
    title: 'Council',
    description: 'Name of the council, or both names of a combined figure.',
  },
  no_figure_because: {
    ...optionalText,
    title: 'No figure because',
    description: 'Why there is no figure, in a few words. Empty where there is one.',
  },
  ask_first: {
    ...optionalText,
    title: 'Ask first',
    description: 'What is unusual in the count of the figure. Empty for most.',
  },
  please_note: {
    ...text,
    title: 'Please note',
    description: 'What readers should know about the figures, in sentences.',
  },
};
