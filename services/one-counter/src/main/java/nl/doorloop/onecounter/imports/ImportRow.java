package nl.doorloop.onecounter.imports;

import static nl.doorloop.onecounter.imports.CellReader.code;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One valid row: who it is about, which only continuity may know, and what it says, which the
 * owning service decides about.
 *
 * @param row its number in the file; the header is row 1
 * @param content the members of the row as the owning service reads them, without personal data;
 *     {@code to} is the first day after
 */
record ImportRow(int row, SourceId sourceId, Person person, Map<String, Object> content) {
  /** The identity columns. Says nothing of them when printed. */
  record Person(
      @Nullable Bsn bsn,
      String familyName,
      @Nullable String givenNames,
      LocalDate birthDate,
      @Nullable Postcode postcode,
      Municipality municipality,
      LocalDate on) {
    @Override
    public String toString() {
      return "Person[*]";
    }
  }

  static ImportRow read(Source source, int row, CellReader cells) {
    var sourceId = cells.required("source_id", SourceId::of);
    var bsn = cells.value("bsn", Bsn::of);
    var familyName = cells.required("family_name", CellReader::name);
    var givenNames = cells.value("given_names", CellReader::name);
    var birthDate = cells.required("birth_date", CellReader::date);
    var postcode = cells.value("postcode", Postcode::of);
    var municipality = cells.required("municipality", Municipality::of);
    var from = cells.required("from", CellReader::date);
    var lastDay = cells.value("to", CellReader::date);
    var endReason = cells.value("end_reason", code(EndReason.class));
    var registeredOn = cells.value("registered_on", CellReader::date);
    if (lastDay != null && lastDay.isBefore(from)) {
      throw new BrokenCell("to", "lies before from");
    }
    if (birthDate.isAfter(from)) {
      throw new BrokenCell("birth_date", "lies after from");
    }
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("municipality", municipality.text());
    content.put("from", from.toString());
    put(content, "to", lastDay == null ? null : lastDay.plusDays(1));
    if (source != Source.ASSESSMENTS) {
      put(content, "endReason", lastDay == null ? null : endReason);
    }
    put(content, "registeredOn", registeredOn);
    readOwn(source, cells, content);
    return new ImportRow(
        row,
        sourceId,
        new Person(bsn, familyName, givenNames, birthDate, postcode, municipality, from),
        Map.copyOf(content));
  }

  private static void readOwn(Source source, CellReader cells, Map<String, Object> content) {
    switch (source) {
      case INCOME_SUPPORT -> {
        put(content, "scheme", cells.required("scheme", code(Scheme.class)));
        put(content, "household", cells.value("household", HouseholdType::of));
        put(
            content,
            "monthlyAmount",
            cells.value("monthly_amount", t -> Money.of(CellReader.decimal(t))));
        content.put("supplementary", flag(cells, "supplementary"));
      }
      case SHELTERED_WORK -> {
        put(content, "modality", cells.required("modality", code(Modality.class)));
        readContract(cells, content);
      }
      case PLACEMENTS -> {
        var kind = cells.required("kind", code(PlacementKind.class));
        put(content, "kind", kind);
        readContract(cells, content);
        var subsidy = cells.value("wage_cost_subsidy", ImportRow::subsidy);
        if (subsidy != null && !subsidy.isEmpty()) {
          if (kind != PlacementKind.JOB) {
            throw new BrokenCell("wage_cost_subsidy", "belongs to a JOB only");
          }
          content.put("wageCostSubsidy", subsidy);
        }
        content.put("jobCoach", flag(cells, "job_coach"));
      }
      case ASSESSMENTS -> content.put("rung", cells.required("rung", ImportRow::rung));
      case DEBT_SUPPORT ->
          put(content, "arrangement", cells.required("arrangement", code(Arrangement.class)));
    }
  }

  private static void readContract(CellReader cells, Map<String, Object> content) {
    put(
        content,
        "hoursPerWeek",
        cells.value("hours_per_week", t -> Hours.of(CellReader.decimal(t))));
    put(content, "employer", cells.value("employer_kvk", KvkNumber::of));
    put(content, "firstPayDate", cells.value("first_pay_date", CellReader::date));
  }

  private static boolean flag(CellReader cells, String column) {
    var flag = cells.value(column, CellReader::yesNo);
    return flag != null && flag;
  }

  /** A percentage as text, or the empty text for zero, which means that there is none. */
  private static String subsidy(String cell) {
    var text = CellReader.decimal(cell);
    return text.matches("0{1,3}([.]0{1,2})?") ? "" : Percentage.of(text).text();
  }

  private static int rung(String text) {
    if (!text.matches("[1-4]")) {
      throw new InvalidValue("must be a rung from 1 to 4");
    }
    return Integer.parseInt(text);
  }

  private static void put(Map<String, Object> content, String member, @Nullable Object value) {
    if (value != null) {
      content.put(member, value instanceof TextValue t ? t.text() : value.toString());
    }
  }
}
