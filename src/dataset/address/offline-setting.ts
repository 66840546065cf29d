/** Whether a copy of the site offers reading offline, which whoever publishes it sets as SERVICE_WORKER. */

/**
 * Reads SERVICE_WORKER. Reading offline is offered unless the value is `off`.
 * @throws if it is something else, which could be taken for either
 */
export function offersOffline(value: string | undefined): boolean {
  if (value === undefined || value === '' || value === 'on') return true;
  if (value === 'off') return false;
  throw new Error(`SERVICE_WORKER cannot be ${value}. It can be on or off.`);
}
