/** What is made only for those who ask for it. */

/**
 * `object` with one property more, of which `make` gives the value when it is first read. To
 * those who read, copy or send the object it is like any other.
 */
export function lazily<Made extends object, Name extends string, Value>(
  object: Made,
  name: Name,
  make: () => Value,
): Made & Record<Name, Value> {
  const settle = (value: Value): Value => {
    Object.defineProperty(object, name, { ...PLAIN, value, writable: true });
    return value;
  };
  Object.defineProperty(object, name, { ...PLAIN, get: () => settle(make()), set: settle });
  return object as Made & Record<Name, Value>;
}

const PLAIN = { configurable: true, enumerable: true };
