/** Text as long as is asked for. */

const TOWNS = ['柳汀', '石桥', '竹溪', '云岭', '麦坪', '沙洲', '枫林', '白塔'];
const THINGS = ['渡口', '水渠', '麦田', '学校', '卫生室', '桥梁', '步道', '灯会', '茶园', '粮仓'];
const DEEDS = ['修好', '扩建', '清理', '检查', '登记', '验收', '交付', '开放'];

/**
 * Lines that differ from one another.
 *
 * @param bytes of UTF-8, at least.
 * @param every so many lines one has a slip.
 */
export function article(bytes: number, every: number): string {
  const lines: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const pick = (from: readonly string[], by: number) => from[Math.floor(i / by) % from.length]!;
    const line =
      `${pick(TOWNS, 1)}镇第${i + 1}号公告说${i % every === 0 ? ',' : '，'}${pick(THINGS, 8)}已经${pick(DEEDS, 3)}，` +
      `${pick(TOWNS, 5)}镇的${pick(THINGS, 2)}也将在第${(i % 52) + 1}周${pick(DEEDS, 7)}。`;
    lines.push(line);
    size += new TextEncoder().encode(line).length + 1;
  }
  return lines.join('\n');
}
