// One transaction of nftables, by its library.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "common/model/result.h"

namespace lvs::net {

/// What a listing printed, or nothing; an error with nft's complaint, without its quotation of the input.
Result<std::string> runNft(const std::string& script);

/// The listing of a table such as "inet lvs_agent"; empty when there is none of that name.
Result<std::string> listTable(const std::string& table);

/// Without the blanks around it. Pure.
std::string_view trim(std::string_view text);

/// What stands in the sets and maps of a listing, each element trimmed. Pure.
std::vector<std::string_view> listedElements(std::string_view listing);

}  // namespace lvs::net
