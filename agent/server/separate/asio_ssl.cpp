// Boost.Asio's separately compiled TLS part, once for all of the agent.
#include <boost/asio/ssl/impl/src.hpp>
