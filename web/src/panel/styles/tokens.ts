/**
 * Paper, ink, and the inks of the marks: vermilion for what was or will surely be
 * changed, as an editor's brush; blue for what is suggested; ochre for what a person should look
 * at. Each can be set from outside, as `--jinggao-…`. Dark where the page's
 * `color-scheme` is.
 */
export const tokens = /* css */ `
:host {
  --paper: var(--jinggao-paper, #fdfcf9);
  --raised: var(--jinggao-raised, #f4f1ea);
  --ink: var(--jinggao-ink, #221f1b);
  --soft: var(--jinggao-soft, #686056);
  --line: var(--jinggao-line, #ddd6c9);
  --accent: var(--jinggao-accent, #a8201a);
  --on-accent: var(--jinggao-on-accent, #ffffff);
  --sure: var(--jinggao-fixed, #a8201a);
  --suggested: var(--jinggao-suggested, #1a5a9e);
  --flagged: var(--jinggao-flagged, #855600);
  --focus: var(--jinggao-focus, #1a5a9e);
  --radius: var(--jinggao-radius, 6px);
  --sans: var(
    --jinggao-font,
    system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC',
    'Noto Sans CJK SC', sans-serif
  );
  --serif: var(
    --jinggao-text-font,
    'Songti SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun, serif
  );
}

@supports (color: light-dark(#000, #fff)) {
  :host {
    --paper: var(--jinggao-paper, light-dark(#fdfcf9, #1e1b18));
    --raised: var(--jinggao-raised, light-dark(#f4f1ea, #2a2622));
    --ink: var(--jinggao-ink, light-dark(#221f1b, #e9e3d8));
    --soft: var(--jinggao-soft, light-dark(#686056, #aaa193));
    --line: var(--jinggao-line, light-dark(#ddd6c9, #3d3831));
    --accent: var(--jinggao-accent, light-dark(#a8201a, #ff9384));
    --on-accent: var(--jinggao-on-accent, light-dark(#ffffff, #2a0f0b));
    --sure: var(--jinggao-fixed, light-dark(#a8201a, #ff9384));
    --suggested: var(--jinggao-suggested, light-dark(#1a5a9e, #8fc0ff));
    --flagged: var(--jinggao-flagged, light-dark(#855600, #e6b450));
    --focus: var(--jinggao-focus, light-dark(#1a5a9e, #8fc0ff));
  }
}
`;
