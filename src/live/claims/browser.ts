/** `<claim-builder>`: judges the chosen claim as it is chosen, and gives a sentence to copy. */
import { evidenceOf, type Answer, type Claim, type Evidence } from '../../dataset/claims/claim.ts';
import { judge } from '../../dataset/claims/judge.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { readClaimNotes, unpackClaimNotes } from '../../dataset/wire/claims.ts';
import { inAddress, toAddress } from '../browser/address.ts';
import { loadCountry } from '../browser/country.ts';
import { jsonFile } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { required } from '../browser/required.ts';

const KINDS = ['over', 'rank', 'change', 'more', 'run', 'share'] as const;
const VERDICTS = { yes: 'Yes', careful: 'Yes, with this beside it', no: 'No' } as const;

const loadNotes = jsonFile('/say.json', (parsed) => unpackClaimNotes(readClaimNotes(parsed)));

class ClaimBuilder extends HTMLElement {
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #answer = required(this.querySelector('.answer'), 'place for the answer');
  readonly #loading = new Loading(this);
  #evidence: Evidence | undefined;

  connectedCallback(): void {
    this.chooseFromAddress();
    this.#form.addEventListener('change', () => {
      this.show();
      this.toAddress();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.show();
  }

  #load(): void {
    this.#loading.load(
      () => Promise.all([loadCountry(), loadNotes()]),
      ([country, notes]) => {
        this.#evidence = evidenceOf({ country, notes, cap: PROPOSED_CAP });
        this.show();
      },
    );
  }

  private show(): void {
    const claim = this.claim;
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !(part.dataset.for ?? '').split(' ').includes(claim.kind);
    }
    if (this.#evidence === undefined) this.#load();
    else this.#answer.replaceChildren(...this.parts(judge(claim, this.#evidence), claim));
  }

  /** A question may be sent to others: what is asked stands in the address. */
  private chooseFromAddress(): void {
    for (const field of this.#form.querySelectorAll('select')) {
      const asked = inAddress(field.name);
      if (asked !== null && [...field.options].some(({ value }) => value === asked))
        field.value = asked;
    }
  }

  private toAddress(): void {
    const fields = [...this.#form.querySelectorAll('select')];
    toAddress(
      Object.fromEntries(
        fields.map((field) => [
          field.name,
          field.closest<HTMLElement>('[data-for]')?.hidden === true ? '' : field.value,
        ]),
      ),
    );
  }

  private get claim(): Claim {
    const kind = KINDS.find((one) => one === this.value('kind')) ?? 'over';
    return {
      kind,
      council: this.value('council'),
      other: this.value('other'),
      year: Number(this.value('year')),
      since: Number(this.value('since')),
    };
  }

  private parts({ verdict, sentence, notes }: Answer, claim: Claim): HTMLElement[] {
    const list = document.createElement('ul');
    list.className = 'note';
    list.append(...notes.map((note) => element('li', note)));
    const heading = element('p', '');
    heading.append(element('strong', VERDICTS[verdict]));
    if (sentence === undefined) return [heading, list, ...this.records(claim)];
    const copy = document.createElement('copy-text');
    const said = element('p', sentence);
    said.className = 'said';
    copy.append(said);
    const source = document.createElement('copy-text');
    source.append(element('p', [sentence, ...notes, this.source(claim)].join(' ')));
    return [
      heading,
      ...(verdict === 'no' ? [element('p', 'You can say:')] : []),
      copy,
      list,
      ...this.records(claim),
      element('h2', 'With its source and caveats'),
      source,
    ];
  }

  private source({ kind, council }: Claim): string {
    const { source = '', version = '', site = '' } = this.dataset;
    const page = kind === 'share' ? `/v/${version}/` : `/v/${version}/councils/${council}/`;
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    return `Source: ${source}; Caseload Watch, data version ${version}, ${site}${page} (read on ${today}).`;
  }

  /** Links to the record of each figure that the claim rests on; none where it rests on all. */
  private records({ kind, council, other, year, since }: Claim): HTMLElement[] {
    if (kind === 'share') return [];
    const rests: (readonly [string, number])[] = [
      [council, year],
      ...(kind === 'more' ? [[other, year] as const] : []),
      ...(kind === 'change' ? [[council, since] as const] : []),
    ];
    const links = rests.flatMap(([slug, when]) => {
      const known = this.#evidence?.councils.find((one) => one.slug === slug);
      return known === undefined ? [] : [[`${known.name} ${String(when)}`, slug, when] as const];
    });
    const line = element('p', links.length === 1 ? 'The record: ' : 'The records: ');
    line.className = 'note';
    links.forEach(([words, slug, when], index) => {
      const link = document.createElement('a');
      link.href = `/councils/${slug}/#figure-${String(when)}`;
      link.textContent = words;
      line.append(...(index > 0 ? [', '] : []), link);
    });
    return [line];
  }

  private value(name: string): string {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? field.value : '';
  }
}

function element(name: 'p' | 'li' | 'strong' | 'h2', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

customElements.define('claim-builder', ClaimBuilder);
