/** What a page that was kept says of itself, and how it gets into the page. */
import { longDate } from '../../dataset/text/format.ts';

/** Why a kept page is shown: there is no connection, or it takes too long. */
export type Reason = 'offline' | 'slow';

/**
 * The sentences above a kept page.
 * @param savedOn day such as `2026-11-26`; undefined for the page that is shown in place of one that is not kept
 */
export function noticeText(reason: Reason, savedOn: string | undefined): string {
  const why = reason === 'offline' ? 'You are offline.' : 'Your connection is slow.';
  return savedOn === undefined
    ? `${why} The page that you asked for is not saved on this device.`
    : `${why} This page was saved on ${longDate(savedOn)}.`;
}

/**
 * A page with the notice at the beginning of its content, in the look of notices that every page has. It is part of the
 * text, so that the page needs no script for it.
 */
export function withNotice(html: string, text: string): string {
  const notice = `<div class="unknown-values" role="status" data-part="offline-notice"><p>${text}</p></div>`;
  return html.replace(/<main\b[^>]*>/, (start) => start + notice);
}
