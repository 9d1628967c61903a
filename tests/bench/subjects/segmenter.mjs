/** Intl.Segmenter, which finds sentences and does nothing else: what one look at a text costs. */

export function open() {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'sentence' });
  return (text) => {
    let sentences = 0;
    for (const { segment } of segmenter.segment(text)) sentences += segment.length > 0 ? 1 : 0;
    return sentences;
  };
}
