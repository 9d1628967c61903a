#include "cli/help.h"

namespace jinggao::cli {
namespace {

constexpr std::string_view kJinggao = R"(jinggao（净稿）清理编辑部粘贴来的稿件。

  jinggao clean [文件…]    输出清理后的文字
  jinggao check [文件…]    逐行列出发现的问题
  jinggao batch            清理 JSON 行，一行一篇
  jinggao rules            列出规则

  jinggao 命令 --help      该命令的说明；--locale en 为英文
  jinggao --version        版本

退出状态：0 正常，1 发现问题（check），2 用法或输入有误。
)";

constexpr std::string_view kClean = R"(用法：jinggao clean [选项…] [文件…]

把各文件清理后的文字依次写到标准输出，如同 cat；文件本身不改。没有文件或文件为 - 时
读标准输入。无法清理的文件在标准错误中指明，不输出内容，退出状态为 2；其余照常清理。

  --format text       清理后的文字；默认
  --format json       完整结果，一个文件一行，以文件名为 id
  --format diff       统一格式的差异，可用 patch 应用于 UTF-8 文件
  --format html       供浏览器查看的单个网页：各文件原文与清理稿并排，标明改动，按规则
                      列出问题，列出各篇；不需要网络
  --dump 阶段         某一阶段所见：lines、joins 或 outline
  --config 文件       设置；默认为当前文件夹中的 .jinggao.json
  --encoding gb18030  输入为 GB18030（GBK、GB2312），不是 UTF-8
  --locale 语言       消息的语言：zh-CN、zh-TW 或 en；默认随环境，环境为其他语言时用 zh-CN

输出为 UTF-8。JSON 中的位置以解码后输入的 UTF-16 码元计。
)";

constexpr std::string_view kCheck = R"(用法：jinggao check [选项…] [文件…]

为各文件中的每一处问题写一行，已改的也列出：

  文件:行:列 规则 消息

行、列从 1 起计，列以字符计。没有文件或文件为 - 时读标准输入，名为 <stdin>。

  --config 文件       设置；默认为当前文件夹中的 .jinggao.json
  --encoding gb18030  输入为 GB18030（GBK、GB2312），不是 UTF-8
  --locale 语言       消息的语言：zh-CN、zh-TW 或 en；默认随环境，环境为其他语言时用 zh-CN

退出状态：0 没有问题，1 发现问题，2 有文件无法读取。
)";

constexpr std::string_view kBatch =
    R"(用法：jinggao batch [选项…] <稿件.jsonl >结果.jsonl

每行读一个 JSON 对象 {"id": …, "text": "…"}，每行写一个结果，次序不变，做完一个写一个，
以同样的 id 开头。id 可以是任何 JSON 值，也可以没有；其他成员和空行略过。
"hints" 如同 HTML，说明各段文字是什么：[{"start": 0, "end": 9, "kind": "heading"}, …]，
以 UTF-16 码元计，按次序，或在前一个之内，或在其后；kind 为 heading、list-item、
table-cell、quotation 或 code。
残缺的半个字符（如没有另一半的 "\ud83d"）改为 U+FFFD，并报告为已改。
不是这种对象的行给出 {"id": …, "error": "…"}，并在标准错误中说明；其余照常清理，退出
状态为 2。
内存不随行数增长。标准错误是终端而标准输出不是时，显示已完成的篇数和速度。

  --encoding gb18030  各行为 GB18030（GBK、GB2312），不是 UTF-8
  --jobs N            同时清理 N 篇，1 到 256；默认与处理器核数相同；结果都一样
  --config 文件       设置；默认为当前文件夹中的 .jinggao.json
  --locale 语言       消息的语言：zh-CN、zh-TW 或 en；默认随环境，环境为其他语言时用 zh-CN
)";

constexpr std::string_view kRules = R"(用法：jinggao rules [选项…]

列出规则，本单位自定的排在最后：名称，按设置最多可以做什么（fix、suggest、flag 或
off），标题。

  --config 文件       设置；默认为当前文件夹中的 .jinggao.json
  --format text       表格；默认
  --format json       由 {"rule", "default", "action", "title"} 组成的数组：不计与计入
                      设置中 "rules" 时可以做什么
  --locale 语言       标题的语言：zh-CN、zh-TW 或 en；默认随环境，环境为其他语言时用 zh-CN
)";

}  // namespace

std::string_view ChineseHelpOf(std::string_view command) {
  if (command == "clean") return kClean;
  if (command == "check") return kCheck;
  if (command == "batch") return kBatch;
  if (command == "rules") return kRules;
  return kJinggao;
}

}  // namespace jinggao::cli
