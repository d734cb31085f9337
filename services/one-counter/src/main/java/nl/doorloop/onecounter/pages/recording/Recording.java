package nl.doorloop.onecounter.pages.recording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be recorded on the page of a resident: its form, and the command that it
 * becomes. {@code {about}} in a path is what it is done to, {@code {resident}} whom it is about.
 */
public enum Recording {
  ASSESSMENT(
      Group.LINE,
      "meting",
      "/v1/residents/{resident}/assessments",
      Organisation.SDD,
      Ask.RUNG,
      Ask.FROM,
      Ask.LAST_DAY),
  LEAD(
      Group.LINE,
      "regie",
      "/v1/residents/{resident}/lead",
      null,
      Ask.ORGANISATION,
      Ask.FROM,
      Ask.LAST_DAY),
  ADDRESS(
      Group.LINE, "adres", "/v1/residents/{resident}/addresses", null, Ask.MUNICIPALITY, Ask.FROM),
  OVERRIDE(
      Group.LINE,
      "stap",
      "/v1/residents/{resident}/overrides",
      null,
      Ask.STEP,
      Ask.FROM,
      Ask.REQUIRED_LAST_DAY,
      Ask.OVERRIDE_REASON),
  CLOSING(
      Group.LINE, "afsluiten", "/v1/residents/{resident}/closing", null, Ask.ON, Ask.END_REASON),
  APPLICATION(
      Group.INCOME,
      "aanvraag",
      "/v1/income-support/applications",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.SCHEME,
      Ask.RECEIVED_ON,
      Ask.MUNICIPALITY),
  COMPLETION_REQUEST(
      Group.APPLICATION,
      "aanvullen-vragen",
      "/v1/income-support/applications/{about}/suspend-term",
      Organisation.SDD,
      Ask.ON,
      Ask.COMPLETE_BY),
  COMPLETION(
      Group.APPLICATION,
      "aangevuld",
      "/v1/income-support/applications/{about}/complete",
      Organisation.SDD,
      Ask.ON),
  GRANT(
      Group.APPLICATION,
      "toekennen",
      "/v1/income-support/applications/{about}/grant",
      Organisation.SDD,
      Ask.MONTHLY_AMOUNT,
      Ask.SUPPLEMENTARY,
      Ask.HOUSEHOLD,
      Ask.FROM,
      Ask.LAST_DAY),
  REJECTION(
      Group.APPLICATION,
      "afwijzen",
      "/v1/income-support/applications/{about}/reject",
      Organisation.SDD,
      Ask.GROUND,
      Ask.ON),
  INCOME(
      Group.ENTITLEMENT,
      "inkomsten",
      "/v1/income-support/entitlements/{about}/incomes",
      Organisation.SDD,
      Ask.MONTH,
      Ask.AMOUNT),
  SUSPENSION(
      Group.ENTITLEMENT,
      "opschorten",
      "/v1/income-support/entitlements/{about}/suspend",
      Organisation.SDD,
      Ask.SUSPENSION_KIND,
      Ask.FROM),
  RESUMPTION(
      Group.ENTITLEMENT,
      "hervatten",
      "/v1/income-support/entitlements/{about}/resume",
      Organisation.SDD,
      Ask.FROM),
  TERMINATION(
      Group.ENTITLEMENT,
      "beeindigen",
      "/v1/income-support/entitlements/{about}/terminate",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON),
  EMPLOYMENT(
      Group.WORK,
      "dienstverband",
      "/v1/sheltered-work/employments",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.EMPLOYMENT_MODALITY,
      Ask.HOURS,
      Ask.EMPLOYER,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.FIRST_PAY_DATE,
      Ask.INDICATION_ELSEWHERE,
      Ask.MUNICIPALITY),
  DAY_ACTIVITIES(
      Group.WORK,
      "dagbesteding",
      "/v1/sheltered-work/day-activities",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.DAY_ACTIVITIES_MODALITY,
      Ask.HOURS,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  MODALITY(
      Group.EMPLOYMENT,
      "vorm",
      "/v1/sheltered-work/employments/{about}/modality",
      Organisation.DRECHTWERK,
      Ask.EMPLOYMENT_MODALITY,
      Ask.EMPLOYER,
      Ask.FROM),
  WORKING_HOURS(
      Group.EMPLOYMENT,
      "uren",
      "/v1/sheltered-work/employments/{about}/hours",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_HOURS,
      Ask.FROM),
  SICK_LEAVE(
      Group.EMPLOYMENT,
      "ziek",
      "/v1/sheltered-work/employments/{about}/sick-leave",
      Organisation.DRECHTWERK,
      Ask.FROM),
  RECOVERY(
      Group.EMPLOYMENT,
      "hersteld",
      "/v1/sheltered-work/employments/{about}/recover",
      Organisation.DRECHTWERK,
      Ask.FROM),
  EMPLOYMENT_END(
      Group.EMPLOYMENT,
      "einde",
      "/v1/sheltered-work/employments/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON,
      Ask.WAY_BACK_KIND,
      Ask.WAY_BACK_GUARANTOR,
      Ask.WAY_BACK_UNTIL,
      Ask.WAY_BACK_INFORMED_ON),
  ACTIVITIES_KIND(
      Group.ACTIVITIES,
      "vorm-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/modality",
      Organisation.DRECHTWERK,
      Ask.DAY_ACTIVITIES_MODALITY,
      Ask.FROM),
  ACTIVITIES_HOURS(
      Group.ACTIVITIES,
      "uren-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/hours",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_HOURS,
      Ask.FROM),
  DAY_ACTIVITIES_END(
      Group.ACTIVITIES,
      "einde-dagbesteding",
      "/v1/sheltered-work/day-activities/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON),
  ADVICE_REQUEST(
      Group.STATUS,
      "advies-vragen",
      "/v1/sheltered-work/advice",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.REQUESTED_ON,
      Ask.REQUESTED_BY,
      Ask.CHANGED_SITUATION,
      Ask.MUNICIPALITY),
  INDICATION(
      Group.STATUS,
      "indicatie",
      "/v1/sheltered-work/indications",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.CATEGORY,
      Ask.MUNICIPALITY),
  REGISTER_ENTRY(
      Group.STATUS,
      "doelgroepregister",
      "/v1/sheltered-work/register-entries",
      Organisation.DRECHTWERK,
      Ask.RESIDENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  ADVICE_RECEIPT(
      Group.ADVICE,
      "advies-ontvangen",
      "/v1/sheltered-work/advice/{about}/receive",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.POSITIVE,
      Ask.ADVICE_GROUND),
  SHELTERED_WORK_DECISION(
      Group.ADVISED,
      "besluit-beschut-werk",
      "/v1/sheltered-work/advice/{about}/decide",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.ESTABLISHED,
      Ask.CARELESS),
  WAITING_LIST(
      Group.SHELTERED,
      "wachtlijst",
      "/v1/sheltered-work/advice/{about}/waiting-list",
      Organisation.DRECHTWERK,
      Ask.FROM),
  BRIDGING(
      Group.SHELTERED,
      "overbrugging",
      "/v1/sheltered-work/advice/{about}/bridging",
      Organisation.DRECHTWERK,
      Ask.BRIDGING_KIND,
      Ask.FROM),
  WAITING_LIST_LEFT(
      Group.WAITING,
      "van-wachtlijst",
      "/v1/sheltered-work/advice/{about}/waiting-list/leave",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.WAITING_LIST_REASON),
  REASSESSMENT(
      Group.INDICATION,
      "herindicatie",
      "/v1/sheltered-work/indications/{about}/reassess",
      Organisation.DRECHTWERK,
      Ask.REQUESTED_ON),
  RENEWAL(
      Group.INDICATION,
      "indicatie-verlengd",
      "/v1/sheltered-work/indications/{about}/renew",
      Organisation.DRECHTWERK,
      Ask.DECIDED_ON,
      Ask.LAST_DAY,
      Ask.CATEGORY),
  WITHDRAWAL(
      Group.INDICATION,
      "indicatie-ingetrokken",
      "/v1/sheltered-work/indications/{about}/withdraw",
      Organisation.DRECHTWERK,
      Ask.ON,
      Ask.WITHDRAWAL_GROUND),
  LAPSE(
      Group.INDICATION,
      "indicatie-vervallen",
      "/v1/sheltered-work/indications/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY,
      Ask.LAPSE_REASON),
  REGISTER_ENTRY_END(
      Group.REGISTERED,
      "einde-doelgroepregister",
      "/v1/sheltered-work/register-entries/{about}/end",
      Organisation.DRECHTWERK,
      Ask.REQUIRED_LAST_DAY),
  PLACEMENT(
      Group.WORK,
      "plaatsing",
      "/v1/placements",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.PLACEMENT_KIND,
      Ask.HOURS,
      Ask.EMPLOYER,
      Ask.WAGE_COST_SUBSIDY,
      Ask.JOB_COACH,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.FIRST_PAY_DATE,
      Ask.MUNICIPALITY),
  PLACEMENT_END(
      Group.PLACEMENT,
      "einde-plaatsing",
      "/v1/placements/{about}/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON),
  ARRANGEMENT(
      Group.DEBTS,
      "schuldregeling",
      "/v1/debt-support/arrangements",
      Organisation.SDD,
      Ask.RESIDENT,
      Ask.ARRANGEMENT,
      Ask.FROM,
      Ask.LAST_DAY,
      Ask.MUNICIPALITY),
  ARRANGEMENT_END(
      Group.ARRANGEMENT,
      "einde-schuldregeling",
      "/v1/debt-support/arrangements/{about}/end",
      Organisation.SDD,
      Ask.REQUIRED_LAST_DAY,
      Ask.END_REASON);

  /** What a command is done to; those after the debts each need something that is there already. */
  enum Group {
    LINE,
    INCOME,
    WORK,
    STATUS,
    DEBTS,
    ADVICE,
    ADVISED,
    SHELTERED,
    WAITING,
    INDICATION,
    REGISTERED,
    APPLICATION,
    ENTITLEMENT,
    EMPLOYMENT,
    ACTIVITIES,
    PLACEMENT,
    ARRANGEMENT
  }

  private final Group group;
  private final String slug;
  private final String path;
  private final @Nullable Organisation organisation;
  private final List<Ask> asks;

  Recording(
      Group group, String slug, String path, @Nullable Organisation organisation, Ask... asks) {
    this.group = group;
    this.slug = slug;
    this.path = path;
    this.organisation = organisation;
    this.asks = List.of(asks);
  }

  static Optional<Recording> of(String slug) {
    return Stream.of(values()).filter(r -> r.slug.equals(slug)).findFirst();
  }

  /** Its word in the address. */
  public String slug() {
    return slug;
  }

  Group group() {
    return group;
  }

  List<Ask> asks() {
    return asks;
  }

  boolean needsAbout() {
    return path.contains("{about}");
  }

  String path(String resident, String about) {
    return path.replace("{resident}", resident).replace("{about}", about);
  }

  /** Case workers of the organisation that carries it out, and those who are bound to none. */
  boolean mayBeSentBy(Caller caller) {
    return organisation == null
        || caller.organisation() == null
        || caller.organisation() == organisation;
  }
}
