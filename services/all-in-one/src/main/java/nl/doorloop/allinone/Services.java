package nl.doorloop.allinone;

import java.util.List;
import nl.doorloop.continuity.ContinuityApplication;
import nl.doorloop.debtsupport.DebtSupportApplication;
import nl.doorloop.employerdesk.EmployerDeskApplication;
import nl.doorloop.incomesupport.IncomeSupportApplication;
import nl.doorloop.shelteredwork.ShelteredWorkApplication;

/**
 * The deciding services that run in this process; the one-counter comes after them, since it passes
 * commands on to them.
 */
enum Services {
  CONTINUITY("continuity", ContinuityApplication.class),
  INCOME_SUPPORT("income-support", IncomeSupportApplication.class),
  SHELTERED_WORK("sheltered-work", ShelteredWorkApplication.class),
  EMPLOYER_DESK("employer-desk", EmployerDeskApplication.class),
  DEBT_SUPPORT("debt-support", DebtSupportApplication.class);

  private final String serviceName;
  private final Class<?> application;

  Services(String serviceName, Class<?> application) {
    this.serviceName = serviceName;
    this.application = application;
  }

  String serviceName() {
    return serviceName;
  }

  Class<?> application() {
    return application;
  }

  static List<Services> inOrder() {
    return List.of(values());
  }
}
