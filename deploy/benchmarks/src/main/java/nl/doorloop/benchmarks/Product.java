package nl.doorloop.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.continuity.ContinuityApplication;
import nl.doorloop.debtsupport.DebtSupportApplication;
import nl.doorloop.employerdesk.EmployerDeskApplication;
import nl.doorloop.incomesupport.IncomeSupportApplication;
import nl.doorloop.onecounter.OneCounterApplication;
import nl.doorloop.shelteredwork.ShelteredWorkApplication;

/** All services in this JVM over one database and one broker, as the all-in-one has them. */
public final class Product implements AutoCloseable {
  public static final String DATABASE = "doorloop";
  private static final Map<String, Class<?>> DECIDING =
      Map.of(
          "continuity", ContinuityApplication.class,
          "income-support", IncomeSupportApplication.class,
          "sheltered-work", ShelteredWorkApplication.class,
          "employer-desk", EmployerDeskApplication.class,
          "debt-support", DebtSupportApplication.class);

  private final List<RunningService> open = new ArrayList<>();
  private final Map<String, RunningService> byName;
  private final RunningService oneCounter;

  public Product(Servers servers) {
    var addresses = new HashMap<String, String>();
    var names = new HashMap<String, RunningService>();
    for (var deciding : DECIDING.entrySet()) {
      var service =
          new RunningService(
              servers,
              DATABASE,
              deciding.getKey(),
              deciding.getValue(),
              Map.of("spring.datasource.hikari.maximum-pool-size", "10"));
      open.add(service);
      names.put(deciding.getKey(), service);
      addresses.put("doorloop.services." + deciding.getKey(), "http://127.0.0.1:" + service.port());
    }
    byName = Map.copyOf(names);
    oneCounter =
        new RunningService(
            servers, DATABASE, "one-counter", OneCounterApplication.class, addresses);
    open.add(oneCounter);
  }

  /** The schemas in which events are recorded. */
  public static List<String> stores() {
    return DECIDING.keySet().stream().map(name -> name.replace('-', '_')).sorted().toList();
  }

  public RunningService oneCounter() {
    return oneCounter;
  }

  public RunningService deciding(String name) {
    var service = byName.get(name);
    if (service == null) {
      throw new IllegalArgumentException("there is no service " + name);
    }
    return service;
  }

  @Override
  public void close() {
    open.reversed().forEach(RunningService::close);
  }
}
