/** The ground of an invented nation: cells of a grid, each at a place on Earth, and the shapes made of them. */
import { onMap } from '../../../src/dataset/places/map-plane.ts';
import type { Chance } from './chance.ts';

/** A box of degrees. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

export type Point = readonly [x: number, y: number];

/** Sides of a shape in order: the way along a border, and whether it is gone backwards. */
export type Side = readonly [border: string, backwards: boolean];

/** Cells in rows from the north, each row from the west. The last row may not be full. */
export class Ground {
  readonly cells: number;
  readonly columns: number;
  readonly #box: Box;
  readonly #rows: number;

  /** @param cells how many; two of a pair (0 and 1, 2 and 3 ...) are always beside each other */
  constructor(box: Box, cells: number) {
    this.#box = box;
    this.cells = cells;
    const [start, end] = [onMap(box.west, box.north), onMap(box.east, box.south)];
    const wide = (end[0] - start[0]) / (end[1] - start[1]);
    this.columns = Math.max(2, 2 * Math.round(Math.sqrt(cells * wide) / 2));
    this.#rows = Math.ceil(cells / this.columns);
  }

  rowOf(cell: number): number {
    return Math.floor(cell / this.columns);
  }

  columnOf(cell: number): number {
    return cell % this.columns;
  }

  /** The middle of a cell, in degrees north and east. */
  middle(cell: number): { latitude: number; longitude: number } {
    return this.#at(this.rowOf(cell) + 0.5, this.columnOf(cell) + 0.5);
  }

  /** The way around cells of one row that are beside each other. */
  around(first: number, last: number = first): Side[] {
    const row = this.rowOf(first);
    const [from, to] = [this.columnOf(first), this.columnOf(last)];
    const columns = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return [
      ...columns.map((column): Side => [`h ${row} ${column}`, false]),
      [`v ${row} ${to + 1}`, false],
      ...columns.toReversed().map((column): Side => [`h ${row + 1} ${column}`, true]),
      [`v ${row} ${from}`, true],
    ];
  }

  /** The way around all cells. */
  outline(): Side[] {
    const end = this.cells - (this.#rows - 1) * this.columns;
    const full = this.#rows - (end === this.columns ? 0 : 1);
    const count = (length: number): number[] => Array.from({ length }, (_, index) => index);
    return [
      ...count(this.columns).map((column): Side => [`h 0 ${column}`, false]),
      ...count(full).map((row): Side => [`v ${row} ${this.columns}`, false]),
      ...count(this.columns)
        .slice(full === this.#rows ? 0 : end)
        .toReversed()
        .map((column): Side => [`h ${full} ${column}`, true]),
      ...(full === this.#rows ? [] : this.#lastRow(end)),
      ...count(this.#rows)
        .toReversed()
        .map((row): Side => [`v ${row} 0`, true]),
    ];
  }

  #lastRow(end: number): Side[] {
    const row = this.#rows - 1;
    const columns = Array.from({ length: end }, (_, index) => index).toReversed();
    return [
      [`v ${row} ${end}`, false],
      ...columns.map((column): Side => [`h ${row + 1} ${column}`, true]),
    ];
  }

  /**
   * The points of a border in units of the map, uneven as borders are.
   * @param step about how far apart the points are, in units of the map
   */
  border(name: string, step: number, chance: Chance): Point[] {
    const [way, ...place] = name.split(' ');
    const [row = 0, column = 0] = place.map(Number);
    const start = this.#corner(row, column);
    const end = way === 'h' ? this.#corner(row, column + 1) : this.#corner(row + 1, column);
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const parts = Math.max(1, Math.round(Math.hypot(dx, dy) / step));
    const points = Array.from({ length: parts + 1 }, (_, index): Point => {
      const uneven = index === 0 || index === parts ? 0 : (chance(name, index) - 0.5) * 0.12;
      return [
        Math.round(start[0] + (dx * index) / parts - dy * uneven),
        Math.round(start[1] + (dy * index) / parts + dx * uneven),
      ];
    });
    return points.filter(
      ([x, y], index) =>
        index === 0 || x !== points[index - 1]?.[0] || y !== points[index - 1]?.[1],
    );
  }

  #corner(row: number, column: number): Point {
    const { latitude, longitude } = this.#at(row, column);
    const [x, y] = onMap(longitude, latitude);
    return [Math.round(x), Math.round(y)];
  }

  #at(row: number, column: number): { latitude: number; longitude: number } {
    const { south, north, west, east } = this.#box;
    return {
      latitude: north - ((north - south) * row) / this.#rows,
      longitude: west + ((east - west) * column) / this.columns,
    };
  }
}
