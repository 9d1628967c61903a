# jinggao_build_options: how every source of the project is compiled. The
# libraries it builds on, RE2 and GoogleTest, are not the project's to warn about.

add_library(jinggao_build_options INTERFACE)
target_compile_options(jinggao_build_options INTERFACE -Wall -Wextra)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # g++ 12 sees overlaps in "…" + string where there are none (GCC bug 105651).
  target_compile_options(jinggao_build_options INTERFACE -Wno-restrict)
endif()

# The core neither throws nor asks for types at run time: in WebAssembly both
# cost a third of the download, and an exception would reach JavaScript as a number.
add_library(jinggao_core_options INTERFACE)
target_compile_options(jinggao_core_options INTERFACE -fno-exceptions -fno-rtti)
# The core's patterns are parsed while it is compiled (core/src/text/pattern_parser.h): some
# four million steps, where clang stops at one.
if(CMAKE_CXX_COMPILER_ID MATCHES Clang)
  target_compile_options(jinggao_core_options INTERFACE -fconstexpr-steps=20000000)
endif()
target_link_libraries(jinggao_core_options INTERFACE jinggao_build_options)

if(JINGGAO_SANITIZE)
  # Everything, the libraries too, or the containers that cross between them are misread.
  # Without RTTI there is no vptr to check.
  add_compile_options(-fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all
                      -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
endif()
