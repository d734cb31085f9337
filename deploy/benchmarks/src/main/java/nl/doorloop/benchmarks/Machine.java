package nl.doorloop.benchmarks;

import java.lang.management.ManagementFactory;

/**
 * What the figures were taken on.
 *
 * @param memoryGib of the machine
 * @param load the load average over one minute before the run: what else ran
 */
record Machine(int cores, long memoryGib, String jdk, String postgresql, String kafka, double load) {
  static Machine now() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    long bytes =
        system instanceof com.sun.management.OperatingSystemMXBean os
            ? os.getTotalMemorySize()
            : 0;
    return new Machine(
        system.getAvailableProcessors(),
        Math.round(bytes / (double) (1L << 30)),
        System.getProperty("java.vendor.version") + "",
        Servers.postgresqlVersion(),
        org.apache.kafka.common.utils.AppInfoParser.getVersion(),
        Math.round(system.getSystemLoadAverage() * 10) / 10.0);
  }
}
