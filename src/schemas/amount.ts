/** What a published number looks like, free of zod so that the browser can be sent it alone. */

/**
 * A published amount, such as an average or a rate: as `quantity`, without leading zeros, of at most eight digits and two
 * decimals. No figure of a country is larger, and finer ones could not be worked with exactly.
 */
export const AMOUNT = /^(?:0|[1-9]\d{0,7})(?:\.\d{1,2})?$/;

/** A published whole count: at most eight digits, without leading zeros. */
export const COUNT = /^(?:0|[1-9]\d{0,7})$/;
