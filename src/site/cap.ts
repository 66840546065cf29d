/** The cap that pages are drawn against until a reader moves it. */
export { PROPOSED_CAP as CAP } from '../dataset/cap/cap.ts';
