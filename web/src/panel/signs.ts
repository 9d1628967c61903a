/** The panel's signs, drawn in the colour of the text around them. */

const drawings = {
  close: 'M4 4l8 8M12 4l-8 8',
  accept: 'M3 8.5l3.5 3.5L13 4.5',
  about: 'M8 7.2v4.3M8 4.6v.2M14.5 8a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0z',
  back: 'M6.5 3.5L3 7l3.5 3.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  // How sure a finding is: a full dot, a ring, a triangle.
  fixed: 'M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5z',
  suggested: 'M8 5a3 3 0 1 1 0 6a3 3 0 0 1 0-6z',
  flagged: 'M8 4.4l4.1 7.1H3.9z',
} as const;

export type Sign = keyof typeof drawings;

const SVG = 'http://www.w3.org/2000/svg';

/** A sign of 16 by 16, said nothing of by screen readers. */
export function sign(name: Sign): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `drawing ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
}
