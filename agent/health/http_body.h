// Where the body of an HTTP/1.1 answer ends, and what it holds (RFC 9112, 6 and 7.1). Written by hand because Beast
// 1.81 stops the program on an assertion when a chunked answer is cut at certain places ("0\r\nA").
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lvs::health {

class HttpBody {
 public:
  enum class End : std::uint8_t { none, length, chunked, close };  ///< none: there is no body; close: of the connection

  HttpBody() = default;
  HttpBody(End end, std::uint64_t length, bool keep);

  /// Takes what belongs to the body off the front of `bytes`.
  void take(std::string_view& bytes);
  /// The connection was closed.
  void close();

  bool isWhole() const { return stage_ == Stage::whole; }
  /// What is wrong with it, in words; empty: nothing.
  const std::string& fault() const { return fault_; }
  /// The bytes so far, where they are kept.
  const std::string& text() const { return text_; }

 private:
  enum class Stage : std::uint8_t { data, size, chunk, chunkEnd, trailer, whole };

  void takeData(std::string_view& bytes);
  /// A line without its end, once it is there; lines of chunks are short.
  std::optional<std::string> takeLine(std::string_view& bytes);
  void readSize(std::string_view line);
  void keep(std::string_view bytes);

  End end_ = End::none;
  Stage stage_ = Stage::whole;
  bool keep_ = false;
  std::uint64_t left_ = 0;  ///< of the body or the chunk
  std::uint64_t size_ = 0;  ///< of all taken so far, whether kept or not, with the chunks' lines
  std::string line_;
  std::string text_;
  std::string fault_;
};

}  // namespace lvs::health
