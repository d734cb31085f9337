# Sourced by ./mvnw and ./doorloop: the build and the product need JDK 25, which need not be the first java on the path.
# Sets and exports JAVA_HOME, or stops with a sentence that says what to do.
doorloop_is_25() { [ -x "$1/bin/javac" ] && "$1/bin/java" -version 2>&1 | grep -q 'version "25[.+"]'; }
doorloop_find_jdk() {
  for home in "${JAVA_HOME:-}" "${JAVA_25_HOME:-}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && doorloop_is_25 "$home"; then
      JAVA_HOME=$home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Doorloop needs a JDK 25. Install one (for example Eclipse Temurin 25), or point JAVA_HOME at it." >&2
  exit 1
}
doorloop_find_jdk
