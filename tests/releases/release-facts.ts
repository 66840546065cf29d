/** What tests expect of the newest release, so that a new one changes one file. */

/** A council as tests name it. */
export interface KnownCouncil {
  readonly slug: string;
  readonly name: string;
}

/** What a cap means in the newest year: figures greater than it, and the staff it would take. */
export interface KnownCap {
  readonly over: number;
  /** Full-time equivalents, exact to a tenth. */
  readonly extraFte: number;
}

/**
 * Facts of one release, each looked up in the publisher's file or worked out from it by hand, never taken from the site.
 * A file of facts says beside each where it comes from.
 */
export interface ReleaseFacts {
  /** The reporting year that the release is named after, which is its newest. */
  readonly year: number;
  readonly firstYear: number;
  /** Rows of councils for the newest year, a combined figure counted once. */
  readonly rows: number;
  /** How many of them have a figure. */
  readonly published: number;
  /** Councils without a figure, in the order of the alphabet. */
  readonly missing: readonly KnownCouncil[];
  /** Councils with fewer than 20 full-time equivalents with cases, by their slugs. */
  readonly small: readonly string[];
  /** Names of the councils over the proposed cap of 20, the highest first. */
  readonly overCap: readonly string[];
  /** How many averages are over 20, as a sentence begins with it. */
  readonly overCapInWords: string;
  readonly caps: Readonly<Record<15 | 17 | 18 | 20, KnownCap>>;
  readonly england: { readonly average: string; readonly cases: string; readonly fte: string };
  /** A council with an ordinary figure, which most tests look at. */
  readonly bolton: {
    readonly average: string;
    readonly cases: string;
    readonly fte: string;
    readonly rank: number;
    /** As pages say it, from the nearer end. */
    readonly rankInWords: string;
    /** How far it is above the cap, of 20 and of 18. */
    readonly above20: string;
    readonly above18: string;
  };
  readonly liverpool: { readonly average: string };
  /** The combined figure of North and West Northamptonshire. */
  readonly northamptonshire: { readonly average: string };
  /** The widest gap between two councils within 50 miles, lowest first. */
  readonly widestGap: {
    readonly lowest: string;
    readonly highest: string;
    readonly ratio: number;
    /** Of the widest gap whose two counts have no flag. */
    readonly leadingRatio: number;
    readonly inWords: string;
  };
  /** What changed from the year before, in averages that can be compared. */
  readonly yearChanges: {
    readonly compared: number;
    readonly higher: number;
    readonly lower: number;
    readonly same: number;
    /** By more than the median of all years for the size of the council. */
    readonly moreThanTypical: number;
    /** By more than the 90th percentile, small councils among them: names, the largest rise first. */
    readonly large: readonly string[];
    readonly newlyOver: readonly string[];
    readonly noLongerOver: readonly string[];
    /** The largest rises and falls in cases, small councils left out, as names. */
    readonly rises: readonly string[];
    readonly falls: readonly string[];
    /** With a flag for a change of the cases, the FTE or the average. */
    readonly jumped: readonly string[];
    /** With a figure that was missing a year before. */
    readonly again: readonly string[];
  };
  /** How counts compare, worked out from the two publishers' files with exact fractions. */
  readonly counts: {
    /** Published figures of councils in all years, and how many of them have a flag. */
    readonly checked: number;
    readonly flagged: number;
    /** Figures whose cases or FTE moved by more than half up or a third down in a year. */
    readonly moved: number;
    /** The same by size of council a year before, smallest first: how many, of how many. */
    readonly movedBySize: readonly (readonly [moved: number, of: number])[];
    /** For each kind of flag, in the order of the kinds: figures compared, and flags. */
    readonly kinds: readonly (readonly [compared: number, flagged: number])[];
    /** Figures of the newest year with a flag. */
    readonly newest: number;
    /** Cases for each 100 children in need in the newest year. */
    readonly shares: {
      readonly england: number;
      readonly lower: number;
      readonly middle: number;
      readonly upper: number;
      readonly figures: number;
      readonly lowest: string;
      readonly highest: readonly [slug: string, share: number];
    };
  };
  /** How averages changed from the first year to the newest, worked out by a program of its own from the publisher's file. */
  readonly changes: {
    /** Council figures with one in the first year, a combined figure once, and how many of them fell. */
    readonly compared: number;
    readonly fell: number;
    /** How many are of each kind, in the order of the kinds. */
    readonly kinds: readonly number[];
    /** Changes of cases and of FTE in per cent, and what each added to the average. */
    readonly england: readonly [cases: number, fte: number, fromCases: number, fromFte: number];
    /** The same from the year before to the newest. */
    readonly liverpool: readonly [cases: number, fte: number, fromCases: number, fromFte: number];
    readonly bolton: readonly [cases: number, fte: number, fromCases: number, fromFte: number];
    /** Figures over a cap of 20 and of 17 in a year, all years but the newest together, and how many of them stayed. */
    readonly over20: readonly [stayed: number, all: number];
    readonly over17: readonly [stayed: number, all: number];
    /** Years over 20 among those with a figure, of the councils that were over it most often. */
    readonly mostYearsOver20: readonly (readonly [name: string, over: number, of: number])[];
  };
  /** What letters to councils in odd situations have in them. */
  readonly briefs: {
    /** Over the cap with an unusual count: words of its letter, and a question for its committee. */
    readonly bolton: { readonly letter: readonly string[]; readonly question: string };
    /** A council whose change in a year is more than usual, with the words for it. */
    readonly moved: readonly [slug: string, words: string];
    /** A council whose change is no more than usual. */
    readonly steady: string;
    /** A council without a newest figure: words of the letters to its director and to its MP. */
    readonly missing: {
      readonly slug: string;
      readonly director: readonly string[];
      readonly representative: string;
    };
  };
  /** Names of the files as they were imported, the newest release first. */
  readonly files: readonly string[];
}
