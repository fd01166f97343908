# How every target of the project is compiled: warnings are errors, sanitizers by preset, headers are
# found from the repository's root.

add_library(lvs_compiler INTERFACE)
add_library(lvs::compiler ALIAS lvs_compiler)
target_include_directories(lvs_compiler INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(lvs_compiler INTERFACE LVS_VERSION="${PROJECT_VERSION}")
target_compile_options(lvs_compiler INTERFACE
  -Wall -Wextra -Wpedantic -Werror -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
  -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2)
# When GCC 12 optimises it takes "text" + std::string for an endless overlapping copy (GCC bug 105651); it takes
# the frames of Asio's coroutines for freed by another allocator than they came from.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(lvs_compiler INTERFACE -Wno-mismatched-new-delete
    $<$<CONFIG:Release,RelWithDebInfo>:-Wno-restrict;-Wno-stringop-overflow>)
endif()

# A unity build's included files look like headers to this warning.
if(CMAKE_UNITY_BUILD)
  target_compile_options(lvs_compiler INTERFACE -Wno-subobject-linkage)
endif()

# Hardening that costs nothing noticeable; the sanitizers bring their own.
if(LVS_SANITIZE STREQUAL "")
  target_compile_options(lvs_compiler INTERFACE -fstack-protector-strong
    $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2>)
  add_link_options(-Wl,-z,relro,-z,now)
elseif(LVS_SANITIZE STREQUAL "address")
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
elseif(LVS_SANITIZE STREQUAL "thread")
  add_compile_options(-fsanitize=thread -fno-omit-frame-pointer)
  add_link_options(-fsanitize=thread)
  # GCC warns of atomic_thread_fence under -fsanitize=thread; Asio uses it.
  add_compile_options(-Wno-tsan)
else()
  message(FATAL_ERROR "LVS_SANITIZE is '${LVS_SANITIZE}'; allowed are 'address', 'thread' and empty")
endif()

# Programs of tests are many: where there is LLVM's linker they are linked in a tenth of the time.
find_program(LVS_LLD ld.lld)
if(LVS_LLD AND CMAKE_BUILD_TYPE STREQUAL "Debug")
  add_link_options(-fuse-ld=lld)
endif()
