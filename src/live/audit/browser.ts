/** `<release-audit>`: takes the publisher's file, has it compared in a worker, and shows what came of it. Nothing is sent. */
import { h } from 'preact';
import { ownWorker } from '../browser/own-worker.ts';
import { fill } from '../browser/fill.ts';
import { part } from '../browser/part.ts';
import { takeDrops, takeFileField } from '../browser/take-files.ts';
import { AuditResult } from './AuditResult.tsx';
import type { AuditReply, AuditRequest } from './messages.ts';
import workerAddress from './worker.ts?worker&url';

class ReleaseAudit extends HTMLElement {
  readonly #status = part(this, 'status');
  readonly #release = part(this, 'release', HTMLSelectElement);
  #worker: Worker | undefined;
  #file: File | undefined;
  #turn = 0;

  connectedCallback(): void {
    const take = (file: File): void => {
      this.#file = file;
      this.#compare(file);
    };
    const field = part(this, 'file', HTMLInputElement);
    takeFileField(field, take);
    takeDrops(part(this, 'drop'), take);
    this.#release.addEventListener('change', () => {
      if (this.#file !== undefined) this.#compare(this.#file);
    });
    // A file may have been chosen before the script was there.
    field.dispatchEvent(new Event('change'));
  }

  #compare(file: File): void {
    this.#worker ??= this.#started();
    this.#turn += 1;
    this.#status.textContent = `Comparing ${file.name} …`;
    const { value } = this.#release;
    const request: AuditRequest = {
      turn: this.#turn,
      file,
      releases: (this.dataset.releases ?? '').split(' ').map(Number),
      chosen: value === '' ? undefined : Number(value),
    };
    this.#worker.postMessage(request);
  }

  #started(): Worker {
    const worker = ownWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<AuditReply>) => {
      if (data.turn === this.#turn) this.#show(data);
    });
    worker.addEventListener('error', () => {
      this.#worker = undefined;
      this.#show({
        turn: this.#turn,
        failure: 'The comparison did not load. Choose the file again.',
      });
    });
    return worker;
  }

  #show(reply: AuditReply): void {
    const view = 'view' in reply ? reply.view : undefined;
    fill(view && h(AuditResult, { view }), part(this, 'result'));
    this.#status.textContent = 'view' in reply ? reply.view.sentence : reply.failure;
  }
}

customElements.define('release-audit', ReleaseAudit);
