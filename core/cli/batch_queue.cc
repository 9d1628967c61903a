#include "cli/batch_queue.h"

#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>

namespace jinggao::cli {
namespace {

// Enough that workers seldom wait for one document that is far longer than the others.
constexpr std::size_t kMostWaiting = std::size_t{32} << 20;

std::size_t SizeOf(const BatchQueue::Answer& answer) {
  return sizeof(answer) + answer.json.size() + answer.complaint.size();
}

}  // namespace

bool BatchQueue::Take(Line& line) {
  // One worker at a time waits for room and then for input; the others would only
  // wait for the same.
  const std::lock_guard reading(reading_);
  {
    // The answer that is due is never among those that wait: its worker is at work and
    // needs no room, so that this ends.
    std::unique_lock writing(writing_);
    room_.wait(writing, [this] { return waiting_bytes_ < kMostWaiting; });
  }
  while (!ended_) {
    const auto next = lines_.Next();
    if (!next) {
      ended_ = true;
      break;
    }
    ++number_;
    if (next->find_first_not_of(" \t\r") == std::string_view::npos) continue;
    line.turn = turn_++;
    line.number = number_;
    line.text = *next;
    lines_.Recycle();
    return true;
  }
  return false;
}

void BatchQueue::Give(std::uint64_t turn, Answer answer) {
  const std::lock_guard writing(writing_);
  if (turn != due_) {
    waiting_bytes_ += SizeOf(answer);
    waiting_.emplace(turn, std::move(answer));
    return;
  }
  Write(answer);
  while (!waiting_.empty() && waiting_.begin()->first == due_) {
    waiting_bytes_ -= SizeOf(waiting_.begin()->second);
    Write(waiting_.begin()->second);
    waiting_.erase(waiting_.begin());
  }
  room_.notify_one();
}

void BatchQueue::Write(const Answer& answer) {
  ++due_;
  if (!answer.complaint.empty()) {
    fine_ = false;
    progress_.Clear();
    Complain(answer.complaint);
  }
  out_.Write(answer.json);
  out_.Write("\n");
  out_.Flush();  // whoever sends documents one by one waits for this
  if (!out_.ok()) std::_Exit(kFailed);
  progress_.Add(answer.bytes);
}

int BatchQueue::Finish() {
  progress_.Finish();
  if (lines_.error() != 0) {
    fine_ = false;
    Complain(NameOf("-") + ": " + std::strerror(lines_.error()));
  }
  return fine_ ? kFine : kFailed;
}

}  // namespace jinggao::cli
