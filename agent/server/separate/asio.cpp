// Boost.Asio's separately compiled part, once for all of the agent.
#include <boost/asio/impl/src.hpp>
