#include "agent/net/nft.h"

#include <nftables/libnftables.h>

#include <algorithm>
#include <memory>

namespace lvs::net {

std::string_view trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\n";
  const std::size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

Result<std::string> runNft(const std::string& script) {
  const std::unique_ptr<nft_ctx, decltype(&nft_ctx_free)> context(nft_ctx_new(NFT_CTX_DEFAULT), nft_ctx_free);
  if (!context) return Error{"", "out of memory"};
  nft_ctx_buffer_output(context.get());
  nft_ctx_buffer_error(context.get());
  nft_ctx_output_set_flags(context.get(), NFT_CTX_OUTPUT_NUMERIC_ALL);
  if (nft_run_cmd_from_buffer(context.get(), script.c_str()) != 0) {
    const char* text = nft_ctx_get_error_buffer(context.get());
    std::string words = text ? text : "";
    words = words.substr(0, words.find('\n'));
    return Error{"", words.empty() ? "no reason given" : words};
  }
  const char* output = nft_ctx_get_output_buffer(context.get());
  return std::string(output ? output : "");
}

Result<std::string> listTable(const std::string& table) {
  auto listing = runNft("list table " + table);
  if (!listing && listing.message().find("No such file or directory") != std::string::npos) return std::string();
  return listing;
}

std::vector<std::string_view> listedElements(std::string_view listing) {
  constexpr std::string_view kStart = "elements = {";
  std::vector<std::string_view> found;
  for (std::size_t at = listing.find(kStart); at != std::string_view::npos; at = listing.find(kStart, at)) {
    at += kStart.size();
    const std::size_t end = std::min(listing.find('}', at), listing.size());
    std::string_view elements = listing.substr(at, end - at);
    while (!elements.empty()) {
      const std::size_t comma = elements.find(',');
      found.push_back(trim(elements.substr(0, comma)));
      elements = comma == std::string_view::npos ? std::string_view{} : elements.substr(comma + 1);
    }
    at = end;
  }
  return found;
}

}  // namespace lvs::net
