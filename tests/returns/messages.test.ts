/** The words of every rule, as they are in the findings of real files: those of the fixtures. */
import { describe, expect, test } from 'vitest';
import { checkReturn, checkText, type CheckResult } from '../../src/returns/check.ts';
import type { FindingPlace } from '../../src/returns/check/findings.ts';
import { explain, locatedMessage, type ExplainedGroup } from '../../src/returns/explain.ts';
import { GUIDES } from '../../src/returns/guides/guides.ts';
import { LARGEST_FILE } from '../../src/returns/read/file-text.ts';
import { RULES, RULE_IDS, type RuleId } from '../../src/returns/rules/catalogue.ts';
import { CONTEXT, GOOD_ROW, HEADER } from './context.ts';
import { CASES, inputOf, textSource } from './fixtures.ts';
import { faultsOf, saysWhatToDo, sentenceFaultsOf } from './message-faults.ts';

/** Notes are too long to be shown when that is what is wrong with them. */
const NOT_SHOWN: ReadonlySet<RuleId> = new Set<RuleId>(['note-too-long']);

const results = await Promise.all([
  ...CASES.map((name) => checkReturn(inputOf(name), CONTEXT)),
  tooLarge(),
]);
const groups = results.flatMap((result) => explain(result).groups);
const places = results.flatMap(({ findings }) =>
  findings.flatMap(({ rule, places: own }) => own.map((place) => ({ rule, place }))),
);

/** The one rule whose fixture would be too large to keep. */
async function tooLarge(): Promise<CheckResult> {
  const source = {
    name: 'large.csv',
    async *open() {
      const megabyte = new Uint8Array(1 << 20).fill(65);
      for (let read = 0; read <= LARGEST_FILE; read += megabyte.length)
        yield await Promise.resolve(megabyte);
    },
  };
  const result = await checkReturn(source, CONTEXT);
  const findings = result.findings.filter(({ rule }) => rule === 'file-too-large');
  return { ...result, findings };
}

function groupsOf(rule: RuleId): ExplainedGroup[] {
  return groups.filter((group) => group.rule === rule);
}

/** Messages with their places, as the command line and the rules' pages have them. */
function messagesOf(rule: RuleId): string[] {
  return groupsOf(rule).flatMap((group) => group.places.map(locatedMessage));
}

describe.each(RULE_IDS)('%s', (rule) => {
  test('says in whole sentences what is wrong where, and what to do', () => {
    expect(messagesOf(rule).length).toBeGreaterThan(0);
    for (const message of messagesOf(rule)) {
      expect(sentenceFaultsOf(message), message).toEqual([]);
      expect(saysWhatToDo(message), message).toBe(true);
    }
  });

  test('shows the value that it is about', () => {
    for (const { message, value = '' } of groupsOf(rule).flatMap((group) => group.places)) {
      if (value === '' || NOT_SHOWN.has(rule)) continue;
      expect(shows(message, value), `${message} should show ${value}`).toBe(true);
    }
  });

  test('sums its findings up in one line, and says how to fix them in sentences', () => {
    for (const { line, fix } of groupsOf(rule)) {
      expect(faultsOf(line), line).toEqual([]);
      expect(line).toMatch(/^[A-Z\d].*[^.!?]$/);
      expect(sentenceFaultsOf(fix), fix).toEqual([]);
      expect(saysWhatToDo(fix) || /^(If|In|The file|You)\b/.test(fix), fix).toBe(true);
    }
  });

  test('has a line for one finding and for several', () => {
    const { one, many } = RULES[rule];
    for (const line of [one, many].map((text) => text.replaceAll(/\{\w+\}/g, '2')))
      expect(faultsOf(line), line).toEqual([]);
    expect(one).not.toContain('{count}');
    // What is about the file as a whole is found once at most.
    expect(many.includes('{count}') || many === one).toBe(true);
  });

  test('has a guide whose example is what the checker finds in its fixture', () => {
    const { title, passed, reason, example, place } = GUIDES[rule];
    for (const words of [title, passed]) {
      expect(faultsOf(words), words).toEqual([]);
      expect(words).toMatch(/^[A-Z].*[^.!?]$/);
    }
    expect(sentenceFaultsOf(reason), reason).toEqual([]);
    expect(example.wrong).not.toBe(example.right);
    if (example.inWords === undefined) expect(example.wrong).toContain(place.value ?? '');
    expect(places).toContainEqual({ rule, place: expect.objectContaining(place) as FindingPlace });
  });
});

