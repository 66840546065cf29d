/** What is worked out once for all who ask. */

/**
 * Makes a function that works its answer out at the first call for an object, and remembers it as long as the object
 * lives. The answer may follow from nothing but the object, which nobody changes.
 */
export function onceFor<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const known = new WeakMap<Of, { readonly made: Made }>();
  return (of) => {
    const answer = known.get(of) ?? { made: make(of) };
    known.set(of, answer);
    return answer.made;
  };
}

/** The same for two objects. */
export function onceForBoth<Of extends object, And extends object, Made>(
  make: (of: Of, and: And) => Made,
): (of: Of, and: And) => Made {
  const known = onceFor((of: Of) => onceFor((and: And) => make(of, and)));
  return (of, and) => known(of)(and);
}

/** The same for an object and a key of it, such as a year. */
export function onceForEach<Of extends object, Key, Made>(
  make: (of: Of, key: Key) => Made,
): (of: Of, key: Key) => Made {
  const known = onceFor<Of, Map<Key, { readonly made: Made }>>(() => new Map());
  return (of, key) => {
    const answers = known(of);
    const answer = answers.get(key) ?? { made: make(of, key) };
    answers.set(key, answer);
    return answer.made;
  };
}
