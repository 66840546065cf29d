/** Invented names of councils and places: no place is called so on purpose. */

const STARTS =
  'Ab Ald Ash Bar Bex Bran Cal Cor Dal Dun Eck Eld Fen Far Gar Glen Had Hol Ib Ing Jar Kel Kirn Lam Low Mar Mel Nor Nun Oak Orr Pel Quar Ros Sed Stan Tar Ul Ven Wyl Yar Zel'.split(
    ' ',
  );
const MIDDLES =
  'a am ber bel ding den e er fer gan i il ing ker lan ling mer mor ning o ol per ring sel ter ver wen ya'.split(
    ' ',
  );
const ENDS =
  'bridge brough bury by combe cote dale den fell field fold ford gate grave ham hithe holme hurst land leigh ley low mere mouth ney port shaw side stead stow thorpe ton wark wick wold worth'.split(
    ' ',
  );
const ALL = STARTS.length * MIDDLES.length * ENDS.length;
/** A prime that divides none of the lists, so that names one after another are unlike. */
const STEP = 15_013;

/** How many different names there are. */
export const NAMES = ALL;

/** The name of a number; two numbers below `NAMES` have two names. */
export function nameOf(index: number): string {
  const at = (index * STEP) % ALL;
  const start = STARTS[at % STARTS.length] ?? '';
  const rest = Math.floor(at / STARTS.length);
  const middle = MIDDLES[rest % MIDDLES.length] ?? '';
  return start + middle + (ENDS[Math.floor(rest / MIDDLES.length)] ?? '');
}

/** A name as the last part of an address. */
export function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
