// How papers of many kinds write their datelines, bylines, captions and page furniture: the material from which
// training pages are made, beside the evaluation's own. People and places are invented.

export { bylines, topBylines } from './papers/bylines.mjs';
export { captions } from './papers/captions.mjs';
export { datelines, subStoryOpeners } from './papers/datelines.mjs';
export { furniture } from './papers/furniture.mjs';

// Right as they stand.
export const correctAsWritten = [
  '全县R&D经费支出占地区生产总值的2.1%。',
  '新书《Food and Culture》在馆内首发。',
  '他说：“No pain, no gain，功夫不负有心人。”',
  '预约网址为www.example.com/yuyue，每天8:30至17:00开放。',
  '首班车6:10从客运站发出，票价3.5元。',
  '该项目依据〔2021〕14号文件建设，分A、B、C三个地块。',
  '比分定格在2:1，主队晋级四强。',
  '与会的有张 明、李 强、欧阳修远等同志。',
  '乡亲们商量商量、合计合计，办法就有了。',
  'B超、CT等设备已全部到位，Wi-Fi覆盖候诊区。',
];
