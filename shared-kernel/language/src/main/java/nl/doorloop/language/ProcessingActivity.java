package nl.doorloop.language;

import java.util.Locale;

/**
 * The entry in the register of processing activities (AVG art. 30; Logboek Dataverwerkingen) under
 * which a fact is recorded.
 */
public enum ProcessingActivity {
  CASE_CONTINUITY,
  INCOME_SUPPORT,
  SHELTERED_WORK,
  EMPLOYER_SERVICES,
  DEBT_SUPPORT;

  public String urn() {
    return "urn:doorloop:processing-activity:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
