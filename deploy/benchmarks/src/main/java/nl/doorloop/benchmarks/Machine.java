package nl.doorloop.benchmarks;

import java.lang.management.ManagementFactory;
import org.apache.kafka.common.utils.AppInfoParser;

/**
 * What the figures were taken on.
 *
 * @param memoryGib of the machine
 * @param load the load average over one minute before the run: what else ran
 */
record Machine(
    int cores, long memoryGib, String jdk, String postgresql, String kafka, double load) {
  /** The load average over the last minute. */
  static double loadNow() {
    return Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 10)
        / 10.0;
  }

  static Machine of(double loadBefore) {
    var system = ManagementFactory.getOperatingSystemMXBean();
    long bytes =
        system instanceof com.sun.management.OperatingSystemMXBean os ? os.getTotalMemorySize() : 0;
    return new Machine(
        system.getAvailableProcessors(),
        Math.round(bytes / (double) (1L << 30)),
        "JDK " + Runtime.version(),
        Servers.postgresqlVersion(),
        AppInfoParser.getVersion(),
        loadBefore);
  }
}
