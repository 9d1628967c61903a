/** A method of an editor overridden, and put back. */

type Method = (...args: never[]) => unknown;

/**
 * Puts `make(method)` in the place of a method of `object`. What is returned puts it back; where
 * someone else has overridden it since, it only passes calls on from then.
 */
export function overridden<T extends object, K extends keyof T>(
  object: T,
  name: K,
  make: (method: T[K] & Method) => T[K] & Method,
): () => void {
  const own = Object.hasOwn(object, name);
  const method = object[name] as T[K] & Method;
  const bound = method.bind(object) as T[K] & Method;
  let instead: Method | undefined = make(bound);
  const override = ((...args: never[]) => (instead ?? bound)(...args)) as T[K] & Method;
  object[name] = override;
  return () => {
    instead = undefined;
    if (object[name] !== override) return;
    if (own) object[name] = method;
    else Reflect.deleteProperty(object, name);
  };
}