/** Whether a message shows a cell, or for a note the part that it is about. Thousands may be separated in a sentence. */
function shows(message: string, value: string): boolean {
  const plain = message.replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const quoted = /‘([^’]+)’/.exec(message)?.[1] ?? value;
  return plain.includes(value) || message.includes(value) || value.includes(quoted);
}

test('what is said where a rule finds nothing is another sentence for each', () => {
  const passed = RULE_IDS.map((rule) => GUIDES[rule].passed);
  expect(new Set(passed).size).toBe(RULE_IDS.length);
});

describe('rules that were tried', () => {
  const passedFor = (csv: string): readonly RuleId[] => explain(checkText(csv, CONTEXT)).passed;

  test('do not include comparisons where there is nothing to compare with', () => {
    const passed = passedFor(
      `${HEADER}\n${GOOD_ROW.replace('Bolton', 'Bury').replace('E08000001', 'E08000002')}\n`,
    );
    expect(passed).toContain('same-as-last-quarter');
    expect(passed).toContain('required-row-missing');
    expect(passed).not.toContain('differs-from-official');
    expect(passed).not.toContain('joint-return-twice');
  });

  test('include the official figure for a quarter that ends on its day', () => {
    const same = GOOD_ROW.replace('2025-12-31', '2025-09-30').replace(
      '1212,80.8,15.0',
      '1272,80.0,15.9',
    );
    expect(passedFor(`${HEADER}\n${same}\n`)).toContain('differs-from-official');
  });

  test('are none in a file without a header', () => {
    expect(passedFor('')).toEqual([]);
    expect(passedFor('Nothing, of use\n')).toEqual([]);
  });

  test('do not include the missing row where a row could not be read', () => {
    expect(passedFor(`${HEADER}\n${GOOD_ROW}\n${GOOD_ROW},,x\n`)).not.toContain(
      'required-row-missing',
    );
  });
});

test('a code that a council has only since later is not said to have ended', async () => {
  const early = GOOD_ROW.replace('E08000001,Bolton,2025-12-31', 'E08000038,Barnsley,2024-12-31');
  const { groups: found } = explain(
    await checkReturn(textSource(`${HEADER}\n${early}\n`), CONTEXT),
  );
  expect(found.find(({ rule }) => rule === 'old-code')?.places[0]?.message).toBe(
    'Barnsley has had the code E08000038 only since 1 April 2025. Use E08000016, its code on the last day of this quarter.',
  );
});

test('an official figure of two councils is said to be that of both', async () => {
  const official = CONTEXT.official.map((figure) => ({ ...figure, combinedWith: 'bury' }));
  const row = GOOD_ROW.replace('2025-12-31', '2025-09-30');
  const source = textSource(`${HEADER}\n${row}\n`);
  const { groups: found } = explain(await checkReturn(source, { ...CONTEXT, official }));
  expect(found[0]?.places[0]?.message).toBe(
    'This row has 1,212 cases. The official figure for Bolton and Bury together on 30 September 2025 is 1,272 cases. Check both.',
  );
});

test('a council with an article is named with it', async () => {
  const councils = CONTEXT.councils.map((council) =>
    council.slug === 'bolton' ? { ...council, name: 'Isle of Wight' } : council,
  );
  const part = GOOD_ROW.replace('Bolton', 'Isle of Wight').replace('children_all', 'care_leavers');
  const source = textSource(`${HEADER}\n${part}\n`);
  const { groups: found } = explain(await checkReturn(source, { ...CONTEXT, councils }));
  expect(found.find(({ rule }) => rule === 'required-row-missing')?.places[0]?.message).toMatch(
    /^The Isle of Wight has no row for the whole service on 31 December 2025\./,
  );
});
