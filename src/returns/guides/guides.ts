/** The guide to every rule. */
import type { RuleId } from '../rules/catalogue.ts';
import { CELL_GUIDES } from './cell-guides.ts';
import { COMPARISON_GUIDES } from './comparison-guides.ts';
import { COUNCIL_GUIDES } from './council-guides.ts';
import { DATE_GUIDES } from './date-guides.ts';
import { FILE_GUIDES } from './file-guides.ts';
import { HEADER_GUIDES } from './header-guides.ts';
import { PRIVACY_GUIDES } from './privacy-guides.ts';
import { ROW_GUIDES } from './row-guides.ts';
import type { RuleGuide } from './rule-guide.ts';

/** Every guide by the rule's identifier. */
export const GUIDES: Readonly<Record<RuleId, RuleGuide>> = {
  ...FILE_GUIDES,
  ...HEADER_GUIDES,
  ...CELL_GUIDES,
  ...DATE_GUIDES,
  ...COUNCIL_GUIDES,
  ...ROW_GUIDES,
  ...PRIVACY_GUIDES,
  ...COMPARISON_GUIDES,
};
