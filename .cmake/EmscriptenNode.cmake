# Makes Debian's Emscripten 3.1.6 work with a Node.js that is not Debian's.
# Newer Emscriptens bring what they need, and are not disturbed.

# The linker runs acorn, which Debian keeps where only its own node looks.
if(EXISTS /usr/share/nodejs/acorn)
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK
               "${CMAKE_COMMAND} -E env NODE_PATH=/usr/share/nodejs")
endif()

# emcmake passes `node --experimental-wasm-threads`, which Node 20 refuses.
find_program(NODE NAMES node nodejs NO_CMAKE_FIND_ROOT_PATH REQUIRED)
set(CMAKE_CROSSCOMPILING_EMULATOR ${NODE})
