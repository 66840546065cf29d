/** Asks whoever draws a chart for the same chart at another width. It bubbles not: it is sent to the chart itself. */
export class PictureWanted extends Event {
  static readonly NAME = 'picture-wanted';
  readonly width: number;
  /** The answer: the drawing as it now is. Left undefined where nothing was chosen since the page was built. */
  drawn: string | undefined;

  /** @param width in CSS pixels */
  constructor(width: number) {
    super(PictureWanted.NAME);
    this.width = width;
  }
}
