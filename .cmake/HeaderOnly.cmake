# utfcpp and nlohmann/json, which are headers only: the targets utfcpp and json.
#
# Emscripten does not look into the system's folders, and must not: the C
# library there is not its own. So the headers of these two alone are linked into
# the build tree, natively as well, and both builds see the same version.

set(headers ${PROJECT_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${headers})

# jinggao_header_only(<target> <header> <what to link> <Debian package>)
function(jinggao_header_only target header entries package)
  find_path(${target}_FROM ${header}
            PATHS /usr/include /usr/local/include /opt/homebrew/include
            PATH_SUFFIXES utf8cpp NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${target}_FROM)
    message(FATAL_ERROR "The header ${header} is missing.\n"
                        "Debian and Ubuntu have it: apt-get install ${package}")
  endif()
  foreach(entry IN LISTS entries)
    file(CREATE_LINK ${${target}_FROM}/${entry} ${headers}/${entry} SYMBOLIC)
  endforeach()
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${headers})
endfunction()

jinggao_header_only(utfcpp utf8/core.h "utf8" libutfcpp-dev)
jinggao_header_only(json nlohmann/json.hpp "nlohmann" nlohmann-json3-dev)
target_compile_definitions(json INTERFACE JSON_NOEXCEPTION)
