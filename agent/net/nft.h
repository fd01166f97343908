// One transaction of nftables, by its library.
#pragma once

#include <string>

#include "common/model/result.h"

namespace lvs::net {

/// What a listing printed, or nothing; an error with nft's complaint, without its quotation of the input.
Result<std::string> runNft(const std::string& script);

}  // namespace lvs::net
