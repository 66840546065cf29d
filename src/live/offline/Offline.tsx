/** Whether pages are saved on this device, and which: with the buttons that change it. */
import type { JSX } from 'preact';
import type { OfflineView } from './view.ts';

interface OfflineProps {
  readonly view: OfflineView;
  /** Turns it on or off. */
  readonly onTurn?: () => void;
  /** Deletes the pages of councils and regions. */
  readonly onDelete?: () => void;
}

export function Offline({ view, onTurn, onDelete }: OfflineProps): JSX.Element {
  const { status, button, pages } = view;
  return (
    <div class="stack">
      <p class="offline-status" role="status" data-part="offline-status">
        {status}
      </p>
      <p class="offline-buttons no-print">
        <button type="button" data-part="offline-turn" hidden={!button} onClick={onTurn}>
          {button}
        </button>
        <button
          type="button"
          class="second"
          data-part="offline-delete"
          hidden={pages.length === 0}
          onClick={onDelete}
        >
          Delete saved pages
        </button>
      </p>
      {pages.length > 0 && (
        <ul class="stack-tight" data-part="offline-pages">
          {pages.map(({ href, name, saved }) => (
            <li key={href}>
              <a href={href}>{name}</a>, saved on {saved}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
