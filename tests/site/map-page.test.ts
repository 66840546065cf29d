import { describe, expect, test } from 'vitest';
import { mapView } from '../../src/site/map-page.ts';
import { CONTEXT } from './fixture-context.ts';

/** Each shape of a year with its figure: `Newton 12.4`. */
function shapesOf(year: number): string[] {
  return mapView(CONTEXT, year).shapes.map(({ name, value }) => `${name} ${value ?? ''}`);
}

describe('the map of a year', () => {
  test('has the councils of that year', () => {
    expect(shapesOf(2023)).toContain('Oldton 12');
    expect(shapesOf(2023).join()).not.toContain('Newton');
    expect(shapesOf(2025)).toContain('Newton 12.4');
    expect(shapesOf(2025).join()).not.toContain('Oldton');
  });

  test('shows a combined figure on both shapes', () => {
    expect(shapesOf(2025)).toEqual(expect.arrayContaining(['Harbour 15', 'Ivy 15']));
  });

  test('a missing figure has its reason and no value', () => {
    const dale = mapView(CONTEXT, 2025).shapes.find(({ slug }) => slug === 'dale');
    expect(dale).toMatchObject({ reason: 'not available', value: undefined });
  });

  test('a recoded council keeps the one shape it has', () => {
    const codes = [2024, 2025].map(
      (year) => mapView(CONTEXT, year).shapes.find(({ slug }) => slug === 'cliff')?.code,
    );
    expect(codes).toEqual(['E08000012', 'E08000012']);
  });
});

describe('the finding over it', () => {
  test('leads with where half of the figures are, and counts those over the cap', () => {
    expect(mapView(CONTEXT, 2024).headline).toBe(
      'The middle half of the 7 averages for 2024 ran from 12.5 to 21.0, and two were over the proposed cap of 20',
    );
  });

  test('a figure at the cap is not over it', () => {
    expect(mapView(CONTEXT, 2023).headline).toMatch(/, and none was over the proposed cap of 20$/);
  });
});
