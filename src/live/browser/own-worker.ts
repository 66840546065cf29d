/** Starts a worker of this site. The security policy allows no other, so its address goes through a policy of its own. */

interface TypesPolicy {
  readonly createScriptURL: (address: string) => string;
}

/** What TypeScript does not know yet: browsers that check where addresses of scripts come from. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: TypesPolicy) => TypesPolicy;
  };
}

/** The name of the policy is in src/site/hosts/policies.ts, too. */
const policy = (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('own-worker', {
  createScriptURL(address) {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError(address);
    return address;
  },
});

/** @param address of a module that the build wrote: `import address from './worker.ts?worker&url'` */
export function ownWorker(address: string): Worker {
  return new Worker(ownScript(address), { type: 'module' });
}

/** The address of a script of this site, as the security policy wants it where a worker is started. */
export function ownScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
