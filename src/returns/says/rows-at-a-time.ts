/** How many rows of a file are played back at a time. The page and the worker have to know it. */
export const ROWS_AT_A_TIME = 50;
