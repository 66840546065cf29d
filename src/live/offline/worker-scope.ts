/** What TypeScript does not know in code that is also for windows: the worker's own surroundings. */

export interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

export interface Fetching extends Lasting {
  readonly request: Request;
  readonly clientId: string;
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Fetching;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly get: (id: string) => Promise<object | undefined>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    handle: (event: Events[Name]) => void,
  ) => void;
}

export function workerScope(): WorkerScope {
  return globalThis as unknown as WorkerScope;
}
