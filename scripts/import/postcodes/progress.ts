/** A bar on the terminal for work of some seconds. */

/** Where the bar is drawn. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** @param part between 0 and 1 */
  readonly show: (part: number) => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const WIDTH = 40;

/** Draws on a terminal only: a log gets no bars. Redraws when a step of it fills. */
export function progress(label: string, stream: ProgressStream): Progress {
  if (stream.isTTY !== true) return { show: () => undefined, end: () => undefined };
  let shown = -1;
  return {
    show: (part) => {
      const filled = Math.floor(Math.min(1, Math.max(0, part)) * WIDTH);
      if (filled === shown) return;
      shown = filled;
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`\r${label} ${bar} ${Math.round((100 * filled) / WIDTH)}%`);
    },
    end: () => {
      stream.write('\r\u001B[K');
    },
  };
}
