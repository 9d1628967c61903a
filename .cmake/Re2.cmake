# RE2, the same sources natively and in WebAssembly: the target re2.
#
# They come from the npm package of the same name, which carries them in vendor/.
# Its 1.18.0 has RE2 of 2023-03-01, the last before Abseil, which would add 190
# files to the build and a third to the download. `npm pack` fetches the archive
# and nothing else: none of the package's own code or dependencies is installed
# or run. What it fetched must have the checksum below.

set(version 1.18.0)
string(CONCAT sha512
       32809866527d614824b0d0fd6acc8d176ff1e77d9d69753f011a7551e25b4397
       e5318eabc8a34486b5adf396b0dd896ecce2650b7bd7a4680ad9ad636f46f818)

# Outside the build trees: they share it, and can be made again without a network.
set(cache ${PROJECT_SOURCE_DIR}/.cache)
set(archive ${cache}/re2-${version}.tgz)
set(sources ${cache}/re2-${version})
file(LOCK ${cache} DIRECTORY TIMEOUT 300)

if(NOT EXISTS ${archive})
  find_program(NPM npm NO_CMAKE_FIND_ROOT_PATH)
  if(NOT NPM)
    message(FATAL_ERROR "npm is missing; it fetches the sources of RE2. Install Node.js 20 or newer.")
  endif()
  message(STATUS "Fetching RE2 by npm pack re2@${version}")
  execute_process(COMMAND ${NPM} pack re2@${version} --silent --pack-destination ${cache}
                  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                  RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE why)
  if(failed)
    message(FATAL_ERROR "npm pack re2@${version} failed; is the npm registry within reach?\n${why}")
  endif()
endif()

file(SHA512 ${archive} found)
if(NOT found STREQUAL sha512)
  file(REMOVE ${archive})
  message(FATAL_ERROR "re2-${version}.tgz is not the archive that was expected, and was removed.\n"
                      "expected sha512 ${sha512}\nfound    sha512 ${found}")
endif()
if(NOT EXISTS ${sources}/package/vendor)
  file(ARCHIVE_EXTRACT INPUT ${archive} DESTINATION ${sources} PATTERNS "package/vendor/*")
endif()
file(LOCK ${cache} DIRECTORY RELEASE)

set(vendor ${sources}/package/vendor)
file(GLOB files ${vendor}/re2/*.cc)
add_library(re2 STATIC ${files} ${vendor}/util/rune.cc ${vendor}/util/strutil.cc)
# Our own util/logging.h comes before theirs: it says why.
target_include_directories(re2 BEFORE PRIVATE ${PROJECT_SOURCE_DIR}/.cmake/re2)
target_include_directories(re2 SYSTEM PUBLIC ${vendor})
target_compile_options(re2 PRIVATE -w)
if(EMSCRIPTEN)
  # It serves the patterns of a site's settings only: small before fast.
  target_compile_options(re2 PRIVATE -Oz -fno-exceptions -fno-rtti)
else()
  set(THREADS_PREFER_PTHREAD_FLAG ON)
  find_package(Threads REQUIRED)
  target_link_libraries(re2 PUBLIC Threads::Threads)
endif()
