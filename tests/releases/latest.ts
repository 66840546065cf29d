/** The newest release that data/ holds. After an import, write the facts of the new one beside this file and name it here. */
export { RELEASE_2025 as LATEST } from './2025.ts';
