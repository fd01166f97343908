// Boost.Beast's separately compiled part, once for all of the agent.
#include <boost/beast/src.hpp>
