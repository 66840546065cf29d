import { expect, test } from 'vitest';
import { questionsFor } from '../../../src/site/council/questions.ts';

test('what the count asks comes first, and an abolished council is asked nothing', () => {
  const [first, ...others] = questionsFor({ type: 'unitary' }, 'figure', ['Why did it fall?']);
  expect(first).toBe('Why did it fall?');
  expect(others[0]).toContain('more than 20 cases');
  expect(questionsFor({ type: 'county' }, 'abolished', [])).toEqual([]);
});

test('a council without a figure is asked to publish one', () => {
  expect(questionsFor({ type: 'london borough' }, 'missing', [])[0]).toContain('Will you publish');
});

test('a trust is asked as a trust, and about no cap that its page does not explain', () => {
  const asked = questionsFor({ type: 'health and social care trust' }, 'not collected', []).join(
    ' ',
  );
  expect(asked).toContain('Does the trust set its own limit');
  expect(asked).not.toContain('20');
});
