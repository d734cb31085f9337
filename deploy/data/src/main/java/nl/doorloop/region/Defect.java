package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong with a row, one cell at a time, so that a report has one reason to give. */
enum Defect {
  BSN_FAILS_ELEVEN_TEST("bsn"),
  ENDS_BEFORE_START("to"),
  UNKNOWN_KIND("the kind column"),
  MUNICIPALITY_OUTSIDE_REGION("municipality"),
  DATE_THAT_DOES_NOT_EXIST("from"),
  NO_FAMILY_NAME("family_name"),
  BORN_AFTER_START("birth_date"),
  SOURCE_ID_USED_BEFORE("source_id"),
  UNKNOWN_END_REASON("end_reason"),
  NO_SOURCE_ID("source_id"),
  AMOUNT_IS_NO_NUMBER("monthly_amount"),
  SUBSIDY_OVER_100("wage_cost_subsidy"),
  SUBSIDY_WITHOUT_JOB("wage_cost_subsidy"),
  HOURS_ARE_NO_NUMBER("hours_per_week"),
  NEITHER_YES_NOR_NO("supplementary"),
  KVK_NUMBER_TOO_SHORT("employer_kvk"),
  PAY_DATE_IS_NO_DATE("first_pay_date");

  private final String field;

  Defect(String field) {
    this.field = field;
  }

  static List<Defect> possibleIn(Source source) {
    return Stream.of(values())
        .filter(defect -> defect == UNKNOWN_KIND || source.column(defect.field) >= 0)
        .toList();
  }

  /** The column that a report has to name. */
  String fieldIn(Source source) {
    return this == UNKNOWN_KIND ? source.columns().get(source.kindColumn()) : field;
  }

  /**
   * The cells of a good row with this one thing wrong, under a number of its own where the number
   * is not what is wrong.
   */
  List<String> in(Source source, List<String> good, String freshSourceId) {
    var cells = new ArrayList<>(good);
    var from = LocalDate.parse(good.get(source.column("from")));
    if (this != SOURCE_ID_USED_BEFORE) {
      cells.set(source.column("source_id"), freshSourceId);
    }
    if (this == UNKNOWN_END_REASON || this == DATE_THAT_DOES_NOT_EXIST) {
      cells.set(source.column("to"), from.plusYears(20).toString());
    }
    if (this == SUBSIDY_OVER_100 || this == SUBSIDY_WITHOUT_JOB) {
      cells.set(source.kindColumn(), this == SUBSIDY_OVER_100 ? "JOB" : "TRIAL");
    }
    cells.set(source.column(fieldIn(source)), badCell(good.getFirst(), from));
    return cells;
  }

  private String badCell(String usedSourceId, LocalDate from) {
    return switch (this) {
      case BSN_FAILS_ELEVEN_TEST -> "123456789";
      case ENDS_BEFORE_START -> from.minusDays(1).toString();
      case UNKNOWN_KIND, UNKNOWN_END_REASON -> "SOMETHING_ELSE";
      case MUNICIPALITY_OUTSIDE_REGION -> "0599";
      case DATE_THAT_DOES_NOT_EXIST -> from.getYear() + "-02-30";
      case NO_FAMILY_NAME, NO_SOURCE_ID -> "";
      case BORN_AFTER_START -> from.plusDays(1).toString();
      case SOURCE_ID_USED_BEFORE -> usedSourceId;
      case AMOUNT_IS_NO_NUMBER, HOURS_ARE_NO_NUMBER -> "a lot";
      case SUBSIDY_OVER_100 -> "101";
      case SUBSIDY_WITHOUT_JOB -> "50";
      case NEITHER_YES_NOR_NO -> "perhaps";
      case KVK_NUMBER_TOO_SHORT -> "1234567";
      case PAY_DATE_IS_NO_DATE -> "end of month";
    };
  }
}
