// The texts of web/messages/*.json, compiled in.

#ifndef JINGGAO_CLI_MESSAGE_FILES_H_
#define JINGGAO_CLI_MESSAGE_FILES_H_

#include <string_view>

namespace jinggao::cli {

extern const std::string_view kMessagesZhCn;
extern const std::string_view kMessagesZhTw;
extern const std::string_view kMessagesEn;

}  // namespace jinggao::cli

#endif  // JINGGAO_CLI_MESSAGE_FILES_H_
