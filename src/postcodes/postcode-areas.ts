/**
 * The postcode areas of Great Britain. They are part of the code, as the letters of other places are, so that a browser
 * asks for no shard that is not there and can tell a mistyped area from a lost connection. The last one was made
 * in 1999; a test compares them with data/postcodes/areas.csv.
 */
const AREAS =
  /^(A[BL]|B[ABDHLNRS]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LU]?|H[ADGPRSUX]|I[GPV]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE)$/;

/** Whether capital letters are those of an area. */
export function isPostcodeArea(letters: string): boolean {
  return AREAS.test(letters);
}

/** The address of the page of an area. */
export function postcodeAreaHref(area: string): string {
  return `/postcodes/${area.toLowerCase()}/`;
}
