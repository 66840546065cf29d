/** `<claim-builder>`: judges the chosen claim as it is chosen, and gives a sentence to copy. */
import { evidenceOf, type Answer, type Claim, type Evidence } from '../dataset/claims/claim.ts';
import { judge } from '../dataset/claims/judge.ts';
import type { Council } from '../schemas/council.ts';
import type { Figure } from '../schemas/figure.ts';
import { required } from './required.ts';

const KINDS = ['over', 'rank', 'change', 'more', 'run', 'share'] as const;
const VERDICTS = { yes: 'Yes', careful: 'Yes, with this beside it', no: 'No' } as const;

/** /say.json, which the build wrote from checked tables. */
interface SayFile {
  readonly councils: readonly Council[];
  readonly figures: readonly Figure[];
  readonly revised: readonly (readonly [string, string])[];
  readonly cap: number;
}

class ClaimBuilder extends HTMLElement {
  readonly #form = required(this.querySelector('form'), 'form');
  readonly #answer = required(this.querySelector('.answer'), 'place for the answer');
  #evidence: Evidence | undefined;

  connectedCallback(): void {
    this.#form.addEventListener('change', () => {
      this.show();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    void this.load();
  }

  private async load(): Promise<void> {
    const response = await fetch('/say.json');
    const file = (await response.json()) as SayFile;
    this.#evidence = evidenceOf(file.councils, file.figures, new Map(file.revised), file.cap);
    this.show();
  }

  private show(): void {
    const claim = this.claim;
    for (const part of this.#form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !(part.dataset.for ?? '').split(' ').includes(claim.kind);
    }
    if (this.#evidence === undefined) return;
    this.#answer.replaceChildren(...this.parts(judge(claim, this.#evidence), claim));
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
    if (sentence === undefined) return [heading, list];
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
      element('h2', 'With its source and caveats'),
      source,
    ];
  }

  private source({ kind, council }: Claim): string {
    const { source = '', version = '', site = '' } = this.dataset;
    const page = kind === 'share' ? `/v/${version}/` : `/v/${version}/councils/${council}/`;
    return `Source: ${source}; Caseload Watch, data version ${version}, ${site}${page}`;
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
