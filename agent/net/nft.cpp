#include "agent/net/nft.h"

#include <nftables/libnftables.h>

#include <memory>

namespace lvs::net {

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

}  // namespace lvs::net
