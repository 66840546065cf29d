/** SITE_URL as commands read it. */
import { ownAddress, type OwnAddress } from '../../src/dataset/address/own-address.ts';
import { Failure } from './failure.ts';

/**
 * Where the site is published.
 * @throws {Failure} if SITE_URL is set and no address that a site can have
 */
export function siteAddress(): OwnAddress {
  try {
    return ownAddress(process.env.SITE_URL);
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
