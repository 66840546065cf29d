/** On every page: a cap in the address goes on to the pages that links lead to. */
import { PROPOSED_CAP } from '../dataset/cap.ts';
import { capInAddress, carryCap } from './carry-cap.ts';

const cap = capInAddress();
if (cap !== PROPOSED_CAP) carryCap(cap);
