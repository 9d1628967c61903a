#!/usr/bin/env node
// Makes features of six in ten of the evaluation's articles: their headlines, some subheads, and how their text begins.
// As many round-ups are left out, so that beside those that stay there are as many plain stories as there were. From
// what comes, the page maker makes pages as it does from the articles themselves.
//
//   node core/learn/features.mjs ARTICLES.json.gz FEATURES.json

import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { random } from './damage.mjs';
import { featureHeadlines, featureLeads, featureSubheads } from './papers/features.mjs';

/** The words of a text, as far as pairs of characters that it has again and again are such. */
function topicsOf(text) {
  const counts = new Map();
  for (const [run] of text.matchAll(/[\u4e00-\u9fff]+/g)) {
    for (let i = 0; i + 2 <= run.length; i++) {
      const pair = run.slice(i, i + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
    .map(([pair]) => pair);
}

function featureOf(article, r) {
  const isText = ([kind]) => kind !== 's';
  const topics = topicsOf(article.paras.slice(0, 3).flat().join(''));
  const topic = () => (topics.length ? r.pick(topics) : '家乡');
  const paras = article.paras.map((para) => [...para]);
  if (r.chance(0.6)) {
    const lead = r.pick(featureLeads)(r);
    if (r.chance(0.4)) paras.unshift(['p', lead]);
    else paras[0][1] = lead + paras[0][1];
  }
  if (paras.every(isText) && r.chance(0.05)) {
    for (let at = paras.length - 1; at > 1; at -= r.int(2, 4)) {
      paras.splice(at, 0, ['s', r.pick(featureSubheads)(r)]);
    }
  }
  return { ...article, title: r.pick(featureHeadlines)(r, topic), paras };
}

const SHARE = 0.6; // of features among the stories
const LEFT_OUT = 0.6; // of round-ups

const [from, to] = process.argv.slice(2);
const days = JSON.parse(gunzipSync(readFileSync(from)));
const features = days.map((day, n) => {
  const r = random(6007 * (n + 1));
  const isRoundUp = ({ paras }) => paras.length === 0 || paras[0][0] === 's';
  const arts = day.arts.flatMap((article) => {
    if (isRoundUp(article)) return r.chance(LEFT_OUT) ? [] : [article];
    return [r.chance(SHARE) ? featureOf(article, r) : article];
  });
  return { ...day, arts };
});
writeFileSync(to, JSON.stringify(features));
