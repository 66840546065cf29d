/** Natural logarithms to forty digits, by a series of whole numbers. */
import { fraction, over, times, minus, type Fraction } from './exact.ts';

const SCALE = 10n ** 40n;

/** The natural logarithm of a fraction above zero: twice the area tangent of (x - 1) / (x + 1). */
function logarithm({ n, d }: Fraction): Fraction {
  const z = ((n - d) * SCALE) / (n + d);
  const square = (z * z) / SCALE;
  let [sum, power] = [0n, z];
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) / SCALE;
  }
  return fraction(2n * sum, SCALE);
}

/** What cases and workers add to the change of an average, by shares of the logarithm. */
export interface Split {
  readonly fromCases: Fraction;
  readonly fromFte: Fraction;
}

/** Cases and FTE at one time. */
export interface Parts {
  readonly cases: Fraction;
  readonly fte: Fraction;
}

/** Divides the change of cases over FTE; where the average stays the same, its mean is the average itself. */
export function splitOf(before: Parts, after: Parts): Split {
  const [a, b] = [over(before.cases, before.fte), over(after.cases, after.fte)];
  const whole = logarithm(over(b, a));
  const mean = whole.n === 0n ? a : over(minus(b, a), whole);
  const fromCases = times(mean, logarithm(over(after.cases, before.cases)));
  const fromFte = times(mean, logarithm(over(before.fte, after.fte)));
  return { fromCases, fromFte };
}
