/** Which addresses may stay. */

// What runs, or leads to the machine where something was copied.
const SAFE = /^(https?|mailto|tel|ftp|sms|blob):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:/i;

const trimmed = (url: string): string => url.replace(/[\0-\x20\x7F-\x9F]/g, '');

/** The address of a link; undefined where it is none that may stay. */
export function linkOf(element: Element): string | undefined {
  const url = trimmed(element.getAttribute('href') ?? '');
  return url !== '' && (SAFE.test(url) || !SCHEME.test(url)) ? url : undefined;
}

/** The address of an image, which pages that load images late keep in `data-src`. */
export function imageOf(element: Element): string | undefined {
  const late = trimmed(element.getAttribute('data-src') ?? '');
  const url = late === '' ? trimmed(element.getAttribute('src') ?? '') : late;
  const safe = SAFE.test(url) || /^data:image\//i.test(url) || !SCHEME.test(url);
  return url !== '' && safe ? url : undefined;
}
