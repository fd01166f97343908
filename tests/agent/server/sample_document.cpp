#include "tests/agent/server/running_agent.h"

namespace lvs::test {

std::string sampleDocument(unsigned weight, const std::string& forwarding) {
  return R"({"format": "lvs-cluster/1", "name": "sample",
  "directors": [{"name": "ipvslb11", "agent": "10.0.0.2:7443"}, {"name": "ipvslb12", "agent": "10.0.0.3:7443"}],
  "realServers": [{"name": "web1", "address": "10.0.0.5"}, {"name": "web2", "address": "10.0.0.6"}],
  "failoverGroups": [{"name": "vip", "virtualRouterId": 51, "interface": "eth0", "addresses": ["10.0.0.100/24"],
    "members": [{"director": "ipvslb11", "priority": 150}, {"director": "ipvslb12", "priority": 100}]}],
  "virtualServices": [{"name": "http", "address": "10.0.0.100", "protocol": "tcp", "port": 80,
    "forwarding": ")" +
         forwarding + R"(", "realServers": [{"server": "web1", "weight": )" + std::to_string(weight) +
         R"(}, {"server": "web2"}]}]})";
}

}  // namespace lvs::test
