/**
 * How the map on a council's page is drawn: finely enough for the larger copies in the circle of its postcode lottery,
 * and with the ids by which they are copied.
 */
export const LOCATOR = {
  width: 500,
  detail: 2,
  enlargeLondon: false,
  idPrefix: 'map-',
  /** The id of a council's shape is this and its slug. */
  shapePrefix: 's-',
} as const;
