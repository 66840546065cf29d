/** `<claim-builder>`: judges the chosen claim as it is chosen, and gives a sentence to copy. */
import '../browser/tidy-address.ts';
import { h } from 'preact';
import { render } from '../browser/render.ts';
import { PROPOSED_CAP } from '../../dataset/cap/cap-range.ts';
import { claimEvidence, type Claim, type ClaimEvidence } from '../../dataset/claims/claim.ts';
import { readClaimNotes, unpackClaimNotes } from '../../dataset/wire/claims.ts';
import { toAddress } from '../browser/address.ts';
import { Announcement } from '../browser/announcement.ts';
import { loadCountry } from '../browser/country.ts';
import { jsonFile } from '../browser/json-loader.ts';
import { Loading } from '../browser/load-status.ts';
import { part, parts } from '../browser/part.ts';
import { checkAddress, fromAddress } from '../browser/select-fields.ts';
import { ChosenClaimAnswer, UnansweredClaim } from './ClaimAnswer.tsx';
import { CLAIM_KINDS, claimAnswerView, FIELD_KINDS, type ClaimSource } from './view.ts';

const loadNotes = jsonFile('/say.json', (parsed) => unpackClaimNotes(readClaimNotes(parsed)));

class ClaimBuilder extends HTMLElement {
  readonly #form = part(this, 'claim', HTMLFormElement);
  readonly #fields = parts(this, 'field', HTMLSelectElement);
  readonly #answer = part(this, 'answer');
  readonly #announcement = new Announcement(part(this, 'announcement'));
  readonly #loading = new Loading(this);
  /** Whether the reader has chosen: the answer that a page opens with is not read out. */
  #chosen = false;

  connectedCallback(): void {
    // A question may be sent to others: what is asked is in the address.
    for (const field of this.#fields) fromAddress(field);
    this.#form.addEventListener('change', () => {
      this.#chosen = true;
      this.#show();
      this.#toAddress();
      checkAddress(this.#fields);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#show();
  }

  #show(): void {
    const claim = this.#claim();
    for (const row of parts(this, 'row')) row.hidden = !isAsked(row.dataset.field ?? '', claim);
    if (!this.#isComplete(claim)) {
      render(h(UnansweredClaim, {}), this.#answer);
      return;
    }
    this.#loading.load(
      () => Promise.all([loadCountry(...neededBy(claim)), loadNotes()]),
      ([country, notes]) => {
        this.#judge(claim, claimEvidence({ country, notes, cap: PROPOSED_CAP }));
      },
    );
  }

  #judge(claim: Claim, evidence: ClaimEvidence): void {
    const view = claimAnswerView(claim, evidence, this.#source());
    render(h(ChosenClaimAnswer, { view }), this.#answer);
    if (this.#chosen) this.#announcement.say(view.announcement);
  }

  /** Whether every field that the claim needs is chosen: one is not where the address asks for what is unknown. */
  #isComplete(claim: Claim): boolean {
    return this.#fields.every(
      ({ name, selectedIndex }) => selectedIndex >= 0 || !isAsked(name, claim),
    );
  }

  #toAddress(): void {
    const claim = this.#claim();
    const choices = this.#fields.map(({ name, value }) => [
      name,
      isAsked(name, claim) ? value : '',
    ]);
    toAddress(Object.fromEntries(choices) as Record<string, string>);
  }

  #claim(): Claim {
    return {
      kind: CLAIM_KINDS.find(({ kind }) => kind === this.#value('kind'))?.kind ?? 'over',
      council: this.#value('council'),
      other: this.#value('other'),
      year: Number(this.#value('year')),
      since: Number(this.#value('since')),
    };
  }

  #source(): ClaimSource {
    const { source = '', version = '', site = '' } = this.dataset;
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    return { source, version, site, today };
  }

  #value(name: string): string {
    return this.#fields.find((field) => field.name === name)?.value ?? '';
  }
}

/** The councils and years that a claim is about: their figures are needed of a country too large for one file. */
function neededBy(claim: Claim): (string | number)[] {
  const fields = ['council', 'other', 'year', 'since'] as const;
  return fields.filter((field) => isAsked(field, claim)).map((field) => claim[field]);
}

function isAsked(field: string, { kind }: Claim): boolean {
  return FIELD_KINDS[field]?.includes(kind) ?? false;
}

customElements.define('claim-builder', ClaimBuilder);
