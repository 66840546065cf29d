/** The outermost element of a picture in a file of its own: its style sheet, the hatching, and paper under everything. */
import type { ComponentChildren, JSX } from 'preact';
import { HatchPatterns } from '../charts/core/Hatch.tsx';
import { fontFace, PICTURE_STYLE } from './style.ts';

interface PictureDocumentProps {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The text description of the picture. */
  readonly alt: string;
  /** A font file as base64, to be held in the picture; left out where the renderer has the font. */
  readonly font?: string | undefined;
  readonly children: ComponentChildren;
}

/** A whole SVG document. */
export function PictureDocument(props: PictureDocumentProps): JSX.Element {
  const { width, height, alt, font, children } = props;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
    >
      <style>{PICTURE_STYLE}</style>
      {font !== undefined && <style>{fontFace(font)}</style>}
      <defs>
        <HatchPatterns />
      </defs>
      <rect class="sheet" width={width} height={height} />
      {children}
    </svg>
  );
}
